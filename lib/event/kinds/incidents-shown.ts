import { z } from 'zod';
import { eventKind } from './kind';

/** Many at once, as of a file that was read in: one line, not hundreds. */
export const incidentsShown = eventKind({
  code: 'incidents_shown',
  noun: 'incident',
  payload: z.object({ n: z.number().int().positive(), isPublic: z.boolean() }),
  icon: '◉',
  tone: 'neutral',
  forFamily: false,
  sentence: ({ n, isPublic }, { w }) =>
    isPublic
      ? w.pick({ ru: `В открытый счёт войдёт происшествий: ${w.number(n)}`, en: `Incidents counted in public: ${w.number(n)}` })
      : w.pick({
          ru: `Больше не входит в открытый счёт происшествий: ${w.number(n)}`,
          en: `Incidents no longer counted in public: ${w.number(n)}`,
        }),
});
