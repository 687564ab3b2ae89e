import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { letterWithdrawn } from '@/lib/event/kinds/letter-withdrawn';
import { recordEvent } from '@/lib/event/record';
import { once, type Post } from '@/lib/form/receipt';
import { type Refusal, type Result, refused } from '@/lib/form/result';
import { type CalendarDate, fromDbDate, toDbDate } from '@/lib/time/calendar-date';
import type { ChannelCode } from './channels';
import { findLetter, holdLetter } from './find';
import { CLOCKED_BODY, hopDays, newStay, standingOf } from './hop-row';

/** How a draft went out, where it is said. */
export type SentDraft = { letterId: string; sentOn?: CalendarDate | null; channel?: ChannelCode | undefined };
export type Done = Result<{ letterId: string; caseId: string }>;

/** Takes a letter back (it was logged by mistake, or never sent): it counts nowhere. Undone by `restoreLetter`. */
export function withdrawLetter(actor: Actor, letterId: string, post?: Post): Promise<Done> {
  return changeLetter(actor, letterId, post, ['sent', 'awaiting_us', 'draft'], (scope, letter) =>
    moveTo(scope, letter, 'withdrawn', 'letter_withdrawn'),
  );
}

/** Undoes `withdrawLetter`: the letter is again what it was. */
export function restoreLetter(actor: Actor, letterId: string, post?: Post): Promise<Done> {
  return changeLetter(actor, letterId, post, ['withdrawn'], async (scope, letter) => {
    const where = { campaignId: letter.campaignId, letterId: letter.id, kind: 'letter_withdrawn' };
    const { payload } = await scope.db.event.findFirstOrThrow({ where, orderBy: { seq: 'desc' }, select: { payload: true } });
    await moveTo(scope, letter, letterWithdrawn.payload.parse(payload).from, 'letter_restored');
  });
}

/**
 * A draft was sent, today unless a day is said and by the draft's own way unless another is: its clocks begin.
 * Refused for a day ahead, and for one before the letter it follows up was sent.
 */
export function sendDraft(actor: Actor, { letterId, sentOn: saidOn, channel: by }: SentDraft, post?: Post): Promise<Done> {
  return changeLetter(actor, letterId, post, ['draft'], async (scope, letter) => {
    const { today, law } = await campaignOf(scope);
    const [sentOn, channel] = [saidOn ?? today, by ?? letter.channel];
    if (sentOn > today) return refused('in_future', 'sentOn');
    const parentOn = await parentSentOn(scope, letter);
    if (parentOn && sentOn < parentOn) return refused('before_parent', 'sentOn');
    const official = await scope.db.official.findFirstOrThrow({
      where: { id: letter.toId, campaignId: letter.campaignId },
      select: CLOCKED_BODY,
    });
    const stay = newStay(1, sentOn);
    const days = hopDays(law, { ...letter, channel, sentOn: toDbDate(sentOn), sentPrecision: 'day' }, stay, official);
    const hopId = letter.hops[0]?.id ?? '';
    await scope.db.hop.updateMany({ where: { id: hopId, campaignId: letter.campaignId }, data: { ...stay, ...days } });
    await scope.db.letter.updateMany({
      where: { id: letter.id, campaignId: letter.campaignId },
      data: { state: 'sent', channel, sentOn: toDbDate(sentOn), sentPrecision: 'day', ...standingOf(days) },
    });
    await recordEvent(scope, {
      kind: 'letter_sent',
      caseId: letter.caseId,
      letterId: letter.id,
      onDay: sentOn,
      payload: { toId: letter.toId, channel },
    });
  });
}

/** The day of the letter it follows up, if it follows one up: a draft itself may have been written here after it went out. */
async function parentSentOn({ db }: Scope, { campaignId, parentId }: Found): Promise<CalendarDate | null> {
  const parent = parentId ? await db.letter.findFirst({ where: { id: parentId, campaignId }, select: { sentOn: true } }) : null;
  return parent && fromDbDate(parent.sentOn);
}

async function moveTo(scope: Scope, letter: Found, to: string, kind: 'letter_withdrawn' | 'letter_restored'): Promise<void> {
  const { today } = await campaignOf(scope);
  await scope.db.letter.updateMany({ where: { id: letter.id, campaignId: letter.campaignId }, data: { state: to } });
  await recordEvent(scope, {
    kind,
    caseId: letter.caseId,
    letterId: letter.id,
    onDay: today,
    payload: kind === 'letter_withdrawn' ? { from: letter.state } : {},
  });
}

export type Found = NonNullable<Awaited<ReturnType<typeof findLetter>>>;

/** One change of a letter's state, from one of the states it may come from; the row is held meanwhile. The work may refuse before it writes. */
export function changeLetter(
  actor: Actor,
  letterId: string,
  post: Post | undefined,
  from: string[],
  work: (scope: Scope, letter: Found) => Promise<Refusal | undefined> | Promise<void>,
): Promise<Done> {
  return withScope(actor, (scope) =>
    once(scope, post, async () => {
      await holdLetter(scope, letterId);
      const letter = await findLetter(scope, letterId);
      if (!letter) return refused('not_found');
      if (!from.includes(letter.state)) return refused('changed_meanwhile');
      const no = await work(scope, letter);
      if (no) return no;
      return { ok: true, letterId: letter.id, caseId: letter.caseId };
    }),
  );
}
