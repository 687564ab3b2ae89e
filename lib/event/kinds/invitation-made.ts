import { z } from 'zod';
import { eventKind } from './kind';

export const invitationMade = eventKind({
  code: 'invitation_made',
  noun: 'campaign',
  payload: z.object({ invitationId: z.string(), role: z.string().max(20) }),
  icon: '⚿',
  tone: 'neutral',
  forFamily: false,
  sentence: (_, { w }) => w.pick({ ru: 'Выписано приглашение', en: 'Invitation made' }),
});
