import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';

/** The beginning by which a file is recognised. */
export const HEAD = 65_536;

/** A stored file's bytes, part by part, each opened in a transaction of its own: a file is read for minutes. */
export async function* storedBytes(actor: Actor, importId: string): AsyncGenerator<Buffer> {
  for (let position = 0; ; position += 1) {
    const part = await withScope(actor, async ({ db, keys }) => {
      const row = await db.importChunk.findFirst({ where: { importId, position, campaignId: actor.campaignId }, select: { sealed: true } });
      return row && (await keys.ofCampaign()).openBytes('import_chunk.sealed', `${importId} ${position}`, row.sealed);
    });
    if (!part) return;
    yield part;
  }
}

/** The beginning of a stored file, by which it is recognised. */
export async function storedHead({ db, keys, actor }: Scope, importId: string): Promise<Buffer> {
  const row = await db.importChunk.findFirst({
    where: { importId, position: 0, campaignId: actor.campaignId },
    select: { sealed: true },
  });
  return row ? (await keys.ofCampaign()).openBytes('import_chunk.sealed', `${importId} 0`, row.sealed).subarray(0, HEAD) : Buffer.alloc(0);
}
