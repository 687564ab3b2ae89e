import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { findLetter } from '@/lib/letter/find';
import { type ReminderView, remindersOf } from '@/lib/letter/remind-list';
import { officialById } from '@/lib/official/read';
import type { CalendarDate } from '@/lib/time/calendar-date';
import type { InBoth } from '@/lib/words/locale';

export type LetterReminders = { letterId: string; at: InBoth; today: CalendarDate; reminders: ReminderView[] };

/** A member's own reminders about one letter; null where there is no such letter she may see. */
export function readReminders(actor: Actor, letterId: string): Promise<LetterReminders | null> {
  return withScope(actor, async (scope) => {
    const letter = await findLetter(scope, letterId);
    if (!letter) return null;
    const at = await officialById(scope, letter.atId);
    const { today } = await campaignOf(scope);
    const reminders = await remindersOf(scope, { letterId });
    return { letterId, today, reminders, at: { ru: at?.nameRu ?? '…', en: at?.nameEn ?? '…' } };
  });
}
