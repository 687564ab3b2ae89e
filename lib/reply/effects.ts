import 'server-only';
import type { FieldKey } from '@/lib/auth/keyring';
import type { Scope } from '@/lib/auth/with-scope';
import type { CampaignView } from '@/lib/campaign/read';
import { newId } from '@/lib/db/ids';
import { recordEvent } from '@/lib/event/record';
import { type Result, refused } from '@/lib/form/result';
import { countTerm } from '@/lib/jurisdiction/count-term';
import { ruleOf } from '@/lib/jurisdiction/rules';
import type { findLetter } from '@/lib/letter/find';
import { CLOCKED_BODY, clocksOf, hopDays, newStay } from '@/lib/letter/hop-row';
import { visibleOfficials } from '@/lib/official/access';
import { type CalendarDate, fromDbDate, maxDay, toDbDate } from '@/lib/time/calendar-date';
import { replyKind } from './kinds';
import type { NewReply } from './log-reply';

type Letter = NonNullable<Awaited<ReturnType<typeof findLetter>>>;
type Hop = Letter['hops'][number];
type Cause = NewReply & {
  replyId: string;
  number: string | null;
  numberDigest: Uint8Array<ArrayBuffer> | null;
  sealer: FieldKey;
  letter: Letter;
  hop: Hop;
  campaign: CampaignView;
};

/** What a reply does to its letter beside being filed. */
export async function applyEffect(scope: Scope, cause: Cause): Promise<Result> {
  switch (replyKind(cause.kind).effect) {
    case 'registers':
      return register(scope, cause);
    case 'forwards':
      return forward(scope, cause);
    case 'extends':
      return extend(scope, cause);
    case 'pauses':
      await scope.db.letter.updateMany({
        where: { id: cause.letter.id, campaignId: cause.letter.campaignId },
        data: { state: 'awaiting_us' },
      });
      return { ok: true };
    case 'none':
      return { ok: true };
  }
}

async function register(scope: Scope, cause: Cause): Promise<Result> {
  const { hop, sealer, number, numberDigest } = cause;
  const registeredOn = possibleDay(cause);
  await rewind(scope, cause, { registeredOn }, { numberSealed: sealer.sealOptional('hop.number', hop.id, number), numberDigest });
  await recordEvent(scope, {
    kind: 'letter_registered',
    caseId: hop.caseId,
    letterId: hop.letterId,
    onDay: registeredOn,
    payload: { hopId: hop.id, step: hop.step },
  });
  return { ok: true };
}

async function extend(scope: Scope, cause: Cause): Promise<Result> {
  const { hop } = cause;
  const due = hop.answerByOn && fromDbDate(hop.answerByOn);
  // The law foresees one extension: a second notice is filed, and moves nothing.
  if (!due || hop.extendedToOn) return { ok: true };
  const extendedToOn = cause.extendedToOn ?? (await longestExtension(scope, cause, due));
  if (extendedToOn < due) return refused('extension_too_early', 'extendedToOn');
  await rewind(scope, cause, { extendedToOn });
  return { ok: true };
}

/** A notice that names no day is read as all the days the law allows: by 59-FZ 12(2) thirty from the last one. */
async function longestExtension(scope: Scope, { letter, hop, campaign: { law } }: Cause, due: CalendarDate): Promise<CalendarDate> {
  const { answer } = clocksOf(law, letter, hop, await clockedBody(scope, hop));
  const extension = answer && ruleOf(law.code, answer.ruleId).extension;
  return extension ? maxDay(due, countTerm(law.calendar, extension, extension.from === 'due' ? due : answer.triggerOn)) : due;
}

async function forward(scope: Scope, cause: Cause): Promise<Result> {
  const { db, actor } = scope;
  const { letter, hop, campaign } = cause;
  if (!cause.forwardedToId) return refused('empty', 'forwardedToId');
  const to = await db.official.findFirst({
    where: { id: cause.forwardedToId, ...visibleOfficials(actor) },
    select: { id: true, ...CLOCKED_BODY },
  });
  if (!to) return refused('not_in_list', 'forwardedToId');
  const noticeOn = possibleDay(cause);
  const id = newId();
  const stay = newStay(letter.hops.length + 1, noticeOn);
  const days = hopDays(campaign.law, letter, stay, to);
  const owner = { campaignId: actor.campaignId, caseId: letter.caseId, letterId: letter.id };
  await db.hop.updateMany({ where: { id: hop.id, campaignId: actor.campaignId }, data: { leftOn: toDbDate(noticeOn) } });
  await db.hop.createMany({
    data: [{ id, ...owner, ...stay, ...days, officialId: to.id }],
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

/**
 * The day a paper bears, or the day it came where it bears one on which our letter was not yet sent: the
 * paper's day is kept as printed and pointed out (date-checks.ts), and no clock runs from it.
 */
function possibleDay({ datedOn, receivedOn, letter }: Cause): CalendarDate {
  const impossible = datedOn && letter.sentPrecision === 'day' && datedOn < fromDbDate(letter.sentOn);
  return datedOn && !impossible ? datedOn : receivedOn;
}

/** Counts a hop's clocks anew with a changed fact. */
async function rewind(
  scope: Scope,
  { letter, hop, campaign }: Cause,
  fact: { registeredOn?: CalendarDate; extendedToOn?: CalendarDate },
  also: object = {},
): Promise<void> {
  const { db, actor } = scope;
  const official = await clockedBody(scope, hop);
  const days = hopDays(
    campaign.law,
    letter,
    {
      ...hop,
      ...(fact.registeredOn && { registeredOn: toDbDate(fact.registeredOn) }),
      ...(fact.extendedToOn && { extendedToOn: toDbDate(fact.extendedToOn) }),
    },
    official,
  );
  await db.hop.updateMany({ where: { id: hop.id, campaignId: actor.campaignId }, data: { ...days, ...also } });
}

const clockedBody = ({ db, actor }: Scope, { officialId }: Hop) =>
  db.official.findFirstOrThrow({ where: { id: officialId, campaignId: actor.campaignId }, select: CLOCKED_BODY });
