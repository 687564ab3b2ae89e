import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { findCase } from '@/lib/case/find';
import { lettersOfCase } from './letters-of-case';

/**
 * The letters of a case an answer could belong to, newest first; with `unnumbered`, those that
 * have no number yet come first. Null where there is no such case.
 */
export function readOpenLetters(actor: Actor, caseId: string, first?: 'unnumbered') {
  return withScope(actor, async (scope) => {
    const caseFile = await findCase(scope, caseId);
    if (!caseFile) return null;
    const { today } = await campaignOf(scope);
    const letters = (await lettersOfCase(scope, { caseFile, today }, { state: { in: ['sent', 'awaiting_us'] } })).reverse();
    const numbered = (letter: (typeof letters)[number]) => (letter.hops.at(-1)?.registeredOn ? 1 : 0);
    if (first === 'unnumbered') letters.sort((a, b) => numbered(a) - numbered(b));
    const alias = (await scope.keys.ofCase(caseFile)).open('case.alias', caseFile.id, caseFile.aliasSealed);
    return { alias, today, letters };
  });
}
