import 'server-only';
import { logTrouble } from '@/lib/log';
import { answerBell, type Work } from './bell';
import { campaignIds } from './campaign-ids';

type Pace = {
  /** From the start, or from the bell, until it looks: the bell rings inside the transaction that asks, so its end is awaited. */
  soonMs: number;
  everyMs: number;
};

/**
 * Starts this process's worker for `work`, once: it looks at every campaign soon, whenever the bell rings, and again and
 * again, for what another process asked for or left behind. Two processes that do so must do no harm to one another.
 */
export function keepLooking(work: Work, { soonMs, everyMs }: Pace, lookAt: (campaignId: string) => Promise<unknown>): void {
  const known = new Set<string>();
  let busy = false;
  let well = true;

  const look = async () => {
    if (busy) return;
    busy = true;
    try {
      for (const id of await campaignIds()) known.add(id);
      for (const id of known) await lookAt(id);
      well = true;
    } catch (error) {
      // A database that is away is said once, not every time.
      if (well) logTrouble(work, error);
      well = false;
    } finally {
      busy = false;
    }
  };

  const first = answerBell(work, (campaignId) => {
    known.add(campaignId);
    setTimeout(look, soonMs).unref();
  });
  if (!first) return;
  setTimeout(look, soonMs).unref();
  setInterval(look, everyMs).unref();
}
