import type { Actor } from '@/lib/auth/actor';
import { decideSnapshot, freezeSnapshot } from '@/lib/publication/write';
import { must } from './must';

/** An organizer freezes and the editor lets it out; null when there is too little to say anything. */
export async function tellPublished(organizer: Actor, editor: Actor): Promise<string | null> {
  const id = await tellFrozen(organizer);
  if (id) must(await decideSnapshot(editor, { id, decision: 'publish' }));
  return id;
}

/** An edition that waits for somebody to look at it. */
export async function tellFrozen(organizer: Actor): Promise<string | null> {
  const frozen = await freezeSnapshot(organizer);
  if (!frozen.ok && frozen.reason === 'nothing_to_publish') return null;
  return must(frozen).id;
}
