import 'server-only';
import { randomBytes } from 'node:crypto';
import type { Scope } from '@/lib/auth/with-scope';
import { wordsOfPost } from '@/lib/post/post-words';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';
import { type FrozenPost, MOST_POSTS } from './facts';
import { type SaidPost, saidPostDigest, saidPostSchema } from './said-post';

export type CompiledPost = FrozenPost & { postId: string; salt: Uint8Array<ArrayBuffer>; passage: SaidPost };

/**
 * The posts said until the end of `asOf` that may be shown to everybody, the newest first. They are held until the
 * transaction ends: whoever takes one back waits, and then takes out what was frozen here.
 */
export async function compilePosts({ db, actor, keys }: Scope, asOf: CalendarDate): Promise<CompiledPost[]> {
  const { campaignId } = actor;
  const held = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM post WHERE campaign_id = ${campaignId}::uuid AND is_public AND withdrawn_on IS NULL AND posted_on <= ${asOf}::date
    ORDER BY posted_on DESC, id DESC LIMIT ${MOST_POSTS} FOR SHARE`;
  const rows = await db.post.findMany({
    where: { campaignId, id: { in: held.map(({ id }) => id) } },
    orderBy: [{ postedOn: 'desc' }, { id: 'desc' }],
    select: {
      ...{ id: true, postedOn: true, isForwarded: true, textSealed: true, publicSealed: true },
      channel: { select: { kind: true } },
      links: { where: { noun: 'petition' }, select: { thingId: true } },
    },
  });
  const petitions = await openPetitions(
    { db, actor },
    rows.flatMap(({ links }) => links.map(({ thingId }) => thingId)),
  );
  const key = await keys.ofCampaign();
  return rows.flatMap(({ channel, postedOn, isForwarded, links, ...row }) => {
    const text = wordsOfPost(key, row).shown;
    if (text === '') return [];
    const told = links.flatMap(({ thingId }) => petitions.get(thingId) ?? []).toSorted((a, b) => (a.mark < b.mark ? -1 : 1));
    const passage = saidPostSchema.parse({
      on: fromDbDate(postedOn),
      text,
      ...(channel && { where: channel.kind }),
      ...(isForwarded && { forwarded: true }),
      ...(told.length > 0 && { petitions: told }),
    });
    const salt = new Uint8Array(randomBytes(32));
    return [{ mark: randomBytes(8).toString('hex'), digest: saidPostDigest(salt, passage), postId: row.id, salt, passage }];
  });
}

/** Those a second person opened: everybody can read them. One that was read from a file has no public page. */
async function openPetitions({ db, actor }: Pick<Scope, 'db' | 'actor'>, ids: readonly string[]) {
  const rows = await db.petition.findMany({
    where: { campaignId: actor.campaignId, id: { in: [...new Set(ids)] }, state: { in: ['open', 'closed'] }, importId: null },
    select: { id: true, mark: true, texts: { select: { lang: true, title: true }, orderBy: { lang: 'asc' } } },
  });
  return new Map(
    rows.map(({ id, mark, texts }) => {
      const of = (lang: string) => (texts.find((each) => each.lang === lang) ?? texts[0])?.title ?? mark;
      return [id, { mark, titleRu: of('ru'), titleEn: of('en') }];
    }),
  );
}
