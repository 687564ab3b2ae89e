import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { isId } from '@/lib/db/ids';
import { isReading, type ReadingCode, verdictOf } from '@/lib/point/verdicts';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';
import type { ReplyView } from './letter-view';
import { letterOf, type OneLetter } from './read-letter';
import { type Reader, readersOf } from './read-reply';

/** One person's reading of one question in a reply. */
export type PointReadingView = { id: string; number: number; verdict: ReadingCode; who: Reader; day: CalendarDate };
export type ReplyPoints = { found: OneLetter; reply: ReplyView; history: PointReadingView[] };

/** A reply of this letter with all readings of its questions, the newest first; null where there is none the actor may see. */
export function readReplyPoints(actor: Actor, letterId: string, replyId: string): Promise<ReplyPoints | null> {
  if (!isId(replyId)) return Promise.resolve(null);
  return withScope(actor, async (scope) => {
    const found = await letterOf(scope, letterId);
    const reply = found?.letter.replies.find(({ id }) => id === replyId);
    return found && reply ? { found, reply, history: await historyOf(scope, found, replyId) } : null;
  });
}

async function historyOf(scope: Scope, { letter }: OneLetter, replyId: string): Promise<PointReadingView[]> {
  const rows = await scope.db.pointReading.findMany({
    where: { campaignId: scope.actor.campaignId, replyId },
    orderBy: { seq: 'desc' },
  });
  const whoRead = await readersOf(scope, rows);
  return rows.flatMap(({ id, pointId, verdict, readBy, readOn }) => {
    const number = letter.points.find((point) => point.id === pointId)?.number;
    return number
      ? [{ id, number, verdict: isReading(verdict) ? verdict : verdictOf(verdict).code, who: whoRead(readBy), day: fromDbDate(readOn) }]
      : [];
  });
}
