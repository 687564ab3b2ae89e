import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { isId } from '@/lib/db/ids';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';
import type { InBoth } from '@/lib/words/locale';
import type { BodyStanding } from './directory-filter';

export type BodyView = {
  id: string;
  name: InBoth;
  rank: string;
  kind: string;
  region: string | null;
  site: string | null;
  standing: BodyStanding;
  roll: string | null;
  ruleFamily: string;
  /** The bodies above it, the highest first. */
  above: { id: string; name: InBoth }[];
  below: { id: string; name: InBoth }[];
  holders: { id: string; name: string; fromOn: CalendarDate | null; toOn: CalendarDate | null }[];
};

const MOST_BELOW = 200;
/** A chain of superiors longer than this is a ring somebody made. */
const HIGHEST = 6;

/** One body of the directory with its place in the hierarchy and who held it; declined ones too. */
export async function bodyOf(scope: Scope, id: string): Promise<BodyView | null> {
  if (!isId(id)) return null;
  const { db, actor } = scope;
  const { campaignId } = actor;
  const row = await db.official.findFirst({
    where: { id, campaignId },
    include: { holders: { orderBy: [{ fromOn: 'desc' }, { id: 'asc' }] } },
  });
  if (!row) return null;
  const below = await db.official.findMany({
    where: { campaignId, parentId: id, standing: { not: 'declined' } },
    orderBy: [{ nameRu: 'asc' }, { id: 'asc' }],
    take: MOST_BELOW,
    select: { id: true, nameRu: true, nameEn: true },
  });
  return {
    id: row.id,
    name: { ru: row.nameRu, en: row.nameEn },
    rank: row.rank,
    kind: row.kind,
    region: row.region,
    site: row.site,
    standing: row.standing as BodyStanding,
    roll: row.roll,
    ruleFamily: row.ruleFamily,
    above: await superiorsOf(scope, row.parentId),
    below: below.map(named),
    holders: row.holders.map(({ id: holderId, name, fromOn, toOn }) => ({ id: holderId, name, fromOn: day(fromOn), toOn: day(toOn) })),
  };
}

async function superiorsOf({ db, actor }: Scope, parentId: string | null): Promise<{ id: string; name: InBoth }[]> {
  const above: { id: string; name: InBoth }[] = [];
  for (let next = parentId; next && above.length < HIGHEST; ) {
    const row = await db.official.findFirst({
      where: { id: next, campaignId: actor.campaignId },
      select: { id: true, nameRu: true, nameEn: true, parentId: true },
    });
    if (row) above.unshift(named(row));
    next = row?.parentId ?? null;
  }
  return above;
}

const named = ({ id, nameRu, nameEn }: { id: string; nameRu: string; nameEn: string }) => ({ id, name: { ru: nameRu, en: nameEn } });
const day = (date: Date | null) => date && fromDbDate(date);
