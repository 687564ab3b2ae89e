import { monthsOf, type YearDay } from '@/lib/campaign/calendar-year';
import type { Words } from '@/lib/words/words';
import { dayKind } from './calendar-day-kind';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

/** A year as twelve small tables. A day that is not as its weekday says has a shape of its own, and words for who listens. */
export function CalendarMonths({ w, days }: { w: Words; days: YearDay[] }) {
  return (
    <>
      <ul className="legend small" aria-label={w.t('calendar.year.legend')}>
        {(['Weekend', 'Off', 'Working'] as const).map((name) => (
          <li key={name}>
            <span className={`cal-day cal-${name.toLowerCase()}`} aria-hidden="true">
              12
            </span>
            {w.t(`calendar.year.legend${name}`)}
          </li>
        ))}
      </ul>
      <div className="cal-year">
        {monthsOf(days).map((weeks) => {
          const first = weeks.flat().find((each) => each !== null)?.day ?? '';
          return <Month key={first} w={w} first={first} weeks={weeks} />;
        })}
      </div>
    </>
  );
}

function Month({ w, first, weeks }: { w: Words; first: string; weeks: (YearDay | null)[][] }) {
  return (
    <table className="cal-month">
      <caption>{monthName(w, first)}</caption>
      <thead>
        <tr>
          {WEEKDAYS.map((n) => (
            <th key={n} scope="col" abbr={w.t(`calendar.weekday.${n}`)}>
              {w.t(`calendar.short.${n}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week.find((each) => each !== null)?.day}>
            {week.map((each, index) => (each ? <Cell key={each.day} w={w} day={each} /> : <td key={WEEKDAYS[index]} />))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ w, day }: { w: Words; day: YearDay }) {
  const number = Number(day.day.slice(8));
  const kind = dayKind(day);
  if (kind === 'work') return <td>{number}</td>;
  if (kind === 'weekend') return <td className="cal-weekend">{number}</td>;
  const said = `${w.t(`calendar.is.${day.working ? 'work' : 'off'}`)}${day.why ? `: ${w.pick(day.why)}` : ''}`;
  return (
    <td>
      <span className={`cal-day cal-${kind}`}>{number}</span>
      <span className="sr-only"> {said}</span>
    </td>
  );
}

/** «Май 2026 г.» would say the year twelve times. */
const monthName = (w: Words, day: string): string => {
  const [name = ''] = w.day(day, 'month').split(/[\s\u00a0]/);
  return name.charAt(0).toUpperCase() + name.slice(1);
};
