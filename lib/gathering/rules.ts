import { type Deadline, deadline } from '@/lib/jurisdiction/deadline';
import type { Norm } from '@/lib/jurisdiction/jurisdiction';
import type { LawInForce } from '@/lib/jurisdiction/law-in-force';
import type { Rule, RuleRole } from '@/lib/jurisdiction/rule';
import { jurisdictionOf } from '@/lib/jurisdiction/rules';
import { type CalendarDate, daysBetween } from '@/lib/time/calendar-date';
import type { AnswerCode } from './answers';
import { gatheringKind } from './kinds';

export type NoticeClock = { rule: Rule; due: Deadline };
/** The days within which a notice is filed; an end without a term is null. */
export type NoticeWindow = { earliest: NoticeClock | null; latest: NoticeClock };

/**
 * The window of a gathering's notice, or null where its kind or the campaign's country has no term.
 * The day of the gathering is not counted. `rawOn` is the day as the law counts it, in calendar days;
 * `statutoryOn` is the day to go there, since offices take no paper on a day off.
 *
 * Russia, 54-FZ article 7(1), checked 2026-11-24: a rally on Sunday 2026-05-24 is filed from Saturday
 * 9 May (go there from Tuesday the 12th) to Thursday 14 May.
 */
export function noticeWindow(law: LawInForce, kind: string, onDay: CalendarDate): NoticeWindow | null {
  const { terms } = gatheringKind(kind);
  const latest = clockOf(law, terms.latest, onDay);
  return latest && { latest, earliest: clockOf(law, terms.earliest, onDay) };
}

/**
 * The days by which a notice is to be answered: the third day after it was received, and the day after
 * which lateness is safe to say. Null in a country without the term.
 *
 * Russia, 54-FZ article 12, checked 2026-11-24: filed Wednesday 2026-06-10, by Saturday the 13th; late,
 * safe to say, after Monday the 15th.
 */
export const answerClock = (law: LawInForce, noticeOn: CalendarDate): NoticeClock | null => clockOf(law, 'rallyAnswer', noticeOn);

function clockOf(law: LawInForce, role: RuleRole | undefined, on: CalendarDate): NoticeClock | null {
  const rule = role && jurisdictionOf(law.code).rules[role];
  return rule ? { rule, due: deadline(rule, on, { calendar: law.calendar }) } : null;
}

/** What the law says of a kind that has no term: that no notice is needed. */
export function normOf(law: LawInForce, kind: string): Norm | null {
  const { norm } = gatheringKind(kind);
  return jurisdictionOf(law.code).norms?.find(({ id }) => id === norm) ?? null;
}

export const FILED = ['not_filed', 'early', 'in_window', 'late'] as const;
export type Filed = (typeof FILED)[number];

/** Whether a notice was filed in its window. By calendar days alone: a notice taken on a day off is in the window too. */
export function filedIn(window: NoticeWindow, noticeOn: CalendarDate | null): Filed {
  if (!noticeOn) return 'not_filed';
  if (window.earliest && noticeOn < window.earliest.due.rawOn) return 'early';
  return noticeOn > window.latest.due.rawOn ? 'late' : 'in_window';
}

export const ANSWERED = ['on_time', 'due', 'late', 'in_time', 'after_day', 'too_late'] as const;
/**
 * Waiting: on time; due, the law's day passed; late, safe to say. Answered: in time; after the law's day,
 * which under some reading is still in time; too late under any.
 */
export type Answered = (typeof ANSWERED)[number];

/** How a notice's answer stands today. */
export function answeredIn({ due }: NoticeClock, answerOn: CalendarDate | null, today: CalendarDate): Answered {
  const day = answerOn ?? today;
  const at = day <= due.statutoryOn ? 0 : day <= due.safeOn ? 1 : 2;
  return (answerOn ? (['in_time', 'after_day', 'too_late'] as const) : (['on_time', 'due', 'late'] as const))[at];
}

/** Days without an answer: from the notice to the answer, or until today. */
export const silentDays = (noticeOn: CalendarDate, answerOn: CalendarDate | null, today: CalendarDate): number =>
  Math.max(0, daysBetween(noticeOn, answerOn ?? today));

/** They refused because of the window, and by our count it was kept. */
export const refusedAgainstCount = (filed: Filed | null, answer: AnswerCode, ground: string | null): boolean =>
  answer === 'refused' && ground === 'window' && filed === 'in_window';
