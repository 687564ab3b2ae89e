import { z } from 'zod';
import { eventKind } from './kind';

export const commentAsked = eventKind({
  code: 'comment_asked',
  noun: 'question',
  payload: z.object({ officialId: z.string() }),
  icon: '✆',
  tone: 'neutral',
  forFamily: false,
  sentence: ({ officialId }, { w, official }) =>
    w.pick({
      ru: `Журналисты попросили комментарий: ${official(officialId)}`,
      en: `Journalists asked for comment: ${official(officialId)}`,
    }),
});
