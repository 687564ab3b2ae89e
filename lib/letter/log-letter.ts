import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { isStaff } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf, categoriesOf } from '@/lib/campaign/read';
import { findCase } from '@/lib/case/find';
import { newId } from '@/lib/db/ids';
import { recordEvent } from '@/lib/event/record';
import { once, type Post } from '@/lib/form/receipt';
import { type Result, refused } from '@/lib/form/result';
import { visibleOfficials } from '@/lib/official/access';
import { type CalendarDate, toDbDate } from '@/lib/time/calendar-date';
import { utcDay } from '@/lib/time/clock';
import { visibleLetters } from './access';
import type { ChannelCode } from './channels';
import { hopDays, standingOf } from './hop-row';

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
};

/**
 * Logs a letter that was sent, or a draft of one: the letter, its first hop with both days of each
 * clock, and the event, in one transaction. The answer's ids lead to the receipt.
 */
export function logLetter(actor: Actor, typed: NewLetter, post?: Post): Promise<Result<{ letterId: string; caseId: string }>> {
  return withScope(actor, (scope) => once(scope, post, () => insertLetter(scope, typed)));
}

async function insertLetter(scope: Scope, typed: NewLetter): Promise<Result<{ letterId: string; caseId: string }>> {
  const { db, actor, keys } = scope;
  const caseFile = await findCase(scope, typed.caseId);
  if (!caseFile) return refused('not_found');
  const campaign = await campaignOf(scope);
  if (typed.sentOn.day > campaign.today) return refused('in_future', 'sentOn');
  const official = await db.official.findFirst({
    where: { id: typed.toId, ...visibleOfficials(actor) },
    select: { id: true, roll: true, ruleFamily: true },
  });
  if (!official) return refused('not_in_list', 'toId');
  if (!(await categoriesOf(scope)).some(({ code }) => code === typed.category)) return refused('not_in_list', 'category');

  if (
    typed.parentId &&
    !(await db.letter.findFirst({ where: { id: typed.parentId, caseId: caseFile.id, ...visibleLetters(actor) }, select: { id: true } }))
  )
    return refused('not_found');

  const [id, hopId] = [newId(), newId()];
  const owner = { campaignId: actor.campaignId, caseId: caseFile.id };
  const sentOn = typed.sentOn.day;
  const days = hopDays({
    jurisdiction: campaign.jurisdiction,
    channel: typed.channel,
    sentOn,
    forwardedOn: null,
    registeredOn: null,
    extendedToOn: null,
    pausedDays: 0,
    official,
  });
  await db.letter.createMany({
    data: [
      {
        id,
        ...owner,
        toId: official.id,
        atId: official.id,
        parentId: typed.parentId ?? null,
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
    data: [{ id: hopId, ...owner, letterId: id, step: 1, officialId: official.id, arrivedOn: toDbDate(sentOn), ...days }],
  });
  await recordEvent(scope, {
    kind: typed.draft ? 'letter_drafted' : 'letter_sent',
    caseId: caseFile.id,
    letterId: id,
    onDay: sentOn,
    precision: typed.sentOn.precision,
    payload: { toId: official.id, channel: typed.channel },
  });
  return { ok: true, letterId: id, caseId: caseFile.id };
}
