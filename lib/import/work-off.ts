import 'server-only';
import { type Actor, systemActor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { logTrouble } from '@/lib/log';
import { claimImport, type Held, sweepImports } from './claim';
import { formatOf } from './formats';
import { type Choices, FileTrouble, type ImportFormat } from './formats/format';
import { batchesOf, rowsOf } from './rows-of';
import type { ImportState } from './states';
import { storedBytes } from './stored-bytes';
import { endImport, failImport, undoBatch, workBatch } from './work-batch';

/** Rows a transaction. */
const BATCH = 500;
/** Times a batch is tried, so that a lock or a restarted database does not end an import. */
const TRIES = 3;

type How = { size?: number; pauseMs?: number };

/** Works off what waits of a campaign's files, one after the other; answers how many it had in hand. */
export async function workOff(campaignId: string, { size = BATCH, pauseMs = 500 }: How = {}): Promise<number> {
  const actor = systemActor('import', campaignId);
  await withScope(actor, sweepImports);
  let worked = 0;
  for (;;) {
    const claimed = await withScope(actor, claimImport);
    if (!claimed) return worked;
    worked += 1;
    const mine: { held: Held | null } = { held: claimed };
    for (let tries = 1; ; tries += 1) {
      const before = mine.held;
      try {
        await workOn(actor, mine, claimed.state, size);
        break;
      } catch (error) {
        if (mine.held !== before) tries = 1;
        const trouble = error instanceof FileTrouble ? { row: error.row, reason: error.reason } : null;
        if (!trouble && tries < TRIES) await pause(pauseMs);
        else {
          if (!trouble) logTrouble('import', error);
          await withScope(actor, (scope) => failImport(scope, mine.held ?? claimed, trouble));
          break;
        }
      }
    }
  }
}

async function workOn(actor: Actor, mine: { held: Held | null }, state: ImportState, size: number): Promise<void> {
  const { held } = mine;
  const run =
    held && (await withScope(actor, ({ db }) => db.importRun.findFirst({ where: { id: held.id, campaignId: actor.campaignId } })));
  const format = run && formatOf(run.format);
  if (!format) return;
  if (state === 'undoing') return undo(actor, mine, format, size);
  const rows = rowsOf(format, storedBytes(actor, run.id), run.choices as Choices);
  for await (const batch of batchesOf(rows, run.position, size)) {
    const now = mine.held;
    if (!now) return;
    mine.held = await withScope(actor, (scope) => workBatch(scope, now, format, batch));
    // Pages are answered between two batches.
    await pause(0);
  }
  const last = mine.held;
  if (last) await withScope(actor, (scope) => endImport(scope, last));
}

async function undo(actor: Actor, mine: { held: Held | null }, format: ImportFormat, size: number): Promise<void> {
  for (let now = mine.held; now; now = mine.held) {
    const held: Held = now;
    mine.held = await withScope(actor, (scope) => undoBatch(scope, held, format, size));
    await pause(0);
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
