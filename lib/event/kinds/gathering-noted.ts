import { z } from 'zod';
import { eventKind } from './kind';

export const gatheringNoted = eventKind({
  code: 'gathering_noted',
  noun: 'gathering',
  payload: z.object({ kind: z.string().max(40), on: z.string().max(10) }),
  icon: '⚑',
  tone: 'neutral',
  forFamily: true,
  sentence: ({ kind, on }, { w, named }) => `${named('gatheringKind', kind)}: ${w.day(on)}`,
});
