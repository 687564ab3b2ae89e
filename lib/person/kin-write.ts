import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import type { Scope } from '@/lib/auth/with-scope';
import { findCaseByMark } from '@/lib/case/find';
import { newId } from '@/lib/db/ids';
import type { Post } from '@/lib/form/receipt';
import { refused } from '@/lib/form/result';
import { toDbDate } from '@/lib/time/calendar-date';
import { type Changed, changePerson, owned, tellOf } from './change-person';
import { findPerson, findPersonOfCase } from './find';
import type { KinshipCode } from './kinships';

const MOST = 60;
type Typed = {
  personId: string;
  kinship: KinshipCode;
  /** In words: "a daughter, 1½". */
  words: string | null;
  /** Or somebody who is a person here too: by her case's mark, or by her id. */
  ref: string | null;
  otherId: string | null;
};

/** Says who belongs to a person. */
export function addKin(actor: Actor, typed: Typed, post?: Post): Promise<Changed> {
  return changePerson(actor, typed.personId, post, async (scope, found, today) => {
    const { row, key } = found;
    const field = typed.ref ? 'ref' : 'otherId';
    const otherId = await otherMeant(scope, typed);
    if (otherId === null) return refused('not_in_list', field);
    if (otherId === row.id) return refused('own_kin', field);
    if (!otherId && !typed.words) return refused('empty', 'words');
    const of = { campaignId: actor.campaignId, personId: row.id };
    if ((await scope.db.kin.count({ where: of })) >= MOST) return refused('too_many_kin');
    const id = newId();
    await scope.db.kin.createMany({
      data: [
        {
          id,
          ...owned(found),
          kinship: typed.kinship,
          otherId: otherId ?? null,
          wordsSealed: key.sealOptional('kin.words', id, typed.words),
          addedBy: actor.memberId,
          addedOn: toDbDate(today),
        },
      ],
    });
    return tellOf(scope, found, { kind: 'person_kin_changed', onDay: today, payload: {} });
  });
}

export function removeKin(actor: Actor, { personId, kinId }: { personId: string; kinId: string }, post?: Post): Promise<Changed> {
  return changePerson(actor, personId, post, async (scope, found, today) => {
    const { count } = await scope.db.kin.deleteMany({ where: { id: kinId, personId: found.row.id, campaignId: actor.campaignId } });
    if (count === 0) return refused('not_found');
    return tellOf(scope, found, { kind: 'person_kin_changed', onDay: today, payload: {} });
  });
}

/** The other's id; undefined where nobody was chosen, null where the actor sees none such. */
async function otherMeant(scope: Scope, { ref, otherId }: Pick<Typed, 'ref' | 'otherId'>): Promise<string | null | undefined> {
  if (otherId) return (await findPerson(scope, otherId))?.row.id ?? null;
  if (!ref) return undefined;
  const caseFile = await findCaseByMark(scope, ref);
  return (caseFile && (await findPersonOfCase(scope, caseFile.id)))?.row.id ?? null;
}
