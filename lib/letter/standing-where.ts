import { addDays, type CalendarDate, toDbDate } from '@/lib/time/calendar-date';
import type { Prisma } from '@/prisma/client/client';
import { LONG_LATE_DAYS, SOON_DAYS, type Standing } from './rules';

/**
 * The same law as `standing`, as a condition on rows: a list filtered by a standing holds exactly the
 * letters that `standing` calls so. A test compares the two on a real database.
 */
export function standingWhere(is: Standing, today: CalendarDate): Prisma.LetterWhereInput {
  const at = toDbDate(today);
  const longLate = toDbDate(addDays(today, -LONG_LATE_DAYS));
  const soon = toDbDate(addDays(today, SOON_DAYS));
  const waiting = {
    state: 'sent',
    answeredOn: null,
    clock: { not: 'none' },
    answerByOn: { not: null },
    answerSafeOn: { not: null },
  } as const;
  const unregistered = { registeredOn: null, registerSafeOn: { lt: at } };
  // Spelled out, not `NOT`: of a missing day SQL knows neither.
  const numbered = { OR: [{ registeredOn: { not: null } }, { registerSafeOn: null }, { registerSafeOn: { gte: at } }] };
  switch (is) {
    case 'draft':
    case 'withdrawn':
    case 'closed':
      return { state: is };
    case 'answered':
      return { state: { in: ['sent', 'awaiting_us'] }, answeredOn: { not: null } };
    case 'awaiting_us':
      return { state: 'awaiting_us', answeredOn: null };
    case 'no_clock':
      return { state: 'sent', answeredOn: null, OR: [{ clock: 'none' }, { answerByOn: null }, { answerSafeOn: null }] };
    case 'long_late':
      return { ...waiting, answerSafeOn: { lt: longLate } };
    case 'late':
      return { ...waiting, answerSafeOn: { lt: at, gte: longLate } };
    case 'due':
      return { ...waiting, answerSafeOn: { gte: at }, answerByOn: { lt: at } };
    case 'due_soon':
      return { ...waiting, answerByOn: { gte: at, lte: soon } };
    case 'registration_late':
      return { ...waiting, answerByOn: { gt: soon }, ...unregistered };
    case 'extended':
      return { ...waiting, answerByOn: { gt: soon }, extended: true, ...numbered };
    case 'on_time':
      return { ...waiting, answerByOn: { gt: soon }, extended: false, ...numbered };
  }
}
