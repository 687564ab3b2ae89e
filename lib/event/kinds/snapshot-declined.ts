import { z } from 'zod';
import { eventKind } from './kind';

export const snapshotDeclined = eventKind({
  code: 'snapshot_declined',
  noun: 'campaign',
  payload: z.object({ snapshotId: z.string() }),
  icon: '☁',
  tone: 'neutral',
  forFamily: false,
  sentence: (_, { w }) => w.pick({ ru: 'Публикация отклонена', en: 'Publication declined' }),
});
