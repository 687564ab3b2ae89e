import { isLate, type LetterFacts, standing } from '@/lib/letter/rules';
import { type CalendarDate, daysBetween } from '@/lib/time/calendar-date';
import type { InBoth } from '@/lib/words/locale';

/** What a family is asked to do next, the most pressing first. */
export const TODO_KINDS = ['papers', 'window', 'step', 'late', 'reminder', 'number', 'questions', 'draft'] as const;
export type TodoKind = (typeof TODO_KINDS)[number];

/** Days before a step's last day from which on the day is shown. */
export const NEAR_DAYS = 14;

/** A step of the ladder that is open for a letter, as lib/advice finds it. */
export type OpenStep = { letterId: string; rung: string; title: InBoth; lastOn: CalendarDate | null };

export type TodoLetter = LetterFacts & {
  id: string;
  /** A letter that follows it up was sent, or is being written. */
  followed: boolean;
  /** Its text has questions, and this answer came, which nobody has read by them. */
  unread: string | null;
};

export type TodoReminder = { id: string; letterId: string; onDay: CalendarDate; note: string | null };

export type Todo = {
  kind: TodoKind;
  letterId: string;
  /** The step's last day, the reminder's day, the last safe day for the number. */
  on: CalendarDate | null;
  step?: OpenStep;
  replyId?: string;
  reminder?: TodoReminder;
};

/**
 * What is to be done about letters, reminders and open steps on `today`, the most pressing first. Of a
 * letter's steps only the first is named. Example: a letter late since 2026-11-20 that nothing followed,
 * with no step open, is one `late`; the number it never had is not asked for besides.
 */
export function todosOf(
  letters: readonly TodoLetter[],
  reminders: readonly TodoReminder[],
  steps: readonly OpenStep[],
  today: CalendarDate,
): Todo[] {
  const found = [
    ...letters.flatMap((letter) => {
      const step = steps.find(({ letterId }) => letterId === letter.id);
      return todoOfLetter(letter, step, today) ?? [];
    }),
    ...reminders.filter(({ onDay }) => onDay <= today).map((reminder): Todo => ofReminder(reminder)),
  ];
  const place = ({ kind }: Todo) => TODO_KINDS.indexOf(kind);
  return found.sort((a, b) => place(a) - place(b) || (a.on ?? '9').localeCompare(b.on ?? '9') || a.letterId.localeCompare(b.letterId));
}

const ofReminder = (reminder: TodoReminder): Todo => ({ kind: 'reminder', letterId: reminder.letterId, on: reminder.onDay, reminder });

function todoOfLetter(letter: TodoLetter, step: OpenStep | undefined, today: CalendarDate): Todo | null {
  const is = standing(letter, today);
  const { id: letterId } = letter;
  if (is === 'awaiting_us') return { kind: 'papers', letterId, on: null };
  if (is === 'draft') return { kind: 'draft', letterId, on: null };
  if (letter.unread) return { kind: 'questions', letterId, on: null, replyId: letter.unread };
  if (step) return { kind: isNear(step.lastOn, today) ? 'window' : 'step', letterId, on: step.lastOn, step };
  if (isLate(is) && !letter.followed) return { kind: 'late', letterId, on: letter.answerSafeOn };
  const numberMissing = !letter.registeredOn && letter.registerSafeOn !== null && today > letter.registerSafeOn;
  const waits = letter.state === 'sent' && !letter.answeredOn && letter.clock !== 'none';
  if (numberMissing && waits && !isLate(is) && !letter.followed) return { kind: 'number', letterId, on: letter.registerSafeOn };
  return null;
}

const isNear = (lastOn: CalendarDate | null, today: CalendarDate): boolean => lastOn !== null && daysBetween(today, lastOn) <= NEAR_DAYS;
