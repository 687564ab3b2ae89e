import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { findCaseByMark } from '@/lib/case/find';
import { insertNote } from '@/lib/case/note';
import type { Post } from '@/lib/form/receipt';
import { refused } from '@/lib/form/result';
import { type Changed, setTold, tellOfTold, workOnTold } from './change-told';
import { toldText } from './told-text';

/** Ties it to a case that there is already, by its mark; with `note`, her words become a note of that case. */
export function linkTold(
  actor: Actor,
  { toldId, ref, note }: { toldId: string; ref: string; note: boolean },
  post?: Post,
): Promise<Changed> {
  return workOnTold(actor, toldId, post, async (held) => {
    if (held.told.caseId) return refused('changed_meanwhile');
    const caseFile = await findCaseByMark(held.scope, ref);
    if (!caseFile) return refused('no_such_mark', 'ref');
    if (note) await insertNote(held.scope, caseFile, await toldText(held));
    await setTold(held, { caseId: caseFile.id });
    await tellOfTold(held, 'intake_linked', { to: 'case' }, caseFile.id);
    return { ok: true, toldId };
  });
}

/** Unties a case or an incident that it was tied to by mistake. What was written there stays there. */
export function unlinkTold(actor: Actor, { toldId, what }: { toldId: string; what: 'case' | 'incident' }, post?: Post): Promise<Changed> {
  return workOnTold(actor, toldId, post, async (held) => {
    const { caseId, incidentId } = held.told;
    if ((what === 'case' ? caseId : incidentId) === null) return refused('already_so');
    await setTold(held, what === 'case' ? { caseId: null } : { incidentId: null });
    await tellOfTold(held, 'intake_unlinked', { from: what }, what === 'case' ? caseId : null);
    return { ok: true, toldId };
  });
}
