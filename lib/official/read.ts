import 'server-only';
import { isStaff } from '@/lib/auth/actor';
import type { Scope } from '@/lib/auth/with-scope';
import { type CalendarDate, toDbDate } from '@/lib/time/calendar-date';
import { Prisma } from '@/prisma/client/client';
import { visibleOfficials } from './access';

export type OfficialView = {
  id: string;
  code: string | null;
  nameRu: string;
  nameEn: string;
  rank: string;
  region: string | null;
  standing: string;
  ruleFamily: string;
  roll: string | null;
};

export const OFFICIAL_VIEW = {
  id: true,
  code: true,
  nameRu: true,
  nameEn: true,
  rank: true,
  region: true,
  standing: true,
  ruleFamily: true,
  roll: true,
} as const;

/** One body the actor may choose, or null. */
export function officialById({ db, actor }: Scope, id: string): Promise<OfficialView | null> {
  return db.official.findFirst({ where: { id, ...visibleOfficials(actor) }, select: OFFICIAL_VIEW });
}

/** Who holds an office on a day; null where nobody is known to. */
export async function holderOf({ db, actor }: Scope, officialId: string, on: CalendarDate): Promise<string | null> {
  const day = toDbDate(on);
  const row = await db.officialHolder.findFirst({
    where: {
      campaignId: actor.campaignId,
      officialId,
      AND: [{ OR: [{ fromOn: null }, { fromOn: { lte: day } }] }, { OR: [{ toOn: null }, { toOn: { gte: day } }] }],
    },
    orderBy: { fromOn: { sort: 'desc', nulls: 'last' } },
    select: { name: true },
  });
  return row?.name ?? null;
}

/** Names of bodies by id, for sentences; unknown ids are left out. */
export async function officialsByIds({ db, actor }: Scope, ids: readonly string[]): Promise<Map<string, OfficialView>> {
  const rows = await db.official.findMany({
    where: { id: { in: [...new Set(ids)] }, campaignId: actor.campaignId },
    select: OFFICIAL_VIEW,
  });
  return new Map(rows.map((row) => [row.id, row]));
}

/**
 * Bodies whose name holds every word typed, in either language, case and ё aside; those of `region`
 * and the nation's first. At most `most`, so that a phone is not flooded.
 */
export async function searchOfficials({ db, actor }: Scope, typed: string, region: string | null, most = 20): Promise<OfficialView[]> {
  const words = typed.toLowerCase().replaceAll('ё', 'е').split(/\s+/).filter(Boolean).slice(0, 6);
  if (words.length === 0) return [];
  const all = words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
  const mine = isStaff(actor)
    ? Prisma.sql`standing <> 'declined'`
    : Prisma.sql`(standing = 'listed' OR proposed_by = ${actor.memberId}::uuid)`;
  return db.$queryRaw<OfficialView[]>`
    SELECT id, code, name_ru AS "nameRu", name_en AS "nameEn", rank, region, standing, rule_family AS "ruleFamily", roll FROM official
    WHERE campaign_id = ${actor.campaignId}::uuid AND ${mine}
      AND replace(lower(name_ru || ' ' || name_en), 'ё', 'е') LIKE ALL (${all}::text[])
    ORDER BY (region IS NOT DISTINCT FROM ${region}) DESC, (region IS NULL) DESC, length(name_ru), name_ru
    LIMIT ${most}`;
}
