import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import type { Role } from '@/lib/auth/roles';
import { codeHash, newCode } from '@/lib/auth/tokens';
import { withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { newId } from '@/lib/db/ids';
import { recordEvent } from '@/lib/event/record';
import { once, type Post } from '@/lib/form/receipt';
import { type Result, refused } from '@/lib/form/result';
import { addDays, toDbDate } from '@/lib/time/calendar-date';
import { mayInvite } from './access';

/** Days an invitation can be taken up. */
export const INVITATION_DAYS = 14;

export type NewInvitation = { role: Role; note: string | null; caseId: string | null };

/**
 * Makes an invitation. Its code is in the answer and nowhere else, the post's receipt included: whoever
 * made it hands it over herself, and a post that comes twice is answered without the code the second
 * time. `caseId` joins a family to a case that an organizer opened.
 */
export function invite(actor: Actor, typed: NewInvitation): Promise<Result<{ invitationId: string; code: string }>>;
export function invite(
  actor: Actor,
  typed: NewInvitation,
  post: Post | undefined,
): Promise<Result<{ invitationId: string; code: string | null }>>;
export async function invite(
  actor: Actor,
  typed: NewInvitation,
  post?: Post,
): Promise<Result<{ invitationId: string; code: string | null }>> {
  const code = newCode();
  let isNew = false;
  const done = await withScope(actor, (scope) =>
    once<{ invitationId: string }>(scope, post, async () => {
      const { db, keys } = scope;
      if (!mayInvite(actor).includes(typed.role)) return refused('not_allowed');
      if (typed.caseId && !(await db.case.findFirst({ where: { id: typed.caseId, campaignId: actor.campaignId }, select: { id: true } })))
        return refused('not_found');
      const [id, campaign] = [newId(), await campaignOf(scope)];
      await db.invitation.createMany({
        data: [
          {
            id,
            campaignId: actor.campaignId,
            role: typed.role,
            codeHash: codeHash(code),
            caseId: typed.role === 'family' ? typed.caseId : null,
            noteSealed: (await keys.ofCampaign()).sealOptional('invitation.note', id, typed.note),
            madeBy: actor.memberId,
            madeOn: toDbDate(campaign.today),
            expiresOn: toDbDate(addDays(campaign.today, INVITATION_DAYS)),
          },
        ],
      });
      await recordEvent(scope, { kind: 'invitation_made', onDay: campaign.today, payload: { invitationId: id, role: typed.role } });
      isNew = true;
      return { ok: true, invitationId: id };
    }),
  );
  return done.ok ? { ...done, code: isNew ? code : null } : done;
}

/** Takes back an invitation that nobody has used. */
export function revokeInvitation(actor: Actor, invitationId: string, post?: Post): Promise<Result> {
  return withScope(actor, (scope) =>
    once(scope, post, async () => {
      if (mayInvite(actor).length === 0) return refused('not_allowed');
      const { today } = await campaignOf(scope);
      const { count } = await scope.db.invitation.updateMany({
        where: { id: invitationId, campaignId: actor.campaignId, role: { in: [...mayInvite(actor)] }, usedOn: null, revokedOn: null },
        data: { revokedOn: toDbDate(today) },
      });
      if (count === 0) return refused('not_found');
      await recordEvent(scope, { kind: 'invitation_revoked', onDay: today, payload: { invitationId } });
      return { ok: true };
    }),
  );
}
