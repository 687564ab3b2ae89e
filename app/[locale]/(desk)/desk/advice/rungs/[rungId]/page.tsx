import { notFound } from 'next/navigation';
import { DeskPage } from '@/components/desk/desk-page';
import { Form } from '@/components/form/form';
import { OwnRungPage } from '@/components/todo/own-rung-page';
import { Notice } from '@/components/ui/notice';
import { archiveOwnRungAction } from '@/lib/advice/own-actions';
import { readOwnRung } from '@/lib/advice/own-read';
import { requireActor } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { queryOf } from '@/lib/form/read-query';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function RungPage({ params, searchParams }: PageProps<'rungId'>) {
  const [{ locale, rungId }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, ['editor', 'admin']);
  const w = words(locale);
  const [q, to, finds] = [queryText(query.q, 100), queryText(query.to, 40), query.find === '1'];
  const found = await readOwnRung(actor, rungId, { q, to });
  if (!found.rung) notFound();
  const path = `/desk/advice/rungs/${rungId}`;
  const gone = found.rung.archivedOn !== null;
  const way = {
    submit: w.t(`todo.own.rung.${gone ? 'restore' : 'archive'}`),
    hidden: { rungId, ...(gone ? { restore: '1' } : {}) },
    tone: gone ? 'quiet' : 'danger',
  } as const;
  return (
    <DeskPage w={w} actor={actor} path={path} query={queryOf(finds ? { find: '1', q } : { to })}>
      {query.new === '1' && <Notice tone="success">{w.t('todo.own.rung.saved')}</Notice>}
      {gone && <Notice tone="info">{w.t('todo.own.rung.isArchived')}</Notice>}
      {!gone && <OwnRungPage w={w} here={`/${locale}${path}`} found={found} q={q} finds={finds} initial={await keptForm('own-rung')} />}
      {!finds && <Form w={w} action={archiveOwnRungAction} form="own-rung-state" {...way} />}
    </DeskPage>
  );
}
