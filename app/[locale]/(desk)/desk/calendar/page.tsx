import type { Metadata } from 'next';
import { DeskPage } from '@/components/desk/desk-page';
import { FeedPage } from '@/components/todo/feed-page';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { freshFeed } from '@/lib/member/feed-cookie';
import { readFeeds } from '@/lib/member/feed-list';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: `${words((await params).locale).t('todo.feed.title')} · Homeward` };
}

export default async function DeskCalendarPage({ params, searchParams }: PageProps) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const feeds = await readFeeds(actor);
  return (
    <DeskPage w={w} actor={actor} path="/desk/calendar">
      <FeedPage
        w={w}
        lead={w.t('todo.feed.leadStaff')}
        feeds={feeds}
        fresh={await freshFeed(actor, feeds)}
        revoked={query.revoked === '1'}
      />
    </DeskPage>
  );
}
