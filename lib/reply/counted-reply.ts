import type { CalendarDate } from '@/lib/time/calendar-date';
import { replyKind } from './kinds';
import type { ReplyKind } from './kinds/kind';
import { paperDay } from './paper-day';

export type DatedReply = { hopId: string; kind: string; datedOn: CalendarDate | null; receivedOn: CalendarDate };

/**
 * Of the replies of a stay that register it, or that extend its term, the one that counts: the earliest by
 * its own day, whatever the order in which they came or were logged. The clock, the page and the checks all
 * ask here; every other is filed, moves nothing and is pointed out. Replies in the order in which they came.
 */
export function countedReply<R extends DatedReply>(
  effect: ReplyKind['effect'],
  replies: readonly R[],
  hopId: string,
  since: CalendarDate | null,
): R | null {
  let counted: R | null = null;
  for (const reply of replies) {
    if (reply.hopId !== hopId || replyKind(reply.kind).effect !== effect) continue;
    if (!counted || isBefore(reply, counted, since)) counted = reply;
  }
  return counted;
}

function isBefore(a: DatedReply, b: DatedReply, since: CalendarDate | null): boolean {
  const [on, other] = [paperDay(a, since), paperDay(b, since)];
  return on < other || (on === other && a.receivedOn < b.receivedOn);
}
