import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { FamilyShell } from '@/components/shell/family-shell';
import { RemindPage } from '@/components/todo/remind-page';
import { requireActor } from '@/lib/auth/current-actor';
import { readReminders } from '@/lib/todo/read-reminders';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export const metadata: Metadata = { title: 'Homeward' };

export default async function MyRemindPage({ params, searchParams }: PageProps<'letterId'>) {
  const [{ locale, letterId }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, ['family']);
  const w = words(locale);
  const found = await readReminders(actor, letterId);
  if (!found) notFound();
  const path = `/my/todo/remind/${letterId}`;
  return (
    <FamilyShell w={w} path={path} here={path}>
      <RemindPage w={w} found={found} letterHref={`/${locale}/my/letters/${letterId}`} saved={query.new === '1'} />
    </FamilyShell>
  );
}
