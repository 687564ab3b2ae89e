import type { Actor } from '@/lib/auth/actor';
import { clearTurns, closeLimiter } from '@/lib/auth/limiter';
import { closeSession } from '@/lib/auth/session';
import { invite, revokeInvitation } from '@/lib/member/invite';
import { join } from '@/lib/member/join';
import { CAST } from './cast';
import { must } from './must';

/** Who joins, by an invitation, a case that an organizer had opened for her. */
export const JOINED_NAME = 'Катя после ночной';

/** One invitation waits, one was taken back, one was taken up: that family now sees its case. */
export async function tellInvitations(organizer: Actor, caseId: string | undefined): Promise<void> {
  must(await invite(organizer, { role: 'family', note: 'Тётя с рынка, придёт в четверг', caseId: null }));
  const mistaken = must(await invite(organizer, { role: 'organizer', note: 'Ошиблась ролью', caseId: null }));
  must(await revokeInvitation(organizer, mistaken.invitationId));
  if (!caseId) return;
  const { code } = must(await invite(organizer, { role: 'family', note: null, caseId }));
  const { token } = must(await join({ code, name: JOINED_NAME, password: CAST.password }));
  // Joining signs her in and counts a try: the story leaves neither behind, nor an open pool.
  await closeSession(token);
  await clearTurns('code', 'join');
  await closeLimiter();
}
