import { z } from 'zod';
import { eventKind } from './kind';

export const invitationRevoked = eventKind({
  code: 'invitation_revoked',
  noun: 'campaign',
  payload: z.object({ invitationId: z.string() }),
  icon: '⚿',
  tone: 'neutral',
  forFamily: false,
  sentence: (_, { w }) => w.pick({ ru: 'Приглашение отозвано', en: 'Invitation revoked' }),
});
