import { z } from 'zod';
import { eventKind } from './kind';

export const incidentShown = eventKind({
  code: 'incident_shown',
  noun: 'incident',
  payload: z.object({ kind: z.string().max(40), isPublic: z.boolean() }),
  icon: '◉',
  tone: 'neutral',
  forFamily: false,
  sentence: ({ kind, isPublic }, { w, named }) =>
    isPublic
      ? w.pick({ ru: `Войдёт в открытый счёт: ${named('incidentKind', kind)}`, en: `Counted in public: ${named('incidentKind', kind)}` })
      : w.pick({
          ru: `Больше не входит в открытый счёт: ${named('incidentKind', kind)}`,
          en: `No longer counted in public: ${named('incidentKind', kind)}`,
        }),
});
