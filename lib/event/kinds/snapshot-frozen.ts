import { z } from 'zod';
import { eventKind } from './kind';

export const snapshotFrozen = eventKind({
  code: 'snapshot_frozen',
  noun: 'campaign',
  payload: z.object({ snapshotId: z.string() }),
  icon: '❄',
  tone: 'neutral',
  forFamily: false,
  sentence: (_, { w }) => w.pick({ ru: 'Снимок показателей сделан', en: 'Figures frozen' }),
});
