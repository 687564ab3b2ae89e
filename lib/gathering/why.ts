import type { LawInForce } from '@/lib/jurisdiction/law-in-force';
import { basis, daysSaid, named, type WhyStep, weekdayOf, whyStep } from '@/lib/letter/why-words';
import { whyOff } from '@/lib/time/day-calendar';
import type { Words } from '@/lib/words/words';
import type { NoticeClocks } from './clocks';
import type { NoticeClock } from './rules';

export const NOTICE_CLOCKS = ['earliest', 'latest', 'answer'] as const;
export type NoticeClockName = (typeof NOTICE_CLOCKS)[number];

/** The clock of that name, where this gathering has it. */
export function clockNamed({ window, answerBy }: NoticeClocks, name: NoticeClockName): NoticeClock | null {
  if (name === 'answer') return answerBy;
  return window?.[name] ?? null;
}

/** One day of a notice explained, step by step, in the order in which one would count it on paper. */
export function whyNotice(w: Words, law: LawInForce, { rule, due }: NoticeClock): WhyStep[] {
  const day = w.day(due.rawOn);
  const back = rule.counts === 'before';
  const off = daysSaid(w, due.skipped);
  const why = whyOff(law.calendar, due.rawOn);
  return [
    whyStep(w, 'rule', [w.pick(rule.plain), basis(w, rule)]),
    whyStep(w, 'start', [w.t(`gathering.why.${back ? 'occasion' : 'receipt'}`, { day: w.day(due.triggerOn) })]),
    whyStep(w, 'count', [w.t(`gathering.why.${back ? 'back' : 'on'}`, { n: rule.amount, day, weekday: weekdayOf(w, due.rawOn) })]),
    ...(off.length > 0 ? [whyStep(w, 'off', [], off)] : []),
    whyStep(w, 'roll', why ? [closed(w, rule, w.pick(why), day, w.day(due.statutoryOn))] : [w.t('clock.roll.workday', { day })]),
    whyStep(w, 'law', [w.t('clock.law', named(w, back ? due.rawOn : due.statutoryOn)), ...(back ? [w.t('gathering.why.verdict')] : [])]),
    ...(back ? [] : [whyStep(w, 'safe', saidSafe(w, due))]),
    ...(due.provisional ? [whyStep(w, 'provisional', [w.t('case.provisional')])] : []),
  ];
}

function closed(w: Words, { counts, bound }: NoticeClock['rule'], why: string, day: string, to: string): string {
  if (counts !== 'before') return w.t('clock.roll.none', { day, why });
  return w.t(bound === 'earliest' ? 'gathering.why.closedFirst' : 'gathering.why.closedLast', { day, why, to });
}

/** The answer's day is moved by nothing but a day off. */
function saidSafe(w: Words, { safeOn, statutoryOn }: NoticeClock['due']): string[] {
  if (safeOn === statutoryOn) return [w.t('clock.safe.same')];
  return [w.t('clock.safe.day', named(w, safeOn)), w.t('clock.safe.next', { day: w.day(safeOn) })];
}
