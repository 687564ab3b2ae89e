import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { hexColumn } from '@/lib/db/bytes-column';
import { newId } from '@/lib/db/ids';
import { type CalendarDate, toDbDate } from '@/lib/time/calendar-date';
import { utcDay } from '@/lib/time/clock';
import { dayOfInstant } from '@/lib/time/day-of-instant';
import { holdChannel } from './file-channel';
import { type NewMedia, seenAnew, withMedia } from './file-media';
import type { FiledPost, SaidWhen } from './filed-post';

const digestOf = ({ keys }: Scope, identity: string) => keys.digest('post version', identity);
const hex = (digest: Uint8Array): string => Buffer.from(digest).toString('hex');

/** Which of these versions are here already: as a post, or as a later version of one. Withdrawn ones too. */
export async function postsHere(scope: Scope, identities: readonly string[]): Promise<Set<string>> {
  const { db, actor } = scope;
  const digests = await Promise.all(identities.map((identity) => digestOf(scope, identity)));
  const rows = await db.$queryRaw<{ digest: Uint8Array }[]>`
    SELECT version_digest AS digest FROM post WHERE campaign_id = ${actor.campaignId}::uuid AND version_digest = ANY(${digests})
    UNION ALL
    SELECT version_digest FROM post_revision WHERE campaign_id = ${actor.campaignId}::uuid AND version_digest = ANY(${digests})`;
  const here = new Set(rows.map(({ digest }) => hex(digest)));
  return new Set(identities.filter((_, at) => here.has(hex(digests[at] ?? new Uint8Array()))));
}

/**
 * Keeps messages as posts; answers how many were not here yet. A message whose number is here with other words or
 * files is kept as a further version of that post: the original stays as it was first read, and nothing is lost.
 */
export async function filePosts(scope: Scope, importId: string, filed: readonly FiledPost[]): Promise<number> {
  let added = 0;
  for (const source of new Set(filed.map(({ channel }) => channel.source)))
    added += await fileOfChannel(
      scope,
      importId,
      filed.filter(({ channel }) => channel.source === source),
    );
  return added;
}

async function fileOfChannel(scope: Scope, importId: string, filed: readonly FiledPost[]): Promise<number> {
  const [first] = filed;
  if (!first) return 0;
  const channelId = await holdChannel(scope, first.channel);
  const known = await postsHere(
    scope,
    filed.map(({ identity }) => identity),
  );
  const lacking = filed.filter(({ identity }) => !known.has(identity));
  if (lacking.length === 0) return 0;
  const here = new Map(
    (
      await scope.db.post.findMany({
        where: { campaignId: scope.actor.campaignId, channelId, sourceNumber: { in: lacking.map(({ number }) => number) } },
        select: { id: true, sourceNumber: true },
      })
    ).map(({ id, sourceNumber }) => [sourceNumber, id]),
  );
  const fresh: (FiledPost & { id: string })[] = [];
  const again: (FiledPost & { postId: string })[] = [];
  for (const post of lacking) {
    const postId = here.get(post.number);
    if (postId) again.push({ ...post, postId });
    else {
      const id = newId();
      here.set(post.number, id);
      fresh.push({ ...post, id });
    }
  }
  const insert = { scope, importId, timeZone: (await campaignOf(scope)).timeZone };
  await insertPosts(insert, channelId, fresh);
  await insertRevisions(insert, again);
  return lacking.length;
}

type Insert = { scope: Scope; importId: string; timeZone: string };

const dayOf = (when: SaidWhen, timeZone: string): CalendarDate => {
  const day = 'day' in when ? when.day : dayOfInstant(when.unix, timeZone);
  if (!day) throw new RangeError('The instant of a message is on no day.');
  return day;
};

async function insertPosts({ scope, importId, timeZone }: Insert, channelId: string, fresh: readonly (FiledPost & { id: string })[]) {
  const { db, actor, keys } = scope;
  const key = await keys.ofCampaign();
  const versions = await Promise.all(fresh.map(({ identity }) => digestOf(scope, identity)));
  // One array a column: createMany takes ten times as long, and messages come by the ten thousand.
  const column = <T>(of: (post: FiledPost & { id: string }) => T) => fresh.map(of);
  await db.$executeRaw`
    INSERT INTO post (id, campaign_id, channel_id, import_id, source_number, reply_to_number, posted_on, edited_on, is_forwarded,
      forwarded_sealed, text_sealed, version_digest, added_on)
    SELECT n.id, ${actor.campaignId}::uuid, ${channelId}::uuid, ${importId}::uuid, n.number, n.reply_to, n.posted_on, n.edited_on, n.is_forwarded,
      decode(n.forwarded, 'hex'), decode(n.text, 'hex'), decode(n.version, 'hex'), ${utcDay()}::date
    FROM unnest(${column(({ id }) => id)}::uuid[], ${column(({ number }) => number)}::int[], ${column(({ replyTo }) => replyTo)}::int[],
      ${column(({ posted }) => dayOf(posted, timeZone))}::date[], ${column(({ edited }) => edited && dayOf(edited, timeZone))}::date[],
      ${column(({ forwarded }) => forwarded !== null)}::boolean[],
      ${hexColumn(column(({ id, forwarded }) => key.sealOptional('post.forwarded', id, forwarded?.from)))}::text[],
      ${hexColumn(column(({ id, text }) => key.sealOptional('post.text', id, text)))}::text[], ${hexColumn(versions)}::text[])
      AS n (id, number, reply_to, posted_on, edited_on, is_forwarded, forwarded, text, version)`;
  const media = fresh.flatMap(({ id, media }) => media.map((each, position): NewMedia => ({ ...each, postId: id, position })));
  await withMedia(scope, importId, media);
}

async function insertRevisions({ scope, importId, timeZone }: Insert, again: readonly (FiledPost & { postId: string })[]) {
  if (again.length === 0) return;
  const { db, actor, keys } = scope;
  const key = await keys.ofCampaign();
  const data = again.map(async ({ postId, edited, text, identity }) => {
    const id = newId();
    return {
      ...{ id, campaignId: actor.campaignId, postId, importId, addedOn: utcDay() },
      editedOn: edited && toDbDate(dayOf(edited, timeZone)),
      textSealed: key.sealOptional('post_revision.text', id, text),
      versionDigest: await digestOf(scope, identity),
    };
  });
  await db.postRevision.createMany({ data: await Promise.all(data), skipDuplicates: true });
  await withMedia(scope, importId, await seenAnew(scope, again));
}
