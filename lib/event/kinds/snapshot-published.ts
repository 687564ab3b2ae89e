import { z } from 'zod';
import { eventKind } from './kind';

export const snapshotPublished = eventKind({
  code: 'snapshot_published',
  noun: 'campaign',
  payload: z.object({ snapshotId: z.string() }),
  icon: '☀',
  tone: 'neutral',
  forFamily: false,
  sentence: (_, { w }) => w.pick({ ru: 'Показатели опубликованы', en: 'Figures published' }),
});
