import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import type { Post } from '@/lib/form/receipt';
import { refused } from '@/lib/form/result';
import { type Changed, changeTold, setTold, takeNow, tellOfTold } from './change-told';
import { isOver } from './rules';

/** Takes it, from nobody or from whoever the page said has it: two who press at once do not take it from one another. */
export function takeTold(actor: Actor, { toldId, from }: { toldId: string; from: string | null }, post?: Post): Promise<Changed> {
  return changeTold(actor, toldId, post, async (held) => {
    const { told } = held;
    if (isOver(told)) return refused('told_over');
    if (told.takenBy !== from) return refused('changed_meanwhile');
    await takeNow(held);
    return { ok: true, toldId };
  });
}

/** Gives it back to the queue. */
export function letGoTold(actor: Actor, toldId: string, post?: Post): Promise<Changed> {
  return changeTold(actor, toldId, post, async (held) => {
    if (held.told.state !== 'taken' || held.told.takenBy !== actor.memberId) return refused('told_of_other');
    await setTold(held, { state: 'new', takenBy: null });
    await tellOfTold(held, 'intake_let_go', {});
    return { ok: true, toldId };
  });
}
