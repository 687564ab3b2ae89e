import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { remindersOf } from '@/lib/letter/remind-list';
import { officialsByIds } from '@/lib/official/read';
import type { CalendarDate } from '@/lib/time/calendar-date';
import { type MyCase, myCasesOf } from '@/lib/timeline/read-my-cases';
import type { InBoth } from '@/lib/words/locale';
import { todoLetters } from './read-letters';
import { stepsOf } from './read-steps';
import { type Todo, todosOf } from './rules';

export type TodoLine = Todo & { caseId: string; alias: string; at: InBoth };
export type MyTodo = { today: CalendarDate; lines: TodoLine[]; cases: MyCase[] };

/** A family's cases and what there is to do in them, in one transaction. */
export function readMyTodo(actor: Actor): Promise<MyTodo> {
  return withScope(actor, async (scope) => {
    const { today } = await campaignOf(scope);
    const cases = await myCasesOf(scope, today);
    return { today, cases, lines: await linesOf(scope, cases, today) };
  });
}

async function linesOf(scope: Scope, cases: readonly MyCase[], today: CalendarDate): Promise<TodoLine[]> {
  const letters = await todoLetters(scope);
  const reminders = await remindersOf(scope, { until: today });
  const steps = await stepsOf(
    scope,
    letters.filter(({ state }) => state === 'sent').map(({ id }) => id),
    today,
  );
  const todos = todosOf(letters, reminders, steps, today);
  const about = new Map(letters.map((letter) => [letter.id, letter]));
  const names = await officialsByIds(
    scope,
    todos.flatMap(({ letterId }) => about.get(letterId)?.atId ?? []),
  );
  const aliases = new Map(cases.map(({ id, alias }) => [id, alias]));
  return todos.flatMap((todo) => {
    const letter = about.get(todo.letterId);
    const at = names.get(letter?.atId ?? '');
    if (!letter || !at) return [];
    return [{ ...todo, caseId: letter.caseId, alias: aliases.get(letter.caseId) ?? '…', at: { ru: at.nameRu, en: at.nameEn } }];
  });
}
