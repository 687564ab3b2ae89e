import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { countLetters, type LetterCounts } from '@/lib/letter/read-dashboard';
import { officialsByIds } from '@/lib/official/read';
import { countPoints, type PointCounts } from '@/lib/point/count';
import type { CalendarDate } from '@/lib/time/calendar-date';
import type { Words } from '@/lib/words/words';
import { editionsOf } from './editions-of';
import { type EventView, eventView, officialIdsIn } from './event-view';
import { bodyIn } from './letter-view';
import { lookIn } from './look';

/** Bodies on the dashboard, unless all are asked for; recent events. */
const BODIES = 15;
const ALL_BODIES = 200;
const EVENTS = 12;

export type Desk = {
  today: CalendarDate;
  campaign: { ru: string; en: string };
  hasCases: boolean;
  counts: LetterCounts;
  points: PointCounts;
  recent: EventView[];
};

/** The dashboard, in one transaction: what waits for whom, what was answered, what was done last. */
export function readDashboard(actor: Actor, w: Words, { all = false } = {}): Promise<Desk> {
  return withScope(actor, async (scope) => {
    const campaign = await campaignOf(scope);
    const first = await scope.db.case.findFirst({ where: { campaignId: actor.campaignId }, select: { id: true } });
    return {
      today: campaign.today,
      campaign: { ru: campaign.nameRu, en: campaign.nameEn },
      hasCases: first !== null,
      counts: await countLetters(scope, campaign.today, all ? ALL_BODIES : BODIES),
      points: await countPoints(scope),
      recent: await readRecent(scope, w),
    };
  });
}

async function readRecent(scope: Scope, w: Words): Promise<EventView[]> {
  const { db, actor } = scope;
  const rows = await db.event.findMany({ where: { campaignId: actor.campaignId }, orderBy: { seq: 'desc' }, take: EVENTS });
  const nameOf = bodyIn(
    await officialsByIds(
      scope,
      rows.flatMap(({ payload }) => officialIdsIn(payload)),
    ),
  );
  const look = lookIn(w, nameOf);
  const edition = await editionsOf(scope, rows);
  return rows.map((row) => ({ ...eventView(row, actor, look), ...edition(row) }));
}
