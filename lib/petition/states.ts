import type { InBoth } from '@/lib/words/locale';

type State = InBoth & { tone: 'good' | 'poor' | 'neutral' | 'waiting' };

/** Where a petition stands. Its words can be changed in the first only; the public sees the open and the closed. */
export const PETITION_STATES = {
  draft: { ru: 'Черновик', en: 'Draft', tone: 'neutral' },
  waiting: { ru: 'Ждёт проверки', en: 'Waits for review', tone: 'waiting' },
  open: { ru: 'Открыта', en: 'Open', tone: 'good' },
  closed: { ru: 'Закрыта', en: 'Closed', tone: 'neutral' },
  declined: { ru: 'Не принята', en: 'Declined', tone: 'poor' },
} as const satisfies Record<string, State>;

export type PetitionState = keyof typeof PETITION_STATES;
export const STATE_CODES = Object.keys(PETITION_STATES) as [PetitionState, ...PetitionState[]];
