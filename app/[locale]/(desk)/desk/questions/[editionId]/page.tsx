import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ListFrame } from '@/components/desk/list-frame';
import { MovementPage } from '@/components/desk/movement-page';
import { PostsAbout } from '@/components/post/posts-about';
import { EditionHead } from '@/components/question/edition-head';
import { LedgerTotals } from '@/components/question/ledger-totals';
import { NoClockNote } from '@/components/question/no-clock-note';
import { QuestionTable } from '@/components/question/question-table';
import { TallyTables } from '@/components/question/tally-tables';
import { Empty } from '@/components/ui/empty';
import { Notice } from '@/components/ui/notice';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { readCursor } from '@/lib/db/keyset';
import { readPostsAbout } from '@/lib/post/read-about';
import { ledgerQuery, readQuestionFilter } from '@/lib/question/list-filter';
import { readEdition } from '@/lib/question/read-edition';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

const SAVED = ['added', 'changed', 'shown', 'withdrawn', 'restored', 'question', 'marked'];

export async function generateMetadata({ params }: PageProps<'editionId'>): Promise<Metadata> {
  return { title: `${words((await params).locale).t('question.column.name')} · Homeward` };
}

export default async function EditionPage({ params, searchParams }: PageProps<'editionId'>) {
  const [{ locale, editionId }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const { filter, ignored } = readQuestionFilter(query);
  const page = queryText(query.page, 200);
  const cursor = readCursor(page, 'date');
  const found = await readEdition(actor, editionId, filter, cursor);
  if (!found) notFound();
  const { edition, groups } = found;
  const path = `/desk/questions/${editionId}`;
  const at = `/${locale}${path}`;
  const href = (to: string | null) => to && `${at}${ledgerQuery({ ...filter, page: to })}#questions`;
  const saved = queryText(query.new, 10);
  const filtered = filter.region !== null || filter.channel !== null || filter.withdrawn !== null;
  const add = edition.withdrawnOn ? undefined : `${at}/ask`;
  return (
    <MovementPage w={w} actor={actor} path={path} query={ledgerQuery({ ...filter, page: cursor && page })}>
      {SAVED.includes(saved) && <Notice tone="success">{w.t(`question.edition.saved.${saved}`)}</Notice>}
      <PageTitle
        title={w.pick(edition.name)}
        lead={w.locale === 'ru' || edition.name.ru === edition.name.en ? undefined : <span lang="ru">{edition.name.ru}</span>}
        actions={
          <>
            {add && (
              <a className="button" href={add}>
                {w.t('question.ledger.add')}
              </a>
            )}
            <a href={`/${locale}/desk/questions`}>{w.t('question.toList')}</a>
          </>
        }
      />
      <EditionHead w={w} is={edition} />
      <NoClockNote w={w} />
      {groups.length > 0 && (
        <>
          <Section id="totals" title={w.t('question.ledger.totals')}>
            <LedgerTotals w={w} groups={groups} />
          </Section>
          <TallyTables w={w} groups={groups} href={at} />
        </>
      )}
      <PostsAbout w={w} posts={await readPostsAbout(actor, editionId)} />
      <Section
        id="questions"
        title={w.t('question.ledger.questions')}
        aside={
          filtered ? (
            <a href={`${at}#questions`}>{w.t('question.ledger.showAll')}</a>
          ) : (
            <a href={`${at}?withdrawn=1#questions`}>{w.t('question.ledger.showWithdrawn')}</a>
          )
        }
      >
        <ListFrame
          w={w}
          named="question.filter"
          ignored={[...ignored, ...(page && !cursor ? ['page'] : [])]}
          count={found.count}
          counted="question.ledger.count"
          previousHref={href(found.page.previous)}
          nextHref={href(found.page.next)}
        >
          {found.page.rows.length > 0 ? (
            <QuestionTable w={w} rows={found.page.rows} at={at} />
          ) : filtered ? (
            <Empty why={w.t('question.ledger.noneFiltered')} href={`${at}#questions`} wayOut={w.t('question.ledger.showAll')} />
          ) : (
            <Empty why={w.t('question.ledger.none')} {...(add && { href: add, wayOut: w.t('question.ledger.add') })} />
          )}
        </ListFrame>
      </Section>
    </MovementPage>
  );
}
