import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { mayKeepPosts } from './access';

export type ChannelView = { id: string; kind: string; name: string };

/** A campaign has a handful. */
const MOST = 200;

/** The campaign's channels, those first that were added first. */
export const readChannels = (actor: Actor): Promise<ChannelView[]> => withScope(actor, channelsOf);

export async function channelsOf({ db, actor, keys }: Scope): Promise<ChannelView[]> {
  if (!mayKeepPosts(actor)) return [];
  const rows = await db.channel.findMany({
    where: { campaignId: actor.campaignId },
    orderBy: { seq: 'asc' },
    take: MOST,
    select: { id: true, kind: true, nameSealed: true },
  });
  const key = await keys.ofCampaign();
  return rows.map(({ id, kind, nameSealed }) => ({ id, kind, name: key.open('channel.name', id, nameSealed) }));
}
