import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { newId } from '@/lib/db/ids';
import { once, type Post } from '@/lib/form/receipt';
import { type Result, refused } from '@/lib/form/result';
import { addDays, type CalendarDate, toDbDate } from '@/lib/time/calendar-date';
import { findLetter } from './find';

/** Days for which a step that is not wanted now is not offered again. */
export const LATER_DAYS = 7;

/**
 * Reminders are the member's alone: nobody else in the campaign sees them, so no line of a timeline tells of
 * them either. They stand on her list from their day on.
 */
export function remind(
  actor: Actor,
  typed: { letterId: string; onDay: CalendarDate; note: string | null },
  post?: Post,
): Promise<Result<{ reminderId: string }>> {
  return withScope(actor, (scope) =>
    once(scope, post, async () => {
      const { today } = await campaignOf(scope);
      if (typed.onDay < today) return refused('in_past', 'onDay');
      return insert(scope, { ...typed, kind: 'own' });
    }),
  );
}

/** "Not now": the step `rung` of a letter is offered again in a week. Put off twice, it stays put off once. */
export function putOff(actor: Actor, typed: { letterId: string; rung: string }, post?: Post): Promise<Result<{ reminderId: string }>> {
  return withScope(actor, (scope) =>
    once(scope, post, async () => {
      const { today } = await campaignOf(scope);
      const { campaignId, memberId } = actor;
      await scope.db.reminder.deleteMany({ where: { campaignId, memberId: memberId ?? 'nobody', kind: 'later', ...typed } });
      return insert(scope, { ...typed, kind: 'later', onDay: addDays(today, LATER_DAYS) });
    }),
  );
}

type New = { letterId: string; kind: 'own' | 'later'; onDay: CalendarDate; note?: string | null; rung?: string };

async function insert(scope: Scope, { letterId, kind, onDay, note, rung }: New): Promise<Result<{ reminderId: string }>> {
  const { db, keys, actor } = scope;
  const letter = await findLetter(scope, letterId);
  if (!letter) return refused('not_found');
  if (!actor.memberId) return refused('not_allowed');
  const id = newId();
  const noteSealed = (await keys.ofCase(letter.caseFile)).sealOptional('reminder.note', id, note);
  const owner = { campaignId: actor.campaignId, memberId: actor.memberId, caseId: letter.caseId, letterId };
  await db.reminder.createMany({ data: [{ id, ...owner, kind, onDay: toDbDate(onDay), rung: rung ?? null, noteSealed }] });
  return { ok: true, reminderId: id };
}

/** Done, or with `open` not done after all. */
export function finishReminder(
  actor: Actor,
  { reminderId, open = false }: { reminderId: string; open?: boolean },
  post?: Post,
): Promise<Result<{ letterId: string }>> {
  return withScope(actor, (scope) =>
    once(scope, post, async () => {
      const { db } = scope;
      const { today } = await campaignOf(scope);
      const where = { id: reminderId, campaignId: actor.campaignId, memberId: actor.memberId ?? 'nobody' };
      const { count } = await db.reminder.updateMany({ where, data: { doneOn: open ? null : toDbDate(today) } });
      const row = await db.reminder.findFirst({ where, select: { letterId: true } });
      return count > 0 && row ? { ok: true, letterId: row.letterId } : refused('not_found');
    }),
  );
}
