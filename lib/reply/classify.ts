import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { visibleCases } from '@/lib/case/access';
import { recordEvent } from '@/lib/event/record';
import { once, type Post } from '@/lib/form/receipt';
import { type Result, refused } from '@/lib/form/result';
import { holdLetter } from '@/lib/letter/find';
import { utcDay } from '@/lib/time/clock';
import { bringUpToDate } from './bring-up-to-date';
import { replyKind } from './kinds';

/**
 * Reads a reply as another kind. The earlier reading is kept. Only kinds that do nothing else to the
 * letter can be changed into one another: a forwarding that was none is a new reply, not a reading.
 */
export function classifyReply(
  actor: Actor,
  typed: { replyId: string; kind: string },
  post?: Post,
): Promise<Result<{ letterId: string; caseId: string }>> {
  return withScope(actor, (scope) =>
    once(scope, post, async () => {
      const { db } = scope;
      const found = await db.reply.findFirst({
        where: { id: typed.replyId, campaignId: actor.campaignId, letter: { caseFile: visibleCases(actor) } },
      });
      if (!found) return refused('not_found');
      if (replyKind(found.kind).effect !== 'none' || replyKind(typed.kind).effect !== 'none') return refused('kind_fixed', 'kind');
      await holdLetter(scope, found.letterId);
      const owner = { campaignId: actor.campaignId, caseId: found.caseId };
      await db.reading.createMany({ data: [{ ...owner, replyId: found.id, kind: typed.kind, readBy: actor.memberId, readOn: utcDay() }] });
      await db.reply.updateMany({ where: { id: found.id, campaignId: actor.campaignId }, data: { kind: typed.kind } });
      const { today } = await campaignOf(scope);
      const payload = { replyId: found.id, from: found.kind, to: typed.kind };
      await recordEvent(scope, { kind: 'reply_reclassified', caseId: found.caseId, letterId: found.letterId, onDay: today, payload });
      await bringUpToDate(scope, found.letterId);
      return { ok: true, letterId: found.letterId, caseId: found.caseId };
    }),
  );
}
