import 'server-only';
import { type Actor, isStranger } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import type { CalendarDate } from '@/lib/time/calendar-date';
import { today } from '@/lib/time/clock';
import type { InBoth } from '@/lib/words/locale';
import { tellToken } from './form';

export type TellPage = { slug: string; name: InBoth; today: CalendarDate /** A fresh form's. */; token: string };

/** Whom one tells, and a fresh form. For strangers. */
export function readTellPage(actor: Actor): Promise<TellPage | null> {
  if (!isStranger(actor)) return Promise.resolve(null);
  return withScope(actor, async (scope) => {
    const { slug, nameRu, nameEn, timeZone } = await scope.db.campaign.findFirstOrThrow({
      where: { id: actor.campaignId },
      select: { slug: true, nameRu: true, nameEn: true, timeZone: true },
    });
    return { slug, name: { ru: nameRu, en: nameEn }, today: today(timeZone), token: await tellToken(scope) };
  });
}
