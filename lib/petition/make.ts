import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { newId, newRef } from '@/lib/db/ids';
import { recordEvent } from '@/lib/event/record';
import { once, type Post } from '@/lib/form/receipt';
import { refused } from '@/lib/form/result';
import { toDbDate } from '@/lib/time/calendar-date';
import { mayMakePetitions } from './access';
import type { PetitionDone } from './change-petition';
import type { PetitionKind } from './kinds';
import { canonicalLanguage } from './language';

export type NewPetition = { kind: PetitionKind; lang: string; title: string; body: string };

/**
 * Makes a petition, a draft with its words in one language. Its address is random until an editor chooses a
 * word. Signatures for a nomination count on paper, so that one begins with online signing off.
 */
export function makePetition(actor: Actor, typed: NewPetition, post?: Post): Promise<PetitionDone> {
  return withScope(actor, (scope) =>
    once(scope, post, async () => {
      if (!mayMakePetitions(actor)) return refused('not_allowed');
      const lang = canonicalLanguage(typed.lang);
      if (!lang) return refused('not_a_language', 'lang');
      const { db } = scope;
      const { today } = await campaignOf(scope);
      const petitionId = newId();
      const { campaignId, memberId } = actor;
      await db.petition.createMany({
        data: [
          {
            id: petitionId,
            campaignId,
            mark: newRef().toLowerCase(),
            kind: typed.kind,
            online: typed.kind === 'petition',
            addedBy: memberId,
            changedBy: memberId,
            addedOn: toDbDate(today),
          },
        ],
      });
      await db.petitionText.createMany({ data: [{ campaignId, petitionId, lang, title: typed.title, body: typed.body }] });
      await recordEvent(scope, { kind: 'petition_made', thingId: petitionId, onDay: today, payload: { petitionKind: typed.kind } });
      return { ok: true, petitionId };
    }),
  );
}
