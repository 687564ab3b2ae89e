import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { campaignOf, categoriesOf } from '@/lib/campaign/read';
import { findCase } from '@/lib/case/find';
import { isId } from '@/lib/db/ids';
import { likelyOfficials } from '@/lib/official/likely';
import { type OfficialView, officialById, searchOfficials } from '@/lib/official/read';
import type { CalendarDate } from '@/lib/time/calendar-date';

export type Choice = {
  caseId: string;
  alias: string;
  category: string;
  region: string;
  today: CalendarDate;
  jurisdiction: string;
  categories: { code: string; nameRu: string; nameEn: string }[];
  /** The body already chosen, or the ones to choose from. */
  chosen: OfficialView | null;
  offered: OfficialView[];
};

/** What a form needs to ask "to whom?": the body chosen in the address, or those that match what was typed. */
export function readChoice(actor: Actor, caseId: string, asked: { q: string; to: string }): Promise<Choice | null> {
  return withScope(actor, async (scope) => {
    const caseFile = await findCase(scope, caseId);
    if (!caseFile) return null;
    const { today, jurisdiction } = await campaignOf(scope);
    const chosen = isId(asked.to) ? await officialById(scope, asked.to) : null;
    const offered = chosen
      ? []
      : asked.q.trim()
        ? await searchOfficials(scope, asked.q, caseFile.region)
        : await likelyOfficials(scope, caseFile.region);
    const alias = (await scope.keys.ofCase(caseFile)).open('case.alias', caseFile.id, caseFile.aliasSealed);
    return {
      caseId: caseFile.id,
      alias,
      category: caseFile.category,
      region: caseFile.region,
      today,
      jurisdiction,
      categories: await categoriesOf(scope),
      chosen,
      offered,
    };
  });
}
