import { z } from 'zod';
import { eventKind } from './kind';

export const memberJoined = eventKind({
  code: 'member_joined',
  noun: 'campaign',
  payload: z.object({ memberId: z.string(), role: z.string().max(20) }),
  icon: '☺',
  tone: 'neutral',
  forFamily: false,
  sentence: (_, { w }) => w.pick({ ru: 'Участник присоединился', en: 'A member joined' }),
});
