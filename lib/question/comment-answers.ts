import type { InBoth } from '@/lib/words/locale';

type Answer = InBoth & { tone: 'good' | 'poor' | 'bad' | 'neutral' };

/** What journalists heard back. */
export const COMMENT_ANSWERS = {
  none: { ru: 'Не ответили', en: 'Did not hear back', tone: 'poor' },
  refused: { ru: 'Отказались комментировать', en: 'Declined to comment', tone: 'bad' },
  answered: { ru: 'Ответили', en: 'Answered', tone: 'good' },
} as const satisfies Record<string, Answer>;

export type CommentAnswer = keyof typeof COMMENT_ANSWERS;
export const COMMENT_ANSWER_CODES = Object.keys(COMMENT_ANSWERS) as [CommentAnswer, ...CommentAnswer[]];
