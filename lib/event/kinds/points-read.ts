import { z } from 'zod';
import { eventKind } from './kind';

export const pointsRead = eventKind({
  code: 'points_read',
  noun: 'letter',
  payload: z.object({ replyId: z.string(), answered: z.number().int().min(0).max(99), of: z.number().int().min(1).max(99) }),
  icon: '≡',
  tone: 'neutral',
  forFamily: true,
  sentence: ({ answered, of }, { w }) => w.t('point.event.read', { answered, of }),
});
