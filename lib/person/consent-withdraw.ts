import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import type { Post } from '@/lib/form/receipt';
import { refused } from '@/lib/form/result';
import { toDbDate } from '@/lib/time/calendar-date';
import { type Changed, changePerson, tellOf } from './change-person';
import { takeOut } from './take-out';

/**
 * Withdraws all that was agreed of a person, by her family or by staff: at once nothing of it is said in any edition,
 * and no snapshot, frozen or yet to be, will say it. One transaction.
 */
export function withdrawConsent(actor: Actor, personId: string, post?: Post): Promise<Changed> {
  return changePerson(actor, personId, post, async (scope, found, today) => {
    const standing = { campaignId: actor.campaignId, personId: found.row.id, withdrawnOn: null };
    const consents = await scope.db.consent.findMany({ where: standing, select: { id: true } });
    if (consents.length === 0) return refused('nothing_agreed_stands');
    await scope.db.consent.updateMany({ where: standing, data: { withdrawnOn: toDbDate(today), withdrawnBy: actor.memberId } });
    const ids = consents.map(({ id }) => id);
    await takeOut(scope, ids, today);
    return tellOf(scope, found, { kind: 'consent_withdrawn', onDay: today, payload: {} });
  });
}
