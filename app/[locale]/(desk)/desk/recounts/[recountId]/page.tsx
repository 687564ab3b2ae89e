import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DeskPage } from '@/components/desk/desk-page';
import { RecountLetters } from '@/components/desk/recount-letters';
import { causeWords } from '@/components/desk/recount-list';
import { RecountProgress } from '@/components/desk/recount-progress';
import { Empty } from '@/components/ui/empty';
import { PageTitle } from '@/components/ui/page-title';
import { Pager } from '@/components/ui/pager';
import { Section } from '@/components/ui/section';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { readCursor } from '@/lib/db/keyset';
import { queryOf } from '@/lib/form/read-query';
import { readRecount } from '@/lib/recount/read';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: `${words((await params).locale).t('calendar.recount.title')} · Homeward` };
}

export default async function RecountPage({ params, searchParams }: PageProps<'recountId'>) {
  const [{ locale, recountId }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const asked = queryText(query.page, 200);
  const cursor = readCursor(asked, 'int');
  const recount = await readRecount(actor, recountId, cursor, w);
  if (!recount) notFound();
  const path = `/desk/recounts/${recountId}`;
  const href = (page: string | null) => page && `/${locale}${path}${queryOf({ page })}#letters`;
  const { rows, previous, next } = recount.letters;
  return (
    <DeskPage w={w} actor={actor} path={path} query={queryOf({ page: cursor && asked })}>
      <PageTitle
        title={w.t('calendar.recount.title')}
        lead={causeWords(w, recount)}
        actions={<a href={`/${locale}/desk/recounts`}>{w.t('calendar.recount.all')}</a>}
      />
      <RecountProgress w={w} recount={recount} />
      {(recount.state === 'done' || rows.length > 0) && (
        <Section id="letters" title={w.t('calendar.recount.letters')}>
          {rows.length > 0 ? <RecountLetters w={w} rows={rows} /> : <Empty why={w.t('calendar.recount.none')} />}
          <Pager w={w} newerHref={href(previous)} olderHref={href(next)} />
        </Section>
      )}
    </DeskPage>
  );
}
