import { z } from 'zod';
import { eventKind } from './kind';

export const incidentChanged = eventKind({
  code: 'incident_changed',
  noun: 'incident',
  payload: z.object({ kind: z.string().max(40) }),
  icon: '✎',
  tone: 'neutral',
  forFamily: true,
  sentence: ({ kind }, { w, named }) =>
    w.pick({ ru: `Дополнена запись: ${named('incidentKind', kind)}`, en: `Record amended: ${named('incidentKind', kind)}` }),
});
