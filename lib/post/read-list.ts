import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { COUNT_TO, type Cursor, cutPage, keyset, PAGE_SIZE, type Page } from '@/lib/db/keyset';
import { Prisma } from '@/prisma/client/client';
import { mayKeepPosts } from './access';
import { postsWhere } from './filter-sql';
import type { PostFilter } from './list-filter';
import { type PostLine, type PostLineRow, postLine } from './post-line';
import { type ChannelView, channelsOf } from './read-channels';

export type PostList = {
  page: Page<PostLine>;
  /** How many there are; one more than COUNT_TO where there are more. */
  count: number;
  channels: ChannelView[];
};

/** A page of the campaign's posts, the newest first. Only the words of that page are opened. */
export function readPosts(actor: Actor, filter: PostFilter, cursor: Cursor | null): Promise<PostList> {
  return withScope(actor, async (scope) => {
    if (!mayKeepPosts(actor)) return { page: cutPage<PostLine>([], null), count: 0, channels: [] };
    const where = postsWhere(actor.campaignId, filter);
    const [counted] = await scope.db.$queryRaw<{ n: number }[]>`
      SELECT count(*)::int AS n FROM (SELECT 1 FROM post p WHERE ${where} LIMIT ${COUNT_TO + 1}) AS found`;
    return {
      page: cutPage(await findLines(scope, where, cursor), cursor),
      count: counted?.n ?? 0,
      channels: await channelsOf(scope),
    };
  });
}

async function findLines({ db, keys }: Scope, where: Prisma.Sql, cursor: Cursor | null): Promise<PostLine[]> {
  const page = keyset(Prisma.sql`p.posted_on`, Prisma.sql`p.id`, { type: 'date', down: true, cursor });
  const rows = await db.$queryRaw<PostLineRow[]>`
    SELECT p.id, p.posted_on::text AS key, p.posted_on::text AS "postedOn", p.source_number AS number, p.channel_id AS "channelId",
      p.is_public AS "isPublic", p.is_forwarded AS "isForwarded", p.text_sealed AS "textSealed", p.public_sealed AS "publicSealed",
      (SELECT count(*)::int FROM post_media m WHERE m.campaign_id = p.campaign_id AND m.post_id = p.id) AS media,
      (SELECT count(*)::int FROM post_link l WHERE l.campaign_id = p.campaign_id AND l.post_id = p.id) AS links
    FROM (SELECT p.* FROM post p WHERE ${where} AND ${page.where} ORDER BY ${page.order} LIMIT ${PAGE_SIZE + 1}) p
    ORDER BY ${page.order}`;
  const key = await keys.ofCampaign();
  return rows.map((row) => postLine(key, row));
}
