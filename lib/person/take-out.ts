import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { newId } from '@/lib/db/ids';
import { type CalendarDate, toDbDate } from '@/lib/time/calendar-date';

/**
 * Takes what was said under these consents out of everything published and frozen, and lets each edition it stood in
 * say that it was corrected. Their rows are locked by their withdrawal before: what a publication was copying out
 * meanwhile is committed and seen here, or it sees the withdrawal (lib/publication/passages-out.ts).
 * The order matters to row-level security: by snapshot_passage it knows whose passage it is.
 */
export async function takeOut({ db, actor }: Scope, consentIds: readonly string[], today: CalendarDate): Promise<{ editions: number }> {
  const { campaignId } = actor;
  const frozen = await db.snapshotPassage.findMany({
    where: { campaignId, consentId: { in: [...consentIds] } },
    select: { snapshotId: true, mark: true },
  });
  if (frozen.length === 0) return { editions: 0 };
  const these = { campaignId, OR: frozen.map(({ snapshotId, mark }) => ({ snapshotId, mark })) };
  const said = await db.publishedPassage.findMany({ where: these, select: { snapshotId: true, slug: true, asOfOn: true } });
  const editions = new Map(said.map((each) => [each.snapshotId, each]));
  // Of a second person on the same day the edition says nothing more than of one.
  await db.publishedCorrection.createMany({
    data: [...editions.values()].map((edition) => ({
      id: newId(),
      campaignId,
      ...edition,
      kind: 'consent_withdrawn',
      correctedOn: toDbDate(today),
    })),
    skipDuplicates: true,
  });
  await db.publishedPassage.deleteMany({ where: these });
  await db.snapshotPassage.deleteMany({ where: these });
  return { editions: editions.size };
}
