import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import type { Post } from '@/lib/form/receipt';
import { refused } from '@/lib/form/result';
import { fromDbDate, toDbDate } from '@/lib/time/calendar-date';
import { type Changed, changePerson, tellOf } from './change-person';
import { type Known, type Precision, surelyBefore } from './rules';

type Typed = { personId: string; draftedOn: Known | null; place: string | null };

/** Says when somebody was drafted, to the day or the month, and where he serves. Empty means: not known. */
export function setService(actor: Actor, typed: Typed, post?: Post): Promise<Changed> {
  return changePerson(actor, typed.personId, post, async (scope, found, today) => {
    const { row, key } = found;
    const { draftedOn } = typed;
    const of = { campaignId: actor.campaignId, personId: row.id };
    if (draftedOn && draftedOn.day > today) return refused('in_future', 'draftedOn');
    const statuses = await scope.db.serviceStatus.findMany({ where: of, select: { onDay: true, precision: true } });
    const earlier = statuses.some((each) =>
      draftedOn ? surelyBefore({ day: fromDbDate(each.onDay), precision: each.precision as Precision }, draftedOn) : false,
    );
    if (earlier) return refused('after_status', 'draftedOn');
    await scope.db.person.updateMany({
      where: { id: row.id, campaignId: actor.campaignId },
      data: {
        draftedOn: draftedOn && toDbDate(draftedOn.day),
        draftedPrecision: draftedOn?.precision ?? 'day',
        placeSealed: key.sealOptional('person.place', row.id, typed.place),
      },
    });
    return tellOf(scope, found, { kind: 'person_service_changed', onDay: today, payload: {} });
  });
}
