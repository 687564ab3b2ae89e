import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { COUNT_TO, type Cursor, cutPage, PAGE_SIZE, type Page } from '@/lib/db/keyset';
import type { InBoth } from '@/lib/words/locale';
import { Prisma } from '@/prisma/client/client';
import type { BodyStanding, DirectoryFilter } from './directory-filter';

export type BodyLine = {
  id: string;
  nameRu: string;
  nameEn: string;
  rank: string;
  region: string | null;
  standing: BodyStanding;
  parentId: string | null;
  parentRu: string | null;
  parentEn: string | null;
};
export type Proposal = { id: string; name: InBoth; rank: string; region: string | null };
export type Directory = { page: Page<BodyLine>; count: number; proposals: Proposal[] };

const MOST_PROPOSALS = 50;

/** A page of the directory in the order of names, and the proposals that wait. */
export function readDirectory(actor: Actor, { q, rank, region, standing }: DirectoryFilter, cursor: Cursor | null): Promise<Directory> {
  return withScope(actor, async ({ db }) => {
    const words = (q ?? '').toLowerCase().replaceAll('ё', 'е').split(/\s+/).filter(Boolean).slice(0, 6);
    const all = words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
    const conditions = [
      Prisma.sql`o.campaign_id = ${actor.campaignId}::uuid AND o.standing = ${standing}`,
      all.length > 0 && Prisma.sql`replace(lower(o.name_ru || ' ' || o.name_en), 'ё', 'е') LIKE ALL (${all}::text[])`,
      rank && Prisma.sql`o.rank = ${rank}`,
      region && (region === 'none' ? Prisma.sql`o.region IS NULL` : Prisma.sql`o.region = ${region}`),
    ];
    const where = Prisma.join(
      conditions.filter((each): each is Prisma.Sql => typeof each === 'object' && each !== null),
      ' AND ',
    );
    // Names are sorted by the database, so the place of a row is counted by it too: the directory is small.
    const rows = await db.$queryRaw<(BodyLine & { key: string; whole: number })[]>`
      SELECT * FROM (
        SELECT o.id, o.name_ru AS "nameRu", o.name_en AS "nameEn", o.rank, o.region, o.standing, o.parent_id AS "parentId",
          p.name_ru AS "parentRu", p.name_en AS "parentEn", count(*) OVER ()::int AS whole,
          row_number() OVER (ORDER BY o.region IS NOT NULL, o.region, o.name_ru, o.id)::int AS place,
          (row_number() OVER (ORDER BY o.region IS NOT NULL, o.region, o.name_ru, o.id))::text AS key
        FROM official o LEFT JOIN official p ON p.campaign_id = o.campaign_id AND p.id = o.parent_id
        WHERE ${where}
      ) found
      WHERE place ${cursor?.before ? Prisma.raw('<') : Prisma.raw('>')} ${Number(cursor?.key ?? 0)}
      ORDER BY place ${cursor?.before ? Prisma.raw('DESC') : Prisma.raw('ASC')} LIMIT ${PAGE_SIZE + 1}`;
    const proposed = await db.official.findMany({
      where: { campaignId: actor.campaignId, standing: 'proposed' },
      orderBy: [{ addedOn: 'asc' }, { id: 'asc' }],
      take: MOST_PROPOSALS,
      select: { id: true, nameRu: true, nameEn: true, rank: true, region: true },
    });
    return {
      page: cutPage(rows, cursor),
      count: Math.min(rows[0]?.whole ?? 0, COUNT_TO + 1),
      proposals: proposed.map(({ nameRu, nameEn, ...body }) => ({ ...body, name: { ru: nameRu, en: nameEn } })),
    };
  });
}
