import { DataTable } from '@/components/ui/data-table';
import { Day } from '@/components/ui/day';
import { Empty } from '@/components/ui/empty';
import type { CalendarYearView } from '@/lib/campaign/calendar-read';
import type { Words } from '@/lib/words/words';
import { dayWords } from './calendar-day-kind';

/** The days of a year that have a name: holidays, transfers, working Saturdays. An admin may change each. */
export function CalendarNamed({ w, view }: { w: Words; view: CalendarYearView }) {
  const named = view.days.filter(({ why }) => why !== null);
  if (named.length === 0) return <Empty why={w.t('calendar.year.noNamed')} />;
  const columns = ['day', 'what', 'name', ...(view.mayEdit ? ['change'] : [])].map((key) => ({ key, label: w.t(`calendar.year.${key}`) }));
  const rows = named.map((each) => ({
    id: each.day,
    cells: [
      <Day key="day" w={w} day={each.day} />,
      dayWords(w, each),
      each.why && w.pick(each.why),
      <a key="change" className="no-print" href={`/${w.locale}/desk/calendars/${view.year}/day?d=${each.day.slice(5)}`}>
        {w.t('calendar.year.change')}
        <span className="sr-only"> {w.day(each.day)}</span>
      </a>,
    ],
  }));
  return <DataTable caption={w.t('calendar.year.named')} hideCaption columns={columns} rows={rows} />;
}
