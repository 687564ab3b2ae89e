import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { isStaff } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { newId } from '@/lib/db/ids';
import { recordEvent } from '@/lib/event/record';
import { once, type Post } from '@/lib/form/receipt';
import { type Result, refused } from '@/lib/form/result';
import { toDbDate } from '@/lib/time/calendar-date';
import { visibleOfficials } from './access';
import type { Rank } from './directory/ranks';
import { isRegion } from './directory/regions';

export type NewOfficial = { nameRu: string; nameEn?: string | null; rank: Rank; region: string | null; parentId?: string | null };

/**
 * Adds a body the directory lacks: listed when an organizer adds it, a proposal when a family does, and
 * she may write to it at once. A body of that very name that she can see already is answered instead.
 * It is bound by the law on appeals until somebody knows better.
 */
export function proposeOfficial(actor: Actor, typed: NewOfficial, post?: Post): Promise<Result<{ officialId: string }>> {
  return withScope(actor, (scope) => once(scope, post, () => insertOfficial(scope, typed)));
}

async function insertOfficial(scope: Scope, typed: NewOfficial): Promise<Result<{ officialId: string }>> {
  const { db, actor } = scope;
  if (typed.region && !isRegion(typed.region)) return refused('not_in_list', 'region');
  const visible = visibleOfficials(actor);
  const parent = typed.parentId ? await db.official.findFirst({ where: { id: typed.parentId, ...visible }, select: { id: true } }) : null;
  if (typed.parentId && !parent) return refused('not_in_list', 'parentId');
  const same = await db.official.findFirst({
    where: { AND: [visible, { nameRu: { equals: typed.nameRu, mode: 'insensitive' }, region: typed.region }] },
    select: { id: true },
  });
  if (same) return { ok: true, officialId: same.id };
  const { today } = await campaignOf(scope);
  const id = newId();
  const place = { rank: typed.rank, region: typed.region, parentId: parent?.id ?? null, kind: 'other', ruleFamily: 'appeal' };
  const who = { standing: isStaff(actor) ? 'listed' : 'proposed', proposedBy: actor.memberId, addedOn: toDbDate(today) };
  const names = { nameRu: typed.nameRu, nameEn: typed.nameEn ?? typed.nameRu };
  await db.official.createMany({ data: [{ id, campaignId: actor.campaignId, code: null, ...names, ...place, ...who }] });
  await recordEvent(scope, { kind: 'official_proposed', onDay: today, payload: { officialId: id } });
  return { ok: true, officialId: id };
}
