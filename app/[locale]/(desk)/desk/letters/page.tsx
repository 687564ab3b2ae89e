import type { Metadata } from 'next';
import { DeskPage } from '@/components/desk/desk-page';
import { LetterFilters } from '@/components/desk/letter-filters';
import { LetterTable } from '@/components/desk/letter-table';
import { ListFrame } from '@/components/desk/list-frame';
import { Empty } from '@/components/ui/empty';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { readCursor } from '@/lib/db/keyset';
import { letterQuery, readLetterFilter } from '@/lib/letter/list-filter';
import { readLetterList } from '@/lib/letter/read-list';
import { REPLY_KIND_CODES } from '@/lib/reply/kinds';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: `${words((await params).locale).t('desk.letters.title')} · Homeward` };
}

export default async function LettersPage({ params, searchParams }: PageProps) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const asked = readLetterFilter(query, REPLY_KIND_CODES);
  const page = queryText(query.page, 200);
  const cursor = readCursor(page, 'date');
  const list = await readLetterList(actor, asked.filter, cursor);
  const ignored = [...asked.ignored, ...list.ignored, ...(page && !cursor ? ['page'] : [])];
  const path = '/desk/letters';
  const href = (to: string | null) => to && `/${locale}${path}${letterQuery({ ...list.filter, page: to })}`;
  const filtered = letterQuery({ ...list.filter, sort: 'newest' }) !== '';
  return (
    <DeskPage w={w} actor={actor} path={path} query={letterQuery({ ...list.filter, page: cursor && page })}>
      <PageTitle title={w.t('desk.letters.title')} />
      <LetterFilters w={w} list={list} />
      {list.filter.looped && (
        <p>
          <a href={`/${locale}/desk/circles`}>{w.t('clock.circles.link')}</a>
        </p>
      )}
      <ListFrame
        w={w}
        ignored={ignored}
        count={list.count}
        counted="desk.letters.count"
        previousHref={href(list.page.previous)}
        nextHref={href(list.page.next)}
      >
        {list.page.rows.length > 0 ? (
          <LetterTable w={w} list={list} />
        ) : (
          <Empty
            why={w.t(filtered || cursor ? 'desk.list.none' : 'desk.letters.none')}
            href={`/${locale}/desk/${filtered || cursor ? 'letters' : 'cases'}`}
            wayOut={w.t(filtered || cursor ? 'desk.list.clear' : 'desk.letters.toCases')}
          />
        )}
      </ListFrame>
    </DeskPage>
  );
}
