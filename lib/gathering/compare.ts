import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { isId, newId } from '@/lib/db/ids';
import { once, type Post } from '@/lib/form/receipt';
import { refused } from '@/lib/form/result';
import { isRegion } from '@/lib/official/directory/regions';
import { type CalendarDate, toDbDate } from '@/lib/time/calendar-date';
import { mayKeepGatherings } from './access';
import type { AnswerCode } from './answers';
import { NOT_ALLOWED } from './answers';
import { changeGathering, type Done } from './change';

export type AllowedEvent = {
  gatheringId: string;
  onDay: CalendarDate;
  region: string | null;
  title: string;
  source: string;
  people: number | null;
};

/** Puts an event that was allowed beside a gathering that was not, with its source. */
export function addCompared(actor: Actor, typed: AllowedEvent, post?: Post): Promise<Done> {
  return withScope(actor, (scope) =>
    once(scope, post, () =>
      changeGathering(scope, typed.gatheringId, async (row) => {
        if (typed.region && !isRegion(typed.region)) return refused('not_in_list', 'region');
        if (!NOT_ALLOWED.includes(row.answer as AnswerCode)) return refused('nothing_refused');
        const { today } = await campaignOf(scope);
        const id = newId();
        const key = await scope.keys.ofCampaign();
        await scope.db.compared.createMany({
          data: [
            {
              id,
              campaignId: row.campaignId,
              gatheringId: row.id,
              onDay: toDbDate(typed.onDay),
              region: typed.region,
              people: typed.people,
              titleSealed: key.seal('compared.title', id, typed.title),
              sourceSealed: key.seal('compared.source', id, typed.source),
              addedBy: actor.memberId,
              addedOn: toDbDate(today),
            },
          ],
        });
        return { data: {}, event: { kind: 'gathering_compared', onDay: today, payload: { comparedId: id, added: true } } };
      }),
    ),
  );
}

/** Takes out an event that was put there by mistake. */
export function removeCompared(actor: Actor, comparedId: string, post?: Post): Promise<Done> {
  return withScope(actor, (scope) => once(scope, post, () => moveCompared(scope, comparedId, false)));
}

/** Undoes it. */
export function restoreCompared(actor: Actor, comparedId: string, post?: Post): Promise<Done> {
  return withScope(actor, (scope) => once(scope, post, () => moveCompared(scope, comparedId, true)));
}

async function moveCompared(scope: Scope, comparedId: string, back: boolean): Promise<Done> {
  const { db, actor } = scope;
  if (!mayKeepGatherings(actor)) return refused('not_allowed');
  if (!isId(comparedId)) return refused('not_found');
  const where = { id: comparedId, campaignId: actor.campaignId };
  const found = await db.compared.findFirst({ where, select: { gatheringId: true } });
  if (!found) return refused('not_found');
  return changeGathering(scope, found.gatheringId, async () => {
    const { today } = await campaignOf(scope);
    const from = back ? { not: null } : null;
    const { count } = await db.compared.updateMany({
      where: { ...where, withdrawnOn: from },
      data: { withdrawnOn: back ? null : toDbDate(today) },
    });
    if (count === 0) return refused('changed_meanwhile');
    return { data: {}, event: { kind: 'gathering_compared', onDay: today, payload: { comparedId, added: back } } };
  });
}
