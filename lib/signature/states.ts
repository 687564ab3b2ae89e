import type { InBoth } from '@/lib/words/locale';

/** What became of a signature given online. Only the first is in the count. */
export const SIGNATURE_STATES = {
  counted: { ru: 'Засчитана', en: 'Counted' },
  waiting: { ru: 'Ждёт проверки', en: 'Waits for review' },
  duplicate: { ru: 'Повтор', en: 'Given before' },
  struck: { ru: 'Недействительна', en: 'Invalid' },
  withdrawn: { ru: 'Отозвана', en: 'Taken back' },
} as const satisfies Record<string, InBoth>;

export type SignatureState = keyof typeof SIGNATURE_STATES;
