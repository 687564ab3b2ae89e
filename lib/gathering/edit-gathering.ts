import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { recordEvent } from '@/lib/event/record';
import { once, type Post } from '@/lib/form/receipt';
import { refused } from '@/lib/form/result';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';
import { changeGathering, type Done } from './change';
import type { GatheringRow } from './find';
import { placeOf, type ToldGathering, toldColumns } from './note-gathering';
import { OUTCOMES, type OutcomeCode } from './outcomes';

/** Corrects what was noted. A gathering that took place is moved to no day ahead, and none to before its notice. */
export function editGathering(
  actor: Actor,
  { gatheringId, ...typed }: ToldGathering & { gatheringId: string },
  post?: Post,
): Promise<Done> {
  return withScope(actor, (scope) =>
    once(scope, post, () =>
      changeGathering(scope, gatheringId, async (row) => {
        const place = await placeOf(scope, typed);
        if ('ok' in place) return place;
        const { today } = await campaignOf(scope);
        if (typed.onDay > today && OUTCOMES[row.outcome as OutcomeCode].tookPlace) return refused('not_yet_held', 'onDay');
        if (row.noticeOn && typed.onDay < fromDbDate(row.noticeOn)) return refused('before_notice', 'onDay');
        if (place.caseId !== row.caseId) await tellCases(scope, row, place.caseId, typed, today);
        const to = { region: typed.region, caseId: place.caseId };
        const data = { ...(await toldColumns(scope, row.id, typed)), ...to };
        return { data, place: to, event: { kind: 'gathering_changed', onDay: today, payload: {} } };
      }),
    ),
  );
}

/** The case it leaves and the case it comes to both say so: what was recorded before stays where it was. */
async function tellCases(
  scope: Scope,
  row: GatheringRow,
  caseId: string | null,
  { kind, onDay, region }: ToldGathering,
  today: CalendarDate,
) {
  const line = { kind: 'gathering_linked', thingId: row.id, region, onDay: today } as const;
  if (row.caseId) await recordEvent(scope, { ...line, caseId: row.caseId, payload: { kind, on: onDay, linked: false } });
  if (caseId) await recordEvent(scope, { ...line, caseId, payload: { kind, on: onDay, linked: true } });
}
