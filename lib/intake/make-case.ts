import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { findCase } from '@/lib/case/find';
import { insertNote } from '@/lib/case/note';
import { insertCase, type NewCase } from '@/lib/case/open';
import type { Post } from '@/lib/form/receipt';
import { type Result, refused } from '@/lib/form/result';
import { insertLetter } from '@/lib/letter/log-letter';
import { orUndo, setTold, tellOfTold, workOnTold } from './change-told';
import { toldText } from './told-text';

/** What becomes of her words in the case: a note that organizers see, or the draft of a letter to that body. */
export type Becomes = { as: 'note' } | { as: 'draft'; toId: string };

/** Opens a case for whoever told it. Her words become its first note, or a letter's draft; the thing told leads to it. */
export function makeCaseOfTold(
  actor: Actor,
  { toldId, becomes, ...typed }: NewCase & { toldId: string; becomes: Becomes },
  post?: Post,
): Promise<Result<{ toldId: string; caseId: string }>> {
  return workOnTold(actor, toldId, post, async (held) => {
    const { scope, told, today } = held;
    if (told.caseId) return refused('changed_meanwhile');
    const { caseId } = orUndo(await insertCase(scope, typed));
    const text = await toldText(held);
    if (becomes.as === 'draft') {
      const sent = { sentOn: { day: today, precision: 'day' as const }, channel: 'portal' as const, draft: true };
      orUndo(await insertLetter(scope, { ...sent, caseId, toId: becomes.toId, category: typed.category, text }));
    } else {
      const caseFile = await findCase(scope, caseId);
      if (caseFile) await insertNote(scope, caseFile, text);
    }
    await setTold(held, { caseId });
    await tellOfTold(held, 'intake_linked', { to: 'case' }, caseId);
    return { ok: true, toldId, caseId };
  });
}
