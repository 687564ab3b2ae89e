import type { Metadata } from 'next';
import { FamilyShell } from '@/components/shell/family-shell';
import { FeedPage } from '@/components/todo/feed-page';
import { requireActor } from '@/lib/auth/current-actor';
import { freshFeed } from '@/lib/member/feed-cookie';
import { readFeeds } from '@/lib/member/feed-list';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export const metadata: Metadata = { title: 'Homeward' };

export default async function MyCalendarPage({ params, searchParams }: PageProps) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, ['family']);
  const w = words(locale);
  const feeds = await readFeeds(actor);
  return (
    <FamilyShell w={w} path="/my/calendar" here="/my/calendar">
      <FeedPage w={w} lead={w.t('todo.feed.lead')} feeds={feeds} fresh={await freshFeed(actor, feeds)} revoked={query.revoked === '1'} />
    </FamilyShell>
  );
}
