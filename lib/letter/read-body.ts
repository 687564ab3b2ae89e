import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { type BodyView, bodyOf } from '@/lib/official/read-body';
import { countPoints, type PointCounts } from '@/lib/point/count';
import type { Tally } from './read-dashboard';
import { isLate, type Standing, WAITING } from './rules';
import { standingCase } from './standing-sql';

export type BodyWithLetters = { body: BodyView; letters: Tally & { all: number }; points: PointCounts };

/** A body of the directory and how the letters stand that are there now, in one transaction. */
export function readBody(actor: Actor, id: string): Promise<BodyWithLetters | null> {
  return withScope(actor, async (scope) => {
    const body = await bodyOf(scope, id);
    if (!body) return null;
    const { today } = await campaignOf(scope);
    const rows = await scope.db.$queryRaw<{ standing: Standing; n: number }[]>`
      SELECT ${standingCase(today)} AS standing, count(*)::int AS n FROM letter l
      WHERE l.campaign_id = ${actor.campaignId}::uuid AND l.at_id = ${id}::uuid GROUP BY 1`;
    const sum = (is: (standing: Standing) => boolean) => rows.reduce((all, row) => all + (is(row.standing) ? row.n : 0), 0);
    const letters = {
      waiting: sum((is) => WAITING.includes(is)),
      late: sum(isLate),
      answered: sum((is) => is === 'answered'),
      all: sum(() => true),
    };
    return { body, letters, points: await countPoints(scope, id) };
  });
}
