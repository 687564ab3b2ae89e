import 'server-only';
import { showKnown } from '@/lib/auth/stranger';
import type { Scope } from '@/lib/auth/with-scope';
import { type Refusal, refused } from '@/lib/form/result';
import { Prisma } from '@/prisma/client/client';
import { tellCodeDigest } from './code';
import { digestInPass } from './pass';

/** What she has: the code from her paper, or the pass of a page that it opened. */
export type Known = { code: string | null; pass: string | null };

/** Adding and erasing at once come one after the other: nothing is added to what is erased. */
const HELD = { 'to read': Prisma.empty, 'to add': Prisma.sql`FOR KEY SHARE`, 'to erase': Prisma.sql`FOR UPDATE` } as const;

/** What was told under her code, found as row-level security shows it to whoever knows; and what there is to say where nothing was. */
export async function knowing(
  scope: Scope,
  { code, pass }: Known,
  held: keyof typeof HELD = 'to read',
): Promise<{ ok: true; id: string; digest: Uint8Array } | Refusal> {
  const { db, actor, keys } = scope;
  const digest = code ? await tellCodeDigest(keys, code) : pass ? await digestInPass(scope, pass) : null;
  if (!digest) return refused(pass ? 'told_pass_over' : 'empty', 'code');
  await showKnown(scope, { code: digest });
  const [row] = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM intake WHERE campaign_id = ${actor.campaignId}::uuid AND code_digest = ${digest}::bytea ${HELD[held]}`;
  return row ? { ok: true, id: row.id, digest } : refused('told_wrong_code', 'code');
}
