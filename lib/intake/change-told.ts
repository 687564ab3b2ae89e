import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import type { EventCode } from '@/lib/event/kinds';
import { recordEvent } from '@/lib/event/record';
import { once, type Post } from '@/lib/form/receipt';
import { type Refusal, type Result, refused } from '@/lib/form/result';
import { type CalendarDate, toDbDate } from '@/lib/time/calendar-date';
import type { Prisma } from '@/prisma/client/client';
import { mayKeepIntake } from './access';
import { type FoundTold, holdTold } from './find';
import { mayWork } from './rules';

export type Changed = Result<{ toldId: string }>;
export type Held = { scope: Scope; told: FoundTold; today: CalendarDate };

/** Ends the transaction without a trace, where a later part of a change was refused. */
class Undone extends Error {
  constructor(readonly refusal: Refusal) {
    super('Nothing was changed.');
  }
}
export const orUndo = <T extends object>(answer: Result<T>): { ok: true } & T => {
  if (!answer.ok) throw new Undone(answer);
  return answer;
};

/** What every change of a thing told has in common: she may, it is there and not erased, nobody else is at it. */
export async function changeTold<T extends object>(
  actor: Actor,
  toldId: string,
  post: Post | undefined,
  work: (held: Held) => Promise<Result<T>>,
): Promise<Result<T>> {
  try {
    return await withScope(actor, (scope) =>
      once(scope, post, async () => {
        if (!mayKeepIntake(actor)) return refused('not_allowed');
        const told = await holdTold(scope, toldId);
        if (!told) return refused('not_found');
        if (told.erasedOn) return refused('told_erased');
        return work({ scope, told, today: (await campaignOf(scope)).today });
      }),
    );
  } catch (error) {
    if (error instanceof Undone) return error.refusal;
    throw error;
  }
}

/** A change by whoever has it; what nobody has becomes hers by it. */
export const workOnTold: typeof changeTold = (actor, toldId, post, work) =>
  changeTold(actor, toldId, post, async (held) => {
    if (!mayWork(held.told, actor.memberId)) return refused(held.told.state === 'taken' ? 'told_of_other' : 'told_over');
    if (held.told.state === 'new') await takeNow(held);
    return work(held);
  });

export async function takeNow(held: Held): Promise<void> {
  await setTold(held, { state: 'taken', takenBy: held.scope.actor.memberId });
  await tellOfTold(held, 'intake_taken', {});
}

export async function setTold({ scope: { db, actor }, told }: Held, data: Prisma.IntakeUpdateManyMutationInput): Promise<void> {
  await db.intake.updateMany({ where: { id: told.id, campaignId: actor.campaignId }, data });
}

/** The line that tells of it: ids and words of registries. */
export const tellOfTold = ({ scope, told, today }: Held, kind: EventCode, payload: object, caseId?: string | null): Promise<void> =>
  recordEvent(scope, { kind, ...(caseId && { caseId }), thingId: told.id, onDay: today, payload: { ...payload } });

/** What she added up to the last message the page showed has been read. */
export async function markSeen({ scope: { db, actor }, told, today }: Held, upTo: number): Promise<number> {
  const { count } = await db.intakeMessage.updateMany({
    where: { campaignId: actor.campaignId, intakeId: told.id, fromTeller: true, seenOn: null, seq: { lte: upTo } },
    data: { seenOn: toDbDate(today) },
  });
  return count;
}
