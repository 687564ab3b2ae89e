import { lengthOf } from './length';

type Props = {
  days: number;
  /** Days from the same start to the statutory day, and to the day after which "late" is safe to say; null: no clock runs. */
  dueAfter: number | null;
  safeAfter: number | null;
  answered: boolean;
  /** The mark in words; a wide mark shows them, in a row they are read out. */
  label: string;
  size?: 'row' | 'wide';
};

/** In a row the mark is 72 px long, so a day is a pixel. */
const LONGEST = { row: 72, wide: 120 };

/** Silence has length: a mark as long as the wait, a tick on the due day, hatched beyond it. */
export function Silence({ days, dueAfter, safeAfter, answered, label, size = 'row' }: Props) {
  const longest = LONGEST[size];
  const due = dueAfter ?? Number.POSITIVE_INFINITY;
  const safe = safeAfter ?? Number.POSITIVE_INFINITY;
  const stretches = [
    { state: 'calm', from: 0, to: Math.min(days, due) },
    { state: 'over', from: due, to: Math.min(days, safe) },
    { state: 'late', from: Math.max(due, safe), to: days },
  ].map(({ state, from, to }) => ({ state, from: Math.min(from, longest), to: Math.min(to, longest) }));
  return (
    <span className={size === 'wide' ? 'silence silence-wide' : 'silence'}>
      <span className={days > longest ? 'silence-track torn' : 'silence-track'} aria-hidden="true">
        {stretches.map(({ state, from, to }) => to > from && <i key={state} className={`${state} ${lengthOf((to - from) / longest)}`} />)}
        {answered && <s />}
        {dueAfter !== null && dueAfter <= longest && <b className={lengthOf(dueAfter / longest)} />}
      </span>
      {size === 'row' && <span aria-hidden="true">{days}</span>}
      <span className={size === 'row' ? 'sr-only' : undefined}>{label}</span>
    </span>
  );
}
