import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { recordEvent } from '@/lib/event/record';
import { utcDay } from '@/lib/time/clock';
import { type Held, holdImport, leaseEnd } from './claim';
import { formatOf } from './formats';
import type { ImportFormat, Item } from './formats/format';
import type { Batch } from './rows-of';

/** Failing rows that are kept by number and reason; all are in the list one can download. */
export const MOST_ERRORS = 200;
export type RowError = { row: number; reason: string };

/**
 * Does a batch of a file in the caller's transaction: looks, where it is looked at; adds, where it is read in. How
 * far it came is written in the same one, so that whoever goes on after a crash neither leaves a row out nor takes
 * one twice. Answers the new lease, or null when another worker has it.
 */
export async function workBatch(scope: Scope, held: Held, format: ImportFormat, { rows, upTo }: Batch): Promise<Held | null> {
  const { db, actor } = scope;
  const run = await holdImport(scope, held);
  if (!run) return null;
  const heldUntil = leaseEnd();
  const where = { id: held.id, campaignId: actor.campaignId };
  if (rows.length === 0) {
    await db.importRun.updateMany({ where, data: { heldUntil } });
    return { id: held.id, heldUntil };
  }
  const items = rows.flatMap((row): Item[] => ('item' in row ? [{ identity: row.identity, item: row.item }] : []));
  const failed = rows.flatMap((row): RowError[] => ('reason' in row ? [{ row: row.row, reason: row.reason }] : []));
  const added = run.state === 'running' ? await format.write(scope, run.id, items) : await lacking(scope, format, items);
  const errors = run.errors as RowError[];
  await db.importRun.updateMany({
    where,
    data: {
      position: upTo,
      added: { increment: added },
      known: { increment: items.length - added },
      failed: { increment: failed.length },
      ...(failed.length > 0 && errors.length < MOST_ERRORS && { errors: [...errors, ...failed].slice(0, MOST_ERRORS) }),
      heldUntil,
    },
  });
  return { id: held.id, heldUntil };
}

async function lacking(scope: Scope, format: ImportFormat, items: readonly Item[]): Promise<number> {
  const known = await format.known(
    scope,
    items.map(({ identity }) => identity),
  );
  return items.filter(({ identity }) => !known.has(identity)).length;
}

/** All rows were worked: what was looked at waits for a decision; what was read in is done, and its file goes. */
export async function endImport(scope: Scope, held: Held): Promise<void> {
  const { db, actor } = scope;
  const run = await holdImport(scope, held);
  if (!run) return;
  const where = { id: held.id, campaignId: actor.campaignId };
  if (run.state === 'looking') {
    await db.importRun.updateMany({ where, data: { state: 'looked', total: run.position, heldUntil: null } });
    return;
  }
  await db.importRun.updateMany({ where, data: { state: 'done', total: run.position, heldUntil: null, endedOn: utcDay() } });
  await db.importChunk.deleteMany({ where: { importId: held.id, campaignId: actor.campaignId } });
  await formatOf(run.format)?.ended?.(scope, run.id);
  const payload = { importId: run.id, format: run.format, added: run.added };
  await recordEvent(scope, { kind: 'import_done', onDay: (await campaignOf(scope)).today, payload });
}

/** Removes a batch of what a run added; answers the new lease, or null when all of it is gone. */
export async function undoBatch(scope: Scope, held: Held, format: ImportFormat, size: number): Promise<Held | null> {
  const { db, actor } = scope;
  const run = await holdImport(scope, held);
  if (run?.state !== 'undoing') return null;
  const removed = await format.undo(scope, run.id, size);
  const where = { id: held.id, campaignId: actor.campaignId };
  if (removed > 0) {
    const heldUntil = leaseEnd();
    await db.importRun.updateMany({ where, data: { position: { increment: removed }, heldUntil } });
    return { id: held.id, heldUntil };
  }
  await db.importRun.updateMany({ where, data: { state: 'undone', heldUntil: null, undoneOn: utcDay() } });
  const payload = { importId: run.id, format: run.format, removed: run.position };
  await recordEvent(scope, { kind: 'import_undone', onDay: (await campaignOf(scope)).today, payload });
  return null;
}

/** Gives a run up: it stands as failed, with why where the file is the reason, until somebody decides. */
export async function failImport(scope: Scope, held: Held, why: RowError | null): Promise<void> {
  const { db, actor } = scope;
  const run = await db.importRun.findFirst({ where: { id: held.id, campaignId: actor.campaignId } });
  if (!run) return;
  await db.importRun.updateMany({
    where: { id: held.id, campaignId: actor.campaignId, state: { in: ['looking', 'running', 'undoing'] } },
    data: {
      state: 'failed',
      heldUntil: null,
      choices: { ...(run.choices as object), failedAt: run.state },
      ...(why && { errors: [why] }),
    },
  });
}
