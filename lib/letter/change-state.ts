import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { letterWithdrawn } from '@/lib/event/kinds/letter-withdrawn';
import { recordEvent } from '@/lib/event/record';
import { once, type Post } from '@/lib/form/receipt';
import { type Result, refused } from '@/lib/form/result';
import { toDbDate } from '@/lib/time/calendar-date';
import { findLetter, holdLetter } from './find';
import { hopDays, standingOf } from './hop-row';

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

/** A draft was sent today: its clocks begin. */
export function sendDraft(actor: Actor, letterId: string, post?: Post): Promise<Done> {
  return changeLetter(actor, letterId, post, ['draft'], async (scope, letter) => {
    const { today, jurisdiction } = await campaignOf(scope);
    const hop = letter.hops[0];
    const official = await scope.db.official.findFirstOrThrow({
      where: { id: letter.toId, campaignId: letter.campaignId },
      select: { roll: true, ruleFamily: true },
    });
    const days = hopDays({
      jurisdiction,
      channel: letter.channel as 'portal',
      sentOn: today,
      forwardedOn: null,
      registeredOn: null,
      extendedToOn: null,
      pausedDays: 0,
      official,
    });
    await scope.db.hop.updateMany({
      where: { id: hop?.id ?? '', campaignId: letter.campaignId },
      data: { ...days, arrivedOn: toDbDate(today) },
    });
    await scope.db.letter.updateMany({
      where: { id: letter.id, campaignId: letter.campaignId },
      data: { state: 'sent', sentOn: toDbDate(today), sentPrecision: 'day', ...standingOf(days) },
    });
    await recordEvent(scope, {
      kind: 'letter_sent',
      caseId: letter.caseId,
      letterId: letter.id,
      onDay: today,
      payload: { toId: letter.toId, channel: letter.channel },
    });
  });
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

/** One change of a letter's state, from one of the states it may come from; the row is held meanwhile. */
export function changeLetter(
  actor: Actor,
  letterId: string,
  post: Post | undefined,
  from: string[],
  work: (scope: Scope, letter: Found) => Promise<void>,
): Promise<Done> {
  return withScope(actor, (scope) =>
    once(scope, post, async () => {
      await holdLetter(scope, letterId);
      const letter = await findLetter(scope, letterId);
      if (!letter) return refused('not_found');
      if (!from.includes(letter.state)) return refused('changed_meanwhile');
      await work(scope, letter);
      return { ok: true, letterId: letter.id, caseId: letter.caseId };
    }),
  );
}
