import { z } from 'zod';
import { eventKind } from './kind';

export const gatheringLinked = eventKind({
  code: 'gathering_linked',
  noun: 'gathering',
  payload: z.object({ kind: z.string().max(40), on: z.string().max(10), linked: z.boolean() }),
  icon: '⚑',
  tone: 'neutral',
  forFamily: true,
  sentence: ({ kind, on, linked }, { w, named }) => {
    const what = `${named('gatheringKind', kind)}, ${w.day(on)}`;
    return linked
      ? w.pick({ ru: `К делу отнесена акция: ${what}`, en: `A gathering belongs to this case: ${what}` })
      : w.pick({ ru: `Акция больше не относится к этому делу: ${what}`, en: `A gathering no longer belongs to this case: ${what}` });
  },
});
