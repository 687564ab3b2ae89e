import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { recordEvent } from '@/lib/event/record';

/** One line for all that a file brought: thousands of messages would hide everything else. None where it brought nothing. */
export async function tellFiled(scope: Scope, importId: string): Promise<void> {
  const where = { campaignId: scope.actor.campaignId, importId };
  const added = await scope.db.post.count({ where });
  const revised = await scope.db.postRevision.count({ where });
  if (added + revised === 0) return;
  const { today } = await campaignOf(scope);
  await recordEvent(scope, { kind: 'posts_imported', onDay: today, payload: { importId, added, revised } });
}
