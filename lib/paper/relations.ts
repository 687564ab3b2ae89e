import type { InBoth } from '@/lib/words/locale';
import type { Form } from './fields';

/**
 * What the person of the case is to whoever signs. `said` stands before the name in a letter:
 * «в отношении моего мужа Снегова Павла Ильича».
 */
export type Relation = {
  readonly code: string;
  readonly label: InBoth;
  readonly said: Readonly<Record<Form, string>>;
  readonly saidEn: string;
};

const his = (
  code: string,
  label: InBoth,
  [nominative, genitive, dative, instrumental]: readonly [string, string, string, string],
): Relation => ({
  code,
  label,
  said: {
    nominative: `мой ${nominative}`,
    genitive: `моего ${genitive}`,
    dative: `моему ${dative}`,
    accusative: `моего ${genitive}`,
    instrumental: `моим ${instrumental}`,
  },
  saidEn: `my ${label.en}`,
});

const hers = (
  code: string,
  label: InBoth,
  [nominative, genitive, dative, accusative, instrumental]: readonly [string, string, string, string, string],
): Relation => ({
  code,
  label,
  said: {
    nominative: `моя ${nominative}`,
    genitive: `моей ${genitive}`,
    dative: `моей ${dative}`,
    accusative: `мою ${accusative}`,
    instrumental: `моей ${instrumental}`,
  },
  saidEn: `my ${label.en}`,
});

export const RELATIONS: readonly Relation[] = [
  his('husband', { ru: 'муж', en: 'husband' }, ['муж', 'мужа', 'мужу', 'мужем']),
  hers('wife', { ru: 'жена', en: 'wife' }, ['жена', 'жены', 'жене', 'жену', 'женой']),
  his('son', { ru: 'сын', en: 'son' }, ['сын', 'сына', 'сыну', 'сыном']),
  hers('daughter', { ru: 'дочь', en: 'daughter' }, ['дочь', 'дочери', 'дочери', 'дочь', 'дочерью']),
  his('brother', { ru: 'брат', en: 'brother' }, ['брат', 'брата', 'брату', 'братом']),
  hers('sister', { ru: 'сестра', en: 'sister' }, ['сестра', 'сестры', 'сестре', 'сестру', 'сестрой']),
  his('father', { ru: 'отец', en: 'father' }, ['отец', 'отца', 'отцу', 'отцом']),
  hers('mother', { ru: 'мать', en: 'mother' }, ['мать', 'матери', 'матери', 'мать', 'матерью']),
  his('grandson', { ru: 'внук', en: 'grandson' }, ['внук', 'внука', 'внуку', 'внуком']),
  his('fiance', { ru: 'жених', en: 'fiancé' }, ['жених', 'жениха', 'жениху', 'женихом']),
  his('nephew', { ru: 'племянник', en: 'nephew' }, ['племянник', 'племянника', 'племяннику', 'племянником']),
  his('relative', { ru: 'родственник', en: 'relative' }, ['родственник', 'родственника', 'родственнику', 'родственником']),
  {
    code: 'represented',
    label: { ru: 'доверитель: подписывает представитель', en: 'somebody she represents' },
    said: {
      nominative: 'мой доверитель',
      genitive: 'моего доверителя',
      dative: 'моему доверителю',
      accusative: 'моего доверителя',
      instrumental: 'моим доверителем',
    },
    saidEn: 'the person I represent,',
  },
  {
    code: 'self',
    label: { ru: 'это сам подписывающий', en: 'the signer' },
    said: { nominative: 'я', genitive: 'меня', dative: 'мне', accusative: 'меня', instrumental: 'мной' },
    saidEn: 'myself',
  },
];

export const RELATION_CODES = RELATIONS.map(({ code }) => code) as [string, ...string[]];

/** Null for none, and for a code that is gone. */
export const relationOf = (code: string | null): Relation | null => RELATIONS.find((each) => each.code === code) ?? null;
