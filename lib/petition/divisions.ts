import type { InBoth } from '@/lib/words/locale';

/** By what signatures are counted beside the campaign's own regions: what imports bring. */
export const DIVISIONS = {
  country: { ru: 'По странам', en: 'By country' },
  uk_region: { ru: 'По регионам Великобритании', en: 'By region of the United Kingdom' },
  constituency: { ru: 'По избирательным округам', en: 'By constituency' },
} as const satisfies Record<string, InBoth>;

export type Division = keyof typeof DIVISIONS;
export const isDivision = (text: string): text is Division => Object.hasOwn(DIVISIONS, text);
