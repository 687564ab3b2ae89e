import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import type { FieldKey } from '@/lib/auth/keyring';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';
import { findPost, type PostRow } from './find';
import { seenOf, wordsOfPost } from './post-words';
import { type ChannelView, channelsOf } from './read-channels';
import { type MediaView, mediaOf } from './read-media';
import { editionsWith } from './take-out';
import { type ThingLabel, thingLabels } from './thing-labels';
import { type PostThing, THING_CODES } from './things';

export type RevisionView = { id: string; editedOn: CalendarDate | null; addedOn: CalendarDate; text: string };
/** A thing linked that is not there any more has no label. */
export type LinkView = { noun: PostThing; thingId: string; label: ThingLabel | null };

export type PostView = {
  id: string;
  channel: ChannelView | null;
  number: number | null;
  replyTo: { number: number; id: string | null } | null;
  postedOn: CalendarDate;
  editedOn: CalendarDate | null;
  isForwarded: boolean;
  forwardedFrom: string | null;
  original: string;
  shown: string;
  isEdited: boolean;
  isPublic: boolean;
  /** How many published editions it stands in, and where the newest is: /<slug>/posts. */
  editions: number;
  slug: string;
  importId: string | null;
  withdrawnOn: CalendarDate | null;
  seen: string;
  media: MediaView[];
  /** As later files have it, the earliest first. */
  revisions: RevisionView[];
  links: LinkView[];
};

/** A post with all that belongs to it, in one transaction; null where there is none the actor may see. */
export function readPost(actor: Actor, postId: string): Promise<PostView | null> {
  return withScope(actor, async (scope) => {
    const row = await findPost(scope, postId);
    if (!row) return null;
    const key = await scope.keys.ofCampaign();
    const channels = row.channelId ? await channelsOf(scope) : [];
    return {
      id: row.id,
      channel: channels.find(({ id }) => id === row.channelId) ?? null,
      number: row.sourceNumber,
      replyTo: await repliedTo(scope, row),
      postedOn: fromDbDate(row.postedOn),
      editedOn: row.editedOn && fromDbDate(row.editedOn),
      isForwarded: row.isForwarded,
      forwardedFrom: key.openOptional('post.forwarded', row.id, row.forwardedSealed),
      ...wordsOfPost(key, row),
      isPublic: row.isPublic,
      editions: await editionsWith(scope, row.id),
      slug: (await campaignOf(scope)).slug,
      importId: row.importId,
      withdrawnOn: row.withdrawnOn && fromDbDate(row.withdrawnOn),
      seen: seenOf(row),
      media: await mediaOf(scope, row.id),
      revisions: await revisionsOf(scope, row, key),
      links: await linksOf(scope, row),
    };
  });
}

async function repliedTo({ db }: Scope, { campaignId, channelId, replyToNumber }: PostRow): Promise<PostView['replyTo']> {
  if (replyToNumber === null) return null;
  const found = await db.post.findFirst({ where: { campaignId, channelId, sourceNumber: replyToNumber }, select: { id: true } });
  return { number: replyToNumber, id: found?.id ?? null };
}

async function revisionsOf({ db }: Scope, { id: postId, campaignId }: PostRow, key: FieldKey): Promise<RevisionView[]> {
  const rows = await db.postRevision.findMany({ where: { campaignId, postId }, orderBy: { seq: 'asc' } });
  return rows.map(({ id, editedOn, addedOn, textSealed }) => ({
    id,
    editedOn: editedOn && fromDbDate(editedOn),
    addedOn: fromDbDate(addedOn),
    text: key.openOptional('post_revision.text', id, textSealed) ?? '',
  }));
}

async function linksOf(scope: Scope, { id: postId, campaignId }: PostRow): Promise<LinkView[]> {
  const rows = await scope.db.postLink.findMany({ where: { campaignId, postId }, orderBy: [{ noun: 'asc' }, { thingId: 'asc' }] });
  const views: LinkView[] = [];
  for (const noun of THING_CODES) {
    const ids = rows.filter((row) => row.noun === noun).map(({ thingId }) => thingId);
    const labels = await thingLabels(scope, noun, ids);
    views.push(...ids.map((thingId) => ({ noun, thingId, label: labels.find(({ id }) => id === thingId) ?? null })));
  }
  return views;
}
