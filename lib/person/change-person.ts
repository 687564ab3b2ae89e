import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import type { EventCode } from '@/lib/event/kinds';
import { recordEvent } from '@/lib/event/record';
import { once, type Post } from '@/lib/form/receipt';
import { type Result, refused } from '@/lib/form/result';
import type { CalendarDate } from '@/lib/time/calendar-date';
import { mayWriteOf } from './access';
import { type FoundPerson, findPerson, holdPerson } from './find';

export type Changed = Result<{ personId: string; caseId: string | null }>;
type Change = (scope: Scope, found: FoundPerson, today: CalendarDate) => Promise<Changed>;

/** A change to what is noted of a person: one after the other, found through scope, once a post. */
export function changePerson(actor: Actor, personId: string, post: Post | undefined, change: Change): Promise<Changed> {
  return withScope(actor, (scope) =>
    once(scope, post, async () => {
      if (!mayWriteOf(actor)) return refused('not_allowed');
      await holdPerson(scope, personId);
      const found = await findPerson(scope, personId);
      if (!found) return refused('not_found');
      return change(scope, found, (await campaignOf(scope)).today);
    }),
  );
}

type Told = { kind: EventCode; onDay: CalendarDate; precision?: 'day' | 'month'; payload: Record<string, unknown> };

/** Writes the line of the timeline, of the case too where there is one, and answers who was changed. */
export async function tellOf(scope: Scope, { row }: FoundPerson, told: Told): Promise<Changed> {
  await recordEvent(scope, { ...told, ...(row.caseId && { caseId: row.caseId }), thingId: row.id, region: row.region });
  return { ok: true, personId: row.id, caseId: row.caseId };
}

/** Whose row it is, for what hangs on a person. */
export const owned = ({ row }: FoundPerson) => ({ campaignId: row.campaignId, caseId: row.caseId, personId: row.id });
