import type { Metadata } from 'next';
import { MyCases } from '@/components/case/my-cases';
import { FamilyShell } from '@/components/shell/family-shell';
import { TodoNow } from '@/components/todo/todo-now';
import { Empty } from '@/components/ui/empty';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor } from '@/lib/auth/current-actor';
import { readMyTodo } from '@/lib/todo/read-my-todo';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export const metadata: Metadata = { title: 'Homeward' };

export default async function MyPage({ params }: PageProps) {
  const { locale } = await params;
  const actor = await requireActor(locale, ['family']);
  const w = words(locale);
  const { cases, lines } = await readMyTodo(actor);
  const open = <a href={`/${locale}/my/cases/new`}>{w.t('family.cases.open')}</a>;
  return (
    <FamilyShell w={w} path="/my" here="/my">
      <PageTitle title={w.t('family.cases.title')} />
      <TodoNow w={w} lines={lines} />
      {cases.length > 0 ? (
        <MyCases w={w} cases={cases} />
      ) : (
        <Empty why={w.t('family.cases.none')} href={`/${locale}/my/cases/new`} wayOut={w.t('family.cases.open')} />
      )}
      {cases.length > 0 && (
        <p className="row muted">
          {open}
          <a href={`/${locale}/my/calendar`}>{w.t('todo.mine.calendar')}</a>
        </p>
      )}
    </FamilyShell>
  );
}
