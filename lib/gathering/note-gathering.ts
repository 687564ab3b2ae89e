import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { findCaseByMark } from '@/lib/case/find';
import { newId } from '@/lib/db/ids';
import { recordEvent } from '@/lib/event/record';
import { once, type Post } from '@/lib/form/receipt';
import { type Refusal, refused } from '@/lib/form/result';
import { isRegion } from '@/lib/official/directory/regions';
import { type CalendarDate, minDay, toDbDate } from '@/lib/time/calendar-date';
import { mayKeepGatherings } from './access';
import { aboutGathering, type Done } from './change';
import { GATHERING_KIND_CODES } from './kinds';

export type ToldGathering = {
  kind: string;
  onDay: CalendarDate;
  region: string | null;
  title: string;
  place: string | null;
  text: string | null;
  expected: number | null;
  caseMark: string | null;
};

/** Notes a gathering, planned or past. */
export function noteGathering(actor: Actor, typed: ToldGathering, post?: Post): Promise<Done> {
  return withScope(actor, (scope) => once(scope, post, () => insertGathering(scope, typed)));
}

async function insertGathering(scope: Scope, typed: ToldGathering): Promise<Done> {
  const { db, actor } = scope;
  if (!mayKeepGatherings(actor)) return refused('not_allowed');
  const place = await placeOf(scope, typed);
  if ('ok' in place) return place;
  const { today } = await campaignOf(scope);
  const id = newId();
  const row = { id, region: typed.region, caseId: place.caseId };
  await db.gathering.createMany({
    data: [
      {
        ...row,
        campaignId: actor.campaignId,
        ...(await toldColumns(scope, id, typed)),
        enteredBy: actor.memberId,
        enteredOn: toDbDate(today),
      },
    ],
  });
  await recordEvent(scope, {
    ...aboutGathering(row),
    kind: 'gathering_noted',
    onDay: minDay(typed.onDay, today),
    payload: { kind: typed.kind, on: typed.onDay },
  });
  return { ok: true, gatheringId: id };
}

/** The case it belongs to, by its mark. */
export async function placeOf(scope: Scope, { kind, region, caseMark }: ToldGathering): Promise<{ caseId: string | null } | Refusal> {
  if (!GATHERING_KIND_CODES.includes(kind)) return refused('not_in_list', 'kind');
  if (region && !isRegion(region)) return refused('not_in_list', 'region');
  const caseFile = caseMark ? await findCaseByMark(scope, caseMark) : null;
  return caseMark && !caseFile ? refused('no_such_mark', 'caseMark') : { caseId: caseFile?.id ?? null };
}

/** What was told of a gathering, as its columns. */
export async function toldColumns({ keys }: Scope, id: string, { kind, onDay, expected, title, place, text }: ToldGathering) {
  const key = await keys.ofCampaign();
  return {
    kind,
    onDay: toDbDate(onDay),
    expected,
    titleSealed: key.seal('gathering.title', id, title),
    placeSealed: key.sealOptional('gathering.place', id, place),
    textSealed: key.sealOptional('gathering.text', id, text),
  };
}
