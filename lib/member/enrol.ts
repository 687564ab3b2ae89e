import 'server-only';
import type { Role } from '@/lib/auth/roles';
import { normaliseName } from '@/lib/auth/sign-in-name';
import type { Scope } from '@/lib/auth/with-scope';
import { newId } from '@/lib/db/ids';
import { recordEvent } from '@/lib/event/record';
import { type Result, refused } from '@/lib/form/result';
import { type CalendarDate, toDbDate } from '@/lib/time/calendar-date';

export type NewMember = { name: string; passwordHash: string; role: Role };

/**
 * Adds a member in a scope that reaches the whole campaign. The name is found again by its digest;
 * what it is stands sealed. Refuses a name that is taken in this campaign.
 */
export async function enrol(
  scope: Scope,
  { name, passwordHash, role }: NewMember,
  on: CalendarDate,
): Promise<Result<{ memberId: string }>> {
  const { db, actor, keys } = scope;
  const id = newId();
  const nameDigest = await keys.digest('sign-in name', normaliseName(name));
  const { count } = await db.member.createMany({
    data: [
      {
        id,
        campaignId: actor.campaignId,
        role,
        nameDigest,
        nameSealed: (await keys.ofCampaign()).seal('member.name', id, name),
        passwordHash,
        joinedOn: toDbDate(on),
      },
    ],
    skipDuplicates: true,
  });
  if (count === 0) return refused('name_taken', 'name');
  await recordEvent(scope, { kind: 'member_joined', onDay: on, payload: { memberId: id, role } });
  return { ok: true, memberId: id };
}
