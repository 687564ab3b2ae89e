import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { MovementPage } from '@/components/desk/movement-page';
import { ImportDecision } from '@/components/import/import-decision';
import { ImportErrors } from '@/components/import/import-errors';
import { ImportFound } from '@/components/import/import-found';
import { ImportProgress } from '@/components/import/import-progress';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { KEPT_DAYS } from '@/lib/import/claim';
import { formatOf } from '@/lib/import/formats';
import { readImport } from '@/lib/import/read';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: `${words((await params).locale).t('import.title')} · Homeward` };
}

export default async function ImportPage({ params }: PageProps<'importId'>) {
  const { locale, importId } = await params;
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const run = await readImport(actor, importId);
  if (!run) notFound();
  return (
    <MovementPage w={w} actor={actor} path={`/desk/imports/${importId}`}>
      <PageTitle
        title={w.pick(formatOf(run.format)?.name ?? { ru: run.format, en: run.format })}
        lead={w.day(run.askedOn)}
        actions={<a href={`/${locale}/desk/imports`}>{w.t('import.page.all')}</a>}
      />
      <ImportProgress w={w} run={run} />
      <ImportDecision w={w} run={run} keptDays={KEPT_DAYS} />
      {run.state !== 'coming' && <ImportFound w={w} run={run} />}
      <ImportErrors w={w} run={run} />
    </MovementPage>
  );
}
