import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import type { Scope } from '@/lib/auth/with-scope';
import { type CampaignView, campaignOf } from '@/lib/campaign/read';
import { recordEvent } from '@/lib/event/record';
import type { Post } from '@/lib/form/receipt';
import { type Refusal, refused } from '@/lib/form/result';
import { type AnswerRole, answerTerms } from '@/lib/jurisdiction/answer-roles';
import { visibleOfficials } from '@/lib/official/access';
import { type CalendarDate, fromDbDate, toDbDate } from '@/lib/time/calendar-date';
import { bindTerm } from './bind-term';
import { changeLetter, type Done, type Found } from './change-state';
import { CLOCKED_BODY, hopDays, standingOf } from './hop-row';

/** What became known; left out it stays as it is, null takes it back. */
export type Clarified = {
  letterId: string;
  deliveredOn?: CalendarDate | null;
  aboutId?: string | null;
  law?: AnswerRole | undefined;
};

/**
 * Notes what became known of a letter later: the day it was delivered to the body it was written to, the
 * body it complains of, and the term that binds its answer. The clocks these concern are counted anew.
 */
export function clarifyLetter(actor: Actor, known: Clarified, post?: Post): Promise<Done> {
  return changeLetter(actor, known.letterId, post, ['sent', 'awaiting_us', 'draft'], async (scope, letter) => {
    const campaign = await campaignOf(scope);
    const first = letter.hops[0];
    if (!first) throw new Error('A letter without a hop.');
    const sentOn = { day: fromDbDate(letter.sentOn), precision: letter.sentPrecision };
    const no = known.deliveredOn && deliveryRefused(known.deliveredOn, sentOn, campaign.today);
    if (no) return no;
    if (known.aboutId && !(await isListed(scope, known.aboutId))) return refused('not_in_list', 'aboutId');
    const law = known.law ?? letter.law;
    if (known.law && !answerTerms(campaign.law.code).some(({ role }) => role === law)) return refused('not_in_list', 'law');
    if (known.law && known.law !== letter.law) await bindTerm(scope, campaign, letter, known.law);
    if (known.deliveredOn !== undefined && toDb(known.deliveredOn)?.getTime() !== first.deliveredOn?.getTime())
      await deliver(scope, campaign, { ...letter, law }, known.deliveredOn);
    if (known.aboutId !== undefined && known.aboutId !== letter.aboutId) await complainOf(scope, campaign, letter, known.aboutId);
  });
}

/** Nothing is delivered tomorrow, or before it was sent; of a letter known by its month only, that cannot be told. */
export function deliveryRefused(
  deliveredOn: CalendarDate,
  sentOn: { day: CalendarDate; precision: string },
  today: CalendarDate,
): Refusal | null {
  if (deliveredOn > today) return refused('in_future', 'deliveredOn');
  return sentOn.precision === 'day' && deliveredOn < sentOn.day ? refused('before_letter', 'deliveredOn') : null;
}

const toDb = (day: CalendarDate | null) => day && toDbDate(day);

const isListed = ({ db, actor }: Scope, id: string) =>
  db.official.findFirst({ where: { id, ...visibleOfficials(actor) }, select: { id: true } });

async function deliver({ db, ...scope }: Scope, { law, today }: CampaignView, letter: Found, deliveredOn: CalendarDate | null) {
  const { campaignId } = letter;
  const [first] = letter.hops;
  if (!first) return;
  const official = await db.official.findFirstOrThrow({ where: { id: first.officialId, campaignId }, select: CLOCKED_BODY });
  const days = hopDays(law, letter, { ...first, deliveredOn: toDb(deliveredOn) }, official);
  await db.hop.updateMany({ where: { id: first.id, campaignId }, data: days });
  // Where it was passed on, the letter's own days are those of the body it is at now.
  if (letter.hops.length === 1) await db.letter.updateMany({ where: { id: letter.id, campaignId }, data: standingOf(days) });
  await recordEvent(
    { db, ...scope },
    {
      kind: 'letter_delivered',
      caseId: letter.caseId,
      letterId: letter.id,
      onDay: deliveredOn ?? today,
      payload: { hopId: first.id, known: deliveredOn !== null },
    },
  );
}

async function complainOf(scope: Scope, { today }: CampaignView, letter: Found, aboutId: string | null) {
  await scope.db.letter.updateMany({ where: { id: letter.id, campaignId: letter.campaignId }, data: { aboutId } });
  await recordEvent(scope, {
    kind: 'letter_about',
    caseId: letter.caseId,
    letterId: letter.id,
    onDay: today,
    payload: aboutId ? { officialId: aboutId } : {},
  });
}
