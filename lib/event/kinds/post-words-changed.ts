import { z } from 'zod';
import { eventKind } from './kind';

export const postWordsChanged = eventKind({
  code: 'post_words_changed',
  noun: 'post',
  payload: z.object({ isCopy: z.boolean() }),
  icon: '✎',
  tone: 'neutral',
  forFamily: false,
  sentence: ({ isCopy }, { w }) =>
    isCopy
      ? w.pick({
          ru: 'Слова публикации для всех снова такие, как в оригинале',
          en: 'A post’s words for the public are those of the original again',
        })
      : w.pick({ ru: 'Изменены слова публикации для всех', en: 'A post’s words for the public were changed' }),
});
