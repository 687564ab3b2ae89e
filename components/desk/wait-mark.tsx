import { Silence } from '@/components/chart/silence';
import { type CalendarDate, daysBetween } from '@/lib/time/calendar-date';
import type { Words } from '@/lib/words/words';

type Props = {
  w: Words;
  today: CalendarDate;
  from: CalendarDate;
  answeredOn: CalendarDate | null;
  byOn: CalendarDate | null;
  safeOn: CalendarDate | null;
};

/** A letter's silence in a row: from sending to the answer or to today, with the due day on it. */
export function WaitMark({ w, today, from, answeredOn, byOn, safeOn }: Props) {
  const days = Math.max(0, daysBetween(from, answeredOn ?? today));
  const until = (day: CalendarDate | null) => (day ? daysBetween(from, day) : null);
  // Beside a standing the number is enough; the words of a wait would be said fifty times.
  const label = w.t('ui.days', { days, n: w.number(days) });
  return <Silence days={days} dueAfter={until(byOn)} safeAfter={until(safeOn)} answered={answeredOn !== null} label={label} />;
}
