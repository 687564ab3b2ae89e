import 'server-only';
import { systemActor } from '@/lib/auth/actor';
import { serves } from '@/lib/auth/surfaces';
import { keepLooking } from '@/lib/campaign/keep-looking';
import { eraseTold } from './erase';

/** Starts this process's worker that erases what was told and settled long ago. Only where the desk or the strangers' wing is served. */
export function watchIntake(): void {
  if (!serves('desk') && !serves('sign')) return;
  keepLooking('intake', { soonMs: 3_000, everyMs: 3_600_000 }, async (id) => {
    await eraseTold(systemActor('erase what was told', id));
  });
}
