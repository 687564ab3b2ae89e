import 'server-only';
import { systemActor } from '@/lib/auth/actor';
import { serves } from '@/lib/auth/surfaces';
import { answerRecountBell } from '@/lib/campaign/recount-bell';
import { logTrouble } from '@/lib/log';
import { askForNewRules } from './ask-for-rules';
import { campaignIds } from './campaigns';
import { workOff } from './work-off';

const EVERY_MS = 5_000;
/** The bell rings inside the transaction that asks: after this it is committed, and the page is answered. */
const SOON_MS = 400;

/**
 * Starts this process's worker: it looks for open recounts now, whenever the bell rings, and every few
 * seconds, for those that another process asked for or left behind. Only where families or the desk are
 * served; the public wing has no right to these tables.
 */
export function watchRecounts(): void {
  if (!serves('desk') && !serves('family')) return;
  const known = new Set<string>();
  const asked = new Set<string>();
  let busy = false;
  let well = true;

  const look = async () => {
    if (busy) return;
    busy = true;
    try {
      for (const id of await campaignIds()) known.add(id);
      for (const id of known) {
        if (!asked.has(id)) await askForNewRules(systemActor('recount', id));
        asked.add(id);
        await workOff(id);
      }
      well = true;
    } catch (error) {
      // A database that is away is said once, not every five seconds.
      if (well) logTrouble('recount', error);
      well = false;
    } finally {
      busy = false;
    }
  };

  const first = answerRecountBell((campaignId) => {
    known.add(campaignId);
    setTimeout(look, SOON_MS).unref();
  });
  if (!first) return;
  setInterval(look, EVERY_MS).unref();
  setTimeout(look, SOON_MS).unref();
}
