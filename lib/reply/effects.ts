import 'server-only';
import type { FieldKey } from '@/lib/auth/keyring';
import type { Scope } from '@/lib/auth/with-scope';
import type { CampaignView } from '@/lib/campaign/read';
import { newId } from '@/lib/db/ids';
import { recordEvent } from '@/lib/event/record';
import { type Result, refused } from '@/lib/form/result';
import type { Channel } from '@/lib/jurisdiction/hop-clocks';
import type { findLetter } from '@/lib/letter/find';
import { hopDays } from '@/lib/letter/hop-row';
import { visibleOfficials } from '@/lib/official/access';
import { addDays, type CalendarDate, fromDbDate, toDbDate } from '@/lib/time/calendar-date';
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

/** An extension is by 30 days at most (59-FZ 12(2)); a notice that names no day is read as all of them. */
const EXTENSION_DAYS = 30;

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
  const registeredOn = cause.datedOn ?? cause.receivedOn;
  if (cause.letter.sentPrecision === 'day' && registeredOn < fromDbDate(cause.letter.sentOn)) return refused('before_letter', 'datedOn');
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
  if (!due) return { ok: true };
  const extendedToOn = cause.extendedToOn ?? addDays(due, EXTENSION_DAYS);
  if (extendedToOn < due) return refused('extension_too_early', 'extendedToOn');
  await rewind(scope, cause, { extendedToOn });
  return { ok: true };
}

async function forward(scope: Scope, cause: Cause): Promise<Result> {
  const { db, actor } = scope;
  const { letter, hop, campaign } = cause;
  if (!cause.forwardedToId) return refused('empty', 'forwardedToId');
  const to = await db.official.findFirst({
    where: { id: cause.forwardedToId, ...visibleOfficials(actor) },
    select: { id: true, roll: true, ruleFamily: true },
  });
  if (!to) return refused('not_in_list', 'forwardedToId');
  const noticeOn = cause.datedOn ?? cause.receivedOn;
  if (letter.sentPrecision === 'day' && noticeOn < fromDbDate(letter.sentOn)) return refused('before_letter', 'datedOn');
  const id = newId();
  const days = hopDays({
    ...clockInput(letter, campaign),
    forwardedOn: noticeOn,
    registeredOn: null,
    extendedToOn: null,
    pausedDays: 0,
    official: to,
  });
  const owner = { campaignId: actor.campaignId, caseId: letter.caseId, letterId: letter.id };
  await db.hop.updateMany({ where: { id: hop.id, campaignId: actor.campaignId }, data: { leftOn: toDbDate(noticeOn) } });
  await db.hop.createMany({
    data: [{ id, ...owner, step: letter.hops.length + 1, officialId: to.id, arrivedOn: toDbDate(noticeOn), ...days }],
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

/** Counts a hop's clocks anew with a changed fact. */
async function rewind(
  scope: Scope,
  { letter, hop, campaign }: Cause,
  fact: { registeredOn?: CalendarDate; extendedToOn?: CalendarDate },
  also: object = {},
): Promise<void> {
  const { db, actor } = scope;
  const official = await db.official.findFirstOrThrow({
    where: { id: hop.officialId, campaignId: actor.campaignId },
    select: { roll: true, ruleFamily: true },
  });
  const known = {
    forwardedOn: hop.step > 1 ? fromDbDate(hop.arrivedOn) : null,
    registeredOn: hop.registeredOn && fromDbDate(hop.registeredOn),
    extendedToOn: hop.extendedToOn && fromDbDate(hop.extendedToOn),
    pausedDays: hop.pausedDays,
  };
  const days = hopDays({ ...clockInput(letter, campaign), ...known, official, ...fact });
  await db.hop.updateMany({ where: { id: hop.id, campaignId: actor.campaignId }, data: { ...days, ...also } });
}

const clockInput = (letter: Letter, campaign: CampaignView) => ({
  jurisdiction: campaign.jurisdiction,
  channel: letter.channel as Channel,
  sentOn: fromDbDate(letter.sentOn),
});
