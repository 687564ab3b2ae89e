import type { Metadata } from 'next';
import { DeskPage } from '@/components/desk/desk-page';
import { RecountList } from '@/components/desk/recount-list';
import { Empty } from '@/components/ui/empty';
import { PageTitle } from '@/components/ui/page-title';
import { Pager } from '@/components/ui/pager';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { readCursor } from '@/lib/db/keyset';
import { queryOf } from '@/lib/form/read-query';
import { readRecounts } from '@/lib/recount/read';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: `${words((await params).locale).t('calendar.recounts.title')} · Homeward` };
}

export default async function RecountsPage({ params, searchParams }: PageProps) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const asked = queryText(query.page, 200);
  const cursor = readCursor(asked, 'int');
  const { rows, previous, next } = await readRecounts(actor, cursor);
  const path = '/desk/recounts';
  const href = (page: string | null) => page && `/${locale}${path}${queryOf({ page })}`;
  return (
    <DeskPage w={w} actor={actor} path={path} query={queryOf({ page: cursor && asked })}>
      <PageTitle
        title={w.t('calendar.recounts.title')}
        lead={w.t('calendar.recounts.lead')}
        actions={<a href={`/${locale}/desk/calendars`}>{w.t('calendar.list.title')}</a>}
      />
      {rows.length > 0 ? <RecountList w={w} rows={rows} /> : <Empty why={w.t('calendar.recounts.none')} />}
      <Pager w={w} newerHref={href(previous)} olderHref={href(next)} />
    </DeskPage>
  );
}
