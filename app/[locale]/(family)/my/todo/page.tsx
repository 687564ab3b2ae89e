import type { Metadata } from 'next';
import { FamilyShell } from '@/components/shell/family-shell';
import { TodoList } from '@/components/todo/todo-list';
import { WhatWasDone } from '@/components/todo/what-was-done';
import { Empty } from '@/components/ui/empty';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor } from '@/lib/auth/current-actor';
import { readMyTodo } from '@/lib/todo/read-my-todo';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export const metadata: Metadata = { title: 'Homeward' };

export default async function MyTodoPage({ params, searchParams }: PageProps) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, ['family']);
  const w = words(locale);
  const { lines } = await readMyTodo(actor);
  return (
    <FamilyShell w={w} path="/my/todo" here="/my/todo">
      <WhatWasDone w={w} query={query} />
      <PageTitle title={w.t('todo.mine.title')} lead={lines.length > 0 ? w.t('todo.mine.lead') : undefined} />
      {lines.length > 0 ? (
        <TodoList w={w} lines={lines} full />
      ) : (
        <Empty why={w.t('todo.mine.none')} href={`/${locale}/my`} wayOut={w.t('ui.shell.myCases')} />
      )}
      <p className="muted">
        <a href={`/${locale}/my/calendar`}>{w.t('todo.mine.calendar')}</a>
      </p>
    </FamilyShell>
  );
}
