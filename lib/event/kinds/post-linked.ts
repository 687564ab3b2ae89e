import { z } from 'zod';
import { eventKind } from './kind';

export const postLinked = eventKind({
  code: 'post_linked',
  noun: 'post',
  payload: z.object({ to: z.string().max(20), linked: z.boolean() }),
  icon: '✎',
  tone: 'neutral',
  forFamily: true,
  sentence: ({ to, linked }, { w, named }) =>
    linked
      ? w.pick({
          ru: `Публикация кампании рассказывает об этом: ${named('postThing', to)}`,
          en: `A post of the campaign tells of this: ${named('postThing', to)}`,
        })
      : w.pick({
          ru: `Публикация больше не связана: ${named('postThing', to)}`,
          en: `A post is no longer linked: ${named('postThing', to)}`,
        }),
});
