import type { Actor } from '@/lib/auth/actor';
import { decideSnapshot, freezeSnapshot } from '@/lib/publication/write';
import { must } from './must';

export type ToldSnapshots = { publishedId: string; waitingId: string };

/** An organizer freezes, the editor lets it out; another edition waits for somebody to look at it. */
export async function tellPublication({
  organizer,
  organizer2,
  editor,
}: Record<'organizer' | 'organizer2' | 'editor', Actor>): Promise<ToldSnapshots> {
  const { id: publishedId } = must(await freezeSnapshot(organizer));
  must(await decideSnapshot(editor, { id: publishedId, decision: 'publish' }));
  const { id: waitingId } = must(await freezeSnapshot(organizer2));
  return { publishedId, waitingId };
}
