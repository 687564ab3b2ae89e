import { DataTable } from '@/components/ui/data-table';
import { Day } from '@/components/ui/day';
import { differingDays, type YearDay, yearFigures } from '@/lib/campaign/calendar-year';
import type { Words } from '@/lib/words/words';
import { dayWords } from './calendar-day-kind';

/** What becomes of a year: how many days are worked, and which are another thing than before. */
export function CalendarDifference({ w, before, after }: { w: Words; before: YearDay[]; after: YearDay[] }) {
  const days = differingDays(before, after);
  if (days.length === 0) return <p className="measure">{w.t('calendar.difference.none')}</p>;
  const said = (each: YearDay) => `${dayWords(w, each)}${each.why ? ` · ${w.pick(each.why)}` : ''}`;
  return (
    <>
      <p>{w.t('calendar.difference.working', { from: yearFigures(before).working, to: yearFigures(after).working })}</p>
      <DataTable
        caption={w.t('calendar.difference.count', { n: days.length })}
        columns={['day', 'from', 'to'].map((key) => ({ key, label: w.t(`calendar.difference.${key}`) }))}
        rows={days.map(({ day, from, to }) => ({ id: day, cells: [<Day key="day" w={w} day={day} />, said(from), said(to)] }))}
      />
    </>
  );
}
