import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { newId } from '@/lib/db/ids';
import { recordEvent } from '@/lib/event/record';
import { once, type Post } from '@/lib/form/receipt';
import { refused } from '@/lib/form/result';
import { type CalendarDate, toDbDate } from '@/lib/time/calendar-date';
import { utcDay } from '@/lib/time/clock';
import { mayKeepPosts } from './access';
import type { Done } from './change-post';
import type { ChannelKind } from './channels';

export type NewPost = {
  channelId: string | null;
  /** The name of a channel that is not here yet. */
  newChannel: string | null;
  newChannelKind: ChannelKind;
  postedOn: CalendarDate;
  text: string;
};

/** Writes down a statement of the campaign by hand. What is typed is its original. */
export function addPost(actor: Actor, typed: NewPost, post?: Post): Promise<Done> {
  return withScope(actor, (scope) => once(scope, post, () => insertPost(scope, typed)));
}

async function insertPost(scope: Scope, typed: NewPost): Promise<Done> {
  const { db, actor, keys } = scope;
  if (!mayKeepPosts(actor)) return refused('not_allowed');
  const { today } = await campaignOf(scope);
  if (typed.postedOn > today) return refused('in_future', 'postedOn');
  const channelId = await channelMeant(scope, typed);
  if (channelId === undefined) return refused('not_in_list', 'channelId');
  const id = newId();
  const textSealed = (await keys.ofCampaign()).seal('post.text', id, typed.text);
  const row = { id, campaignId: actor.campaignId, channelId, postedOn: toDbDate(typed.postedOn), textSealed };
  await db.post.createMany({ data: [{ ...row, addedBy: actor.memberId, addedOn: utcDay() }] });
  await recordEvent(scope, { kind: 'post_added', thingId: id, onDay: typed.postedOn, payload: {} });
  return { ok: true, postId: id };
}

/** The channel chosen, or made by its name where it is new; null where it is none, undefined where there is no such. */
async function channelMeant(scope: Scope, { channelId, newChannel, newChannelKind }: NewPost): Promise<string | null | undefined> {
  const { db, actor, keys } = scope;
  const { campaignId } = actor;
  if (channelId) return (await db.channel.findFirst({ where: { id: channelId, campaignId }, select: { id: true } }))?.id;
  if (!newChannel) return null;
  const key = await keys.ofCampaign();
  const known = await db.channel.findMany({ where: { campaignId, kind: newChannelKind }, select: { id: true, nameSealed: true } });
  const same = known.find(({ id, nameSealed }) => key.open('channel.name', id, nameSealed) === newChannel);
  if (same) return same.id;
  const id = newId();
  const nameSealed = key.seal('channel.name', id, newChannel);
  await db.channel.createMany({ data: [{ id, campaignId, kind: newChannelKind, nameSealed, addedOn: utcDay() }] });
  return id;
}
