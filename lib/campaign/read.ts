import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import type { LawInForce } from '@/lib/jurisdiction/law-in-force';
import type { CalendarDate } from '@/lib/time/calendar-date';
import { today } from '@/lib/time/clock';
import { lawOf } from './read-law';

export type CampaignView = {
  slug: string;
  nameRu: string;
  nameEn: string;
  jurisdiction: string;
  /** The jurisdiction's law with the campaign's own calendar years. */
  law: LawInForce;
  timeZone: string;
  today: CalendarDate;
};

/** The campaign of a scope, and the civil day it is there. */
export async function campaignOf(scope: Scope): Promise<CampaignView> {
  const { db, actor } = scope;
  const row = await db.campaign.findUniqueOrThrow({
    where: { id: actor.campaignId },
    select: { slug: true, nameRu: true, nameEn: true, jurisdiction: true, timeZone: true },
  });
  return { ...row, law: await lawOf(scope, row.jurisdiction), today: today(row.timeZone) };
}

/** The campaign's categories in their order: what a letter can be about. */
export function categoriesOf({ db, actor }: Scope) {
  return db.category.findMany({
    where: { campaignId: actor.campaignId },
    orderBy: { position: 'asc' },
    select: { code: true, nameRu: true, nameEn: true },
  });
}
