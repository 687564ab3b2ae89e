import 'server-only';
import { systemActor } from '@/lib/auth/actor';
import { serves } from '@/lib/auth/surfaces';
import { keepLooking } from '@/lib/campaign/keep-looking';
import { askForNewRules } from './ask-for-rules';
import { workOff } from './work-off';

/**
 * Starts this process's worker for open recounts; it asks for those of new rules once. Only where families or the desk
 * are served; the public wing has no right to these tables.
 */
export function watchRecounts(): void {
  if (!serves('desk') && !serves('family')) return;
  const asked = new Set<string>();
  keepLooking('recount', { soonMs: 400, everyMs: 5_000 }, async (id) => {
    if (!asked.has(id)) await askForNewRules(systemActor('recount', id));
    asked.add(id);
    await workOff(id);
  });
}
