import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';

export type MediaView = { id: string; kind: string; file: string | null; bytes: number | null; sha256: string | null };

/** What a post carries. One whose name a later file told stands for the nameless one of its kind that came first. */
export async function mediaOf({ db, actor, keys }: Scope, postId: string): Promise<MediaView[]> {
  const rows = await db.postMedia.findMany({ where: { campaignId: actor.campaignId, postId }, orderBy: { position: 'asc' } });
  const key = await keys.ofCampaign();
  const views = rows.map(({ id, kind, nameSealed, bytes, sha256 }) => ({
    id,
    kind,
    file: key.openOptional('post_media.name', id, nameSealed),
    bytes: bytes === null ? null : Number(bytes),
    sha256: sha256 && Buffer.from(sha256).toString('hex'),
  }));
  return views.filter(({ kind, file }) => file !== null || !views.some((other) => other.kind === kind && other.file !== null));
}
