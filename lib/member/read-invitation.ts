import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import type { FieldKey } from '@/lib/auth/keyring';
import type { Role } from '@/lib/auth/roles';
import { withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { isId } from '@/lib/db/ids';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';

export type InvitationView = {
  id: string;
  role: Role;
  note: string | null;
  caseId: string | null;
  madeBy: 'you' | 'colleague';
  madeOn: CalendarDate;
  expiresOn: CalendarDate;
};

type Row = {
  id: string;
  role: string;
  noteSealed: Uint8Array | null;
  caseId: string | null;
  madeBy: string | null;
  madeOn: Date;
  expiresOn: Date;
};

/** An invitation as organizers see it: never its code. */
export const invitationView = (row: Row, actor: Actor, key: FieldKey): InvitationView => ({
  id: row.id,
  role: row.role as Role,
  note: key.openOptional('invitation.note', row.id, row.noteSealed),
  caseId: row.caseId,
  madeBy: row.madeBy === actor.memberId ? 'you' : 'colleague',
  madeOn: fromDbDate(row.madeOn),
  expiresOn: fromDbDate(row.expiresOn),
});

export type OneInvitation = InvitationView & { state: 'waiting' | 'used' | 'revoked' | 'expired' };

/** One invitation and whether it can still be taken up; null where there is none. */
export function readInvitation(actor: Actor, invitationId: string): Promise<OneInvitation | null> {
  if (!isId(invitationId)) return Promise.resolve(null);
  return withScope(actor, async (scope) => {
    const row = await scope.db.invitation.findFirst({ where: { id: invitationId, campaignId: actor.campaignId } });
    if (!row) return null;
    const { today } = await campaignOf(scope);
    const view = invitationView(row, actor, await scope.keys.ofCampaign());
    const state = row.usedOn ? 'used' : row.revokedOn ? 'revoked' : view.expiresOn < today ? 'expired' : 'waiting';
    return { ...view, state };
  });
}
