import type { InBoth } from '@/lib/words/locale';

/** What a number of signatures means. `own` is told in the campaign's own words. */
export const THRESHOLD_MEANINGS = {
  goal: { ru: 'цель кампании', en: 'the campaign’s goal' },
  hand_in: { ru: 'столько понесут в приёмную', en: 'so many are carried to the reception' },
  must_answer: { ru: 'с этого числа орган обязан ответить', en: 'from here the body has to answer' },
  debate: { ru: 'с этого числа вопрос рассматривают', en: 'from here it is debated' },
  nomination: { ru: 'нужно для выдвижения', en: 'needed for the nomination' },
  own: { ru: 'своими словами', en: 'in your own words' },
} as const satisfies Record<string, InBoth>;

export type ThresholdMeaning = keyof typeof THRESHOLD_MEANINGS;
export const MEANING_CODES = Object.keys(THRESHOLD_MEANINGS) as [ThresholdMeaning, ...ThresholdMeaning[]];

/** A threshold's name: the meaning's, or the campaign's own words where it has some. */
export function meaningOf(meaning: string, label: { ru: string | null; en: string | null }): InBoth {
  const known = Object.hasOwn(THRESHOLD_MEANINGS, meaning) ? THRESHOLD_MEANINGS[meaning as ThresholdMeaning] : THRESHOLD_MEANINGS.goal;
  const own = label.ru ?? label.en;
  return own === null ? known : { ru: label.ru ?? own, en: label.en ?? own };
}
