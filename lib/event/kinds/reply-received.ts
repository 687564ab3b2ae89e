import { z } from 'zod';
import { eventKind } from './kind';

export const replyReceived = eventKind({
  code: 'reply_received',
  noun: 'letter',
  payload: z.object({ replyId: z.string(), fromId: z.string(), kind: z.string().max(40) }),
  icon: '↩',
  tone: 'neutral',
  forFamily: true,
  sentence: ({ fromId, kind }, { w, official, replyKind }) =>
    w.pick({ ru: `${replyKind(kind)}: ${official(fromId)}`, en: `${replyKind(kind)} from ${official(fromId)}` }),
});
