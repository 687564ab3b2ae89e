import { z } from 'zod';
import { eventKind } from './kind';

export const incidentOutcomeSet = eventKind({
  code: 'incident_outcome_set',
  noun: 'incident',
  payload: z.object({ kind: z.string().max(40), outcome: z.string().max(40) }),
  icon: '⚑',
  tone: 'neutral',
  forFamily: true,
  sentence: ({ kind, outcome }, { named }) => `${named('incidentKind', kind)}: ${named('incidentOutcome', outcome)}`,
});
