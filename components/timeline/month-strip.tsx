import { lengthOf } from '@/components/chart/length';
import { TableFrame } from '@/components/ui/table-frame';
import { type CalendarDate, calendarDate } from '@/lib/time/calendar-date';
import { lastOfMonth } from '@/lib/timeline/movement-filter';
import type { MonthCount } from '@/lib/timeline/read-movement';
import type { Words } from '@/lib/words/words';

type Props = {
  w: Words;
  year: number;
  months: readonly MonthCount[];
  /** The same view, of these days only. */
  hrefOf: (from: CalendarDate, to: CalendarDate) => string;
};

/** The years of a CalendarDate. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2199];

/** How much happened, month by month and kind by kind, of the shown year; each month leads to its days. */
export function MonthStrip({ w, year, months, hrefOf }: Props) {
  const nouns = [...new Set(months.map(({ noun }) => noun))].sort();
  const rows = Array.from({ length: 12 }, (_, at) => rowOf(months, `${year}-${String(at + 1).padStart(2, '0')}`));
  const longest = Math.max(1, ...rows.map(({ sum }) => sum));
  const ofYear = (each: number) => hrefOf(calendarDate(`${each}-01-01`), calendarDate(`${each}-12-31`));
  const title = w.t('movement.strip.title', { year: String(year) });
  return (
    <figure>
      <figcaption>
        <h2>{title}</h2>
      </figcaption>
      <nav className="row no-print" aria-label={w.t('movement.strip.years')}>
        {year > FIRST_YEAR && <a href={ofYear(year - 1)}>← {year - 1}</a>}
        <a href={ofYear(year)}>{w.t('movement.strip.whole', { year: String(year) })}</a>
        {year < LAST_YEAR && <a href={ofYear(year + 1)}>{year + 1} →</a>}
      </nav>
      {nouns.length === 0 ? (
        <p className="muted">{w.t('movement.strip.none')}</p>
      ) : (
        <TableFrame label={title}>
          <table className="data-table table-stacks bars-table">
            <caption className="sr-only">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{w.t('movement.strip.month')}</th>
                <th scope="col">{w.t('movement.strip.all')}</th>
                {nouns.map((noun) => (
                  <th key={noun} scope="col" className="num">
                    {w.t(`movement.noun.${noun}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows
                .filter(({ sum }) => sum > 0)
                .map(({ month, sum, of }) => (
                  <tr key={month}>
                    <th scope="row">
                      <a href={hrefOf(calendarDate(`${month}-01`), lastOfMonth(`${month}-01`))}>{w.day(`${month}-01`, 'month')}</a>
                    </th>
                    <td className="bars-cell" data-label={w.t('movement.strip.all')}>
                      <div className="bars" aria-hidden="true">
                        <span className={`bar fill-neutral ${lengthOf(sum / longest)}`} />
                      </div>
                      <span className="small">{w.number(sum)}</span>
                    </td>
                    {nouns.map((noun) => (
                      <td key={noun} data-label={w.t(`movement.noun.${noun}`)} className="num">
                        {w.number(of(noun))}
                      </td>
                    ))}
                  </tr>
                ))}
            </tbody>
          </table>
        </TableFrame>
      )}
    </figure>
  );
}

function rowOf(months: readonly MonthCount[], month: string) {
  const own = months.filter((each) => each.month === month);
  const of = (noun: string) => own.find((each) => each.noun === noun)?.n ?? 0;
  return { month, of, sum: own.reduce((sum, { n }) => sum + n, 0) };
}
