import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { askRecount } from '@/lib/campaign/ask-recount';
import { lawDigest } from './law-digest';

/** When the rules or calendars shipped are others than those the campaign's days were counted by, asks for a recount, once. */
export function askForNewRules(system: Actor): Promise<string | null> {
  return withScope(system, async (scope) => {
    const { db, actor } = scope;
    const where = { id: actor.campaignId };
    // Held, so that of two processes that start at once one asks.
    await db.$queryRaw`SELECT 1 FROM category WHERE campaign_id = ${actor.campaignId}::uuid ORDER BY code FOR NO KEY UPDATE`;
    const campaign = await db.campaign.findUnique({ where, select: { jurisdiction: true, lawDigest: true } });
    if (!campaign) return null;
    const digest = lawDigest(campaign.jurisdiction);
    if (campaign.lawDigest === digest) return null;
    const open = await db.recount.findMany({
      where: { campaignId: actor.campaignId, cause: 'rule', state: { in: ['waiting', 'running'] } },
      select: { payload: true },
    });
    if (open.some(({ payload }) => (payload as { digest?: string }).digest === digest)) return null;
    return askRecount(scope, 'rule', { digest });
  });
}
