import type { InBoth } from '@/lib/words/locale';

type State = InBoth & { tone: 'good' | 'poor' | 'bad' | 'neutral' };

/** Whether a question was read on air. */
export const READ_ON_AIR = {
  yes: { ru: 'Прочитан в эфире', en: 'Read on air', tone: 'good' },
  no: { ru: 'В эфире не прочитан', en: 'Not read on air', tone: 'poor' },
  unknown: { ru: 'Прочитан ли в эфире, неизвестно', en: 'Not known whether it was read on air', tone: 'neutral' },
} as const satisfies Record<string, State>;

/** Whether it was answered, on air or later. */
export const ANSWERED = {
  yes: { ru: 'Ответили', en: 'Answered', tone: 'good' },
  partly: { ru: 'Ответили отчасти', en: 'Answered in part', tone: 'poor' },
  no: { ru: 'Не ответили', en: 'Not answered', tone: 'bad' },
  unknown: { ru: 'Ответили ли, неизвестно', en: 'Not known whether it was answered', tone: 'neutral' },
} as const satisfies Record<string, State>;

export type ReadOnAir = keyof typeof READ_ON_AIR;
export type Answered = keyof typeof ANSWERED;
export const READ_CODES = Object.keys(READ_ON_AIR) as [ReadOnAir, ...ReadOnAir[]];
export const ANSWERED_CODES = Object.keys(ANSWERED) as [Answered, ...Answered[]];
