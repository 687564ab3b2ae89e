import type { Written } from '@/lib/jurisdiction/rule';
import type { CalendarDate } from '@/lib/time/calendar-date';
import type { Words } from '@/lib/words/words';
import type { Explanation } from './explanation';
import type { WaitingOver } from './waiting-over';
import { weekdayOf } from './why-words';

export type QuoteFacts = {
  /** The body's name in the page's language; nobody else is named. */
  body: string;
  sentOn: CalendarDate;
  sentPrecision: string;
  /** The day of the notice, where this body had it from another. */
  forwardedOn: CalendarDate | null;
  answeredOn: CalendarDate | null;
  /** Why no answer is to be waited for here, though none came. */
  over: WaitingOver | null;
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
  const mark = ({ verified }: { verified: boolean }) => (verified ? '' : ` (${w.t('clock.unverified')})`);
  const written = (of: Written) => ({ plain: w.pick(of.plain), article: w.pick(of.article), source: w.pick(of.source), mark: mark(of) });
  const days = {
    statutory: w.day(e.statutoryOn),
    statutoryWeekday: weekdayOf(w, e.statutoryOn),
    safe: w.day(e.safeOn),
    safeWeekday: weekdayOf(w, e.safeOn),
  };
  return [
    facts.forwardedOn ? said('forwarded', { on: w.day(facts.forwardedOn), body: facts.body }) : sent,
    start.basis === 'registered' ? said('registered', { day: w.day(start.on) }) : '',
    start.sentUntilOn ? said('month', { until: w.day(start.sentUntilOn) }) : '',
    start.basis === 'estimated' ? said('estimated', { day: w.day(start.on) }) : '',
    said('rule', written(rule)),
    e.pausedDays > 0 ? said('paused', { n: e.pausedDays }) : '',
    ...(e.extended
      ? [
          said('extended', { from: w.day(e.extended.fromOn), to: w.day(e.extended.toOn) }),
          e.extended.rule ? said('rule', written(e.extended.rule)) : w.t('clock.extension.none'),
        ]
      : []),
    said(facts.over ? `${facts.over.how}Day` : e.safeOn === e.statutoryOn ? 'sameDay' : 'days', days),
    e.provisional ? said('provisional') : '',
    e.clock === 'answer' ? howItEnded(w, e, facts) : '',
    said('notAdvice'),
  ]
    .filter(Boolean)
    .join(' ');
}

/** What came of it. A body that passed the letter on, or that waits for papers of ours, is not called silent. */
function howItEnded(w: Words, { safeOn }: Explanation, { answeredOn, over, today }: QuoteFacts): string {
  if (answeredOn) return w.t('clock.quote.answered', { day: w.day(answeredOn) });
  if (over) return over.onDay ? w.t(`clock.quote.${over.how}`, { day: w.day(over.onDay) }) : w.t(`clock.quote.${over.how}Some`);
  return today > safeOn ? w.t('clock.quote.silent', { today: w.day(today) }) : '';
}
