import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { findCase } from '@/lib/case/find';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';
import type { AnswerCode } from './answers';

export type CaseGathering = { id: string; kind: string; onDay: CalendarDate; title: string; answer: AnswerCode; ground: string | null };

/** A case has fewer. */
const MOST = 200;

/** The gatherings of a case, the newest first; none where the actor may not see the case. */
export function readCaseGatherings(actor: Actor, caseId: string): Promise<CaseGathering[]> {
  return withScope(actor, async (scope) => {
    const caseFile = await findCase(scope, caseId);
    if (!caseFile) return [];
    const rows = await scope.db.gathering.findMany({
      where: { campaignId: actor.campaignId, caseId: caseFile.id, withdrawnOn: null },
      select: { id: true, kind: true, onDay: true, answer: true, ground: true, titleSealed: true },
      orderBy: [{ onDay: 'desc' }, { id: 'asc' }],
      take: MOST,
    });
    const key = await scope.keys.ofCampaign();
    return rows.map(({ titleSealed, onDay, answer, ...row }) => ({
      ...row,
      onDay: fromDbDate(onDay),
      title: key.open('gathering.title', row.id, titleSealed),
      answer: answer as AnswerCode,
    }));
  });
}
