import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { templateOf } from '@/lib/paper/templates';
import { fieldsFor } from '@/lib/timeline/paper-fields';
import { complainedOf } from './addressee';
import type { Facts } from './facts';
import { paperDays } from './last-day';
import { paperFor, type StepLetter } from './own-texts';
import type { Rung } from './rung';

/** The letter of a step, filled from the case and addressed to a body; null for a step that is no letter. */
export async function letterOfStep(scope: Scope, rung: Rung, facts: Facts, addresseeId: string): Promise<StepLetter | null> {
  const template = rung.template ? templateOf(rung.template) : null;
  if (!template && !rung.textId) return null;
  const asked = {
    caseId: facts.caseId,
    letterId: facts.letter.id,
    addresseeId,
    aboutId: complainedOf(rung, facts)?.id ?? null,
    on: facts.today,
    ...paperDays(rung, facts),
  };
  const fields = await fieldsFor(scope, asked);
  return fields && paperFor(scope, { textId: rung.textId, template }, fields);
}
