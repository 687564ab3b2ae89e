import { calendarOf } from '@/lib/jurisdiction/calendar-of';
import type { LawInForce } from '@/lib/jurisdiction/law-in-force';
import { type CalendarDate, yearOf } from '@/lib/time/calendar-date';
import type { Words } from '@/lib/words/words';

type Props = { w: Words; law: LawInForce; today: CalendarDate; calendarHref?: string | undefined };

/** Which years the days are counted by, and how far each is to be trusted. */
export function LawYears({ w, law, today, calendarHref }: Props) {
  const shipped = calendarOf(law.code).years;
  const years = Object.entries(law.calendar.years).map(([year, table]) => ({ year: Number(year), table }));
  const lines = [
    ['final', years.filter(({ table }) => !table.provisional)],
    ['provisional', years.filter(({ table }) => table.provisional)],
    ['corrected', years.filter(({ year, table }) => shipped[year] !== table)],
  ] as const;
  const thisYear = law.calendar.years[yearOf(today)];
  return (
    <div className="prose">
      {lines.map(([name, found]) => found.length > 0 && <p key={name}>{w.t(`law.years.${name}`, { years: spans(found) })}</p>)}
      <p>{w.t('law.years.other')}</p>
      {thisYear && <p className="muted small">{w.t('law.years.source', { year: String(yearOf(today)), source: thisYear.source })}</p>}
      {calendarHref && (
        <p className="no-print">
          <a href={calendarHref}>{w.t('law.years.see')}</a>
        </p>
      )}
    </div>
  );
}

/** 2013, 2014, 2015, 2020 → "2013–2015, 2020". */
function spans(years: readonly { year: number }[]): string {
  const found: [number, number][] = [];
  for (const { year } of years) {
    const last = found.at(-1);
    if (last && last[1] === year - 1) last[1] = year;
    else found.push([year, year]);
  }
  return found.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
