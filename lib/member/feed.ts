import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { newToken, tokenHash } from '@/lib/auth/tokens';
import { withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { newId } from '@/lib/db/ids';
import { recordEvent } from '@/lib/event/record';
import { once, type Post } from '@/lib/form/receipt';
import { type Result, refused } from '@/lib/form/result';
import { toDbDate } from '@/lib/time/calendar-date';
import type { Locale } from '@/lib/words/locale';

/**
 * Makes a secret address of the member's calendar. Its secret part is in the answer and nowhere else, the
 * post's receipt included: a post that comes twice is answered without it the second time.
 */
export async function makeFeed(actor: Actor, lang: Locale, post?: Post): Promise<Result<{ feedId: string; token: string | null }>> {
  const token = newToken();
  let isNew = false;
  const done = await withScope(actor, (scope) =>
    once<{ feedId: string }>(scope, post, async () => {
      const { db } = scope;
      if (!actor.memberId) return refused('not_allowed');
      const owner = { campaignId: actor.campaignId, memberId: actor.memberId };
      const [id, { today }] = [newId(), await campaignOf(scope)];
      await db.feed.createMany({ data: [{ id, ...owner, tokenHash: tokenHash(token), lang, madeOn: toDbDate(today) }] });
      await recordEvent(scope, { kind: 'feed_made', onDay: today, payload: { feedId: id } });
      isNew = true;
      return { ok: true, feedId: id };
    }),
  );
  return done.ok ? { ...done, token: isNew ? token : null } : done;
}

/** Ends an address of one's own: from the next request on nothing is there. */
export function revokeFeed(actor: Actor, feedId: string, post?: Post): Promise<Result> {
  return withScope(actor, (scope) =>
    once(scope, post, async () => {
      const { today } = await campaignOf(scope);
      const { count } = await scope.db.feed.updateMany({
        where: { id: feedId, campaignId: actor.campaignId, memberId: actor.memberId ?? 'nobody', revokedOn: null },
        data: { revokedOn: toDbDate(today) },
      });
      if (count === 0) return refused('not_found');
      await recordEvent(scope, { kind: 'feed_revoked', onDay: today, payload: { feedId } });
      return { ok: true };
    }),
  );
}
