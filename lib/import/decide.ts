import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { ringBell } from '@/lib/campaign/bell';
import { campaignOf } from '@/lib/campaign/read';
import { isId } from '@/lib/db/ids';
import type { EventCode } from '@/lib/event/kinds';
import { recordEvent } from '@/lib/event/record';
import { once, type Post } from '@/lib/form/receipt';
import { type Refusal, type Result, refused } from '@/lib/form/result';
import type { Prisma } from '@/prisma/client/client';
import { mayImport } from './access';
import type { Encoding } from './decode';
import { formatOf } from './formats';
import type { Choices } from './formats/format';
import type { ImportState } from './states';
import { storedHead } from './stored-bytes';

type Done = Result<{ importId: string }>;
const FROM_START = { position: 0, added: 0, known: 0, failed: 0, errors: [] };

/** "Read it in": what was looked at is added in the background. */
export const startImport = (actor: Actor, importId: string, post?: Post): Promise<Done> =>
  decide(actor, importId, post, ['looked'], 'import_started', async () => ({ state: 'waiting', ...FROM_START }));

/** "Not this one": the file goes, unread. */
export const dropImport = (actor: Actor, importId: string, post?: Post): Promise<Done> =>
  decide(actor, importId, post, ['looked', 'failed'], 'import_dropped', async ({ db }, run) => {
    // What a run that failed had added by then stays, and can be undone.
    await db.importChunk.deleteMany({ where: { importId: run.id, campaignId: actor.campaignId } });
    return ['running', 'undoing'].includes(failedAt(run) ?? '') ? { state: 'done' } : { state: 'dropped' };
  });

/** Looks at a file again, read in another encoding; or lets a run that failed go on where it stopped. */
export const tryAgain = (
  actor: Actor,
  { importId, encoding }: { importId: string; encoding: Encoding | null },
  post?: Post,
): Promise<Done> =>
  decide(actor, importId, post, ['looked', 'failed'], 'import_retried', async (scope, run) => {
    const stopped = failedAt(run);
    const { failedAt: _, ...before } = run.choices as Choices;
    if (stopped === 'undoing') return { state: 'undoing', choices: before };
    const head = await storedHead(scope, run.id);
    if (head.length === 0) return refused('import_file_gone');
    if (stopped === 'running') return { state: 'waiting', choices: before };
    const choices = formatOf(run.format)?.choose(head, encoding ? { encoding } : before) ?? before;
    return { state: 'looking', choices, total: 0, ...FROM_START };
  });

/** Removes in the background exactly what the run added. */
export const undoImport = (actor: Actor, importId: string, post?: Post): Promise<Done> =>
  decide(actor, importId, post, ['done'], null, async () => ({ state: 'undoing', position: 0 }));

type Run = { id: string; format: string; state: string; choices: unknown };
const failedAt = ({ state, choices }: Run): string | undefined => (state === 'failed' ? (choices as Choices).failedAt : undefined);

function decide(
  actor: Actor,
  importId: string,
  post: Post | undefined,
  from: readonly ImportState[],
  kind: EventCode | null,
  next: (scope: Scope, run: Run) => Promise<Prisma.ImportRunUpdateManyMutationInput | Refusal>,
): Promise<Done> {
  return withScope(actor, (scope) =>
    once(scope, post, async () => {
      if (!mayImport(actor)) return refused('not_allowed');
      if (!isId(importId)) return refused('not_found');
      const { db } = scope;
      const { campaignId } = actor;
      await db.$queryRaw`SELECT 1 FROM import_run WHERE campaign_id = ${campaignId}::uuid AND id = ${importId}::uuid FOR UPDATE`;
      const run = await db.importRun.findFirst({ where: { id: importId, campaignId } });
      if (!run) return refused('not_found');
      if (!from.includes(run.state as ImportState)) return refused('import_moved_on');
      const data = await next(scope, run);
      if ('reason' in data) return data;
      await db.importRun.updateMany({ where: { id: run.id, campaignId }, data: { ...data, heldUntil: null } });
      if (kind)
        await recordEvent(scope, { kind, onDay: (await campaignOf(scope)).today, payload: { importId: run.id, format: run.format } });
      ringBell('import', campaignId);
      return { ok: true, importId };
    }),
  );
}
