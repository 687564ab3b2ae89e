import type { Metadata } from 'next';
import { DeskPage } from '@/components/desk/desk-page';
import { DirectoryFilters } from '@/components/desk/directory-filters';
import { DirectoryTable } from '@/components/desk/directory-table';
import { ListFrame } from '@/components/desk/list-frame';
import { Proposals } from '@/components/desk/proposals';
import { Empty } from '@/components/ui/empty';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { readCursor } from '@/lib/db/keyset';
import { directoryQuery, readDirectoryFilter } from '@/lib/official/directory-filter';
import { readDirectory } from '@/lib/official/read-directory';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: `${words((await params).locale).t('desk.directory.title')} · Homeward` };
}

export default async function DirectoryPage({ params, searchParams }: PageProps) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const { filter, ignored } = readDirectoryFilter(query);
  const page = queryText(query.page, 200);
  const cursor = readCursor(page, 'int');
  const { page: found, count, proposals } = await readDirectory(actor, filter, cursor);
  const path = '/desk/directory';
  const href = (to: string | null) => to && `/${locale}${path}${directoryQuery({ ...filter, page: to })}`;
  const add = `/${locale}/desk/directory/new`;
  return (
    <DeskPage w={w} actor={actor} path={path} query={directoryQuery({ ...filter, page: cursor && page })}>
      <PageTitle
        title={w.t('desk.directory.title')}
        actions={
          <a className="button" href={add}>
            {w.t('desk.directory.add')}
          </a>
        }
      />
      <Proposals w={w} proposals={proposals} />
      <DirectoryFilters w={w} filter={filter} />
      <ListFrame
        w={w}
        ignored={[...ignored, ...(page && !cursor ? ['page'] : [])]}
        count={count}
        counted="desk.directory.count"
        previousHref={href(found.previous)}
        nextHref={href(found.next)}
      >
        {found.rows.length > 0 ? (
          <DirectoryTable w={w} rows={found.rows} />
        ) : (
          <Empty why={w.t('desk.directory.none')} href={add} wayOut={w.t('desk.directory.add')} />
        )}
      </ListFrame>
    </DeskPage>
  );
}
