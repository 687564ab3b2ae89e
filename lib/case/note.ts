import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import type { KeyOwner } from '@/lib/auth/keyring';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { newId } from '@/lib/db/ids';
import { recordEvent } from '@/lib/event/record';
import { once, type Post } from '@/lib/form/receipt';
import { type Result, refused } from '@/lib/form/result';
import { toDbDate } from '@/lib/time/calendar-date';
import { mayNote } from './access';
import { findCase } from './find';

/** Adds an organizers' note to a case. */
export function addNote(actor: Actor, typed: { caseId: string; text: string }, post?: Post): Promise<Result<{ noteId: string }>> {
  return withScope(actor, (scope) =>
    once(scope, post, async () => {
      if (!mayNote(actor)) return refused('not_allowed');
      const caseFile = await findCase(scope, typed.caseId);
      if (!caseFile) return refused('not_found');
      return { ok: true, noteId: await insertNote(scope, caseFile, typed.text) };
    }),
  );
}

/** A note in a case that was found through scope, by whoever may note; answers its id. */
export async function insertNote(scope: Scope, caseFile: KeyOwner, text: string): Promise<string> {
  const { db, actor, keys } = scope;
  const id = newId();
  const { today } = await campaignOf(scope);
  const textSealed = (await keys.ofCase(caseFile)).seal('note.text', id, text);
  await db.note.createMany({
    data: [{ id, campaignId: actor.campaignId, caseId: caseFile.id, textSealed, madeBy: actor.memberId, madeOn: toDbDate(today) }],
  });
  await recordEvent(scope, { kind: 'note_added', caseId: caseFile.id, onDay: today, payload: { noteId: id } });
  return id;
}
