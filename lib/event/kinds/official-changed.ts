import { z } from 'zod';
import { eventKind } from './kind';

export const officialChanged = eventKind({
  code: 'official_changed',
  noun: 'campaign',
  payload: z.object({ officialId: z.string() }),
  icon: '☖',
  tone: 'neutral',
  forFamily: false,
  sentence: ({ officialId }, { w, official }) =>
    w.pick({ ru: `Справочник изменён: ${official(officialId)}`, en: `Directory changed: ${official(officialId)}` }),
});
