import { z } from 'zod';
import { eventKind } from './kind';

export const officialDecided = eventKind({
  code: 'official_decided',
  noun: 'campaign',
  payload: z.object({ officialId: z.string(), standing: z.string().max(20) }),
  icon: '☖',
  tone: 'neutral',
  forFamily: false,
  sentence: ({ officialId, standing }, { w, official }) =>
    w.pick({
      ru: `${official(officialId)}: ${w.t(`case.bodyStanding.${standing}`)}`,
      en: `${official(officialId)}: ${w.t(`case.bodyStanding.${standing}`)}`,
    }),
});
