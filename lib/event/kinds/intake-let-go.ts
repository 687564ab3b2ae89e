import { z } from 'zod';
import { eventKind } from './kind';

export const intakeLetGo = eventKind({
  code: 'intake_let_go',
  noun: 'campaign',
  payload: z.object({}),
  icon: '↺',
  tone: 'neutral',
  forFamily: false,
  sentence: (_, { w }) => w.pick({ ru: 'Рассказанное возвращено в очередь', en: 'What was told went back to the queue' }),
});
