import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { ringBell } from '@/lib/campaign/bell';
import { isId } from '@/lib/db/ids';
import { type Cursor, cutPage, keyset, PAGE_SIZE, type Page } from '@/lib/db/keyset';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';
import { Prisma } from '@/prisma/client/client';
import { mayImport } from './access';
import { formatOf } from './formats';
import type { Choices } from './formats/format';
import { type ImportState, isMoving } from './states';
import type { RowError } from './work-batch';

export type ImportLine = {
  id: string;
  format: string;
  state: ImportState;
  total: number;
  position: number;
  added: number;
  known: number;
  failed: number;
  askedOn: CalendarDate;
};
export type ImportView = ImportLine & {
  bytes: number;
  choices: Choices;
  errors: RowError[];
  undoneOn: CalendarDate | null;
  /** Of what it added, changed by somebody since; while it can be undone. */
  changed: number;
  /** The same file was read in before, by this run. */
  twinId: string | null;
  /** Where what it added can be seen, behind the language. */
  seeAt: string;
};

/** The campaign's files, the newest first. */
export function readImports(actor: Actor, cursor: Cursor | null): Promise<Page<ImportLine>> {
  return withScope(actor, async ({ db }) => {
    if (!mayImport(actor)) return cutPage<ImportLine & { key: string }>([], null);
    const page = keyset(Prisma.sql`seq`, Prisma.sql`id`, { type: 'int', down: true, cursor });
    const rows = await db.$queryRaw<(ImportLine & { key: string })[]>`
      SELECT id, seq::text AS key, format, state, total, position, added, known, failed, asked_on::text AS "askedOn"
      FROM import_run WHERE campaign_id = ${actor.campaignId}::uuid AND ${page.where} ORDER BY ${page.order} LIMIT ${PAGE_SIZE + 1}`;
    return cutPage(rows, cursor);
  });
}

/** One file and what came of it; or null. */
export function readImport(actor: Actor, importId: string): Promise<ImportView | null> {
  return withScope(actor, async (scope) => {
    const { db } = scope;
    if (!mayImport(actor) || !isId(importId)) return null;
    const run = await db.importRun.findFirst({ where: { id: importId, campaignId: actor.campaignId } });
    if (!run) return null;
    const { id, format, total, position, added, known, failed } = run;
    const state = run.state as ImportState;
    // Its worker may be in a process that does not know the campaign yet.
    if (isMoving(state)) ringBell('import', actor.campaignId);
    return {
      ...{ id, format, state, total, position, added, known, failed },
      bytes: Number(run.bytes),
      choices: run.choices as Choices,
      errors: run.errors as RowError[],
      askedOn: fromDbDate(run.askedOn),
      undoneOn: run.undoneOn && fromDbDate(run.undoneOn),
      changed: state === 'done' ? ((await formatOf(format)?.changed(scope, id)) ?? 0) : 0,
      twinId: await twinOf(scope, run),
      seeAt: formatOf(format)?.seeAt(id) ?? '/desk/imports',
    };
  });
}

async function twinOf({ db, actor }: Scope, { id, sha256 }: { id: string; sha256: Uint8Array<ArrayBuffer> }): Promise<string | null> {
  if (sha256.length === 0) return null;
  const twin = await db.importRun.findFirst({
    where: { campaignId: actor.campaignId, sha256, state: 'done', id: { not: id } },
    orderBy: { seq: 'desc' },
    select: { id: true },
  });
  return twin?.id ?? null;
}
