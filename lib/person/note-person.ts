import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { newId } from '@/lib/db/ids';
import { recordEvent } from '@/lib/event/record';
import { once, type Post } from '@/lib/form/receipt';
import { type Result, refused } from '@/lib/form/result';
import { isRegion } from '@/lib/official/directory/regions';
import { toDbDate } from '@/lib/time/calendar-date';
import { mayNotePeople } from './access';
import { type Changed, changePerson, tellOf } from './change-person';

type Typed = { name: string; region: string | null; contact: string | null; note: string | null };

/** Notes somebody without a case: a detained one, a signer who told more. Sealed with the campaign's key, for staff alone. */
export function notePerson(actor: Actor, typed: Typed, post?: Post): Promise<Result<{ personId: string }>> {
  return withScope(actor, (scope) =>
    once(scope, post, async () => {
      if (!mayNotePeople(actor)) return refused('not_allowed');
      const { region } = typed;
      if (region && !isRegion(region)) return refused('not_in_list', 'region');
      const { today } = await campaignOf(scope);
      const key = await scope.keys.ofCampaign();
      const id = newId();
      await scope.db.person.createMany({
        data: [
          {
            id,
            campaignId: actor.campaignId,
            region,
            nameSealed: key.seal('person.name', id, typed.name),
            contactSealed: key.sealOptional('person.contact', id, typed.contact),
            noteSealed: key.sealOptional('person.note', id, typed.note),
            notedBy: actor.memberId,
            notedOn: toDbDate(today),
          },
        ],
      });
      await recordEvent(scope, { kind: 'person_noted', thingId: id, region, onDay: today, payload: {} });
      return { ok: true, personId: id };
    }),
  );
}

/** Changes what is noted of somebody without a case; of a case's person, the case's own pages do. */
export function changeNoted(actor: Actor, { personId, ...typed }: Typed & { personId: string }, post?: Post): Promise<Changed> {
  return changePerson(actor, personId, post, async (scope, found, today) => {
    const { row, key } = found;
    if (!mayNotePeople(actor) || row.caseId) return refused('not_allowed');
    if (typed.region && !isRegion(typed.region)) return refused('not_in_list', 'region');
    await scope.db.person.updateMany({
      where: { id: row.id, campaignId: actor.campaignId },
      data: {
        region: typed.region,
        nameSealed: key.seal('person.name', row.id, typed.name),
        contactSealed: key.sealOptional('person.contact', row.id, typed.contact),
        noteSealed: key.sealOptional('person.note', row.id, typed.note),
      },
    });
    return tellOf(scope, found, { kind: 'person_changed', onDay: today, payload: {} });
  });
}
