import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { campaignOf } from '@/lib/campaign/read';
import { recordEvent } from '@/lib/event/record';
import type { Post } from '@/lib/form/receipt';
import { refused } from '@/lib/form/result';
import { pausedDays } from '@/lib/jurisdiction/pause';
import { changeLetter, type Done, type Found } from '@/lib/letter/change-state';
import { type CalendarDate, toDbDate } from '@/lib/time/calendar-date';
import { awaitedStay } from './awaited-stay';
import { bringUpToDate } from './bring-up-to-date';
import { countedReply } from './counted-reply';
import { rewind, sinceOf } from './effect-cause';
import { paperDay } from './paper-day';
import { askedSince, namedWithPauses, type PaperStep, pausesOf } from './pauses-of';
import { type FiledReply, paperStepsOf, repliesTo } from './stay-papers';

/**
 * The papers the body asked for were sent, today unless a day is said: its clock runs again, later by the
 * days it stood. Refused for a day ahead, and for one before they were asked for.
 */
export function papersSent(actor: Actor, letterId: string, post?: Post, saidOn: CalendarDate | null = null): Promise<Done> {
  return changeLetter(actor, letterId, post, ['awaiting_us'], async (scope, letter) => {
    const campaign = await campaignOf(scope);
    const replies = await repliesTo(scope, letter.id);
    const hop = awaitedStay(letter.hops, replies);
    if (!hop) throw new Error('A letter without a hop.');
    const sentOn = saidOn ?? campaign.today;
    if (sentOn > campaign.today) return refused('in_future', 'sentOn');
    const before = await paperStepsOf(scope, letter.id, hop.id, replies);
    const askedOn = askedSince(before);
    if (askedOn && saidOn && sentOn < askedOn) return refused('before_request', 'sentOn');
    const facts = pausedFacts(letter, hop.id, replies, [...before, { what: 'sent', onDay: sentOn }]);
    await rewind(scope, { letter, hop, campaign }, facts);
    await scope.db.letter.updateMany({ where: { id: letter.id, campaignId: letter.campaignId }, data: { state: 'sent' } });
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

/** How long a stay's clock stood in all, and the day to which its extension reaches by that. */
function pausedFacts(letter: Found, hopId: string, replies: FiledReply[], steps: PaperStep[]) {
  const pauses = pausesOf(steps);
  const since = sinceOf(letter);
  const notice = countedReply('extends', replies, hopId, since);
  const namedOn = notice?.extendedToOn;
  const extendedToOn = namedOn ? toDbDate(namedWithPauses(namedOn, paperDay(notice, since), pauses)) : null;
  return { pausedDays: pausedDays(pauses), extendedToOn };
}
