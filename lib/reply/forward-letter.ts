import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { newId } from '@/lib/db/ids';
import { recordEvent } from '@/lib/event/record';
import { type Result, refused } from '@/lib/form/result';
import { CLOCKED_BODY, hopDays, newStay } from '@/lib/letter/hop-row';
import { visibleOfficials } from '@/lib/official/access';
import { fromDbDate, minDay, toDbDate } from '@/lib/time/calendar-date';
import { type Cause, sinceOf } from './effect-cause';
import { paperDay } from './paper-day';

/**
 * A stay ends with its first forwarding, and another begins at the body it was passed on to, on the day of the
 * notice. One body may pass a letter on to two, by two notices: both stays are from it, and neither is the
 * other's sender.
 */
export async function forwardLetter(scope: Scope, cause: Cause): Promise<Result> {
  const { db, actor } = scope;
  const { letter, hop, campaign } = cause;
  if (!cause.forwardedToId) return refused('empty', 'forwardedToId');
  const to = await db.official.findFirst({
    where: { id: cause.forwardedToId, ...visibleOfficials(actor) },
    select: { id: true, ...CLOCKED_BODY },
  });
  if (!to) return refused('not_in_list', 'forwardedToId');
  // What a body did not have yet it cannot have passed on.
  const since = hop.step > 1 ? fromDbDate(hop.arrivedOn) : sinceOf(letter);
  if (since && cause.receivedOn < since) return refused('before_arrival', 'receivedOn');
  const noticeOn = paperDay({ datedOn: cause.datedOn ?? null, receivedOn: cause.receivedOn }, since);
  const id = newId();
  const stay = newStay(letter.hops.length + 1, noticeOn);
  const days = hopDays(campaign.law, letter, stay, to);
  const owner = { campaignId: actor.campaignId, caseId: letter.caseId, letterId: letter.id };
  const leftOn = toDbDate(hop.leftOn ? minDay(fromDbDate(hop.leftOn), noticeOn) : noticeOn);
  await db.hop.updateMany({ where: { id: hop.id, campaignId: actor.campaignId }, data: { leftOn } });
  await db.hop.createMany({
    data: [{ id, ...owner, ...stay, ...days, officialId: to.id, fromHopId: hop.id }],
  });
  await recordEvent(scope, {
    kind: 'letter_forwarded',
    caseId: letter.caseId,
    letterId: letter.id,
    onDay: noticeOn,
    payload: { hopId: id, fromId: hop.officialId, toId: to.id, replyId: cause.replyId },
  });
  return { ok: true };
}
