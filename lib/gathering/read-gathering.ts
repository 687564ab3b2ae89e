import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { findCase } from '@/lib/case/find';
import type { LawInForce } from '@/lib/jurisdiction/law-in-force';
import { officialsByIds } from '@/lib/official/read';
import type { CalendarDate } from '@/lib/time/calendar-date';
import { type NoticeClocks, noticeClocks } from './clocks';
import { type ComparedView, comparedOf } from './compared-of';
import { findGathering } from './find';
import { type GatheringView, gatheringView } from './gathering-view';

export type FoundGathering = {
  gathering: GatheringView;
  clocks: NoticeClocks;
  compared: ComparedView[];
  caseFile: { id: string; ref: string; alias: string } | null;
  law: LawInForce;
  today: CalendarDate;
};

/** A gathering with its clocks and what it is held against, in one transaction; null where there is none the actor may see. */
export function readGathering(actor: Actor, gatheringId: string): Promise<FoundGathering | null> {
  return withScope(actor, async (scope) => {
    const row = await findGathering(scope, gatheringId);
    if (!row) return null;
    const { today, law } = await campaignOf(scope);
    const to = row.noticeToId ? (await officialsByIds(scope, [row.noticeToId])).get(row.noticeToId) : undefined;
    const gathering = gatheringView(row, await scope.keys.ofCampaign(), to ? { ru: to.nameRu, en: to.nameEn } : null);
    return {
      gathering,
      clocks: noticeClocks(law, { ...gathering, noticeOn: gathering.notice?.on ?? null }, today),
      compared: await comparedOf(scope, [row.id]),
      caseFile: row.caseId ? await headOf(scope, row.caseId) : null,
      law,
      today,
    };
  });
}

async function headOf(scope: Scope, caseId: string) {
  const row = await findCase(scope, caseId);
  if (!row) return null;
  const alias = (await scope.keys.ofCase(row)).open('case.alias', row.id, row.aliasSealed);
  return { id: row.id, ref: row.ref, alias };
}
