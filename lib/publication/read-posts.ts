import 'server-only';
import { readPublished } from '@/lib/db/published';
import type { Query } from '@/lib/form/read-query';
import { queryText } from '@/lib/words/page-props';
import { postsOf } from './facts';
import type { Current } from './read';
import { PETITION_MARK, postsAboutPetition } from './read-petition-posts';
import { type SaidPost, saidPostDigest, saidPostSchema } from './said-post';

/** A post of an edition; `said` null once it was taken back: then mark and digest are all there is. */
export type PublicPost = { mark: string; digest: string; said: SaidPost | null };
/** `after`, `previous` and `next`: the mark such a page begins behind; empty for the first page, null where there is none. */
export type PublicPosts = { posts: PublicPost[]; about: string; after: string; previous: string | null; next: string | null };
export const NO_POSTS: PublicPosts = { posts: [], about: '', after: '', previous: null, next: null };

/** `about`: a petition's address, of which alone the posts are to tell. */
export type AskedPosts = { about: string; after: string };
export const readAsked = (query: Query): AskedPosts => {
  const about = queryText(query.petition, 60);
  return { about: PETITION_MARK.test(about) ? about : '', after: queryText(query.after, 16) };
};

const PAGE = 10;

/** A page of the posts an edition shows, the newest first, behind the mark `after`. Throws when one is not what was let out. */
export async function readPublicPosts({ id, facts }: Pick<Current, 'id' | 'facts'>, { about, after }: AskedPosts): Promise<PublicPosts> {
  const told = about ? await postsAboutPetition(id, about) : null;
  const frozen = postsOf(facts).filter(({ mark }) => told === null || told.has(mark));
  // An edition never changes, and so the places in it do not move.
  const from = after === '' ? 0 : frozen.findIndex(({ mark }) => mark === after) + 1;
  // A mark that is not in it means the first page.
  const here = frozen.slice(from, from + PAGE);
  const rows = await readPublished((db) =>
    db.publishedPassage.findMany({
      where: { snapshotId: id, mark: { in: here.map(({ mark }) => mark) } },
      select: { mark: true, salt: true, body: true },
    }),
  );
  const byMark = new Map(rows.map((row) => [row.mark, row]));
  const posts = here.map(({ mark, digest }) => {
    const row = byMark.get(mark);
    if (!row) return { mark, digest, said: null };
    const said = saidPostSchema.parse(row.body);
    if (saidPostDigest(row.salt, said) !== digest) throw new Error('A published post does not match its digest.');
    return { mark, digest, said };
  });
  return {
    posts,
    about,
    after: from === 0 ? '' : after,
    previous: from === 0 ? null : (frozen[from - PAGE - 1]?.mark ?? ''),
    next: from + PAGE < frozen.length ? (here.at(-1)?.mark ?? null) : null,
  };
}
