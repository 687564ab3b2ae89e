import 'server-only';
import { addDays, type CalendarDate } from '@/lib/time/calendar-date';
import { Prisma } from '@/prisma/client/client';
import { CLOSING_DAYS, type Need, OLD_DRAFT_DAYS } from './needs';

/** The words of a letter that waits for the official, as the partial indexes have them. */
const WAITS = Prisma.sql`l.answered_on IS NULL AND l.state = 'sent' AND l.clock <> 'none'`;
// Asked of each letter in its turn, not as NOT EXISTS: the planner made of that a merge over all letters, and a
// list of 50 waited for it.
const NOT_FOLLOWED = Prisma.sql`(
  SELECT f.id FROM letter f WHERE f.campaign_id = l.campaign_id AND f.parent_id = l.id AND f.state <> 'withdrawn' LIMIT 1) IS NULL`;
const NO_PROSECUTOR = Prisma.sql`(
  SELECT f.id FROM letter f JOIN official o ON o.campaign_id = f.campaign_id AND o.id = f.to_id AND o.rule_family = 'prosecutor'
  WHERE f.campaign_id = l.campaign_id AND f.parent_id = l.id AND f.state <> 'withdrawn' LIMIT 1) IS NULL`;

/**
 * A need as a condition on `letter l`: counts and lists are made of the same one. `fineDays` is the term in
 * which an official can be fined, from the offence, that is the day after the last day for the answer (Russia:
 * KoAP 5.59, limitation 90 calendar days by art. 4.5, checked 2026-11-23); where the law has none, nothing closes.
 * Answer by 2026-08-25: the offence is of the 26th, the last day 2026-11-24, closing from 2026-11-10 on.
 */
export function needSql(need: Need, today: CalendarDate, fineDays: number | null): Prisma.Sql {
  switch (need) {
    case 'closing': {
      if (fineDays === null) return Prisma.sql`FALSE`;
      const [first, last] = [addDays(today, -fineDays - 1), addDays(today, CLOSING_DAYS - fineDays - 1)];
      // The safe day is never earlier than the statutory one: it lets the index do the walking.
      return Prisma.sql`(${WAITS} AND l.answer_safe_on >= ${first}::date AND l.answer_safe_on < ${today}::date
        AND l.answer_by_on BETWEEN ${first}::date AND ${last}::date AND ${NO_PROSECUTOR})`;
    }
    case 'silent':
      return Prisma.sql`(${WAITS} AND l.answer_safe_on < ${today}::date AND ${NOT_FOLLOWED})`;
    case 'circle':
      return Prisma.sql`(l.answered_on IS NULL AND l.state = 'sent' AND (l.looped OR (l.at_id = l.about_id AND l.hop_count > 1)) AND ${NOT_FOLLOWED})`;
    case 'papers':
      return Prisma.sql`(l.state = 'awaiting_us' AND l.answered_on IS NULL)`;
    case 'no_number':
      return Prisma.sql`(${WAITS} AND l.registered_on IS NULL AND l.register_safe_on < ${today}::date)`;
    case 'old_draft':
      return Prisma.sql`(l.state = 'draft' AND l.entered_on < ${addDays(today, -OLD_DRAFT_DAYS)}::date)`;
  }
}
