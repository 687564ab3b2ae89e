import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { recordEvent } from '@/lib/event/record';
import { once, type Post } from '@/lib/form/receipt';
import { type Result, refused } from '@/lib/form/result';
import { mayDecideOfficials } from './access';
import type { Decision } from './decisions';

/** Decides on a proposed body. One that was declined may be accepted after all; letters to it stay as they are. */
export function decideOfficial(
  actor: Actor,
  typed: { officialId: string; decision: Decision },
  post?: Post,
): Promise<Result<{ officialId: string }>> {
  return withScope(actor, (scope) =>
    once(scope, post, async () => {
      if (!mayDecideOfficials(actor)) return refused('not_allowed');
      const { db } = scope;
      const where = { id: typed.officialId, campaignId: actor.campaignId };
      if (!(await db.official.findFirst({ where, select: { id: true } }))) return refused('not_found');
      const accepts = typed.decision === 'accept';
      const standing = accepts ? 'listed' : 'declined';
      const from = accepts ? ['proposed', 'declined'] : ['proposed'];
      const { count } = await db.official.updateMany({ where: { ...where, standing: { in: from } }, data: { standing } });
      if (count === 0) return refused('changed_meanwhile');
      const { today } = await campaignOf(scope);
      await recordEvent(scope, { kind: 'official_decided', onDay: today, payload: { officialId: typed.officialId, standing } });
      return { ok: true, officialId: typed.officialId };
    }),
  );
}
