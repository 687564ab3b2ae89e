import { z } from 'zod';
import { eventKind } from './kind';

export const intakeReopened = eventKind({
  code: 'intake_reopened',
  noun: 'campaign',
  payload: z.object({}),
  icon: '↺',
  tone: 'neutral',
  forFamily: false,
  sentence: (_, { w }) => w.pick({ ru: 'Рассказанное снова в работе', en: 'What was told is open again' }),
});
