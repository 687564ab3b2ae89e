import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import type { Post } from '@/lib/form/receipt';
import { type Result, refused } from '@/lib/form/result';
import { insertIncident, type NewIncident } from '@/lib/incident/note-incident';
import { orUndo, setTold, tellOfTold, workOnTold } from './change-told';

/** Notes an incident of what was told, in the words the organizer leaves standing; the thing told leads to it. */
export function makeIncidentOfTold(
  actor: Actor,
  { toldId, ...typed }: Omit<NewIncident, 'caseId'> & { toldId: string },
  post?: Post,
): Promise<Result<{ toldId: string; incidentId: string }>> {
  return workOnTold(actor, toldId, post, async (held) => {
    if (held.told.incidentId) return refused('changed_meanwhile');
    const { incidentId } = orUndo(await insertIncident(held.scope, typed));
    await setTold(held, { incidentId });
    await tellOfTold(held, 'intake_linked', { to: 'incident' });
    return { ok: true, toldId, incidentId };
  });
}
