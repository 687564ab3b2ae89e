import type { Metadata } from 'next';
import { ListFrame } from '@/components/desk/list-frame';
import { MovementPage } from '@/components/desk/movement-page';
import { PostFilters } from '@/components/post/post-filters';
import { PostTable } from '@/components/post/post-table';
import { Empty } from '@/components/ui/empty';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { readCursor } from '@/lib/db/keyset';
import { postQuery, readPostFilter } from '@/lib/post/list-filter';
import { readPosts } from '@/lib/post/read-list';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: `${words((await params).locale).t('post.title')} · Homeward` };
}

export default async function PostsPage({ params, searchParams }: PageProps) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const { filter, ignored } = readPostFilter(query);
  const page = queryText(query.page, 200);
  const cursor = readCursor(page, 'date');
  const { page: found, count, channels } = await readPosts(actor, filter, cursor);
  const path = '/desk/posts';
  const href = (to: string | null) => to && `/${locale}${path}${postQuery({ ...filter, page: to })}`;
  const importing = `/${locale}/desk/imports/new?format=telegram`;
  return (
    <MovementPage w={w} actor={actor} path={path} query={postQuery({ ...filter, page: cursor && page })}>
      <PageTitle
        title={w.t('post.title')}
        lead={w.t('post.lead')}
        actions={
          <>
            <a className="button" href={`/${locale}${path}/new`}>
              {w.t('post.add')}
            </a>
            <a className="button-quiet" href={importing}>
              {w.t('post.import')}
            </a>
            {channels.length > 0 && <a href={`/${locale}${path}/files`}>{w.t('post.files.title')}</a>}
          </>
        }
      />
      <PostFilters w={w} filter={filter} channels={channels} />
      <ListFrame
        w={w}
        named="post.filter"
        ignored={[...ignored, ...(page && !cursor ? ['page'] : [])]}
        count={count}
        counted="post.count"
        previousHref={href(found.previous)}
        nextHref={href(found.next)}
      >
        {found.rows.length > 0 ? (
          <PostTable w={w} rows={found.rows} channels={channels} />
        ) : (
          <Empty why={w.t('post.none')} href={importing} wayOut={w.t('post.import')} />
        )}
      </ListFrame>
    </MovementPage>
  );
}
