import { basis, countSaid, daysSaid, named, type WhyStep, weekdayOf, whyStep } from '@/lib/letter/why-words';
import type { Words } from '@/lib/words/words';
import type { DayCount } from './last-day';

/** Which of a step's days is asked about: the last on which it is open, or the one after which it opens. */
export type WhichDay = 'last' | 'opens';

/** A step's day explained as it would be counted on paper. It is the family's own term: nothing is added to it. */
export function lastDaySteps(w: Words, count: DayCount, which: WhichDay): WhyStep[] {
  const { term, fact, skipped } = count;
  return [
    whyStep(w, 'rule', [w.pick(term.plain), ...(term.note ? [w.pick(term.note)] : []), basis(w, term)]),
    whyStep(w, 'start', [w.t(`advice.day.from.${fact.code}`, { due: w.day(fact.onDay), from: w.day(fact.from) })]),
    whyStep(w, 'count', [countSaid(w, term, count.countedOn)]),
    ...(skipped.length > 0 ? [whyStep(w, 'off', [w.t('clock.off.working')], daysSaid(w, skipped))] : []),
    whyStep(w, 'roll', [moveSaid(w, count)]),
    whyStep(w, 'law', [w.t('clock.law', named(w, count.lastOn)), w.t(`advice.day.${which === 'last' ? 'noReserve' : 'notBefore'}`)]),
    ...(count.provisional ? [whyStep(w, 'provisional', [w.t('case.provisional')])] : []),
  ];
}

function moveSaid(w: Words, { endsOff, countedOn, lastOn }: DayCount): string {
  if (!endsOff) return w.t('clock.roll.workday', { day: w.day(countedOn) });
  const said = { day: w.day(countedOn), why: w.pick(endsOff), to: w.day(lastOn) };
  return w.t(lastOn < countedOn ? 'clock.roll.rulePrevious' : 'advice.day.noMove', said);
}

/** The same in one paragraph that can be quoted. It names the body and nobody else; words of a campaign's own step are left out. */
export function lastDayQuote(w: Words, count: DayCount, which: WhichDay, body: string): string {
  const { term, fact, isOwn, lastOn } = count;
  const mark = term.verified ? '' : ` (${w.t('clock.unverified')})`;
  const days = { due: w.day(fact.onDay), from: w.day(fact.from), body };
  return [
    w.t(`advice.day.quote.${fact.code}`, days),
    isOwn
      ? w.t('advice.day.quote.own')
      : w.t('clock.quote.rule', { plain: w.pick(term.plain), article: w.pick(term.article), source: w.pick(term.source), mark }),
    w.t(`advice.day.quote.${which}`, { day: w.day(lastOn), weekday: weekdayOf(w, lastOn) }),
    count.provisional ? w.t('clock.quote.provisional') : '',
    w.t('clock.quote.notAdvice'),
  ]
    .filter(Boolean)
    .join(' ');
}
