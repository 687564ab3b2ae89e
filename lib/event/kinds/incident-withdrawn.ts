import { z } from 'zod';
import { eventKind } from './kind';

export const incidentWithdrawn = eventKind({
  code: 'incident_withdrawn',
  noun: 'incident',
  payload: z.object({ kind: z.string().max(40) }),
  icon: '↶',
  tone: 'neutral',
  forFamily: true,
  sentence: ({ kind }, { w, named }) =>
    w.pick({ ru: `Запись отозвана: ${named('incidentKind', kind)}`, en: `Record withdrawn: ${named('incidentKind', kind)}` }),
});
