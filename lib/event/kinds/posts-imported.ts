import { z } from 'zod';
import { eventKind } from './kind';

export const postsImported = eventKind({
  code: 'posts_imported',
  noun: 'post',
  payload: z.object({ importId: z.string(), added: z.number().int(), revised: z.number().int() }),
  icon: '✎',
  tone: 'neutral',
  forFamily: false,
  sentence: ({ added, revised }, { w }) =>
    w.pick({
      ru: `Прочитаны публикации канала: новых ${w.number(added)}, изменившихся ${w.number(revised)}`,
      en: `A channel’s posts read in: ${w.number(added)} new, ${w.number(revised)} changed since`,
    }),
});
