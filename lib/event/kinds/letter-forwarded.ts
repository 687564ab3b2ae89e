import { z } from 'zod';
import { eventKind } from './kind';

export const letterForwarded = eventKind({
  code: 'letter_forwarded',
  noun: 'letter',
  payload: z.object({ hopId: z.string(), fromId: z.string(), toId: z.string(), replyId: z.string() }),
  icon: '→',
  tone: 'poor',
  forFamily: true,
  sentence: ({ fromId, toId }, { w, official }) =>
    w.pick({ ru: `Переслали: ${official(fromId)} → ${official(toId)}`, en: `Forwarded: ${official(fromId)} → ${official(toId)}` }),
});
