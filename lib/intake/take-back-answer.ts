import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import type { Post } from '@/lib/form/receipt';
import { refused } from '@/lib/form/result';
import { type Changed, tellOfTold, workOnTold } from './change-told';

/** Takes back an answer written by mistake, or to the wrong person: its words are gone. Whether it was read, nobody knows. */
export function takeBackAnswer(actor: Actor, { toldId, messageId }: { toldId: string; messageId: string }, post?: Post): Promise<Changed> {
  return workOnTold(actor, toldId, post, async (held) => {
    const { count } = await held.scope.db.intakeMessage.deleteMany({
      where: { id: messageId, campaignId: actor.campaignId, intakeId: held.told.id, fromTeller: false },
    });
    if (count === 0) return refused('already_so');
    await tellOfTold(held, 'intake_unanswered', {});
    return { ok: true, toldId };
  });
}
