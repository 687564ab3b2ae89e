import type { NamedDay } from '@/lib/jurisdiction/count-term';
import type { Term, Written } from '@/lib/jurisdiction/rule';
import { type CalendarDate, weekday } from '@/lib/time/calendar-date';
import type { Words } from '@/lib/words/words';
import { groupDays } from './group-days';

/** One step of the way to a day: what it is about, its sentences, and the days it names. */
export type WhyStep = { id: string; title: string; lines: string[]; days?: string[] };

/** A step under its title in the catalogue; an empty list of days is none. */
export const whyStep = (w: Words, id: string, lines: string[], days: string[] = []): WhyStep => ({
  id,
  title: w.t(`clock.step.${id}`),
  lines,
  ...(days.length > 0 && { days }),
});

export const weekdayOf = (w: Words, day: CalendarDate): string => w.t(`clock.weekday.${weekday(day)}`);

/** A day with its weekday, for a sentence that names both. */
export const named = (w: Words, day: CalendarDate, why = '') => ({ day: w.day(day), weekday: weekdayOf(w, day), why });

/** Article and act, the day it was compared with its source, and whether it was confirmed. */
export const cited = (w: Words, { article, source, verified, checkedOn }: Omit<Written, 'plain'>): string =>
  `${w.pick(article)}, ${w.pick(source)} (${verified ? w.t('clock.checked', { day: w.day(checkedOn) }) : w.t('clock.unverified')})`;

export const basis = (w: Words, written: Omit<Written, 'plain'>): string => w.t('clock.basis', { law: cited(w, written) });

export const termSaid = (w: Words, { amount, unit }: Term): string => w.t(`law.term.${unit}`, { n: amount });

/** How a term is counted from the day after its day 0, to its last day. */
export const countSaid = (w: Words, { amount, unit }: Term, to: CalendarDate): string =>
  w.t(`clock.count.${unit}`, { n: amount, ...named(w, to) });

/** Days off, those in a row and of one name together. A weekend's name is its weekday: it is not said twice. */
export const daysSaid = (w: Words, days: readonly NamedDay[]): string[] =>
  groupDays(days).map(({ from, to, days: n, why }) => {
    if (n > 1) return w.t('clock.off.range', { from: w.day(from), to: w.day(to), n, why: w.pick(why) });
    const one = named(w, from, w.pick(why));
    return w.t(one.weekday === one.why ? 'clock.off.oneNamed' : 'clock.off.one', one);
  });
