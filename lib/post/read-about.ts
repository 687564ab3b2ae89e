import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { isId } from '@/lib/db/ids';
import { fromDbDate } from '@/lib/time/calendar-date';
import { mayKeepPosts } from './access';
import { beginningOf } from './post-line';
import { wordsOfPost } from './post-words';

export type PostAbout = { id: string; postedOn: ReturnType<typeof fromDbDate>; beginning: string; isPublic: boolean };

const MOST = 100;

/** The posts that tell of a thing, the newest first; withdrawn ones are left out. Staff's alone. */
export function readPostsAbout(actor: Actor, thingId: string): Promise<PostAbout[]> {
  return withScope(actor, async ({ db, keys }) => {
    if (!mayKeepPosts(actor) || !isId(thingId)) return [];
    const rows = await db.post.findMany({
      where: { campaignId: actor.campaignId, withdrawnOn: null, links: { some: { thingId } } },
      orderBy: [{ postedOn: 'desc' }, { id: 'asc' }],
      take: MOST,
      select: { id: true, postedOn: true, isPublic: true, textSealed: true, publicSealed: true },
    });
    const key = await keys.ofCampaign();
    return rows.map(({ id, postedOn, isPublic, ...sealed }) => ({
      id,
      isPublic,
      postedOn: fromDbDate(postedOn),
      beginning: beginningOf(wordsOfPost(key, { id, ...sealed }).shown),
    }));
  });
}
