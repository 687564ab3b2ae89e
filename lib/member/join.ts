import 'server-only';
import { systemActor } from '@/lib/auth/actor';
import { inScopeOfCode } from '@/lib/auth/gate';
import { takeTurn } from '@/lib/auth/limiter';
import { hashPassword, verifyPassword } from '@/lib/auth/password';
import { isRole, type Role } from '@/lib/auth/roles';
import { openSession } from '@/lib/auth/session';
import { normaliseName } from '@/lib/auth/sign-in-name';
import { codeHash } from '@/lib/auth/tokens';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { recordEvent } from '@/lib/event/record';
import { type Result, refused } from '@/lib/form/result';
import { toDbDate } from '@/lib/time/calendar-date';
import { enrol } from './enrol';

export type Joining = { code: string; name: string; password: string };

/**
 * Takes up an invitation: a member under a sign-in name of her own choosing, joined to the case the
 * invitation names, signed in. A code works once; a wrong, used, revoked or expired one gets the
 * same refusal.
 */
export async function join(typed: Joining): Promise<Result<{ token: string; role: Role; memberId: string }>> {
  await takeTurn('code', 'join');
  const hash = codeHash(typed.code);
  const invitation = await inScopeOfCode(hash, (db) => db.invitation.findUnique({ where: { codeHash: hash } }));
  if (!invitation || !isRole(invitation.role)) return refused('wrong_code', 'code');
  const { role } = invitation;
  if (invitation.usedBy) return joinAgain(invitation.campaignId, invitation.usedBy, role, typed);
  const passwordHash = await hashPassword(typed.password);
  return withScope(systemActor('join', invitation.campaignId), async (scope) => {
    const { today } = await campaignOf(scope);
    // Marking it used is what makes it work once: the second of two at the same time changes no row.
    const open = {
      id: invitation.id,
      campaignId: invitation.campaignId,
      usedOn: null,
      revokedOn: null,
      expiresOn: { gte: toDbDate(today) },
    };
    const { count } = await scope.db.invitation.updateMany({ where: open, data: { usedOn: toDbDate(today) } });
    if (count === 0) return refused('wrong_code', 'code');
    const added = await enrol(scope, { name: typed.name, passwordHash, role }, today);
    const { usedOn, usedBy } = added.ok ? { usedOn: toDbDate(today), usedBy: added.memberId } : { usedOn: null, usedBy: null };
    await scope.db.invitation.updateMany({ where: { id: invitation.id, campaignId: invitation.campaignId }, data: { usedOn, usedBy } });
    if (!added.ok) return added;
    const { memberId } = added;
    if (invitation.caseId) await joinCase(scope, invitation.caseId, memberId, today);
    const token = await openSession(scope.db, { campaignId: invitation.campaignId, id: memberId, role });
    return { ok: true, token, role, memberId };
  });
}

async function joinCase(scope: Scope, caseId: string, memberId: string, today: Parameters<typeof toDbDate>[0]): Promise<void> {
  const { db, actor } = scope;
  await db.caseMember.createMany({ data: [{ campaignId: actor.campaignId, caseId, memberId, sinceOn: toDbDate(today) }] });
  await recordEvent(scope, { kind: 'case_joined', caseId, onDay: today, payload: {} });
}

/** The same form sent twice: whoever took the invitation up, under this name and password, is signed in. */
async function joinAgain(
  campaignId: string,
  memberId: string,
  role: Role,
  typed: Joining,
): Promise<Result<{ token: string; role: Role; memberId: string }>> {
  const actor = systemActor('join', campaignId);
  const member = await withScope(actor, async ({ db, keys }) =>
    db.member.findFirst({
      where: { id: memberId, campaignId, nameDigest: await keys.digest('sign-in name', normaliseName(typed.name)), disabledOn: null },
      select: { id: true, passwordHash: true },
    }),
  );
  if (!(await verifyPassword(member?.passwordHash ?? null, typed.password)) || !member) return refused('wrong_code', 'code');
  const token = await withScope(actor, ({ db }) => openSession(db, { campaignId, id: member.id, role }));
  return { ok: true, token, role, memberId };
}
