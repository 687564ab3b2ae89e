import type { InBoth } from '@/lib/words/locale';

/** How far a thing told is. `teller` is all that she is told of it: neutral words, and settled is as declined. */
export const STATES = {
  new: {
    name: { ru: 'новое', en: 'new' },
    teller: { ru: 'Получено. Ещё не прочитали.', en: 'Received. Not read yet.' },
    tone: 'due',
  },
  taken: {
    name: { ru: 'взято', en: 'taken' },
    teller: { ru: 'Прочитали, смотрим.', en: 'Read; we are looking into it.' },
    tone: 'waiting',
  },
  settled: {
    name: { ru: 'улажено', en: 'settled' },
    teller: { ru: 'Закрыто.', en: 'Closed.' },
    tone: 'good',
  },
  declined: {
    name: { ru: 'отклонено', en: 'declined' },
    teller: { ru: 'Закрыто.', en: 'Closed.' },
    tone: 'neutral',
  },
  // Whoever told it took it back: nothing is left that could be opened by the code.
  withdrawn: {
    name: { ru: 'стёрто рассказавшим', en: 'erased by the teller' },
    teller: { ru: 'Закрыто.', en: 'Closed.' },
    tone: 'neutral',
  },
} as const satisfies Record<string, { name: InBoth; teller: InBoth; tone: string }>;

export type ToldState = keyof typeof STATES;
export const STATE_CODES = Object.keys(STATES) as [ToldState, ...ToldState[]];

export const stateOf = (code: string): ToldState => STATE_CODES.find((each) => each === code) ?? 'new';
