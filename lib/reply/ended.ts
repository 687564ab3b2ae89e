import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';

/** The body will read no more letters on this. */
export const ENDS: readonly string[] = ['terminated'];

/** An end of correspondence: which body, in which case, on which topic, since when. */
export type Ended = { caseId: string; category: string; bodyId: string; onDay: CalendarDate };

/** Bodies that ended the correspondence, in these cases, on each topic, in the order in which they did. */
export async function endedIn({ db, actor }: Scope, caseIds: string[]): Promise<Ended[]> {
  const rows = await db.reply.findMany({
    where: { campaignId: actor.campaignId, caseId: { in: caseIds }, kind: { in: [...ENDS] }, letter: { state: { not: 'withdrawn' } } },
    orderBy: [{ receivedOn: 'asc' }, { seq: 'asc' }],
    select: { caseId: true, receivedOn: true, hop: { select: { officialId: true } }, letter: { select: { category: true } } },
  });
  return rows.map(({ caseId, receivedOn, hop, letter }) => ({
    caseId,
    category: letter.category,
    bodyId: hop.officialId,
    onDay: fromDbDate(receivedOn),
  }));
}
