import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import type { Role } from '@/lib/auth/roles';
import { withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { recordEvent } from '@/lib/event/record';
import { once, type Post } from '@/lib/form/receipt';
import { type Result, refused } from '@/lib/form/result';
import { toDbDate } from '@/lib/time/calendar-date';
import { mayChangeMember } from './access';

type Change = { disable: true } | { enable: true } | { role: Role };

/** Changes what a member may do. Her sessions end at once, so that an open page has no more rights than she. */
export function changeMember(actor: Actor, memberId: string, change: Change, post?: Post): Promise<Result> {
  return withScope(actor, (scope) =>
    once(scope, post, async () => {
      if (!mayChangeMember(actor, { id: memberId })) return refused('not_allowed');
      const { db } = scope;
      const { today } = await campaignOf(scope);
      const data = 'role' in change ? { role: change.role } : { disabledOn: 'disable' in change ? toDbDate(today) : null };
      // A family member stays one: her rights reach her cases, and a change of wing is a new invitation.
      const where = { id: memberId, campaignId: actor.campaignId, ...('role' in change ? { role: { not: 'family' } } : {}) };
      const { count } = await db.member.updateMany({ where, data });
      if (count === 0) return refused('not_found');
      await db.session.deleteMany({ where: { campaignId: actor.campaignId, memberId } });
      await recordEvent(scope, {
        kind: 'member_changed',
        onDay: today,
        payload: { memberId, change: 'role' in change ? change.role : Object.keys(change)[0] },
      });
      return { ok: true };
    }),
  );
}
