import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { newId } from '@/lib/db/ids';
import { recordEvent } from '@/lib/event/record';
import { once, type Post } from '@/lib/form/receipt';
import { type Result, refused } from '@/lib/form/result';
import { visibleOfficials } from '@/lib/official/access';
import { type CalendarDate, toDbDate } from '@/lib/time/calendar-date';
import { mayKeepComments } from './access';

export type CommentDone = Result<{ commentId: string }>;
export type AskedComment = { toId: string; outlet: string; askedOn: CalendarDate; text: string | null };

/** Notes that journalists asked a body for comment. */
export function askComment(actor: Actor, { toId, outlet, askedOn, text }: AskedComment, post?: Post): Promise<CommentDone> {
  return withScope(actor, (scope) =>
    once(scope, post, async () => {
      if (!mayKeepComments(actor)) return refused('not_allowed');
      const { db, keys } = scope;
      const { today } = await campaignOf(scope);
      if (askedOn > today) return refused('in_future', 'askedOn');
      const official = await db.official.findFirst({ where: { id: toId, ...visibleOfficials(actor) }, select: { id: true } });
      if (!official) return refused('not_in_list', 'toId');
      const id = newId();
      const key = await keys.ofCampaign();
      const sealed = {
        outletSealed: key.seal('comment_request.outlet', id, outlet),
        textSealed: key.sealOptional('comment_request.text', id, text),
      };
      const who = { enteredBy: actor.memberId, enteredOn: toDbDate(today) };
      await db.commentRequest.createMany({
        data: [{ id, campaignId: actor.campaignId, officialId: toId, askedOn: toDbDate(askedOn), ...sealed, ...who }],
      });
      await recordEvent(scope, { kind: 'comment_asked', thingId: id, onDay: askedOn, payload: { officialId: toId } });
      return { ok: true, commentId: id };
    }),
  );
}
