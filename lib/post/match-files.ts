import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { isId } from '@/lib/db/ids';
import { recordEvent } from '@/lib/event/record';
import { type Result, refused } from '@/lib/form/result';
import { mayKeepPosts } from './access';
import { fileDigest } from './file-digest';

/** A file that was sent: its name and what it is. The file itself is gone by then. */
export type SentFile = { file: string; bytes: number; sha256: Uint8Array<ArrayBuffer> };

/** What became of the files: recognised; seen before with the same content; of no post; or of two, or otherwise than it was, and so not believed. */
export type Matched = { files: number; matched: number; known: number; unknown: number; unclear: number };

/** Takes down the SHA-256 of the files of a channel's posts, each found by its name in the export. None is kept. */
export function matchFiles(actor: Actor, channelId: string, sent: readonly SentFile[]): Promise<Result<Matched>> {
  return withScope(actor, async (scope) => {
    if (!mayKeepPosts(actor)) return refused('not_allowed');
    const where = { id: channelId, campaignId: actor.campaignId };
    if (!isId(channelId) || !(await scope.db.channel.findFirst({ where, select: { id: true } }))) return refused('not_found');
    const matched: Matched = { files: sent.length, matched: 0, known: 0, unknown: 0, unclear: 0 };
    for (const file of sent) matched[await matchOne(scope, channelId, file)] += 1;
    const payload = { files: matched.files, matched: matched.matched };
    if (matched.matched > 0) await recordEvent(scope, { kind: 'post_files_matched', onDay: (await campaignOf(scope)).today, payload });
    return { ok: true, ...matched };
  });
}

async function matchOne(
  scope: Scope,
  channelId: string,
  { file, bytes, sha256 }: SentFile,
): Promise<'matched' | 'known' | 'unknown' | 'unclear'> {
  const { db, actor } = scope;
  const { campaignId } = actor;
  const named = await db.postMedia.findMany({
    where: { campaignId, nameDigest: await fileDigest(scope, file), post: { channelId } },
    select: { id: true, bytes: true, sha256: true },
    take: 10,
  });
  // Two folders of an export can have files of one name; their sizes tell them apart, or nothing does.
  const those = named.filter((row) => row.bytes === null || row.bytes === BigInt(bytes));
  const [only] = those;
  if (named.length === 0) return 'unknown';
  if (!only || those.length > 1) return 'unclear';
  if (only.sha256) return Buffer.from(only.sha256).equals(sha256) ? 'known' : 'unclear';
  await db.postMedia.updateMany({ where: { id: only.id, campaignId }, data: { sha256, bytes: BigInt(bytes) } });
  return 'matched';
}
