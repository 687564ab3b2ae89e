import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { papersSent } from '@/lib/event/kinds/papers-sent';
import { replyReceived } from '@/lib/event/kinds/reply-received';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';
import type { DatedReply } from './counted-reply';
import { replyKind } from './kinds';
import type { PaperStep } from './pauses-of';

export type FiledReply = DatedReply & { id: string; extendedToOn: CalendarDate | null };

/** The replies to a letter in the order in which they came. */
export async function repliesTo({ db, actor }: Scope, letterId: string): Promise<FiledReply[]> {
  const rows = await db.reply.findMany({
    where: { campaignId: actor.campaignId, letterId },
    orderBy: [{ receivedOn: 'asc' }, { seq: 'asc' }],
    select: { id: true, hopId: true, kind: true, datedOn: true, receivedOn: true, extendedToOn: true },
  });
  return rows.map(({ datedOn, receivedOn, extendedToOn, ...row }) => ({
    ...row,
    receivedOn: fromDbDate(receivedOn),
    datedOn: datedOn && fromDbDate(datedOn),
    extendedToOn: extendedToOn && fromDbDate(extendedToOn),
  }));
}

/** What bears on the pauses of a stay. Only the events know the order in which replies and sendings were logged. */
export async function paperStepsOf({ db, actor }: Scope, letterId: string, hopId: string, replies: FiledReply[]): Promise<PaperStep[]> {
  const events = await db.event.findMany({
    where: { campaignId: actor.campaignId, letterId, kind: { in: ['reply_received', 'papers_sent'] } },
    orderBy: { seq: 'asc' },
    select: { kind: true, onDay: true, payload: true },
  });
  const own = new Map(replies.filter((reply) => reply.hopId === hopId).map((reply) => [reply.id, reply]));
  return events.flatMap(({ kind, onDay, payload }): PaperStep[] => {
    if (kind === 'papers_sent')
      return papersSent.payload.parse(payload).hopId === hopId ? [{ what: 'sent', onDay: fromDbDate(onDay) }] : [];
    const reply = own.get(replyReceived.payload.parse(payload).replyId);
    const { effect, answers } = reply ? replyKind(reply.kind) : { effect: 'none', answers: false };
    if (reply && effect === 'pauses') return [{ what: 'asked', onDay: reply.receivedOn }];
    return reply && (answers || effect === 'forwards') ? [{ what: 'ended', onDay: reply.receivedOn }] : [];
  });
}
