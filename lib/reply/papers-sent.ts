import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import type { Scope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { recordEvent } from '@/lib/event/record';
import type { Post } from '@/lib/form/receipt';
import { refused } from '@/lib/form/result';
import { changeLetter, type Done } from '@/lib/letter/change-state';
import { CLOCKED_BODY, hopDays } from '@/lib/letter/hop-row';
import { addDays, type CalendarDate, daysBetween, fromDbDate, toDbDate } from '@/lib/time/calendar-date';
import { bringUpToDate } from './bring-up-to-date';
import { REPLY_KINDS } from './kinds';

/**
 * The papers the body asked for were sent, today unless a day is said: its clock runs again, later by the
 * days it stood. Refused for a day ahead, and for one before they were asked for.
 */
export function papersSent(actor: Actor, letterId: string, post?: Post, saidOn: CalendarDate | null = null): Promise<Done> {
  return changeLetter(actor, letterId, post, ['awaiting_us'], async (scope, letter) => {
    const { db } = scope;
    const { today, law } = await campaignOf(scope);
    const hop = letter.hops.at(-1);
    if (!hop) throw new Error('A letter without a hop.');
    const sentOn = saidOn ?? today;
    if (sentOn > today) return refused('in_future', 'sentOn');
    const askedOn = await askedSince(scope, letter.id, hop.id);
    if (askedOn && saidOn && sentOn < askedOn) return refused('before_request', 'sentOn');
    const pause = askedOn ? Math.max(0, daysBetween(askedOn, sentOn)) : 0;
    const pausedDays = hop.pausedDays + pause;
    const extendedToOn = hop.extendedToOn && toDbDate(addDays(fromDbDate(hop.extendedToOn), pause));
    const official = await db.official.findFirstOrThrow({
      where: { id: hop.officialId, campaignId: letter.campaignId },
      select: CLOCKED_BODY,
    });
    const days = hopDays(law, letter, { ...hop, extendedToOn, pausedDays }, official);
    await db.hop.updateMany({ where: { id: hop.id, campaignId: letter.campaignId }, data: days });
    await db.letter.updateMany({ where: { id: letter.id, campaignId: letter.campaignId }, data: { state: 'sent' } });
    await bringUpToDate(scope, letter.id);
    await recordEvent(scope, {
      kind: 'papers_sent',
      caseId: letter.caseId,
      letterId: letter.id,
      onDay: sentOn,
      payload: { hopId: hop.id },
    });
  });
}

/** The day the body first asked for the papers that are sent now; null where no such request is on file. */
async function askedSince({ db, actor }: Scope, letterId: string, hopId: string): Promise<CalendarDate | null> {
  const owner = { campaignId: actor.campaignId, letterId };
  const before = await db.event.findFirst({ where: { ...owner, kind: 'papers_sent' }, orderBy: { seq: 'desc' }, select: { onDay: true } });
  const kinds = REPLY_KINDS.filter(({ effect }) => effect === 'pauses').map(({ code }) => code);
  const since = before ? { receivedOn: { gte: before.onDay } } : {};
  const asked = await db.reply.findFirst({
    where: { ...owner, hopId, kind: { in: kinds }, ...since },
    orderBy: { receivedOn: 'asc' },
    select: { receivedOn: true },
  });
  return asked && fromDbDate(asked.receivedOn);
}
