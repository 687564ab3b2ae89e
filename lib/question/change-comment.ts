import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { isId } from '@/lib/db/ids';
import type { EventCode } from '@/lib/event/kinds';
import { recordEvent } from '@/lib/event/record';
import { once, type Post } from '@/lib/form/receipt';
import { type Refusal, refused } from '@/lib/form/result';
import { type CalendarDate, fromDbDate, toDbDate } from '@/lib/time/calendar-date';
import type { Prisma } from '@/prisma/client/client';
import { mayKeepComments } from './access';
import type { CommentDone } from './ask-comment';
import type { CommentAnswer } from './comment-answers';

export type CommentHeard = { commentId: string; answer: CommentAnswer; answeredOn: CalendarDate | null; source: string | null };

/** What was heard back; `none` takes back an answer that never came. */
export function answerComment(actor: Actor, { commentId, answer, answeredOn, source }: CommentHeard, post?: Post): Promise<CommentDone> {
  return withScope(actor, (scope) =>
    once(scope, post, () =>
      changeComment(scope, commentId, false, async (row, today) => {
        const heard = answer !== 'none';
        if (heard && !answeredOn) return refused('day_empty', 'answeredOn');
        if (heard && answeredOn && answeredOn > today) return refused('in_future', 'answeredOn');
        if (heard && answeredOn && answeredOn < fromDbDate(row.askedOn)) return refused('before_asking', 'answeredOn');
        const key = await scope.keys.ofCampaign();
        const on = heard ? answeredOn : null;
        return {
          data: { answer, answeredOn: on && toDbDate(on), sourceSealed: key.sealOptional('comment_request.source', row.id, source) },
          event: { kind: 'comment_answered', onDay: on ?? today, payload: { officialId: row.officialId, answer } },
        };
      }),
    ),
  );
}

/** Takes back a request that was noted by mistake. */
export function withdrawComment(actor: Actor, commentId: string, post?: Post): Promise<CommentDone> {
  return withScope(actor, (scope) =>
    once(scope, post, () =>
      changeComment(scope, commentId, false, async (_, today) => ({
        data: { withdrawnOn: toDbDate(today) },
        event: { kind: 'comment_withdrawn', onDay: today, payload: {} },
      })),
    ),
  );
}

/** Undoes it. */
export function restoreComment(actor: Actor, commentId: string, post?: Post): Promise<CommentDone> {
  return withScope(actor, (scope) =>
    once(scope, post, () =>
      changeComment(scope, commentId, true, async (_, today) => ({
        data: { withdrawnOn: null },
        event: { kind: 'comment_restored', onDay: today, payload: {} },
      })),
    ),
  );
}

type Row = { id: string; officialId: string; askedOn: Date; withdrawnOn: Date | null };
type Change = {
  data: Prisma.CommentRequestUncheckedUpdateManyInput;
  event: { kind: EventCode; onDay: CalendarDate; payload: Record<string, unknown> };
};

async function changeComment(
  scope: Scope,
  commentId: string,
  isWithdrawn: boolean,
  work: (row: Row, today: CalendarDate) => Promise<Change | Refusal>,
): Promise<CommentDone> {
  const { db, actor } = scope;
  if (!mayKeepComments(actor)) return refused('not_allowed');
  if (!isId(commentId)) return refused('not_found');
  await db.$queryRaw`SELECT 1 FROM comment_request WHERE campaign_id = ${actor.campaignId}::uuid AND id = ${commentId}::uuid FOR UPDATE`;
  const where = { id: commentId, campaignId: actor.campaignId };
  const row = await db.commentRequest.findFirst({ where, select: { id: true, officialId: true, askedOn: true, withdrawnOn: true } });
  if (!row) return refused('not_found');
  if ((row.withdrawnOn !== null) !== isWithdrawn) return refused('changed_meanwhile');
  const done = await work(row, (await campaignOf(scope)).today);
  if ('ok' in done) return done;
  await db.commentRequest.updateMany({ where, data: done.data });
  await recordEvent(scope, { ...done.event, thingId: row.id });
  return { ok: true, commentId: row.id };
}
