import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { hexColumn } from '@/lib/db/bytes-column';
import { newId } from '@/lib/db/ids';
import { fileDigest } from './file-digest';
import type { FiledMedia, FiledPost } from './filed-post';

export type NewMedia = FiledMedia & { postId: string; position: number };

/** Keeps what posts carry: kind and size, and the name, sealed, with a digest by which its file is recognised when it comes. */
export async function withMedia(scope: Scope, importId: string, media: readonly NewMedia[]): Promise<void> {
  if (media.length === 0) return;
  const { db, actor, keys } = scope;
  const key = await keys.ofCampaign();
  const rows = await Promise.all(
    media.map(async (each) => ({ ...each, id: newId(), digest: each.file === null ? null : await fileDigest(scope, each.file) })),
  );
  const column = <T>(of: (row: (typeof rows)[number]) => T) => rows.map(of);
  await db.$executeRaw`
    INSERT INTO post_media (id, campaign_id, post_id, import_id, position, kind, name_sealed, name_digest, bytes)
    SELECT n.id, ${actor.campaignId}::uuid, n.post_id, ${importId}::uuid, n.position, n.kind, decode(n.name, 'hex'), decode(n.digest, 'hex'), n.bytes
    FROM unnest(${column(({ id }) => id)}::uuid[], ${column(({ postId }) => postId)}::uuid[], ${column(({ position }) => position)}::int[],
      ${column(({ kind }) => kind)}::text[], ${hexColumn(column(({ id, file }) => key.sealOptional('post_media.name', id, file)))}::text[],
      ${hexColumn(column(({ digest }) => digest))}::text[], ${column(({ bytes }) => bytes)}::bigint[])
      AS n (id, post_id, position, kind, name, digest, bytes)`;
}

/** Of what a later file says these posts carry, what is named there for the first time, behind what each has. */
export async function seenAnew({ db, actor, keys }: Scope, again: readonly (FiledPost & { postId: string })[]): Promise<NewMedia[]> {
  const rows = await db.postMedia.findMany({
    where: { campaignId: actor.campaignId, postId: { in: again.map(({ postId }) => postId) } },
    select: { id: true, postId: true, position: true, nameSealed: true },
  });
  const key = await keys.ofCampaign();
  const named = new Set(rows.map(({ id, postId, nameSealed }) => `${postId} ${key.openOptional('post_media.name', id, nameSealed) ?? ''}`));
  const next = new Map<string, number>();
  for (const { postId, position } of rows) next.set(postId, Math.max(next.get(postId) ?? 0, position + 1));
  return again.flatMap(({ postId, media }) =>
    media.flatMap((each): NewMedia[] => {
      const name = `${postId} ${each.file ?? ''}`;
      if (each.file === null || named.has(name)) return [];
      named.add(name);
      const position = next.get(postId) ?? 0;
      next.set(postId, position + 1);
      return [{ ...each, postId, position }];
    }),
  );
}
