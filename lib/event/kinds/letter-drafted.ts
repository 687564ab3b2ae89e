import { z } from 'zod';
import { eventKind } from './kind';

export const letterDrafted = eventKind({
  code: 'letter_drafted',
  noun: 'letter',
  payload: z.object({ toId: z.string() }),
  icon: '✎',
  tone: 'neutral',
  forFamily: true,
  sentence: ({ toId }, { w, official }) =>
    w.pick({ ru: `Черновик письма: ${official(toId)}`, en: `Draft of a letter to ${official(toId)}` }),
});
