import { z } from 'zod';
import { eventKind } from './kind';

export const pointsNoted = eventKind({
  code: 'points_noted',
  noun: 'letter',
  payload: z.object({ count: z.number().int().min(0).max(99) }),
  icon: '?',
  tone: 'neutral',
  forFamily: true,
  sentence: ({ count }, { w }) => w.t('point.event.noted', { count }),
});
