import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { isStaff } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { holdLaw } from '@/lib/campaign/hold-law';
import { campaignOf, categoriesOf } from '@/lib/campaign/read';
import { findCase } from '@/lib/case/find';
import { newId } from '@/lib/db/ids';
import { recordEvent } from '@/lib/event/record';
import { once, type Post } from '@/lib/form/receipt';
import { type Result, refused } from '@/lib/form/result';
import { answerTerms } from '@/lib/jurisdiction/answer-roles';
import type { RuleRole } from '@/lib/jurisdiction/rule';
import { visibleOfficials } from '@/lib/official/access';
import { keepPoints } from '@/lib/point/keep';
import { recognisePoints } from '@/lib/point/recognise';
import { type CalendarDate, toDbDate } from '@/lib/time/calendar-date';
import { utcDay } from '@/lib/time/clock';
import { visibleLetters } from './access';
import type { ChannelCode } from './channels';
import { deliveryRefused } from './clarify';
import { CLOCKED_BODY, hopDays, newStay, standingOf } from './hop-row';

export type NewLetter = {
  caseId: string;
  toId: string;
  sentOn: { day: CalendarDate; precision: 'day' | 'month' };
  category: string;
  channel: ChannelCode;
  text?: string | null;
  draft?: boolean;
  /** The letter this one follows up. */
  parentId?: string | null;
  /** The body it complains of. */
  aboutId?: string | null;
  /** The day it was delivered, where tracking says it. */
  deliveredOn?: CalendarDate | null;
  /** Which term binds the answer; the general one unless said. */
  law?: RuleRole | undefined;
  /** The questions it puts, where they are known; else they are recognised in its text. */
  points?: readonly string[] | undefined;
  /** The step of the ladder it takes. */
  rung?: string | null;
};

/**
 * Logs a letter that was sent, or a draft of one: the letter, its first hop with both days of each
 * clock, and the event, in one transaction. The answer's ids lead to the receipt.
 */
export function logLetter(actor: Actor, typed: NewLetter, post?: Post): Promise<Result<{ letterId: string; caseId: string }>> {
  return withScope(actor, (scope) => once(scope, post, () => insertLetter(scope, typed)));
}

export async function insertLetter(scope: Scope, typed: NewLetter): Promise<Result<{ letterId: string; caseId: string }>> {
  const { db, actor, keys } = scope;
  const caseFile = await findCase(scope, typed.caseId);
  if (!caseFile) return refused('not_found');
  await holdLaw(scope);
  const campaign = await campaignOf(scope);
  if (typed.sentOn.day > campaign.today) return refused('in_future', 'sentOn');
  const undelivered = typed.deliveredOn && deliveryRefused(typed.deliveredOn, typed.sentOn, campaign.today);
  if (undelivered) return undelivered;
  const official = await db.official.findFirst({
    where: { id: typed.toId, ...visibleOfficials(actor) },
    select: { id: true, ...CLOCKED_BODY },
  });
  if (!official) return refused('not_in_list', 'toId');
  if (!(await categoriesOf(scope)).some(({ code }) => code === typed.category)) return refused('not_in_list', 'category');

  if (typed.law && !answerTerms(campaign.law.code).some(({ role }) => role === typed.law)) return refused('not_in_list', 'law');

  if (
    typed.parentId &&
    !(await db.letter.findFirst({ where: { id: typed.parentId, caseId: caseFile.id, ...visibleLetters(actor) }, select: { id: true } }))
  )
    return refused('not_found');

  if (typed.aboutId && !(await db.official.findFirst({ where: { id: typed.aboutId, ...visibleOfficials(actor) }, select: { id: true } })))
    return refused('not_in_list', 'aboutId');

  const [id, hopId] = [newId(), newId()];
  const owner = { campaignId: actor.campaignId, caseId: caseFile.id };
  const sentOn = typed.sentOn.day;
  const law = typed.law ?? 'answer';
  const stay = { ...newStay(1, sentOn), deliveredOn: typed.deliveredOn ? toDbDate(typed.deliveredOn) : null };
  const clocked = { channel: typed.channel, sentOn: toDbDate(sentOn), sentPrecision: typed.sentOn.precision, law };
  const days = hopDays(campaign.law, clocked, stay, official);
  await db.letter.createMany({
    data: [
      {
        id,
        ...owner,
        toId: official.id,
        atId: official.id,
        parentId: typed.parentId ?? null,
        aboutId: typed.aboutId ?? null,
        law,
        rung: typed.rung ?? null,
        category: typed.category,
        region: caseFile.region,
        channel: typed.channel,
        state: typed.draft ? 'draft' : 'sent',
        sentOn: toDbDate(sentOn),
        sentPrecision: typed.sentOn.precision,
        textSealed: (await keys.ofCase(caseFile)).sealOptional('letter.text', id, typed.text),
        enteredBy: actor.memberId,
        enteredOn: utcDay(),
        enteredFor: isStaff(actor),
        ...standingOf(days),
      },
    ],
  });
  await db.hop.createMany({
    data: [{ id: hopId, ...owner, letterId: id, ...stay, ...days, officialId: official.id }],
  });
  await recordEvent(scope, {
    kind: typed.draft ? 'letter_drafted' : 'letter_sent',
    caseId: caseFile.id,
    letterId: id,
    onDay: sentOn,
    precision: typed.sentOn.precision,
    payload: { toId: official.id, channel: typed.channel },
  });
  await keepPoints(scope, { letterId: id, caseFile }, typed.points ?? recognisePoints(typed.text ?? ''));
  return { ok: true, letterId: id, caseId: caseFile.id };
}
