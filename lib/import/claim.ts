import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { now } from '@/lib/time/clock';
import type { ImportState } from './states';

/** Longer than a batch may take (lib/db/scope.ts): a worker that is alive is never taken for dead. */
const LEASE_MS = 30_000;

export const leaseEnd = (): Date => new Date(now().getTime() + LEASE_MS);

/** A run that is this worker's until `heldUntil`, the mark by which it knows that nobody took it over. */
export type Held = { id: string; heldUntil: Date };

/** Takes the campaign's oldest file that waits for a worker, or whose worker is gone. */
export async function claimImport({ db, actor }: Scope): Promise<(Held & { state: ImportState }) | null> {
  const heldUntil = leaseEnd();
  const [claimed] = await db.$queryRaw<{ id: string; state: ImportState }[]>`
    UPDATE import_run SET state = CASE state WHEN 'waiting' THEN 'running' ELSE state END, held_until = ${heldUntil}
    WHERE campaign_id = ${actor.campaignId}::uuid
      AND id = (SELECT id FROM import_run WHERE campaign_id = ${actor.campaignId}::uuid AND state IN ('looking', 'waiting', 'running', 'undoing')
        AND (held_until IS NULL OR held_until < ${now()}) ORDER BY seq LIMIT 1)
      AND state IN ('looking', 'waiting', 'running', 'undoing') AND (held_until IS NULL OR held_until < ${now()})
    RETURNING id, state`;
  return claimed ? { ...claimed, heldUntil } : null;
}

/** Holds the run's row, so that no batch of it is done twice; null when another worker has it, or it was stopped. */
export async function holdImport({ db, actor }: Scope, { id, heldUntil }: Held) {
  await db.$queryRaw`SELECT 1 FROM import_run WHERE campaign_id = ${actor.campaignId}::uuid AND id = ${id}::uuid FOR UPDATE`;
  return db.importRun.findFirst({ where: { id, campaignId: actor.campaignId, heldUntil } });
}

/** Files that stopped on their way, and those nobody decided about for so long: they go, with all their parts. */
export async function sweepImports({ db, actor }: Scope): Promise<void> {
  const campaignId = actor.campaignId;
  await db.importRun.deleteMany({ where: { campaignId, state: 'coming', heldUntil: { lt: now() } } });
  const before = new Date(now().getTime() - KEPT_DAYS * 86_400_000);
  const old = { campaignId, state: { in: ['looked', 'failed'] }, askedOn: { lt: before } };
  const ids = (await db.importRun.findMany({ where: old, select: { id: true } })).map(({ id }) => id);
  if (ids.length === 0) return;
  await db.importChunk.deleteMany({ where: { campaignId, importId: { in: ids } } });
  await db.importRun.updateMany({ where: { ...old, state: 'looked' }, data: { state: 'dropped' } });
}

/** A file is kept this long for somebody to decide about it. */
export const KEPT_DAYS = 14;
