import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { campaignOf } from '@/lib/campaign/read';
import { recordEvent } from '@/lib/event/record';
import type { Post } from '@/lib/form/receipt';
import { changeLetter, type Done } from '@/lib/letter/change-state';
import { hopDays } from '@/lib/letter/hop-row';
import { daysBetween, fromDbDate } from '@/lib/time/calendar-date';
import { bringUpToDate } from './bring-up-to-date';

/** The papers the body asked for were sent today: its clock runs again, later by the days it stood. */
export function papersSent(actor: Actor, letterId: string, post?: Post): Promise<Done> {
  return changeLetter(actor, letterId, post, ['awaiting_us'], async (scope, letter) => {
    const { db } = scope;
    const { today, jurisdiction } = await campaignOf(scope);
    const hop = letter.hops.at(-1);
    const asked = await db.reply.findFirst({
      where: { campaignId: letter.campaignId, letterId: letter.id, kind: 'asks_for_papers' },
      orderBy: { receivedOn: 'desc' },
      select: { receivedOn: true },
    });
    if (!hop || !asked) throw new Error('A letter waits for papers nobody asked for.');
    const pausedDays = hop.pausedDays + Math.max(0, daysBetween(fromDbDate(asked.receivedOn), today));
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
      extendedToOn: hop.extendedToOn && fromDbDate(hop.extendedToOn),
      pausedDays,
      official,
    });
    await db.hop.updateMany({ where: { id: hop.id, campaignId: letter.campaignId }, data: { ...days, pausedDays } });
    await db.letter.updateMany({ where: { id: letter.id, campaignId: letter.campaignId }, data: { state: 'sent' } });
    await bringUpToDate(scope, letter.id);
    await recordEvent(scope, { kind: 'papers_sent', caseId: letter.caseId, letterId: letter.id, onDay: today, payload: { hopId: hop.id } });
  });
}
