import type { Metadata } from 'next';
import { DeskPage } from '@/components/desk/desk-page';
import { DeskReminders } from '@/components/todo/desk-reminders';
import { DeskWork } from '@/components/todo/desk-work';
import { WhatWasDone } from '@/components/todo/what-was-done';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { readDeskTodo } from '@/lib/todo/read-desk-todo';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: `${words((await params).locale).t('todo.title')} · Homeward` };
}

export default async function DeskTodoPage({ params, searchParams }: PageProps) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const todo = await readDeskTodo(actor);
  return (
    <DeskPage w={w} actor={actor} path="/desk/todo">
      <WhatWasDone w={w} query={query} />
      <PageTitle title={w.t('todo.title')} lead={w.t('todo.desk.lead', { day: w.day(todo.today) })} />
      {todo.reminders.length > 0 && (
        <Section id="reminders" title={w.t('todo.desk.reminders')}>
          <DeskReminders w={w} reminders={todo.reminders} />
        </Section>
      )}
      <DeskWork w={w} todo={todo} />
      <p className="row muted">
        <a href={`/${locale}/desk/calendar`}>{w.t('todo.feed.title')}</a>
        <a href={`/${locale}/desk/advice`}>{w.t('todo.own.title')}</a>
      </p>
    </DeskPage>
  );
}
