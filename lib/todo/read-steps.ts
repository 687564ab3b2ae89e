import 'server-only';
import { openRungs } from '@/lib/advice/ladder';
import { ownRungsOf } from '@/lib/advice/own-rungs';
import { readFacts } from '@/lib/advice/read-facts';
import type { Scope } from '@/lib/auth/with-scope';
import { putOffSteps } from '@/lib/letter/remind-list';
import type { CalendarDate } from '@/lib/time/calendar-date';
import { newlyOpen } from './newly-open';
import type { OpenStep } from './rules';

/** The steps to be thought of now for these letters: of each at most one, and none that was put off. */
export async function stepsOf(scope: Scope, letterIds: readonly string[], today: CalendarDate): Promise<OpenStep[]> {
  const facts = await readFacts(scope, letterIds);
  const [first] = facts.values();
  const own = first ? await ownRungsOf(scope, first.law.code) : [];
  const later = await putOffSteps(scope, today);
  return [...facts.values()].flatMap((each) => {
    const open = openRungs(each, own).filter(({ rung }) => !later.has(`${each.letter.id} ${rung.code}`));
    const found = newlyOpen(each, open);
    return found ? [{ letterId: each.letter.id, rung: found.rung.code, title: found.rung.title, lastOn: found.lastOn }] : [];
  });
}
