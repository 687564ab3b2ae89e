import 'server-only';
import { serves } from '@/lib/auth/surfaces';
import { readPublished } from '@/lib/db/published';
import { logTrouble } from '@/lib/log';

/** A petition's address, as it stands in a query. */
export const PETITION_MARK = /^[a-z0-9](-?[a-z0-9]){2,59}$/;

/** The marks of an edition's posts that tell of a petition. */
export async function postsAboutPetition(snapshotId: string, mark: string): Promise<Set<string>> {
  const rows = await readPublished((db) =>
    db.publishedPassage.findMany({
      where: { snapshotId, body: { path: ['petitions'], array_contains: [{ mark }] } },
      select: { mark: true },
    }),
  );
  return new Set(rows.map((row) => row.mark));
}

/**
 * Whether the newest edition has posts about a petition. No where what is published is not served by this process; and
 * when that fails, since nothing may stand between a petition and whoever signs it.
 */
export async function petitionHasPosts(slug: string, mark: string): Promise<boolean> {
  if (!serves('public')) return false;
  try {
    const newest = await readPublished((db) =>
      db.publishedSnapshot.findFirst({
        where: { slug },
        orderBy: [{ asOfOn: 'desc' }, { publishedOn: 'desc' }, { id: 'desc' }],
        select: { id: true },
      }),
    );
    return newest !== null && (await postsAboutPetition(newest.id, mark)).size > 0;
  } catch (error) {
    logTrouble('published', error);
    return false;
  }
}
