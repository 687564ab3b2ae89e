import type { YearCalendar } from '@/lib/time/day-calendar';
import type { InBoth } from '@/lib/words/locale';

type DaysOff = Readonly<Record<string, InBoth>>;

/**
 * Years whose days off are not from an official table: every day counted with them says so. Facts from
 * date-holidays 3.37.0 (npm; its data CC BY-SA 3.0), read 2026-11-24. Saturdays and Sundays are off besides.
 */
export const fromPackage = (fixed: DaysOff, moving: Readonly<Record<number, DaysOff>>): Readonly<Record<number, YearCalendar>> =>
  Object.fromEntries(
    Object.entries(moving).map(([year, off]) => [
      year,
      {
        source: 'date-holidays 3.37.0 (npm): not an official table',
        checkedOn: '2026-11-24',
        provisional: true,
        off: { ...fixed, ...off },
        working: {},
      },
    ]),
  );
