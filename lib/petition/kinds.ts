import type { InBoth } from '@/lib/words/locale';

/** What signatures are collected for. A nomination's are given on paper, as the law on elections wants them. */
export const PETITION_KINDS = {
  petition: { ru: 'Петиция', en: 'Petition' },
  nomination: { ru: 'Подписи за выдвижение кандидата', en: 'Signatures for a nomination' },
} as const satisfies Record<string, InBoth>;

export type PetitionKind = keyof typeof PETITION_KINDS;
export const KIND_CODES = Object.keys(PETITION_KINDS) as [PetitionKind, ...PetitionKind[]];

export const isPetitionKind = (text: string): text is PetitionKind => Object.hasOwn(PETITION_KINDS, text);
