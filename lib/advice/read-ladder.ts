import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import type { Paper } from '@/lib/paper/paper';
import type { CalendarDate } from '@/lib/time/calendar-date';
import { letterOf, type OneLetter } from '@/lib/timeline/read-letter';
import { type Addressee, addresseeOf } from './addressee';
import type { Facts } from './facts';
import { type Ladder, ladderOf, type OpenRung } from './ladder';
import { ownRungsOf } from './own-rungs';
import { readFacts } from './read-facts';
import type { Rung } from './rung';
import { letterOfStep } from './step-paper';

/** A step that is open, to whom its letter goes, and the letter as it would be sent today. */
export type Step = OpenRung & {
  addressee: Addressee;
  paper: Paper | null;
  /** Its last day, when that has passed: it can only be noted that it was sent by then. */
  pastOn: CalendarDate | null;
};
export type LadderView = { found: OneLetter; facts: Facts; ladder: Ladder; step: Step | null };

type Asked = { code?: string; q?: string; to?: string };

/**
 * A letter's ladder, with one of its open steps ready to be sent: the one asked for by its code, else
 * the first. Null where there is no such letter for the actor; without a step where none is open.
 */
export function readLadder(actor: Actor, letterId: string, { code, q = '', to = '' }: Asked = {}): Promise<LadderView | null> {
  return withScope(actor, async (scope) => {
    const found = await letterOf(scope, letterId);
    const facts = found && (await readFacts(scope, [letterId])).get(letterId);
    if (!found || !facts) return null;
    const own = await ownRungsOf(scope, facts.law.code);
    const ladder = ladderOf(facts, own);
    const open = code ? ladder.open.find(({ rung }) => rung.code === code) : ladder.open[0];
    const past = open || !code ? null : await pastStep(scope, ladder, letterId, code, own);
    const now = open ?? past?.open;
    if (!now) return { found, facts, ladder, step: null };
    const on = past?.facts ?? facts;
    const addressee = await addresseeOf(scope, now.rung, on, { q, to });
    const letter = addressee.chosen && (await letterOfStep(scope, now.rung, on, addressee.chosen.id));
    return { found, facts, ladder, step: { ...now, addressee, paper: letter ? letter.paper : null, pastOn: past ? on.today : null } };
  });
}

/** A step whose last day has passed, as it was on that day: for whoever sent it in time and notes it now. */
async function pastStep(scope: Scope, ladder: Ladder, letterId: string, code: string, own: readonly Rung[]) {
  const closed = ladder.closed.find(({ rung, why }) => rung.code === code && why === 'past');
  const facts = closed?.lastOn && (await readFacts(scope, [letterId], closed.lastOn)).get(letterId);
  const open = facts && ladderOf(facts, own).open.find(({ rung }) => rung.code === code);
  return open ? { facts, open } : null;
}
