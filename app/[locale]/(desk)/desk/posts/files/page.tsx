import type { Metadata } from 'next';
import { MovementPage } from '@/components/desk/movement-page';
import { FilesForm } from '@/components/post/files-form';
import { Empty } from '@/components/ui/empty';
import { Notice } from '@/components/ui/notice';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { queryOf } from '@/lib/form/read-query';
import { readChannels } from '@/lib/post/read-channels';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

const PROBLEMS = ['no_files', 'no_channel', 'broken'];
const TOLD = ['matched', 'known', 'unknown', 'unclear'] as const;
type Query = Record<string, string | string[] | undefined>;

const problemIn = (query: Query) => PROBLEMS.find((each) => each === queryText(query.problem, 20)) ?? null;
/** What became of the files that were sent; the route says it in the address. */
const toldIn = (query: Query) =>
  TOLD.flatMap((name) => (/^\d{1,4}$/.test(queryText(query[name], 5)) ? [{ name, n: Number(query[name]) }] : []));

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  const w = words(locale);
  return { title: `${problemIn(query) ? `${w.t('form.error')}: ` : ''}${w.t('post.files.title')} · Homeward` };
}

export default async function PostFilesPage({ params, searchParams }: PageProps) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const [problem, chosen, told] = [problemIn(query), queryText(query.channel, 40), toldIn(query)];
  const channels = await readChannels(actor);
  const path = '/desk/posts/files';
  const importing = `/${locale}/desk/imports/new?format=telegram`;
  return (
    <MovementPage w={w} actor={actor} path={path} query={queryOf({ channel: chosen, problem })}>
      <PageTitle title={w.t('post.files.title')} lead={w.t('post.files.lead')} />
      {told.length > 0 && (
        <Notice tone="success">
          <ul className="plain-list">
            {told.map(({ name, n }) => (
              <li key={name}>{w.t(`post.files.told.${name}`, { n, shown: w.number(n) })}</li>
            ))}
          </ul>
        </Notice>
      )}
      {channels.length > 0 ? (
        <FilesForm w={w} channels={channels} chosen={chosen} problem={problem} />
      ) : (
        <Empty why={w.t('post.files.noChannel')} href={importing} wayOut={w.t('post.import')} />
      )}
    </MovementPage>
  );
}
