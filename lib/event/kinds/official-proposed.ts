import { z } from 'zod';
import { eventKind } from './kind';

export const officialProposed = eventKind({
  code: 'official_proposed',
  noun: 'campaign',
  payload: z.object({ officialId: z.string() }),
  icon: '☖',
  tone: 'neutral',
  forFamily: false,
  sentence: ({ officialId }, { w, official }) =>
    w.pick({ ru: `Предложено ведомство: ${official(officialId)}`, en: `Body proposed: ${official(officialId)}` }),
});
