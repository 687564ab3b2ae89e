import type { Rule } from '@/lib/jurisdiction/rule';
import { type CalendarDate, weekday } from '@/lib/time/calendar-date';
import type { Words } from '@/lib/words/words';
import type { Explanation } from './explain';
import { groupDays } from './group-days';

/** One step of the way to a day: what it is about, its sentences, and the days it names. */
export type WhyStep = { id: string; title: string; lines: string[]; days?: string[] };

/** A clock explained, step by step, in the order in which one would count it on paper. Days off come each with their name. */
export function whySteps(w: Words, e: Explanation): WhyStep[] {
  const step = (id: string, lines: string[], days?: string[]): WhyStep => ({
    id,
    title: w.t(`clock.step.${id}`),
    lines,
    ...(days && { days }),
  });
  const off = groupDays(e.skipped).map((range) => saidRange(w, range));
  return [
    step('rule', [w.pick(e.rule.plain), basis(w, e.rule)]),
    step('start', [saidStart(w, e)]),
    step('count', [w.t(`clock.count.${e.rule.unit}`, { n: e.rule.amount, day: w.day(e.countedOn), weekday: weekdayOf(w, e.countedOn) })]),
    ...(off.length > 0 ? [step('off', [w.t(`clock.off.${e.rule.unit === 'working' ? 'working' : 'calendar'}`)], off)] : []),
    ...(e.worked.length > 0
      ? [
          step(
            'worked',
            [],
            e.worked.map(({ day, why }) => w.t('clock.worked', named(w, day, w.pick(why)))),
          ),
        ]
      : []),
    step('roll', [saidRoll(w, e)]),
    ...(e.pausedDays > 0 ? [step('pause', [saidPause(w, e)])] : []),
    ...(e.extended ? [step('extension', saidExtension(w, e.extended))] : []),
    step('law', [w.t('clock.law', named(w, e.statutoryOn))]),
    step('safe', saidSafe(w, e)),
    ...(e.provisional ? [step('provisional', [w.t('case.provisional')])] : []),
  ];
}

/** The same in a few lines, for whoever opens "how it was counted" beside a day. */
export function whyLines(w: Words, e: Explanation): string[] {
  return [
    w.pick(e.rule.plain),
    basis(w, e.rule),
    saidStart(w, e),
    ...groupDays(e.skipped).map((range) => saidRange(w, range)),
    ...(e.pausedDays > 0 ? [saidPause(w, e)] : []),
    ...(e.extended ? saidExtension(w, e.extended) : []),
  ];
}

export const weekdayOf = (w: Words, day: CalendarDate): string => w.t(`clock.weekday.${weekday(day)}`);

/** Article and act, the day it was compared with its source, and whether it was confirmed. */
export const cited = (w: Words, { article, source, verified, checkedOn }: Rule): string =>
  `${w.pick(article)}, ${w.pick(source)} (${verified ? w.t('clock.checked', { day: w.day(checkedOn) }) : w.t('clock.unverified')})`;

const basis = (w: Words, rule: Rule): string => w.t('clock.basis', { law: cited(w, rule) });

const named = (w: Words, day: CalendarDate, why = '') => ({ day: w.day(day), weekday: weekdayOf(w, day), why });

function saidStart(w: Words, { start }: Explanation): string {
  const { basis, on, from, deliveryDays: delivery, registerDays: register } = start;
  const key = basis === 'estimated' && delivery === 0 ? 'estimatedAtOnce' : basis;
  return w.t(`clock.start.${key}`, { day: w.day(on), from: w.day(from), delivery, register });
}

/** A weekend's name is its weekday: it is not said twice. */
function saidRange(w: Words, { from, to, days: n, why }: ReturnType<typeof groupDays>[number]): string {
  if (n > 1) return w.t('clock.off.range', { from: w.day(from), to: w.day(to), n, why: w.pick(why) });
  const one = named(w, from, w.pick(why));
  return w.t(one.weekday === one.why ? 'clock.off.oneNamed' : 'clock.off.one', one);
}

function saidRoll(w: Words, { endsOff, roll, countedOn, rolledOn }: Explanation): string {
  if (!endsOff) return w.t('clock.roll.workday', { day: w.day(countedOn) });
  const said = { day: w.day(countedOn), why: w.pick(endsOff), to: w.day(rolledOn) };
  if (roll.way === 'none') return w.t(roll.by === 'body' ? 'clock.roll.bodyNone' : 'clock.roll.none', said);
  return w.t(`clock.roll.${roll.by}${roll.way === 'next' ? 'Next' : 'Previous'}`, said);
}

function saidPause(w: Words, { pausedDays: n, papersAskedOn }: Explanation): string {
  const days = papersAskedOn.map((day) => w.day(day)).join(', ');
  return days ? w.t('clock.pauseAsked', { n, days }) : w.t('clock.pause', { n });
}

function saidExtension(w: Words, { fromOn, toOn, lawfulUntilOn, notice, rule }: NonNullable<Explanation['extended']>): string[] {
  const { number } = notice ?? {};
  const told = notice && { day: w.day(notice.noticeOn), number: number ?? '' };
  return [
    w.t('clock.extension.moved', { from: w.day(fromOn), to: w.day(toOn), weekday: weekdayOf(w, toOn) }),
    ...(told ? [w.t(number ? 'clock.extension.noticeNumber' : 'clock.extension.notice', told)] : []),
    ...(lawfulUntilOn ? [w.t('clock.extension.tooLong', { day: w.day(lawfulUntilOn) })] : []),
    ...(rule ? [w.pick(rule.plain), basis(w, rule)] : []),
  ];
}

function saidSafe(w: Words, e: Explanation): string[] {
  if (e.safeOn === e.statutoryOn) return [w.t('clock.safe.same')];
  return [
    w.t('clock.safe.day', named(w, e.safeOn)),
    ...(e.start.basis === 'estimated' ? [w.t('clock.safe.estimated')] : []),
    w.t('clock.safe.next'),
    ...(e.postingDays > 0 ? [w.t('clock.safe.posting', { n: e.postingDays })] : []),
  ];
}
