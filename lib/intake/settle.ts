import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import type { Post } from '@/lib/form/receipt';
import { refused } from '@/lib/form/result';
import { toDbDate } from '@/lib/time/calendar-date';
import { type Changed, changeTold, setTold, tellOfTold, workOnTold } from './change-told';
import type { DeclinedReason, SettledReason } from './reasons';
import { mayReopen } from './rules';

/** It is done with. Whoever told it reads "closed", as of one that was declined. */
export const settleTold = (actor: Actor, typed: { toldId: string; reason: SettledReason }, post?: Post): Promise<Changed> =>
  end(actor, typed, 'settled', post);

export const declineTold = (actor: Actor, typed: { toldId: string; reason: DeclinedReason }, post?: Post): Promise<Changed> =>
  end(actor, typed, 'declined', post);

function end(actor: Actor, { toldId, reason }: { toldId: string; reason: string }, state: 'settled' | 'declined', post?: Post) {
  return workOnTold(actor, toldId, post, async (held) => {
    await setTold(held, { state, reason, settledOn: toDbDate(held.today) });
    await tellOfTold(held, state === 'settled' ? 'intake_settled' : 'intake_declined', { reason });
    return { ok: true, toldId };
  });
}

/** Undoes settling or declining, until the words are erased; whoever does so has it. */
export function reopenTold(actor: Actor, toldId: string, post?: Post): Promise<Changed> {
  return changeTold(actor, toldId, post, async (held) => {
    if (!mayReopen(held.told)) return refused('changed_meanwhile');
    await setTold(held, { state: 'taken', takenBy: actor.memberId, reason: null, settledOn: null });
    await tellOfTold(held, 'intake_reopened', {});
    return { ok: true, toldId };
  });
}
