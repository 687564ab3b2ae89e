import type { Written } from '@/lib/jurisdiction/rule';
import type { Words } from '@/lib/words/words';
import type { Explanation } from './explanation';
import { saidOver, type WaitingOver } from './waiting-over';
import { saidSafe } from './why-safe';
import { basis, countSaid, daysSaid, named, type WhyStep, weekdayOf, whyStep } from './why-words';

/**
 * A clock explained, step by step, in the order in which one would count it on paper: count, pause, move off a day
 * off, extension. Days off come each with their name. Where waiting here is over, no day is called late.
 */
export function whySteps(w: Words, e: Explanation, over: WaitingOver | null = null): WhyStep[] {
  const skipped = daysSaid(w, e.skipped);
  const movedOver = daysSaid(w, e.movedOver);
  const safeSkipped = e.safeOn === e.statutoryOn ? [] : daysSaid(w, e.safeSkipped);
  return [
    whyStep(w, 'rule', saidRule(w, e)),
    whyStep(w, 'start', [saidStart(w, e)]),
    whyStep(w, 'count', [countSaid(w, e.rule, e.countedOn)]),
    ...(skipped.length > 0 ? [whyStep(w, 'off', [w.t('clock.off.working')], skipped)] : []),
    ...(e.worked.length > 0 ? [whyStep(w, 'worked', [], workedSaid(w, e))] : []),
    ...(e.pausedDays > 0 ? [whyStep(w, 'pause', [saidPause(w, e), saidPausedTo(w, e)])] : []),
    whyStep(w, 'roll', [saidRoll(w, e), ...(movedOver.length > 0 ? [w.t('clock.off.moved')] : [])], movedOver),
    ...(e.extended ? [whyStep(w, 'extension', saidExtension(w, e.extended))] : []),
    whyStep(w, 'law', [w.t('clock.law', named(w, e.statutoryOn))]),
    over
      ? whyStep(w, over.how, [saidOver(w, over)])
      : whyStep(w, 'safe', [...saidSafe(w, e), ...(safeSkipped.length > 0 ? [w.t('clock.off.safe')] : [])], safeSkipped),
    ...(e.provisional ? [whyStep(w, 'provisional', [w.t('case.provisional')])] : []),
  ];
}

/** The same in a few lines, for whoever opens "how it was counted" beside a day. */
export function whyLines(w: Words, e: Explanation, over: WaitingOver | null = null): string[] {
  return [
    ...saidRule(w, e),
    saidStart(w, e),
    ...daysSaid(w, e.skipped),
    ...(e.pausedDays > 0 ? [saidPause(w, e), saidPausedTo(w, e)] : []),
    ...daysSaid(w, e.movedOver),
    ...(e.extended ? saidExtension(w, e.extended) : []),
    ...(over || e.safeOn === e.statutoryOn ? [] : [...saidSafe(w, e), ...daysSaid(w, e.safeSkipped)]),
  ];
}

const saidRule = (w: Words, { rule }: Explanation): string[] => [
  w.pick(rule.plain),
  ...(rule.note ? [w.pick(rule.note)] : []),
  basis(w, rule),
];

const workedSaid = (w: Words, { worked }: Explanation): string[] =>
  worked.map(({ day, why }) => w.t('clock.worked', named(w, day, w.pick(why))));

function saidStart(w: Words, { start }: Explanation): string {
  const { basis, on, from, deliveryDays: delivery, registerDays: register, sentUntilOn } = start;
  const key = basis === 'estimated' && delivery === 0 ? 'estimatedAtOnce' : basis;
  const said = (by: string) => w.t(`clock.start.${by}`, { day: w.day(on), from: w.day(from), delivery, register });
  if (!sentUntilOn) return said(key);
  const month = w.t('clock.start.month', { month: w.day(sentUntilOn, 'month'), until: w.day(sentUntilOn) });
  return `${month} ${said(basis === 'arrived' || basis === 'posted' ? `${basis}InMonth` : key)}`;
}

function saidRoll(w: Words, { endsOff, roll, pausedToOn, rolledOn }: Explanation): string {
  if (!endsOff) return w.t('clock.roll.workday', { day: w.day(pausedToOn) });
  const said = { day: w.day(pausedToOn), why: w.pick(endsOff), to: w.day(rolledOn) };
  if (roll.way === 'none') return w.t(roll.by === 'body' ? 'clock.roll.bodyNone' : 'clock.roll.none', said);
  return w.t(`clock.roll.${roll.by}${roll.way === 'next' ? 'Next' : 'Previous'}`, said);
}

function saidPause(w: Words, { pausedDays: n, papersAskedOn }: Explanation): string {
  const days = papersAskedOn.map((day) => w.day(day)).join(', ');
  return days ? w.t('clock.pauseAsked', { n, days }) : w.t('clock.pause', { n });
}

const saidPausedTo = (w: Words, { rule, pausedToOn }: Explanation): string =>
  w.t(rule.unit === 'working' ? 'clock.pauseToWorking' : 'clock.pauseTo', named(w, pausedToOn));

/** What the act that binds an answer says of extending it, with article and mark; or that it foresees no such thing. */
export const saidOfExtending = (w: Words, rule: Written | null): string[] =>
  rule ? [w.pick(rule.plain), basis(w, rule)] : [w.t('clock.extension.none')];

function saidExtension(w: Words, { fromOn, toOn, lawfulUntilOn, notice, rule }: NonNullable<Explanation['extended']>): string[] {
  const { number } = notice ?? {};
  const told = notice && { day: w.day(notice.noticeOn), number: number ?? '' };
  return [
    w.t('clock.extension.moved', { from: w.day(fromOn), to: w.day(toOn), weekday: weekdayOf(w, toOn) }),
    ...(told ? [w.t(number ? 'clock.extension.noticeNumber' : 'clock.extension.notice', told)] : []),
    ...(lawfulUntilOn ? [w.t('clock.extension.tooLong', { day: w.day(lawfulUntilOn) })] : []),
    ...saidOfExtending(w, rule),
  ];
}
