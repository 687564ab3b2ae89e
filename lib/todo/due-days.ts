import type { CalendarDate } from '@/lib/time/calendar-date';

export const DUE_KINDS = ['register', 'answer', 'safe', 'step', 'reminder'] as const;
export type DueKind = (typeof DUE_KINDS)[number];

/** A day of a member's calendar. `about` tells one from another and goes nowhere but into a digest. */
export type DueDay = { day: CalendarDate; kind: DueKind; ref: string; about: string };

export type WaitingLetter = {
  id: string;
  ref: string;
  registeredOn: CalendarDate | null;
  registerByOn: CalendarDate | null;
  answerByOn: CalendarDate;
  answerSafeOn: CalendarDate;
};

/** The days of a letter that waits: its number while it has none, the answer, and the safe day where it is another. */
export function daysOfLetter(letter: WaitingLetter): DueDay[] {
  const { id: about, ref, registeredOn, registerByOn, answerByOn, answerSafeOn } = letter;
  const at = (day: CalendarDate, kind: DueKind): DueDay => ({ day, kind, ref, about });
  return [
    ...(registerByOn && !registeredOn ? [at(registerByOn, 'register')] : []),
    at(answerByOn, 'answer'),
    ...(answerSafeOn > answerByOn ? [at(answerSafeOn, 'safe')] : []),
  ];
}

/** The days from `from` on, earliest first, `most` of them; each once. */
export function nextDays(days: readonly DueDay[], from: CalendarDate, most: number): DueDay[] {
  const unique = new Map(days.map((each) => [`${each.about} ${each.kind}`, each]));
  return [...unique.values()]
    .filter(({ day }) => day >= from)
    .sort((a, b) => a.day.localeCompare(b.day) || a.kind.localeCompare(b.kind) || a.about.localeCompare(b.about))
    .slice(0, most);
}
