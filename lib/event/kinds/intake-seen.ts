import { z } from 'zod';
import { eventKind } from './kind';

export const intakeSeen = eventKind({
  code: 'intake_seen',
  noun: 'campaign',
  payload: z.object({}),
  icon: '✓',
  tone: 'neutral',
  forFamily: false,
  sentence: (_, { w }) => w.pick({ ru: 'Добавленное сообщение прочитано', en: 'An added message was read' }),
});
