import { z } from 'zod';
import { eventKind } from './kind';

export const outcomeSet = eventKind({
  code: 'outcome_set',
  noun: 'case',
  payload: z.object({ outcome: z.string().max(20) }),
  icon: '⚑',
  tone: 'neutral',
  forFamily: true,
  sentence: ({ outcome }, { w }) =>
    w.pick({ ru: `Итог дела: ${w.t(`case.outcome.${outcome}`)}`, en: `Outcome of the case: ${w.t(`case.outcome.${outcome}`)}` }),
});
