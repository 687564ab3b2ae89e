import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { isStaff } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import type { CalendarDate } from '@/lib/time/calendar-date';
import { type EditionView, editionOf } from './read-edition';

/** An occasion without its questions, for the forms about it; null where there is none. */
export function readEditionHead(actor: Actor, editionId: string): Promise<{ edition: EditionView; today: CalendarDate } | null> {
  return withScope(actor, async (scope) => {
    const edition = isStaff(actor) ? await editionOf(scope, editionId) : null;
    return edition && { edition, today: (await campaignOf(scope)).today };
  });
}
