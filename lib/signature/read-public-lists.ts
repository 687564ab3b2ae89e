import 'server-only';
import { type Actor, isStranger } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { petitionRow } from '@/lib/petition/find';
import { isOpenOn } from '@/lib/petition/rules';
import type { PetitionState } from '@/lib/petition/states';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';
import { today } from '@/lib/time/clock';
import type { InBoth } from '@/lib/words/locale';
import { type PublicCount, publicCount } from './public-count';

export type PetitionOnList = {
  mark: string;
  open: boolean;
  texts: { lang: string; title: string }[];
  total: number;
  exact: boolean;
  closesOn: CalendarDate | null;
};
export type PetitionsOnList = { name: InBoth; petitions: PetitionOnList[] };

/** More than a campaign runs at once: the newest. */
const MOST = 50;

/** A campaign's petitions as anybody sees them: the open ones, then the closed. For strangers. */
export function readOpenPetitions(actor: Actor): Promise<PetitionsOnList | null> {
  if (!isStranger(actor)) return Promise.resolve(null);
  return withScope(actor, async (scope) => {
    const { db } = scope;
    const campaign = await db.campaign.findFirstOrThrow({
      where: { id: actor.campaignId },
      select: { nameRu: true, nameEn: true, timeZone: true },
    });
    const rows = await db.petition.findMany({
      where: { campaignId: actor.campaignId, state: { in: ['open', 'closed'] } },
      orderBy: [{ state: 'desc' }, { seq: 'desc' }],
      take: MOST,
      select: {
        id: true,
        mark: true,
        state: true,
        closesOn: true,
        texts: { select: { lang: true, title: true }, orderBy: { lang: 'asc' } },
      },
    });
    const on = today(campaign.timeZone);
    const petitions: PetitionOnList[] = [];
    for (const { id, mark, state, closesOn, texts } of rows) {
      const closes = closesOn && fromDbDate(closesOn);
      const open = isOpenOn({ state: state as PetitionState, closesOn: closes }, on);
      const { total, exact } = await publicCount(scope, id, open);
      petitions.push({ mark, open, texts, total, exact, closesOn: closes });
    }
    return { name: { ru: campaign.nameRu, en: campaign.nameEn }, petitions };
  });
}

export type PublicRegions = PublicCount & { campaignName: InBoth; texts: { lang: string; title: string }[] };

/** Where the signatures of a petition came from, as far as that can be said of so few. For strangers. */
export function readPublicRegions(actor: Actor, mark: string): Promise<PublicRegions | null> {
  if (!isStranger(actor) || mark.length > 60) return Promise.resolve(null);
  return withScope(actor, async (scope) => {
    const { db } = scope;
    const campaign = await db.campaign.findFirstOrThrow({
      where: { id: actor.campaignId },
      select: { nameRu: true, nameEn: true, timeZone: true },
    });
    const found = await db.petition.findFirst({
      where: { campaignId: actor.campaignId, mark },
      include: { texts: { select: { lang: true, title: true }, orderBy: { lang: 'asc' } } },
    });
    if (!found) return null;
    const { texts, ...row } = found;
    const open = isOpenOn(petitionRow(row), today(campaign.timeZone));
    return { ...(await publicCount(scope, found.id, open)), campaignName: { ru: campaign.nameRu, en: campaign.nameEn }, texts };
  });
}
