import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { utcDay } from '@/lib/time/clock';
import { type Refusal, type Result, refused } from './result';

/** One filling-in of one form: `key` came hidden with it, `content` is all that was typed. */
export type Post = { form: string; key: string; content: string };

/**
 * Does `work` once for a post. The same key with the same content again gives the same answer and
 * changes nothing; with other content it is refused as a conflict. Twenty at once wait for the first:
 * the row is inserted before the work, so the unique key holds them back until it is committed.
 */
export async function once<T extends object>(scope: Scope, post: Post | undefined, work: () => Promise<Result<T>>): Promise<Result<T>> {
  const { db, actor, keys } = scope;
  if (!post || !actor.memberId) return work();
  const row = { campaignId: actor.campaignId, memberId: actor.memberId, key: post.key };
  const digest = await keys.digest('receipt', `${post.form}\n${post.content}`);
  const { count } = await db.receipt.createMany({
    data: [{ ...row, form: post.form, digest, answer: {}, madeOn: utcDay() }],
    skipDuplicates: true,
  });
  const where = { campaignId_memberId_key: row };
  if (count === 0) return answerAgain<T>(await db.receipt.findUnique({ where }), digest);
  const result = await work();
  if (result.ok) await db.receipt.update({ where, data: { answer: result }, select: { key: true } });
  else await db.receipt.delete({ where, select: { key: true } });
  return result;
}

function answerAgain<T extends object>(row: { digest: Uint8Array; answer: unknown } | null, digest: Uint8Array): Result<T> | Refusal {
  if (!row || !Buffer.from(row.digest).equals(Buffer.from(digest))) return refused('conflict');
  return row.answer as Result<T>;
}
