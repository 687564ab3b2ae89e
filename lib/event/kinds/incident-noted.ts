import { z } from 'zod';
import { eventKind } from './kind';

export const incidentNoted = eventKind({
  code: 'incident_noted',
  noun: 'incident',
  payload: z.object({ kind: z.string().max(40), affected: z.number().int().nullable() }),
  icon: '⚠',
  tone: 'bad',
  forFamily: true,
  sentence: ({ kind, affected }, { w, named }) => {
    const what = named('incidentKind', kind);
    return affected !== null && affected > 1 ? `${what}: ${w.t('incident.people', { n: affected, shown: w.number(affected) })}` : what;
  },
});
