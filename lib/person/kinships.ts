import type { InBoth } from '@/lib/words/locale';

type Kinship = { code: string; name: InBoth };

/** What the other is to the person. */
export const KINSHIPS = [
  { code: 'wife', name: { ru: 'жена', en: 'wife' } },
  { code: 'husband', name: { ru: 'муж', en: 'husband' } },
  { code: 'mother', name: { ru: 'мать', en: 'mother' } },
  { code: 'father', name: { ru: 'отец', en: 'father' } },
  { code: 'daughter', name: { ru: 'дочь', en: 'daughter' } },
  { code: 'son', name: { ru: 'сын', en: 'son' } },
  { code: 'sister', name: { ru: 'сестра', en: 'sister' } },
  { code: 'brother', name: { ru: 'брат', en: 'brother' } },
  { code: 'other', name: { ru: 'близкий человек', en: 'someone close' } },
] as const satisfies readonly Kinship[];

export type KinshipCode = (typeof KINSHIPS)[number]['code'];
export const KINSHIP_CODES = KINSHIPS.map(({ code }) => code) as [KinshipCode, ...KinshipCode[]];

export const kinshipName = (code: string): InBoth => KINSHIPS.find((each) => each.code === code)?.name ?? { ru: code, en: code };
