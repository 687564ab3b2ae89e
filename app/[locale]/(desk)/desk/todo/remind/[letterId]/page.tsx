import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DeskPage } from '@/components/desk/desk-page';
import { RemindPage } from '@/components/todo/remind-page';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { readReminders } from '@/lib/todo/read-reminders';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps<'letterId'>): Promise<Metadata> {
  return { title: `${words((await params).locale).t('todo.remind.title')} · Homeward` };
}

export default async function DeskRemindPage({ params, searchParams }: PageProps<'letterId'>) {
  const [{ locale, letterId }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const found = await readReminders(actor, letterId);
  if (!found) notFound();
  return (
    <DeskPage w={w} actor={actor} path={`/desk/todo/remind/${letterId}`}>
      <RemindPage w={w} found={found} letterHref={`/${locale}/desk/letters/${letterId}`} saved={query.new === '1'} />
    </DeskPage>
  );
}
