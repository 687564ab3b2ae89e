import type { Metadata } from 'next';
import { ListFrame } from '@/components/desk/list-frame';
import { MovementPage } from '@/components/desk/movement-page';
import { EditionTable } from '@/components/question/edition-table';
import { LedgerFilters } from '@/components/question/ledger-filters';
import { NoClockNote } from '@/components/question/no-clock-note';
import { Empty } from '@/components/ui/empty';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { readCursor } from '@/lib/db/keyset';
import { EDITION_KIND_CODES, EDITION_KINDS } from '@/lib/question/edition-kinds';
import { ledgerQuery, readEditionFilter } from '@/lib/question/list-filter';
import { readEditions } from '@/lib/question/read-editions';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: `${words((await params).locale).t('question.title')} · Homeward` };
}

export default async function QuestionsPage({ params, searchParams }: PageProps) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const { filter, ignored } = readEditionFilter(query);
  const page = queryText(query.page, 200);
  const cursor = readCursor(page, 'date');
  const { page: found, count } = await readEditions(actor, filter, cursor);
  const path = '/desk/questions';
  const href = (to: string | null) => to && `/${locale}${path}${ledgerQuery({ ...filter, page: to })}`;
  const add = `/${locale}${path}/new`;
  return (
    <MovementPage w={w} actor={actor} path={path} query={ledgerQuery({ ...filter, page: cursor && page })}>
      <PageTitle
        title={w.t('question.title')}
        lead={w.t('question.lead')}
        actions={
          <>
            <a className="button" href={add}>
              {w.t('question.add')}
            </a>
            <a className="button-quiet" href={`/${locale}${path}/comments`}>
              {w.t('question.toComments')}
            </a>
          </>
        }
      />
      <NoClockNote w={w} />
      <LedgerFilters
        w={w}
        path={path}
        filter={filter}
        choice={{
          name: 'kind',
          value: filter.kind,
          options: EDITION_KIND_CODES.map((code) => ({ value: code, label: w.pick(EDITION_KINDS[code]) })),
        }}
      />
      <ListFrame
        w={w}
        named="question.filter"
        ignored={[...ignored, ...(page && !cursor ? ['page'] : [])]}
        count={count}
        counted="question.count"
        previousHref={href(found.previous)}
        nextHref={href(found.next)}
      >
        {found.rows.length > 0 ? (
          <EditionTable w={w} rows={found.rows} />
        ) : (
          <Empty why={w.t('question.none')} href={add} wayOut={w.t('question.add')} />
        )}
      </ListFrame>
    </MovementPage>
  );
}
