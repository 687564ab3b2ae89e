import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import type { Paper } from '@/lib/paper/paper';
import { letterOf, type OneLetter } from '@/lib/timeline/read-letter';
import { type Addressee, addresseeOf } from './addressee';
import type { Facts } from './facts';
import { type Ladder, ladderOf, type OpenRung } from './ladder';
import { ownRungsOf } from './own-rungs';
import { readFacts } from './read-facts';
import { paperOfStep } from './step-paper';

/** A step that is open, to whom its letter goes, and the letter as it would be sent today. */
export type Step = OpenRung & { addressee: Addressee; paper: Paper | null };
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
    const ladder = ladderOf(facts, await ownRungsOf(scope, facts.law.code));
    const open = code ? ladder.open.find(({ rung }) => rung.code === code) : ladder.open[0];
    if (!open) return { found, facts, ladder, step: null };
    const addressee = await addresseeOf(scope, open.rung, facts, { q, to });
    const paper = addressee.chosen && (await paperOfStep(scope, open.rung, facts, addressee.chosen.id));
    return { found, facts, ladder, step: { ...open, addressee, paper } };
  });
}
