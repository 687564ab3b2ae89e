import 'server-only';
import { type Cursor, cutPage, PAGE_SIZE, type Page } from '@/lib/db/keyset';
import { readPublished } from '@/lib/db/published';
import { type CalendarDate, calendarDate, fromDbDate, toDbDate } from '@/lib/time/calendar-date';
import type { CorrectionKind } from './read-people';

export type CorrectionLine = {
  id: string;
  key: string;
  kind: CorrectionKind;
  correctedOn: CalendarDate;
  asOfOn: CalendarDate;
  /** The edition's address. */
  mark: string;
};

export type CorrectionsView = { slug: string; nameRu: string; nameEn: string; page: Page<CorrectionLine> };

const SLUG = /^[a-z0-9](-?[a-z0-9]){0,59}$/;

/** Which of a campaign's editions were corrected and when, the newest first; null where there is no such campaign. */
export async function readCorrections(slug: string, cursor: Cursor | null): Promise<CorrectionsView | null> {
  if (!SLUG.test(slug)) return null;
  const campaign = await readPublished((db) =>
    db.publishedCampaign.findFirst({ where: { slug }, select: { slug: true, nameRu: true, nameEn: true } }),
  );
  if (!campaign) return null;
  const way = cursor?.before ? 'asc' : 'desc';
  const rows = await readPublished((db) =>
    db.publishedCorrection.findMany({
      where: { slug, ...behind(cursor) },
      orderBy: [{ correctedOn: way }, { id: way }],
      take: PAGE_SIZE + 1,
      select: { id: true, kind: true, snapshotId: true, correctedOn: true, asOfOn: true },
    }),
  );
  const editions = await readPublished((db) =>
    db.publishedSnapshot.findMany({
      where: { slug, id: { in: [...new Set(rows.map(({ snapshotId }) => snapshotId))] } },
      select: { id: true, digest: true },
    }),
  );
  const digests = new Map(editions.map(({ id, digest }) => [id, digest]));
  const lines = rows.map(({ id, kind, snapshotId, correctedOn, asOfOn }): CorrectionLine => {
    const [day, key] = [fromDbDate(asOfOn), fromDbDate(correctedOn)];
    return { id, key, kind: kind as CorrectionKind, correctedOn: key, asOfOn: day, mark: `${day}-${digests.get(snapshotId)?.slice(0, 8)}` };
  });
  return { ...campaign, page: cutPage(lines, cursor) };
}

function behind(cursor: Cursor | null) {
  if (!cursor || cursor.key === 'infinity') return {};
  const day = toDbDate(calendarDate(cursor.key));
  const side = cursor.before ? ('gt' as const) : ('lt' as const);
  return { OR: [{ correctedOn: { [side]: day } }, { correctedOn: day, id: { [side]: cursor.id } }] };
}
