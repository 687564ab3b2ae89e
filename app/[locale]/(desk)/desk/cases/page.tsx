import type { Metadata } from 'next';
import { CaseFilters } from '@/components/desk/case-filters';
import { CaseTable } from '@/components/desk/case-table';
import { DeskPage } from '@/components/desk/desk-page';
import { ListFrame } from '@/components/desk/list-frame';
import { Empty } from '@/components/ui/empty';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { caseQuery, readCaseFilter } from '@/lib/case/list-filter';
import { readCursor } from '@/lib/db/keyset';
import { readCaseList } from '@/lib/timeline/read-case-list';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: `${words((await params).locale).t('desk.cases.title')} · Homeward` };
}

export default async function CasesPage({ params, searchParams }: PageProps) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const asked = readCaseFilter(query);
  const page = queryText(query.page, 200);
  const cursor = readCursor(page, asked.filter.sort === 'late' ? 'int' : 'date');
  const list = await readCaseList(actor, asked.filter, cursor);
  const ignored = [...asked.ignored, ...list.ignored, ...(page && !cursor ? ['page'] : [])].map((name) => (name === 'q' ? 'ref' : name));
  const path = '/desk/cases';
  const href = (to: string | null) => to && `/${locale}${path}${caseQuery({ ...list.filter, page: to })}`;
  const narrowed = caseQuery({ ...list.filter, sort: 'newest' }) !== '' || cursor !== null;
  return (
    <DeskPage w={w} actor={actor} path={path} query={caseQuery({ ...list.filter, page: cursor && page })}>
      <PageTitle
        title={w.t('desk.cases.title')}
        actions={
          <a className="button" href={`/${locale}/desk/cases/new`}>
            {w.t('desk.cases.new')}
          </a>
        }
      />
      <CaseFilters w={w} list={list} />
      <ListFrame
        w={w}
        ignored={ignored}
        count={list.count}
        counted="desk.cases.count"
        previousHref={href(list.page.previous)}
        nextHref={href(list.page.next)}
      >
        {list.page.rows.length > 0 ? (
          <CaseTable w={w} list={list} />
        ) : (
          <Empty
            why={w.t(narrowed ? 'desk.list.none' : 'desk.cases.none')}
            href={`/${locale}/desk/cases${narrowed ? '' : '/new'}`}
            wayOut={w.t(narrowed ? 'desk.list.clear' : 'desk.cases.new')}
          />
        )}
      </ListFrame>
    </DeskPage>
  );
}
