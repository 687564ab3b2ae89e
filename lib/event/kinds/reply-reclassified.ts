import { z } from 'zod';
import { eventKind } from './kind';

export const replyReclassified = eventKind({
  code: 'reply_reclassified',
  noun: 'letter',
  payload: z.object({ replyId: z.string(), from: z.string().max(40), to: z.string().max(40) }),
  icon: '⇄',
  tone: 'neutral',
  forFamily: true,
  sentence: ({ from, to }, { w, replyKind }) =>
    w.pick({
      ru: `Ответ прочитан иначе: «${replyKind(from)}» → «${replyKind(to)}»`,
      en: `Reply read otherwise: “${replyKind(from)}” → “${replyKind(to)}”`,
    }),
});
