import type { Metadata } from 'next';
import { MovementPage } from '@/components/desk/movement-page';
import { UploadForm } from '@/components/import/upload-form';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { queryOf } from '@/lib/form/read-query';
import { FORMATS } from '@/lib/import/formats';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

/** Why a file was not taken, where its form can be filled in again. The upload route says it in the address. */
const PROBLEMS = ['no_file', 'no_format', 'broken'];
const problemIn = (query: Record<string, string | string[] | undefined>) =>
  PROBLEMS.find((each) => each === queryText(query.problem, 20)) ?? null;

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  const w = words(locale);
  return { title: `${problemIn(query) ? `${w.t('form.error')}: ` : ''}${w.t('import.new.title')} · Homeward` };
}

export default async function NewImportPage({ params, searchParams }: PageProps) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const [problem, format] = [problemIn(query), queryText(query.format, 40)];
  const path = '/desk/imports/new';
  const formats = FORMATS.map(({ code, name, takes, accept }) => ({ code, name, takes, accept }));
  return (
    <MovementPage w={w} actor={actor} path={path} query={queryOf({ format, problem })}>
      <PageTitle title={w.t('import.new.title')} lead={w.t('import.lead')} />
      <UploadForm w={w} formats={formats} chosen={format} problem={problem} />
    </MovementPage>
  );
}
