import { z } from 'zod';
import { eventKind } from './kind';

export const memberChanged = eventKind({
  code: 'member_changed',
  noun: 'campaign',
  payload: z.object({ memberId: z.string(), change: z.string().max(40) }),
  icon: '☺',
  tone: 'neutral',
  forFamily: false,
  sentence: (_, { w }) => w.pick({ ru: 'Права участника изменены', en: 'A member was changed' }),
});
