import 'server-only';
import { type Actor, isStaff } from '@/lib/auth/actor';
import type { Scope } from '@/lib/auth/with-scope';
import { newId } from '@/lib/db/ids';
import type { Post } from '@/lib/form/receipt';
import { refused } from '@/lib/form/result';
import { type CalendarDate, toDbDate } from '@/lib/time/calendar-date';
import { type Changed, changePerson, owned, tellOf } from './change-person';
import { keepsAll, missingIn, onlyInScope, type Said } from './consent-rules';
import type { ConsentScopeCode } from './consent-scopes';
import { PRESENT_WORDING } from './consent-wording';
import type { FoundPerson } from './find';
import { takeOut } from './take-out';

type Typed = {
  personId: string;
  /** The version of the words that stood on the form. */
  wording: number;
  scope: readonly ConsentScopeCode[];
  name: string | null;
  story: string | null;
  /** The day on which she agreed, where an organizer writes it down for her. */
  givenOn: CalendarDate | null;
};

/**
 * Writes down what may be said publicly of a person: by her family, or by an organizer for her. What was agreed before
 * and may not be said any more is withdrawn by it, with all that follows from that.
 */
export function giveConsent(actor: Actor, typed: Typed, post?: Post): Promise<Changed> {
  return changePerson(actor, typed.personId, post, async (scope, found, today) => {
    const said = onlyInScope(typed);
    const missing = missingIn(said);
    const givenOn = (isStaff(actor) ? typed.givenOn : null) ?? today;
    if (said.scope.length === 0) return refused('nothing_agreed', 'scope');
    if (missing) return refused('empty', missing);
    if (givenOn > today) return refused('in_future', 'givenOn');
    // Other words than she saw are another agreement.
    if (typed.wording !== PRESENT_WORDING.version) return refused('changed_meanwhile');
    const { db } = scope;
    const of = { campaignId: actor.campaignId, personId: found.row.id };
    // What she said on the day she withdrew came after all she had agreed to before.
    if (await db.consent.findFirst({ where: { ...of, withdrawnOn: { gt: toDbDate(givenOn) } }, select: { id: true } }))
      return refused('before_withdrawal', 'givenOn');
    await withdrawNarrowed(scope, found, said, today);
    const last = await db.consent.findFirst({ where: of, orderBy: { version: 'desc' }, select: { version: true } });
    const [id, version] = [newId(), (last?.version ?? 0) + 1];
    await db.consent.createMany({
      data: [
        {
          id,
          ...owned(found),
          version,
          wording: typed.wording,
          scope: [...said.scope],
          nameSealed: found.key.sealOptional('consent.name', id, said.name),
          storySealed: found.key.sealOptional('consent.story', id, said.story),
          givenOn: toDbDate(givenOn),
          enteredBy: actor.memberId,
          enteredFor: isStaff(actor),
        },
      ],
    });
    return tellOf(scope, found, { kind: 'consent_given', onDay: givenOn, payload: { version, scope: [...said.scope] } });
  });
}

/** Withdraws those that stand and let more, or something else, be said than now. */
async function withdrawNarrowed(scope: Scope, { row, key }: FoundPerson, said: Said, today: CalendarDate): Promise<void> {
  const { db, actor } = scope;
  const where = { campaignId: actor.campaignId, personId: row.id };
  const standing = await db.consent.findMany({ where: { ...where, withdrawnOn: null } });
  const narrowed = standing.filter((each) => {
    const name = key.openOptional('consent.name', each.id, each.nameSealed);
    const story = key.openOptional('consent.story', each.id, each.storySealed);
    return !keepsAll({ scope: each.scope, name, story }, said);
  });
  if (narrowed.length === 0) return;
  const ids = narrowed.map(({ id }) => id);
  await db.consent.updateMany({
    where: { ...where, id: { in: ids } },
    data: { withdrawnOn: toDbDate(today), withdrawnBy: actor.memberId },
  });
  await takeOut(scope, ids, today);
}
