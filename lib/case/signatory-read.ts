import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { correctedForms } from '@/lib/paper/declined';
import type { Declined } from '@/lib/paper/fields';
import { langOf } from '@/lib/paper/official-lang';
import { findCase } from './find';
import { type Kept, keptSignatory } from './signatory';

export type SignatoryPage = {
  caseId: string;
  alias: string;
  kept: Kept;
  /** The names as letters have them; null where there is no name, or the letters' language does not decline. */
  forms: { signer: Declined | null; person: Declined | null };
};

/** Who signs the letters of a case, for the page that changes it; null where there is no such case for the actor. */
export function readSignatory(actor: Actor, caseId: string): Promise<SignatoryPage | null> {
  return withScope(actor, async (scope) => {
    const caseFile = await findCase(scope, caseId);
    if (!caseFile) return null;
    const kept = await keptSignatory(scope, caseFile);
    const declines = langOf((await campaignOf(scope)).jurisdiction) === 'ru';
    const { name, personName, corrected } = kept;
    return {
      caseId: caseFile.id,
      alias: (await scope.keys.ofCase(caseFile)).open('case.alias', caseFile.id, caseFile.aliasSealed),
      kept,
      forms: {
        signer: declines && name ? correctedForms(name, corrected.signer) : null,
        person: declines && personName ? correctedForms(personName, corrected.person) : null,
      },
    };
  });
}
