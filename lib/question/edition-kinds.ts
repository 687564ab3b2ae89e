import type { InBoth } from '@/lib/words/locale';

/** Occasions on which an official takes questions. */
export const EDITION_KINDS = {
  press_conference: { ru: 'Пресс-конференция', en: 'Press conference' },
  direct_line: { ru: 'Прямая линия', en: 'Direct line' },
  other: { ru: 'Другой приём вопросов', en: 'Another occasion to ask' },
} as const satisfies Record<string, InBoth>;

export type EditionKind = keyof typeof EDITION_KINDS;
export const EDITION_KIND_CODES = Object.keys(EDITION_KINDS) as [EditionKind, ...EditionKind[]];
