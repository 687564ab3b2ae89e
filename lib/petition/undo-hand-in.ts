import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { isId } from '@/lib/db/ids';
import { recordEvent } from '@/lib/event/record';
import { once, type Post } from '@/lib/form/receipt';
import { refused } from '@/lib/form/result';
import { visibleLetters } from '@/lib/letter/access';
import { mayMakePetitions } from './access';
import { holdPetition } from './find';
import type { HandedIn } from './hand-in';

/**
 * Takes the record away: it was a mistake. Its sheets are not handed in any more, and its letter carried no petition;
 * the letter itself stays in its case, where it can be withdrawn.
 */
export function undoHandIn(actor: Actor, handInId: string, post?: Post): Promise<HandedIn> {
  return withScope(actor, (scope) =>
    once(scope, post, async () => {
      if (!mayMakePetitions(actor) || !isId(handInId)) return refused('not_found');
      const { db } = scope;
      const { campaignId } = actor;
      const found = await db.handIn.findFirst({ where: { id: handInId, campaignId } });
      if (!found || !(await holdPetition(scope, found.petitionId))) return refused('not_found');
      const { petitionId, officialId, letterId } = found;
      const { count } = await db.handIn.deleteMany({ where: { id: handInId, campaignId } });
      if (count === 0) return refused('changed_meanwhile');
      await db.signatureBatch.updateMany({ where: { campaignId, petitionId, handInId }, data: { handInId: null } });
      if (letterId) await db.petitionLetter.deleteMany({ where: { campaignId, petitionId, letterId } });
      const letter = letterId
        ? await db.letter.findFirst({ where: { id: letterId, ...visibleLetters(actor) }, select: { caseId: true } })
        : null;
      const touches = { thingId: petitionId, ...(letterId && letter && { letterId, caseId: letter.caseId }) };
      const { today } = await campaignOf(scope);
      await recordEvent(scope, { kind: 'hand_in_removed', ...touches, onDay: today, payload: { handInId, officialId } });
      return { ok: true, handInId, petitionId, letterId };
    }),
  );
}
