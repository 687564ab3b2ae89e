import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { isId } from '@/lib/db/ids';
import { officialsByIds } from '@/lib/official/read';
import type { Words } from '@/lib/words/words';
import { type EventView, eventView, officialIdsIn } from './event-view';
import { kindsFor } from './kinds-for';
import { bodyIn } from './letter-view';
import { lookIn } from './look';

/** Lines of one thing's history at most, the newest. */
const MOST = 200;

/** What was done to one thing, the latest first: as much of it as the actor may see. */
export function readHistory(actor: Actor, thingId: string, w: Words): Promise<EventView[]> {
  return withScope(actor, async (scope) => {
    if (!isId(thingId)) return [];
    const where = { campaignId: actor.campaignId, thingId, kind: { in: kindsFor(actor) } };
    const rows = await scope.db.event.findMany({ where, orderBy: { seq: 'desc' }, take: MOST });
    const bodies = await officialsByIds(
      scope,
      rows.flatMap(({ payload }) => officialIdsIn(payload)),
    );
    const look = lookIn(w, bodyIn(bodies));
    return rows.map((row) => eventView(row, actor, look));
  });
}
