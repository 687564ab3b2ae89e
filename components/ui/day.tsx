import type { Words } from '@/lib/words/words';

type Props = { w: Words; day: string; precision?: string; short?: boolean };

/** A civil day, never with a time. A month stays a month, also for machines. */
export function Day({ w, day, precision = 'day', short = false }: Props) {
  const known = precision === 'month' ? day.slice(0, 7) : day.slice(0, 10);
  return <time dateTime={known}>{short && precision === 'day' ? w.shortDay(day) : w.day(day, precision)}</time>;
}
