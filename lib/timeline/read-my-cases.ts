import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { visibleCases } from '@/lib/case/access';
import { isLate, standing, WAITING } from '@/lib/letter/rules';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';

export type MyCase = {
  id: string;
  ref: string;
  alias: string;
  letters: number;
  waiting: number;
  late: number;
  nextOn: CalendarDate | null;
};

const FACTS = {
  state: true,
  clock: true,
  extended: true,
  answeredOn: true,
  registeredOn: true,
  registerSafeOn: true,
  answerByOn: true,
  answerSafeOn: true,
} as const;
const day = (date: Date | null) => date && fromDbDate(date);

/** A family member's own cases, newest first, with what each waits for. */
export function readMyCases(actor: Actor): Promise<MyCase[]> {
  return withScope(actor, async (scope) => myCasesOf(scope, (await campaignOf(scope)).today));
}

/** The same within a scope that reads more than the cases. */
export async function myCasesOf(scope: Scope, today: CalendarDate): Promise<MyCase[]> {
  const rows = await scope.db.case.findMany({
    where: visibleCases(scope.actor),
    include: { letters: { select: FACTS, where: { state: { not: 'withdrawn' } } } },
    orderBy: [{ openedOn: 'desc' }, { id: 'asc' }],
  });
  const views = rows.map(async (row): Promise<MyCase> => {
    const letters = row.letters.map(({ state, clock, extended, ...dates }) => {
      const { answeredOn, registeredOn, registerSafeOn, answerByOn, answerSafeOn } = dates;
      const facts = {
        answeredOn: day(answeredOn),
        registeredOn: day(registeredOn),
        registerSafeOn: day(registerSafeOn),
        answerByOn: day(answerByOn),
        answerSafeOn: day(answerSafeOn),
      };
      return { by: facts.answerByOn, is: standing({ state, clock, extended, ...facts }, today) };
    });
    const waiting = letters.filter(({ is }) => WAITING.includes(is));
    const ahead = waiting.flatMap(({ by }) => (by && by >= today ? [by] : [])).sort();
    const alias = (await scope.keys.ofCase(row)).open('case.alias', row.id, row.aliasSealed);
    return {
      id: row.id,
      ref: row.ref,
      alias,
      letters: letters.length,
      waiting: waiting.length,
      late: waiting.filter(({ is }) => isLate(is)).length,
      nextOn: ahead[0] ?? null,
    };
  });
  return Promise.all(views);
}
