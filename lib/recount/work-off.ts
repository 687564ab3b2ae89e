import 'server-only';
import { systemActor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { logTrouble } from '@/lib/log';
import { claimRecount, failRecount, type Held } from './claim';
import { BATCH, countBatch } from './count-batch';

/** Times a batch is tried, so that a lock or a restarted database does not end a recount. */
const TRIES = 3;

/** Works off what is open of a campaign's recounts, one after the other; answers how many it had in hand. */
export async function workOff(campaignId: string, { size = BATCH, pauseMs = 500 } = {}): Promise<number> {
  const actor = systemActor('recount', campaignId);
  let worked = 0;
  for (;;) {
    const held = await withScope(actor, claimRecount);
    if (!held) return worked;
    worked += 1;
    try {
      await countAll(actor, held, { size, pauseMs });
    } catch (error) {
      logTrouble('recount', error);
      await withScope(actor, (scope) => failRecount(scope, held));
    }
  }
}

async function countAll(actor: ReturnType<typeof systemActor>, first: Held, { size, pauseMs }: { size: number; pauseMs: number }) {
  let held: Held | null = first;
  let tries = 0;
  while (held) {
    const now: Held = held;
    try {
      held = await withScope(actor, (scope) => countBatch(scope, now, size));
      tries = 0;
    } catch (error) {
      tries += 1;
      if (tries === TRIES) throw error;
      await pause(pauseMs);
    }
    // Pages are answered between two batches.
    await pause(0);
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
