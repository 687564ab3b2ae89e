import 'server-only';
import { systemActor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { SHIPPED_CATEGORIES } from '@/lib/campaign/categories';
import { newId } from '@/lib/db/ids';
import { jurisdictionOf } from '@/lib/jurisdiction/rules';
import { shipDirectory } from '@/lib/official/ship-directory';
import { newCampaignKey } from '@/lib/seal/keys';
import { toDbDate } from '@/lib/time/calendar-date';
import { today } from '@/lib/time/clock';

/** `jurisdiction` is a code of lib/jurisdiction, Russia's without one; the campaign's time zone is that country's. */
export type NewCampaign = { slug: string; nameRu: string; nameEn: string; jurisdiction?: string };

/**
 * Founds a campaign: its key, its categories, the shipped directory (empty outside Russia) and its public face, and what
 * `alsoDo` adds (the first admin), in one transaction. Throws on a slug that is taken: only the
 * set-up page and the story found campaigns, and neither offers a taken one.
 */
export async function foundCampaign<T>(campaign: NewCampaign, alsoDo: (scope: Scope) => Promise<T>): Promise<T> {
  const id = newId();
  const { jurisdiction = 'RU', slug, nameRu, nameEn } = campaign;
  const law = jurisdictionOf(jurisdiction);
  return withScope(systemActor('found', id), async (scope) => {
    const { db } = scope;
    await db.campaign.createMany({
      data: [
        {
          id,
          slug,
          nameRu,
          nameEn,
          jurisdiction,
          timeZone: law.timeZone,
          keyWrapped: newCampaignKey(id).wrapped,
          openedOn: toDbDate(today(law.timeZone)),
        },
      ],
    });
    await db.category.createMany({
      data: SHIPPED_CATEGORIES.map(({ code, name }, position) => ({ campaignId: id, code, nameRu: name.ru, nameEn: name.en, position })),
    });
    await shipDirectory(scope, jurisdiction);
    await db.publishedCampaign.createMany({ data: [{ campaignId: id, slug, nameRu, nameEn }] });
    return alsoDo(scope);
  });
}
