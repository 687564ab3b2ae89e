import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { isStaff } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import type { OtherPerson } from './person-view';
import { withoutCase } from './read-kin';

/** People without a case whom staff may name as somebody's kin. A family names hers in words. */
export function readKinChoices(actor: Actor): Promise<OtherPerson[]> {
  return withScope(actor, async (scope) => (isStaff(actor) ? withoutCase(scope) : []));
}
