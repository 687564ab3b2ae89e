import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import type { CalendarDate } from '@/lib/time/calendar-date';
import { today } from '@/lib/time/clock';

export type CampaignView = { slug: string; nameRu: string; nameEn: string; jurisdiction: string; timeZone: string; today: CalendarDate };

/** The campaign of a scope, and the civil day it is there. */
export async function campaignOf({ db, actor }: Scope): Promise<CampaignView> {
  const row = await db.campaign.findUniqueOrThrow({
    where: { id: actor.campaignId },
    select: { slug: true, nameRu: true, nameEn: true, jurisdiction: true, timeZone: true },
  });
  return { ...row, today: today(row.timeZone) };
}

/** The campaign's categories in their order: what a letter can be about. */
export function categoriesOf({ db, actor }: Scope) {
  return db.category.findMany({
    where: { campaignId: actor.campaignId },
    orderBy: { position: 'asc' },
    select: { code: true, nameRu: true, nameEn: true },
  });
}
