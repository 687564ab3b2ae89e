import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { askRecount } from '@/lib/campaign/ask-recount';
import { campaignOf } from '@/lib/campaign/read';
import { newId } from '@/lib/db/ids';
import { recordEvent } from '@/lib/event/record';
import { once, type Post } from '@/lib/form/receipt';
import { type Result, refused } from '@/lib/form/result';
import { type CalendarDate, toDbDate } from '@/lib/time/calendar-date';
import type { Roll } from '@/lib/time/working-days';
import { mayDecideOfficials } from './access';

type Done = Result<{ officialId: string }>;

/**
 * How a body moves a last day that is off; null leaves it to the rule. The days of letters that are or
 * were there are counted anew in the background.
 */
export function setRoll(actor: Actor, typed: { officialId: string; roll: Roll | null }, post?: Post): Promise<Done> {
  return changeOfficial(actor, typed.officialId, post, async (scope) => {
    const where = { id: typed.officialId, campaignId: actor.campaignId };
    await scope.db.official.updateMany({ where, data: { roll: typed.roll } });
    await askRecount(scope, 'body', { officialId: typed.officialId });
    return { ok: true, officialId: typed.officialId };
  });
}

export type NewHolder = { officialId: string; name: string; fromOn: CalendarDate | null; toOn: CalendarDate | null };

/** Notes who holds the office, or held it. */
export function addHolder(actor: Actor, { officialId, name, fromOn, toOn }: NewHolder, post?: Post): Promise<Done> {
  return changeOfficial(actor, officialId, post, async ({ db }) => {
    // Typed the wrong way round, the two days still say the same.
    const swapped = fromOn && toOn && toOn < fromOn;
    const [from, to] = swapped ? [toOn, fromOn] : [fromOn, toOn];
    const days = { fromOn: from && toDbDate(from), toOn: to && toDbDate(to) };
    await db.officialHolder.createMany({ data: [{ id: newId(), campaignId: actor.campaignId, officialId, name, ...days }] });
    return { ok: true, officialId };
  });
}

function changeOfficial(actor: Actor, officialId: string, post: Post | undefined, work: (scope: Scope) => Promise<Done>): Promise<Done> {
  return withScope(actor, (scope) =>
    once(scope, post, async () => {
      if (!mayDecideOfficials(actor)) return refused('not_allowed');
      const found = await scope.db.official.findFirst({ where: { id: officialId, campaignId: actor.campaignId }, select: { id: true } });
      if (!found) return refused('not_found');
      const done = await work(scope);
      if (!done.ok) return done;
      const { today } = await campaignOf(scope);
      await recordEvent(scope, { kind: 'official_changed', onDay: today, payload: { officialId } });
      return done;
    }),
  );
}
