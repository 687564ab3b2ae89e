import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { letterOf, type OneLetter } from '@/lib/timeline/read-letter';
import { ladderOf } from './ladder';
import { type DayCount, lastDayCount, silenceCount } from './last-day';
import type { WhichDay } from './last-day-why';
import { ownRungsOf } from './own-rungs';
import { readFacts } from './read-facts';
import type { Rung } from './rung';

export type StepDay = { found: OneLetter; rung: Rung; count: DayCount; which: WhichDay };

/** The day a letter's ladder shows at a step, with its count; null where the actor sees no such letter, step or day. */
export function readStepDay(actor: Actor, letterId: string, code: string): Promise<StepDay | null> {
  return withScope(actor, async (scope) => {
    const found = await letterOf(scope, letterId);
    const facts = found && (await readFacts(scope, [letterId])).get(letterId);
    if (!found || !facts) return null;
    const { open, later, closed } = ladderOf(facts, await ownRungsOf(scope, facts.law.code));
    const rung = [...open, ...closed, ...later].find((each) => each.rung.code === code)?.rung;
    if (!rung) return null;
    const last = lastDayCount(rung, facts);
    const count = last ?? (rung.opensAfter === 'silence' ? silenceCount(facts) : null);
    return count && { found, rung, count, which: last ? 'last' : 'opens' };
  });
}
