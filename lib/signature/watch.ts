import 'server-only';
import { systemActor } from '@/lib/auth/actor';
import { serves } from '@/lib/auth/surfaces';
import { keepLooking } from '@/lib/campaign/keep-looking';
import { closeDue, eraseDue } from './erase';

/**
 * Starts this process's worker that closes petitions whose closing day is over and erases signers whose days are. It works
 * by days, so a quarter of an hour is soon enough. Only where the desk or the signer's wing is served.
 */
export function watchSigners(): void {
  if (!serves('desk') && !serves('sign')) return;
  keepLooking('signers', { soonMs: 2_000, everyMs: 900_000 }, async (id) => {
    const job = systemActor('erase signers', id);
    await closeDue(job);
    await eraseDue(job);
  });
}
