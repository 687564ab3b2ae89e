import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { seenText } from '@/lib/letter/edit-text';
import { mayEditText } from '@/lib/letter/may-edit-text';
import { letterOf, type OneLetter } from './read-letter';

export type TextPage = { found: OneLetter; seen: string; mayEdit: boolean };

/** The text of a letter for the page that changes it; null where there is no such letter for the actor. */
export function readTextPage(actor: Actor, letterId: string): Promise<TextPage | null> {
  return withScope(actor, async (scope) => {
    const found = await letterOf(scope, letterId);
    return found && { found, seen: await seenText(scope, found.letter.text), mayEdit: mayEditText(found.letter) };
  });
}
