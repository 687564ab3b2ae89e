import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { newId } from '@/lib/db/ids';
import type { Post } from '@/lib/form/receipt';
import { refused } from '@/lib/form/result';
import { fromDbDate, toDbDate } from '@/lib/time/calendar-date';
import { type Changed, changePerson, owned, tellOf } from './change-person';
import { type Known, type Precision, surelyBefore } from './rules';
import type { StatusCode } from './statuses';

const MOST = 200;
type Typed = { personId: string; status: StatusCode; onDay: Known; note: string | null };

/** Notes what became of somebody, with its day. What was noted before is kept; the newest by day stands. */
export function addStatus(actor: Actor, typed: Typed, post?: Post): Promise<Changed> {
  return changePerson(actor, typed.personId, post, async (scope, found, today) => {
    const { row, key } = found;
    const { status, onDay } = typed;
    if (onDay.day > today) return refused('in_future', 'onDay');
    const drafted = row.draftedOn && { day: fromDbDate(row.draftedOn), precision: row.draftedPrecision as Precision };
    if (drafted && surelyBefore(onDay, drafted)) return refused('before_draft', 'onDay');
    const { db } = scope;
    if ((await db.serviceStatus.count({ where: { campaignId: actor.campaignId, personId: row.id } })) >= MOST)
      return refused('too_many_statuses');
    const id = newId();
    await db.serviceStatus.createMany({
      data: [
        {
          id,
          ...owned(found),
          status,
          onDay: toDbDate(onDay.day),
          precision: onDay.precision,
          noteSealed: key.sealOptional('service_status.note', id, typed.note),
          enteredBy: actor.memberId,
          enteredOn: toDbDate(today),
        },
      ],
    });
    return tellOf(scope, found, { kind: 'person_status_noted', onDay: onDay.day, precision: onDay.precision, payload: { status } });
  });
}
