import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import type { Post } from '@/lib/form/receipt';
import { refused } from '@/lib/form/result';
import { changePost, type Done } from './change-post';
import { thingMeant } from './thing-meant';
import type { PostThing } from './things';

/** More than one post is ever about. */
const MOST = 50;
type Link = { postId: string; noun: PostThing; thingId: string };

/** Says what a post is about. The line stands on the timeline of the case that thing belongs to. */
export function linkPost(actor: Actor, { postId, noun, thingId }: Link, post?: Post): Promise<Done> {
  return changePost(actor, postId, post, async (scope, row) => {
    const of = { campaignId: actor.campaignId, postId: row.id };
    const thing = await thingMeant(scope, noun, thingId);
    if (!thing) return refused('not_in_list');
    if (await scope.db.postLink.findFirst({ where: { campaignId: actor.campaignId, postId: row.id, noun, thingId } })) return null;
    if ((await scope.db.postLink.count({ where: of })) >= MOST) return refused('too_many_links');
    await scope.db.postLink.createMany({ data: [{ ...of, noun, thingId }] });
    return { data: {}, event: { ...lineOf(thing), kind: 'post_linked', payload: { to: noun, linked: true } } };
  });
}

/** Takes it back. A thing that is gone can be let go of too. */
export function unlinkPost(actor: Actor, { postId, noun, thingId }: Link, post?: Post): Promise<Done> {
  return changePost(actor, postId, post, async (scope, row) => {
    const { count } = await scope.db.postLink.deleteMany({ where: { campaignId: actor.campaignId, postId: row.id, noun, thingId } });
    if (count === 0) return null;
    const thing = await thingMeant(scope, noun, thingId);
    return { data: {}, event: { ...(thing && lineOf(thing)), kind: 'post_linked', payload: { to: noun, linked: false } } };
  });
}

type Line = { caseId: string | null; letterId?: string; region: string | null };

const lineOf = ({ caseId, letterId, region }: Line) => ({ ...(caseId && { caseId }), ...(letterId && { letterId }), region });
