import type { CalendarDate } from '@/lib/time/calendar-date';
import type { Words } from '@/lib/words/words';
import type { Explanation } from './explain';
import { weekdayOf } from './why';

export type QuoteFacts = {
  /** The body's name in the page's language; nobody else is named. */
  body: string;
  sentOn: CalendarDate;
  sentPrecision: string;
  /** The day of the notice, where this body had it from another. */
  forwardedOn: CalendarDate | null;
  answeredOn: CalendarDate | null;
  today: CalendarDate;
};

/** A clock in one paragraph that can be quoted: facts, the law with its article, both days. No family is named in it. */
export function quoteOf(w: Words, e: Explanation, facts: QuoteFacts): string {
  const { start, rule } = e;
  const said = (key: string, values: Record<string, string | number> = {}) => w.t(`clock.quote.${key}`, values);
  const sent = said(facts.sentPrecision === 'month' ? 'sentMonth' : 'sent', {
    sent: w.day(facts.sentOn, facts.sentPrecision),
    body: facts.body,
  });
  const mark = rule.verified ? '' : ` (${w.t('clock.unverified')})`;
  const days = {
    statutory: w.day(e.statutoryOn),
    statutoryWeekday: weekdayOf(w, e.statutoryOn),
    safe: w.day(e.safeOn),
    safeWeekday: weekdayOf(w, e.safeOn),
  };
  const ended = facts.answeredOn
    ? said('answered', { day: w.day(facts.answeredOn) })
    : facts.today > e.safeOn
      ? said('silent', { today: w.day(facts.today) })
      : '';
  return [
    facts.forwardedOn ? said('forwarded', { on: w.day(facts.forwardedOn), body: facts.body }) : sent,
    start.basis === 'registered' ? said('registered', { day: w.day(start.on) }) : '',
    start.basis === 'estimated' ? said('estimated', { day: w.day(start.on) }) : '',
    said('rule', { plain: w.pick(rule.plain), article: w.pick(rule.article), source: w.pick(rule.source), mark }),
    e.pausedDays > 0 ? said('paused', { n: e.pausedDays }) : '',
    e.extended ? said('extended', { from: w.day(e.extended.fromOn), to: w.day(e.extended.toOn) }) : '',
    said(e.safeOn === e.statutoryOn ? 'sameDay' : 'days', days),
    e.provisional ? said('provisional') : '',
    e.clock === 'answer' ? ended : '',
    said('notAdvice'),
  ]
    .filter(Boolean)
    .join(' ');
}
