import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { isStaff } from '@/lib/auth/actor';
import { FieldKey } from '@/lib/auth/keyring';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf, categoriesOf } from '@/lib/campaign/read';
import { newId, newRef } from '@/lib/db/ids';
import { recordEvent } from '@/lib/event/record';
import { once, type Post } from '@/lib/form/receipt';
import { type Result, refused } from '@/lib/form/result';
import { isRegion } from '@/lib/official/directory/regions';
import { newCaseKey } from '@/lib/seal/keys';
import { type CalendarDate, toDbDate } from '@/lib/time/calendar-date';

export type NewCase = {
  /** What the case is called between us: not a real name. */
  alias: string;
  category: string;
  region: string;
  openedOn?: CalendarDate;
  person?: { name?: string | null; birth?: string | null; unit?: string | null; contact?: string | null };
};

/** Opens a case with a key of its own. A family member is joined to it; an organizer opens it for a family. */
export function openCase(actor: Actor, typed: NewCase, post?: Post): Promise<Result<{ caseId: string }>> {
  return withScope(actor, (scope) => once(scope, post, () => insertCase(scope, typed)));
}

export async function insertCase(scope: Scope, typed: NewCase): Promise<Result<{ caseId: string }>> {
  const { db, actor, keys } = scope;
  if (!isRegion(typed.region)) return refused('not_in_list', 'region');
  if (!(await categoriesOf(scope)).some(({ code }) => code === typed.category)) return refused('not_in_list', 'category');
  const campaign = await campaignOf(scope);
  const openedOn = typed.openedOn ?? campaign.today;
  const id = newId();
  const { key, wrapped } = newCaseKey(await keys.campaign(), id);
  const sealer = new FieldKey(key, id);
  const mine = !isStaff(actor) && actor.memberId;
  const row = { id, campaignId: actor.campaignId, category: typed.category, region: typed.region, keyWrapped: wrapped };
  const aliasSealed = sealer.seal('case.alias', id, typed.alias);
  await db.case.createMany({ data: [{ ...row, ref: newRef(), aliasSealed, openedOn: toDbDate(openedOn), openedBy: actor.memberId }] });
  if (mine)
    await db.caseMember.createMany({
      data: [{ campaignId: actor.campaignId, caseId: id, memberId: mine, openedBy: mine, sinceOn: toDbDate(campaign.today) }],
    });
  const known = { campaignId: actor.campaignId, caseId: id, region: typed.region, notedOn: toDbDate(openedOn) };
  await db.person.createMany({ data: [personRow(sealer, known, typed.person ?? {})] });
  await recordEvent(scope, { kind: 'case_opened', caseId: id, onDay: openedOn, payload: {} });
  return { ok: true, caseId: id };
}

type Known = { campaignId: string; caseId: string; region: string; notedOn: Date };

function personRow(sealer: FieldKey, known: Known, person: NonNullable<NewCase['person']>) {
  const id = newId();
  return {
    id,
    ...known,
    nameSealed: sealer.sealOptional('person.name', id, person.name),
    birthSealed: sealer.sealOptional('person.birth', id, person.birth),
    unitSealed: sealer.sealOptional('person.unit', id, person.unit),
    contactSealed: sealer.sealOptional('person.contact', id, person.contact),
  };
}
