import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { isId } from '@/lib/db/ids';
import { recordEvent } from '@/lib/event/record';
import { once, type Post } from '@/lib/form/receipt';
import { type Result, refused } from '@/lib/form/result';
import { visibleLetters } from '@/lib/letter/access';
import { holdLetter } from '@/lib/letter/find';
import { WITH_READINGS } from '@/lib/point/point-view';
import { standingReadings } from '@/lib/point/rules';
import type { ReadingCode, VerdictCode } from '@/lib/point/verdicts';
import { utcDay } from '@/lib/time/clock';
import { replyKind } from './kinds';

/** `verdicts` by the question's id; `all` is for every question that nobody has read in this reply yet. */
export type PointVerdicts = { replyId: string; verdicts: ReadonlyMap<string, ReadingCode>; all?: VerdictCode | undefined };
type Done = Result<{ letterId: string; caseId: string }>;

/**
 * Reads a reply question by question. Only what differs from the reading that stands is written, so that
 * a reading is its reader's own; earlier ones are kept. Refuses a reply that is no answer
 * ('no_answer_in_it'), a post that says nothing ('nothing_read'), questions changed meanwhile.
 */
export function readPoints(actor: Actor, { replyId, verdicts, all }: PointVerdicts, post?: Post): Promise<Done> {
  return withScope(actor, (scope) =>
    once(scope, post, async (): Promise<Done> => {
      const reply = await heldReply(scope, replyId);
      if (!reply) return refused('not_found');
      const { letterId, caseId } = reply;
      const { points } = reply.letter;
      if (!replyKind(reply.kind).answers) return refused('no_answer_in_it');
      if ([...verdicts.keys()].some((id) => !points.some((point) => point.id === id))) return refused('changed_meanwhile');

      const read = points.map((point) => {
        const stands = standingReadings(point.readings).find((reading) => reading.replyId === replyId)?.verdict;
        const was = stands === 'open' ? undefined : stands;
        const said = verdicts.get(point.id);
        // Taken back where it was read before; nothing where it was not.
        const verdict = said === 'open' && !was ? all : (said ?? was ?? all);
        return { pointId: point.id, was, verdict };
      });
      if (read.every(({ verdict }) => verdict === undefined)) return refused('nothing_read');
      const changed = read.flatMap(({ pointId, was, verdict }) => (verdict && verdict !== was ? [{ pointId, verdict }] : []));
      if (changed.length === 0) return { ok: true, letterId, caseId };

      const owner = { campaignId: actor.campaignId, caseId };
      const who = { replyId, readBy: actor.memberId, readOn: utcDay() };
      await scope.db.pointReading.createMany({ data: changed.map((each) => ({ ...owner, ...each, ...who })) });
      const { today } = await campaignOf(scope);
      const answered = read.filter(({ verdict }) => verdict === 'answered').length;
      await recordEvent(scope, { kind: 'points_read', caseId, letterId, onDay: today, payload: { replyId, answered, of: points.length } });
      return { ok: true, letterId, caseId };
    }),
  );
}

/** The reply with its letter's questions, the letter's row held until the transaction ends. */
async function heldReply(scope: Scope, replyId: string) {
  const { db, actor } = scope;
  if (!isId(replyId)) return null;
  const where = { id: replyId, campaignId: actor.campaignId, letter: visibleLetters(actor) };
  const found = await db.reply.findFirst({ where, select: { letterId: true } });
  if (!found) return null;
  await holdLetter(scope, found.letterId);
  return db.reply.findFirst({
    where,
    select: { kind: true, letterId: true, caseId: true, letter: { select: { points: WITH_READINGS } } },
  });
}
