import type { Metadata } from 'next';
import { MovementPage } from '@/components/desk/movement-page';
import { ImportTable } from '@/components/import/import-table';
import { Empty } from '@/components/ui/empty';
import { PageTitle } from '@/components/ui/page-title';
import { Pager } from '@/components/ui/pager';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { readCursor } from '@/lib/db/keyset';
import { queryOf } from '@/lib/form/read-query';
import { formatOf } from '@/lib/import/formats';
import { readImports } from '@/lib/import/read';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: `${words((await params).locale).t('import.title')} · Homeward` };
}

export default async function ImportsPage({ params, searchParams }: PageProps) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const asked = queryText(query.page, 200);
  const cursor = readCursor(asked, 'int');
  const { rows, previous, next } = await readImports(actor, cursor);
  const path = '/desk/imports';
  const href = (page: string | null) => page && `/${locale}${path}${queryOf({ page })}`;
  const add = `/${locale}${path}/new`;
  return (
    <MovementPage w={w} actor={actor} path={path} query={queryOf({ page: cursor && asked })}>
      <PageTitle
        title={w.t('import.title')}
        lead={w.t('import.lead')}
        actions={
          <a className="button" href={add}>
            {w.t('import.new.title')}
          </a>
        }
      />
      {rows.length > 0 ? (
        <ImportTable w={w} rows={rows} nameOf={(code) => formatOf(code)?.name ?? { ru: code, en: code }} />
      ) : (
        <Empty why={w.t('import.list.none')} href={add} wayOut={w.t('import.new.title')} />
      )}
      <Pager w={w} newerHref={href(previous)} olderHref={href(next)} />
    </MovementPage>
  );
}
