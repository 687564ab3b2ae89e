import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { ringBell } from '@/lib/campaign/bell';
import { campaignOf } from '@/lib/campaign/read';
import { isId, newId } from '@/lib/db/ids';
import { recordEvent } from '@/lib/event/record';
import { type Result, refused } from '@/lib/form/result';
import { now, utcDay } from '@/lib/time/clock';
import { mayImport } from './access';
import { formatOf } from './formats';

/** While parts keep coming a file is on its way; after this without one it is given up. */
const PATIENCE_MS = 10 * 60_000;
const patience = () => new Date(now().getTime() + PATIENCE_MS);

/** Makes room for a file that is on its way. `key` came hidden with the form: the same post twice is one file. */
export function beginUpload(
  actor: Actor,
  { key, format }: { key: string; format: string },
): Promise<Result<{ importId: string; isNew: boolean }>> {
  return withScope(actor, async ({ db }) => {
    if (!mayImport(actor)) return refused('not_allowed');
    if (!formatOf(format)) return refused('not_in_list');
    const { campaignId } = actor;
    const data = { campaignId, format, sha256: new Uint8Array(), askedBy: actor.memberId, askedOn: utcDay(), heldUntil: patience() };
    const id = isId(key) ? key : newId();
    const { count } = await db.importRun.createMany({ data: [{ id, ...data }], skipDuplicates: true });
    if (count > 0) return { ok: true, importId: id, isNew: true };
    if (await db.importRun.findFirst({ where: { id, campaignId }, select: { id: true } })) return { ok: true, importId: id, isNew: false };
    // Somebody else's id: she gets one of her own.
    const other = newId();
    await db.importRun.createMany({ data: [{ id: other, ...data }] });
    return { ok: true, importId: other, isNew: true };
  });
}

/** Keeps a part of it, sealed. */
export function keepPart(
  actor: Actor,
  { importId, position, bytes }: { importId: string; position: number; bytes: Buffer },
): Promise<Result> {
  return withScope(actor, async ({ db, keys }) => {
    if (!mayImport(actor)) return refused('not_allowed');
    const owner = { importId, campaignId: actor.campaignId };
    const { count } = await db.importRun.updateMany({
      where: { id: importId, campaignId: actor.campaignId, state: 'coming' },
      data: { heldUntil: patience() },
    });
    if (count === 0) return refused('not_found');
    const sealed = (await keys.ofCampaign()).sealBytes('import_chunk.sealed', `${importId} ${position}`, bytes);
    await db.importChunk.createMany({ data: [{ ...owner, position, sealed }] });
    return { ok: true };
  });
}

/** It has come whole: what it is, and a worker may look at it. */
export function endUpload(
  actor: Actor,
  { importId, sha256, bytes, head }: { importId: string; sha256: Uint8Array<ArrayBuffer>; bytes: number; head: Buffer },
): Promise<Result<{ importId: string }>> {
  return withScope(actor, async (scope) => {
    if (!mayImport(actor)) return refused('not_allowed');
    const where = { id: importId, campaignId: actor.campaignId, state: 'coming' };
    const run = await scope.db.importRun.findFirst({ where, select: { format: true } });
    const format = run && formatOf(run.format);
    if (!format) return refused('not_found');
    const choices = format.choose(head, {});
    await scope.db.importRun.updateMany({ where, data: { state: 'looking', sha256, bytes: BigInt(bytes), choices, heldUntil: null } });
    const payload = { importId, format: format.code };
    await recordEvent(scope, { kind: 'import_uploaded', onDay: (await campaignOf(scope)).today, payload });
    ringBell('import', actor.campaignId);
    return { ok: true, importId };
  });
}

/** It did not come whole, or was none of ours: nothing of it stays. */
export function forgetUpload(actor: Actor, importId: string): Promise<Result> {
  return withScope(actor, async ({ db }) => {
    if (!mayImport(actor)) return refused('not_allowed');
    const { count } = await db.importRun.deleteMany({ where: { id: importId, campaignId: actor.campaignId, state: 'coming' } });
    return count > 0 ? { ok: true } : refused('not_found');
  });
}
