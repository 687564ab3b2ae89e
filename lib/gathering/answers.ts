import type { InBoth } from '@/lib/words/locale';

type Answer = InBoth & { tone: 'good' | 'poor' | 'bad' | 'neutral' };

/** What the body answered a notice with. `none` is not an answer: it is silence, or no notice at all. */
export const ANSWERS = {
  none: { ru: 'Ответа нет', en: 'No answer', tone: 'neutral' },
  agreed: { ru: 'Согласовали', en: 'Agreed', tone: 'good' },
  refused: { ru: 'Отказали', en: 'Refused', tone: 'bad' },
  elsewhere: { ru: 'Предложили другое место или время', en: 'Another place or time was offered', tone: 'poor' },
} as const satisfies Record<string, Answer>;

export type AnswerCode = keyof typeof ANSWERS;
export const ANSWER_CODES = Object.keys(ANSWERS) as [AnswerCode, ...AnswerCode[]];
/** Not allowed where and when it was wanted: what is compared with events that were. */
export const NOT_ALLOWED: readonly AnswerCode[] = ['refused', 'elsewhere'];
