import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { isStaff } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { newId } from '@/lib/db/ids';
import { recordEvent } from '@/lib/event/record';
import { once, type Post } from '@/lib/form/receipt';
import { type Result, refused } from '@/lib/form/result';
import { findLetter, holdLetter } from '@/lib/letter/find';
import { normaliseNumber } from '@/lib/letter/numbers';
import { type CalendarDate, fromDbDate, toDbDate } from '@/lib/time/calendar-date';
import { utcDay } from '@/lib/time/clock';
import { awaitedStay } from './awaited-stay';
import { bringUpToDate } from './bring-up-to-date';
import { applyEffect } from './effects';
import { replyKind } from './kinds';
import { repliesTo } from './stay-papers';

export type NewReply = {
  letterId: string;
  kind: string;
  receivedOn: CalendarDate;
  datedOn?: CalendarDate | null;
  /** The day on the envelope's postmark. */
  postmarkedOn?: CalendarDate | null;
  number?: string | null;
  text?: string | null;
  officialClass?: string | null;
  /** Which body it came from; the one the letter is at, unless said. */
  hopId?: string | null;
  /** Where it was forwarded to, when it was. */
  forwardedToId?: string | null;
  /** The day an extension reaches to, when the notice names one. */
  extendedToOn?: CalendarDate | null;
};

type Done = Result<{ replyId: string; letterId: string; caseId: string }>;

/**
 * Logs what came back: the reply, who read it as what, and what it does to the letter (a number, a
 * new hop with its own clocks, a longer term, a pause), with its events, in one transaction.
 */
export function logReply(actor: Actor, typed: NewReply, post?: Post): Promise<Done> {
  return withScope(actor, (scope) => once(scope, post, () => insertReply(scope, typed)));
}

async function insertReply(scope: Scope, typed: NewReply): Promise<Done> {
  const { db, actor, keys } = scope;
  await holdLetter(scope, typed.letterId);
  const letter = await findLetter(scope, typed.letterId);
  if (!letter) return refused('not_found');
  if (letter.state === 'draft' || letter.state === 'withdrawn') return refused('changed_meanwhile');
  const hop = typed.hopId ? letter.hops.find(({ id }) => id === typed.hopId) : letter.hops.at(-1);
  if (!hop) return refused('not_in_list', 'hopId');
  const campaign = await campaignOf(scope);
  const { receivedOn, datedOn = null } = typed;
  if (receivedOn > campaign.today) return refused('in_future', 'receivedOn');
  if (datedOn && datedOn > campaign.today) return refused('in_future', 'datedOn');
  if (typed.postmarkedOn && typed.postmarkedOn > campaign.today) return refused('in_future', 'postmarkedOn');
  // A date that only says the month stands on its first day: the reply may be earlier than that reading.
  if (letter.sentPrecision === 'day' && receivedOn < fromDbDate(letter.sentOn)) return refused('before_letter', 'receivedOn');

  const id = newId();
  const owner = { campaignId: actor.campaignId, caseId: letter.caseId };
  const sealer = await keys.ofCase(letter.caseFile);
  const number = typed.number ?? null;
  const numberDigest = number ? await keys.digest('number', normaliseNumber(number)) : null;
  const sealed = {
    numberSealed: sealer.sealOptional('reply.number', id, number),
    textSealed: sealer.sealOptional('reply.text', id, typed.text),
    officialClassSealed: sealer.sealOptional('reply.official_class', id, typed.officialClass),
    numberDigest,
  };
  const at = utcDay();
  const days = {
    receivedOn: toDbDate(receivedOn),
    datedOn: datedOn && toDbDate(datedOn),
    postmarkedOn: typed.postmarkedOn ? toDbDate(typed.postmarkedOn) : null,
    extendedToOn: typed.extendedToOn ? toDbDate(typed.extendedToOn) : null,
  };
  const who = { enteredBy: actor.memberId, enteredOn: at, enteredFor: isStaff(actor) };
  const said = { kind: replyKind(typed.kind).code, forwardedToId: typed.forwardedToId ?? null };
  const replies = await repliesTo(scope, letter.id);
  const effect = await applyEffect(scope, { ...typed, replyId: id, number, numberDigest, sealer, letter, hop, campaign, replies });
  if (!effect.ok) return effect;
  await db.reply.createMany({ data: [{ id, ...owner, letterId: letter.id, hopId: hop.id, ...said, ...days, ...sealed, ...who }] });
  await db.reading.createMany({ data: [{ ...owner, replyId: id, kind: said.kind, readBy: actor.memberId, readOn: at }] });
  const event = { caseId: letter.caseId, letterId: letter.id, onDay: receivedOn };
  await recordEvent(scope, { kind: 'reply_received', ...event, payload: { replyId: id, fromId: hop.officialId, kind: said.kind } });
  // The papers they asked for no longer hold anything up: they answered, or passed it on. Another body's answer leaves them owed.
  const { answers, effect: does } = replyKind(typed.kind);
  const isAwaited = letter.state === 'awaiting_us' && hop.id === awaitedStay(letter.hops, replies)?.id;
  if (isAwaited && (answers || does === 'forwards'))
    await db.letter.updateMany({ where: { id: letter.id, campaignId: actor.campaignId }, data: { state: 'sent' } });
  await bringUpToDate(scope, letter.id);
  return { ok: true, replyId: id, letterId: letter.id, caseId: letter.caseId };
}
