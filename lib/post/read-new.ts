import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import type { CalendarDate } from '@/lib/time/calendar-date';
import { type ChannelView, channelsOf } from './read-channels';

/** What the form of a post written by hand begins with. */
export function readNewPost(actor: Actor): Promise<{ channels: ChannelView[]; today: CalendarDate }> {
  return withScope(actor, async (scope) => ({ channels: await channelsOf(scope), today: (await campaignOf(scope)).today }));
}
