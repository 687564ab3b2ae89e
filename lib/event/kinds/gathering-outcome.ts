import { z } from 'zod';
import { midSentence } from '@/lib/words/mid-sentence';
import { eventKind } from './kind';

export const gatheringOutcome = eventKind({
  code: 'gathering_outcome',
  noun: 'gathering',
  payload: z.object({ outcome: z.string().max(20) }),
  icon: '⚐',
  tone: 'neutral',
  forFamily: true,
  sentence: ({ outcome }, { w, named }) =>
    w.pick({
      ru: `Чем кончилась акция: ${midSentence(named('gatheringOutcome', outcome))}`,
      en: `What became of a gathering: ${midSentence(named('gatheringOutcome', outcome))}`,
    }),
});
