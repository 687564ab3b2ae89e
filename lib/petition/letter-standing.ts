import { type Standing, standing } from '@/lib/letter/rules';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';

/** How a letter that carried signatures stands today, by the same law as every letter; its days for the reader. */
export type LetterStanding = {
  id: string;
  standing: Standing;
  /** The last day for the answer as the law counts it; none while no clock runs. */
  byOn: CalendarDate | null;
  answeredOn: CalendarDate | null;
  answerKind: string | null;
};

/** What must be read of a letter to say so. */
export const STANDING_FACTS = {
  ...{ id: true, state: true, clock: true, extended: true, answeredOn: true, answerKind: true },
  ...{ registeredOn: true, registerSafeOn: true, answerByOn: true, answerSafeOn: true },
} as const;

type Days = 'answeredOn' | 'registeredOn' | 'registerSafeOn' | 'answerByOn' | 'answerSafeOn';
type Row = { id: string; state: string; clock: string; extended: boolean; answerKind: string | null } & Record<Days, Date | null>;

const day = (date: Date | null) => date && fromDbDate(date);

export function letterStanding({ id, state, clock, extended, answerKind, ...row }: Row, today: CalendarDate): LetterStanding {
  const [answeredOn, byOn] = [day(row.answeredOn), day(row.answerByOn)];
  const clocks = { answerByOn: byOn, answerSafeOn: day(row.answerSafeOn) };
  const facts = {
    state,
    clock,
    extended,
    answeredOn,
    registeredOn: day(row.registeredOn),
    registerSafeOn: day(row.registerSafeOn),
    ...clocks,
  };
  return { id, standing: standing(facts, today), byOn: clock === 'none' ? null : byOn, answeredOn, answerKind };
}
