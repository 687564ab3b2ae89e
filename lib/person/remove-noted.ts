import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import type { Scope } from '@/lib/auth/with-scope';
import { recordEvent } from '@/lib/event/record';
import type { Post } from '@/lib/form/receipt';
import { refused } from '@/lib/form/result';
import { type CalendarDate, toDbDate } from '@/lib/time/calendar-date';
import { mayNotePeople } from './access';
import { type Changed, changePerson } from './change-person';
import { takeOut } from './take-out';

/**
 * Erases somebody without a case, noted by mistake or who asked for it: all that was noted goes, what was said of her
 * leaves every edition, and the lines of the timeline keep their days alone. An incident that names her goes first.
 */
export function removeNoted(actor: Actor, personId: string, post?: Post): Promise<Changed> {
  return changePerson(actor, personId, post, async (scope, { row }, today) => {
    if (!mayNotePeople(actor) || row.caseId) return refused('not_allowed');
    const { db } = scope;
    const { campaignId } = actor;
    if (
      await db.incidentPerson.findFirst({ where: { campaignId, personId: row.id, incident: { withdrawnOn: null } }, select: { id: true } })
    )
      return refused('named_in_incident');
    await withdrawAll(scope, row.id, today);
    await db.kin.deleteMany({ where: { campaignId, otherId: row.id } });
    await db.event.updateMany({ where: { campaignId, noun: 'person', thingId: row.id }, data: { thingId: null } });
    await db.person.deleteMany({ where: { id: row.id, campaignId } });
    await recordEvent(scope, { kind: 'person_removed', region: row.region, onDay: today, payload: {} });
    return { ok: true, personId: row.id, caseId: null };
  });
}

async function withdrawAll(scope: Scope, personId: string, today: CalendarDate): Promise<void> {
  const { db, actor } = scope;
  const where = { campaignId: actor.campaignId, personId, withdrawnOn: null };
  const ids = (await db.consent.findMany({ where, select: { id: true } })).map(({ id }) => id);
  await db.consent.updateMany({ where, data: { withdrawnOn: toDbDate(today), withdrawnBy: actor.memberId } });
  await takeOut(scope, ids, today);
}
