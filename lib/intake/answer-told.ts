import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { newId } from '@/lib/db/ids';
import type { Post } from '@/lib/form/receipt';
import { refused } from '@/lib/form/result';
import { toDbDate } from '@/lib/time/calendar-date';
import { type Changed, changeTold, markSeen, tellOfTold, workOnTold } from './change-told';

/** Answers whoever told it. She reads it when she comes back with her code; it is sent nowhere. */
export function answerTold(actor: Actor, typed: { toldId: string; text: string; upTo: number }, post?: Post): Promise<Changed> {
  return workOnTold(actor, typed.toldId, post, async (held) => {
    const { scope, told, today } = held;
    const id = newId();
    await scope.db.intakeMessage.createMany({
      data: [
        {
          id,
          campaignId: actor.campaignId,
          intakeId: told.id,
          fromTeller: false,
          textSealed: (await scope.keys.ofCampaign()).seal('intake_message.text', id, typed.text),
          writtenBy: actor.memberId,
          writtenOn: toDbDate(today),
        },
      ],
    });
    await markSeen(held, typed.upTo);
    await tellOfTold(held, 'intake_answered', {});
    return { ok: true, toldId: typed.toldId };
  });
}

/** What she added needs no answer: it was read. */
export function seeTold(actor: Actor, { toldId, upTo }: { toldId: string; upTo: number }, post?: Post): Promise<Changed> {
  return changeTold(actor, toldId, post, async (held) => {
    if ((await markSeen(held, upTo)) === 0) return refused('already_so');
    await tellOfTold(held, 'intake_seen', {});
    return { ok: true, toldId };
  });
}
