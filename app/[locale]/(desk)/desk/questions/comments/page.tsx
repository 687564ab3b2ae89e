import type { Metadata } from 'next';
import { ListFrame } from '@/components/desk/list-frame';
import { MovementPage } from '@/components/desk/movement-page';
import { CommentTable } from '@/components/question/comment-table';
import { LedgerFilters } from '@/components/question/ledger-filters';
import { Empty } from '@/components/ui/empty';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { readCursor } from '@/lib/db/keyset';
import { COMMENT_ANSWER_CODES, COMMENT_ANSWERS } from '@/lib/question/comment-answers';
import { ledgerQuery, readCommentFilter } from '@/lib/question/list-filter';
import { readComments } from '@/lib/question/read-comments';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: `${words((await params).locale).t('question.comments.title')} · Homeward` };
}

export default async function CommentsPage({ params, searchParams }: PageProps) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const { filter, ignored } = readCommentFilter(query);
  const page = queryText(query.page, 200);
  const cursor = readCursor(page, 'date');
  const { page: found, count } = await readComments(actor, filter, cursor);
  const path = '/desk/questions/comments';
  const href = (to: string | null) => to && `/${locale}${path}${ledgerQuery({ ...filter, page: to })}`;
  const add = `/${locale}${path}/new`;
  return (
    <MovementPage w={w} actor={actor} path={path} query={ledgerQuery({ ...filter, page: cursor && page })}>
      <PageTitle
        title={w.t('question.comments.title')}
        lead={w.t('question.comments.lead')}
        actions={
          <>
            <a className="button" href={add}>
              {w.t('question.comments.add')}
            </a>
            <a href={`/${locale}/desk/questions`}>{w.t('question.toList')}</a>
          </>
        }
      />
      <LedgerFilters
        w={w}
        path={path}
        filter={filter}
        choice={{
          name: 'answer',
          value: filter.answer,
          options: COMMENT_ANSWER_CODES.map((code) => ({ value: code, label: w.pick(COMMENT_ANSWERS[code]) })),
        }}
      />
      <ListFrame
        w={w}
        named="question.filter"
        ignored={[...ignored, ...(page && !cursor ? ['page'] : [])]}
        count={count}
        counted="question.comments.count"
        previousHref={href(found.previous)}
        nextHref={href(found.next)}
      >
        {found.rows.length > 0 ? (
          <CommentTable w={w} rows={found.rows} />
        ) : (
          <Empty why={w.t('question.comments.none')} href={add} wayOut={w.t('question.comments.add')} />
        )}
      </ListFrame>
    </MovementPage>
  );
}
