import { DeskPage } from '@/components/desk/desk-page';
import { OwnTextBegin } from '@/components/todo/own-text-begin';
import { OwnTextForm } from '@/components/todo/own-text-form';
import { PageTitle } from '@/components/ui/page-title';
import { beginWith } from '@/lib/advice/own-begin';
import { readOwnText } from '@/lib/advice/own-read';
import { requireActor } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { templateOf } from '@/lib/paper/templates';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function NewTextPage({ params, searchParams }: PageProps) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, ['editor', 'admin']);
  const w = words(locale);
  const { jurisdiction } = await readOwnText(actor, null);
  const from = templateOf(queryText(query.from, 60));
  const title = w.t('todo.own.text.title');
  const begin = from
    ? { title: from.name[from.lang], lang: from.lang, replaces: from.code, body: beginWith(from) }
    : { title: '', lang: 'ru' as const, replaces: null, body: '' };
  return (
    <DeskPage w={w} actor={actor} path="/desk/advice/texts/new" query={from ? `?from=${from.code}` : ''}>
      <PageTitle title={title} />
      <OwnTextBegin w={w} jurisdiction={jurisdiction} from={from?.code ?? ''} />
      <OwnTextForm w={w} title={title} textId={null} begin={begin} jurisdiction={jurisdiction} initial={await keptForm('own-text')} />
    </DeskPage>
  );
}
