import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
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
      const id = newId();
      const { today } = await campaignOf(scope);
      const textSealed = (await scope.keys.ofCase(caseFile)).seal('note.text', id, typed.text);
      await scope.db.note.createMany({
        data: [{ id, campaignId: actor.campaignId, caseId: caseFile.id, textSealed, madeBy: actor.memberId, madeOn: toDbDate(today) }],
      });
      await recordEvent(scope, { kind: 'note_added', caseId: caseFile.id, onDay: today, payload: { noteId: id } });
      return { ok: true, noteId: id };
    }),
  );
}
