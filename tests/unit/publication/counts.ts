import fc from 'fast-check';
import type { RawCounts } from '@/lib/publication/compile';
import type { RawBody } from '@/lib/publication/compile-bodies';
import type { Count } from '@/lib/publication/suppression';
import { calendarDate } from '@/lib/time/calendar-date';

export const HEAD = { campaign: { slug: 'doroga', nameRu: 'Дорога домой', nameEn: 'Road home' }, asOfOn: calendarDate('2026-10-31') };

export const count = (letters: number, cases = letters): Count => ({ letters, cases });

export const body = (nameEn: string, letters: number, more: Partial<RawBody> = {}): RawBody => ({
  code: nameEn.toLowerCase(),
  nameRu: nameEn,
  nameEn,
  listed: true,
  total: count(letters),
  outcomes: { answered: count(letters) },
  bins: [{ days: 20, answered: letters, open: 0 }],
  ...more,
});

/** A campaign of a hundred letters, of which a test changes what it is about. */
export const rawCounts = (more: Partial<RawCounts> = {}): RawCounts => ({
  total: count(100),
  standings: { answeredInTime: count(30), answeredLate: count(20), late: count(35), waiting: count(15) },
  answered: count(50),
  unanswered: count(50),
  dueInTime: count(24),
  dueNot: count(52),
  kinds: { boilerplate: count(40), substantive: count(10), forwarded_only: count(20), none: count(30) },
  bins: [
    { days: 20, answered: 50, open: 0 },
    { days: 40, answered: 0, open: 50 },
  ],
  bodies: [body('Ministry', 60), body('Prosecutor', 40)],
  months: { sent: { '2026-09': count(60), '2026-10': count(40) }, answered: { '2026-10': count(50) } },
  ...more,
});

const anyCount = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 3000 })).map((letters) => count(letters));
const anyMonths = fc.dictionary(fc.constantFrom('2022-01', '2026-05', '2026-07', '2026-08', '2026-09', '2026-10'), anyCount);
const anyBody = fc
  .tuple(
    fc.integer({ min: 0, max: 40 }),
    fc.integer({ min: 0, max: 40 }),
    fc.integer({ min: 0, max: 9 }),
    fc.boolean(),
    fc.integer({ min: 0, max: 999 }),
  )
  .map(([answered, late, open, listed, name]) =>
    body(`B${name}`, answered + late + open, {
      listed,
      outcomes: { answered: count(answered), late: count(late), open: count(open) },
      bins: [
        { days: 12, answered, open: 0 },
        { days: 70, answered: 0, open: late + open },
      ],
    }),
  );

/** Any campaign: enough for "never", not for "how much". */
export const anyCounts: fc.Arbitrary<RawCounts> = fc.record({
  total: anyCount,
  standings: fc.record({ answeredInTime: anyCount, late: anyCount, waiting: anyCount, setAside: anyCount }),
  answered: anyCount,
  unanswered: anyCount,
  dueInTime: anyCount,
  dueNot: anyCount,
  kinds: fc.record({ boilerplate: anyCount, refusal: anyCount, forwarded_only: anyCount, none: anyCount }),
  bins: fc.array(fc.record({ days: fc.integer({ min: 0, max: 300 }), answered: fc.nat(20), open: fc.nat(20) }), { maxLength: 12 }),
  bodies: fc.array(anyBody, { maxLength: 60 }),
  months: fc.record({ sent: anyMonths, answered: anyMonths }),
});
