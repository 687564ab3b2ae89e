import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import type { Post } from '@/lib/form/receipt';
import { refused } from '@/lib/form/result';
import { type Changed, changePerson, tellOf } from './change-person';

/** Takes back the status entered last, and no other: whoever saw another one last is told that it changed. */
export function undoStatus(actor: Actor, { personId, statusId }: { personId: string; statusId: string }, post?: Post): Promise<Changed> {
  return changePerson(actor, personId, post, async (scope, found, today) => {
    const where = { campaignId: actor.campaignId, personId: found.row.id };
    const last = await scope.db.serviceStatus.findFirst({ where, orderBy: { seq: 'desc' }, select: { id: true, status: true } });
    if (!last) return refused('not_found');
    if (last.id !== statusId) return refused('changed_meanwhile');
    await scope.db.serviceStatus.deleteMany({ where: { id: last.id, ...where } });
    return tellOf(scope, found, { kind: 'person_status_undone', onDay: today, payload: { status: last.status } });
  });
}
