import { DeskPage } from '@/components/desk/desk-page';
import { OwnRungPage } from '@/components/todo/own-rung-page';
import { readOwnRung } from '@/lib/advice/own-read';
import { requireActor } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { queryOf } from '@/lib/form/read-query';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function NewRungPage({ params, searchParams }: PageProps) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, ['editor', 'admin']);
  const w = words(locale);
  const [q, to, finds] = [queryText(query.q, 100), queryText(query.to, 40), query.find === '1'];
  const found = await readOwnRung(actor, null, { q, to });
  const path = '/desk/advice/rungs/new';
  return (
    <DeskPage w={w} actor={actor} path={path} query={queryOf(finds ? { find: '1', q } : { to })}>
      <OwnRungPage w={w} here={`/${locale}${path}`} found={found} q={q} finds={finds} initial={await keptForm('own-rung')} />
    </DeskPage>
  );
}
