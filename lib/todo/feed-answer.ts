import 'server-only';
import { findFeed } from '@/lib/auth/feed';
import { withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { words } from '@/lib/words/words';
import { calendarText } from './calendar-text';
import { dueDaysOf } from './read-due-days';

const HEADERS = { 'Cache-Control': 'private, no-store', 'X-Robots-Tag': 'noindex, nofollow' };

/** Answers `<secret>.ics`. An unknown secret, a revoked one and a disabled member's are one answer: nothing is there. */
export async function answerFeed(file: string): Promise<Response> {
  const token = file.endsWith('.ics') ? file.slice(0, -4) : '';
  const feed = await findFeed(token);
  if (!feed) return new Response(null, { status: 404, headers: HEADERS });
  const text = await withScope(feed.actor, async (scope) => {
    const { today } = await campaignOf(scope);
    return calendarText(words(feed.lang), feed.id, await dueDaysOf(scope, today), today);
  });
  return new Response(text, {
    headers: { ...HEADERS, 'Content-Type': 'text/calendar; charset=utf-8', 'Content-Disposition': 'inline; filename="homeward.ics"' },
  });
}
