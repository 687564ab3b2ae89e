import { z } from 'zod';
import { eventKind } from './kind';

export const intakeAdded = eventKind({
  code: 'intake_added',
  noun: 'campaign',
  payload: z.object({}),
  icon: '✉',
  tone: 'neutral',
  forFamily: false,
  sentence: (_, { w }) => w.pick({ ru: 'К рассказанному добавлено сообщение', en: 'A message was added to what was told' }),
});
