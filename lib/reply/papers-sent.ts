import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import type { Scope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { recordEvent } from '@/lib/event/record';
import type { Post } from '@/lib/form/receipt';
import { changeLetter, type Done } from '@/lib/letter/change-state';
import { hopDays } from '@/lib/letter/hop-row';
import { addDays, type CalendarDate, daysBetween, fromDbDate } from '@/lib/time/calendar-date';
import { bringUpToDate } from './bring-up-to-date';
import { REPLY_KINDS } from './kinds';

/** The papers the body asked for were sent today: its clock runs again, later by the days it stood. */
export function papersSent(actor: Actor, letterId: string, post?: Post): Promise<Done> {
  return changeLetter(actor, letterId, post, ['awaiting_us'], async (scope, letter) => {
    const { db } = scope;
    const { today, jurisdiction } = await campaignOf(scope);
    const hop = letter.hops.at(-1);
    if (!hop) throw new Error('A letter without a hop.');
    const pause = await pauseOf(scope, letter.id, hop.id, today);
    const pausedDays = hop.pausedDays + pause;
    const extendedToOn = hop.extendedToOn && addDays(fromDbDate(hop.extendedToOn), pause);
    const official = await db.official.findFirstOrThrow({
      where: { id: hop.officialId, campaignId: letter.campaignId },
      select: { roll: true, ruleFamily: true },
    });
    const days = hopDays({
      jurisdiction,
      channel: letter.channel as 'portal',
      sentOn: fromDbDate(letter.sentOn),
      forwardedOn: hop.step > 1 ? fromDbDate(hop.arrivedOn) : null,
      registeredOn: hop.registeredOn && fromDbDate(hop.registeredOn),
      extendedToOn,
      pausedDays,
      official,
    });
    await db.hop.updateMany({ where: { id: hop.id, campaignId: letter.campaignId }, data: { ...days, pausedDays } });
    await db.letter.updateMany({ where: { id: letter.id, campaignId: letter.campaignId }, data: { state: 'sent' } });
    await bringUpToDate(scope, letter.id);
    await recordEvent(scope, { kind: 'papers_sent', caseId: letter.caseId, letterId: letter.id, onDay: today, payload: { hopId: hop.id } });
  });
}

/** Days since the body first asked for the papers that are sent now. */
async function pauseOf({ db, actor }: Scope, letterId: string, hopId: string, today: CalendarDate): Promise<number> {
  const owner = { campaignId: actor.campaignId, letterId };
  const before = await db.event.findFirst({ where: { ...owner, kind: 'papers_sent' }, orderBy: { seq: 'desc' }, select: { onDay: true } });
  const kinds = REPLY_KINDS.filter(({ effect }) => effect === 'pauses').map(({ code }) => code);
  const since = before ? { receivedOn: { gte: before.onDay } } : {};
  const asked = await db.reply.findFirst({
    where: { ...owner, hopId, kind: { in: kinds }, ...since },
    orderBy: { receivedOn: 'asc' },
    select: { receivedOn: true },
  });
  return asked ? Math.max(0, daysBetween(fromDbDate(asked.receivedOn), today)) : 0;
}
