import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { categoriesOf } from '@/lib/campaign/read';
import { likelyOfficials } from '@/lib/official/likely';
import type { OfficialView } from '@/lib/official/read';
import { type ToldView, toldView } from './read-told';

export type CaseChoices = {
  told: ToldView;
  categories: { code: string; nameRu: string; nameEn: string }[];
  /** Bodies a letter could go to. */
  bodies: OfficialView[];
};

/** What the form needs that makes a case of a thing told; null where there is none to make one of. */
export function readCaseChoices(actor: Actor, toldId: string): Promise<CaseChoices | null> {
  return withScope(actor, async (scope) => {
    const told = await toldView(scope, toldId);
    if (!told) return null;
    return { told, categories: await categoriesOf(scope), bodies: await likelyOfficials(scope, told.region ?? '') };
  });
}
