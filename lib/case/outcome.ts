import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { recordEvent } from '@/lib/event/record';
import { once, type Post } from '@/lib/form/receipt';
import { type Result, refused } from '@/lib/form/result';
import { toDbDate } from '@/lib/time/calendar-date';
import { maySetOutcome } from './access';
import { findCase } from './find';
import type { Outcome } from './outcomes';

/** Says how a case ended; 'unknown' opens it again. */
export function setOutcome(actor: Actor, typed: { caseId: string; outcome: Outcome }, post?: Post): Promise<Result<{ caseId: string }>> {
  return withScope(actor, (scope) =>
    once(scope, post, async () => {
      if (!maySetOutcome(actor)) return refused('not_allowed');
      const caseFile = await findCase(scope, typed.caseId);
      if (!caseFile) return refused('not_found');
      const { today } = await campaignOf(scope);
      const closedOn = typed.outcome === 'unknown' ? null : toDbDate(today);
      await scope.db.case.updateMany({
        where: { id: caseFile.id, campaignId: actor.campaignId },
        data: { outcome: typed.outcome, closedOn },
      });
      await recordEvent(scope, { kind: 'outcome_set', caseId: caseFile.id, onDay: today, payload: { outcome: typed.outcome } });
      return { ok: true, caseId: caseFile.id };
    }),
  );
}
