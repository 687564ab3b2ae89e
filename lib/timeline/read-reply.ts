import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { isId } from '@/lib/db/ids';
import { visibleLetters } from '@/lib/letter/access';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';
import type { ReplyView } from './letter-view';
import { letterOf, type OneLetter } from './read-letter';

/** One person's reading of a reply: as what, by whom in words, on which day. */
export type ReadingView = { id: string; kind: string; who: Reader; day: CalendarDate };
export type OneReply = { found: OneLetter; reply: ReplyView; readings: ReadingView[] };

/** A reply with its letter and all readings of it, the newest first; null where there is none the actor may see. */
export function readReply(actor: Actor, replyId: string): Promise<OneReply | null> {
  if (!isId(replyId)) return Promise.resolve(null);
  return withScope(actor, async (scope) => {
    const row = await scope.db.reply.findFirst({
      where: { id: replyId, campaignId: actor.campaignId, letter: visibleLetters(actor) },
      select: { letterId: true },
    });
    const found = row && (await letterOf(scope, row.letterId));
    const reply = found?.letter.replies.find(({ id }) => id === replyId);
    return found && reply ? { found, reply, readings: await readingsOf(scope, replyId) } : null;
  });
}

async function readingsOf(scope: Scope, replyId: string): Promise<ReadingView[]> {
  const { db, actor } = scope;
  const rows = await db.reading.findMany({ where: { campaignId: actor.campaignId, replyId }, orderBy: { seq: 'desc' } });
  const whoRead = await readersOf(scope, rows);
  return rows.map(({ id, kind, readBy, readOn }) => ({ id, kind, who: whoRead(readBy), day: fromDbDate(readOn) }));
}

export type Reader = 'you' | 'family' | 'colleague' | 'homeward';

/** Who read something, in words that name nobody. */
export async function readersOf({ db, actor }: Scope, rows: { readBy: string | null }[]): Promise<(readBy: string | null) => Reader> {
  const readers = rows.flatMap(({ readBy }) => readBy ?? []);
  const members = await db.member.findMany({
    where: { campaignId: actor.campaignId, id: { in: readers } },
    select: { id: true, role: true },
  });
  return (readBy) => {
    const role = members.find((member) => member.id === readBy)?.role;
    return !readBy ? 'homeward' : readBy === actor.memberId ? 'you' : role === 'family' ? 'family' : 'colleague';
  };
}
