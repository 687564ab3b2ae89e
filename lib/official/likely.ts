import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { visibleOfficials } from './access';
import { OFFICIAL_VIEW, type OfficialView } from './read';

/** Whom families write to most: offered before anything is typed. Codes of the shipped directory. */
const LIKELY = [
  'ru.mod',
  'ru.president.appeals',
  'ru.military-prosecutor',
  'ru.prosecutor-general',
  'ru.general-staff',
  'ru.ombudsman',
  'ru.duma',
  'ru.fund.defenders',
];

/** The bodies to offer first for a case of `region`: the nation's usual ones, then the region's own. */
export async function likelyOfficials({ db, actor }: Scope, region: string): Promise<OfficialView[]> {
  const rows = await db.official.findMany({
    where: { AND: [visibleOfficials(actor), { OR: [{ code: { in: LIKELY } }, { region, code: { not: null } }] }] },
    select: OFFICIAL_VIEW,
    orderBy: { nameRu: 'asc' },
    take: 20,
  });
  const place = (row: OfficialView) => (row.code && LIKELY.includes(row.code) ? LIKELY.indexOf(row.code) : LIKELY.length);
  return rows.sort((a, b) => place(a) - place(b));
}
