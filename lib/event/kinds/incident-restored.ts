import { z } from 'zod';
import { eventKind } from './kind';

export const incidentRestored = eventKind({
  code: 'incident_restored',
  noun: 'incident',
  payload: z.object({ kind: z.string().max(40) }),
  icon: '↷',
  tone: 'neutral',
  forFamily: true,
  sentence: ({ kind }, { w, named }) =>
    w.pick({ ru: `Запись возвращена: ${named('incidentKind', kind)}`, en: `Record brought back: ${named('incidentKind', kind)}` }),
});
