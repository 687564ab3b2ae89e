import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { isId } from '@/lib/db/ids';
import type { Words } from '@/lib/words/words';
import { mayImport } from './access';
import { csvLine } from './error-csv';
import { formatOf } from './formats';
import { type Choices, FileTrouble } from './formats/format';
import { rowsOf } from './rows-of';
import { storedBytes } from './stored-bytes';
import type { RowError } from './work-batch';

/** Rows of the list at most: who has more mends the file, not its rows. */
const MOST = 10_000;
/** Characters of the list: a row may be as long as a record of a table, and all of it is in memory. */
const LONGEST = 5_000_000;

/** A file's failing rows as CSV: number, reason, and while the file is kept what stands in them. Null where there is no such run. */
export async function readErrorCsv(actor: Actor, importId: string, w: Words): Promise<string | null> {
  const run = await withScope(actor, async ({ db }) => {
    if (!mayImport(actor) || !isId(importId)) return null;
    const { campaignId } = actor;
    const found = await db.importRun.findFirst({ where: { id: importId, campaignId } });
    return found && { ...found, isKept: (await db.importChunk.count({ where: { importId, campaignId, position: 0 } })) > 0 };
  });
  const format = run && formatOf(run.format);
  if (!run || !format) return null;
  const lines = ['\uFEFF', csvLine([w.t('import.errors.row'), w.t('import.errors.reason')])];
  let length = 0;
  const say = (row: number, reason: string, cells: readonly string[] = []) => {
    const line = csvLine([row, w.t(`import.reason.${reason}`), ...cells]);
    length += line.length;
    lines.push(line);
  };
  if (!run.isKept) for (const { row, reason } of run.errors as RowError[]) say(row, reason);
  else {
    try {
      for await (const each of rowsOf(format, storedBytes(actor, importId), run.choices as Choices)) {
        if ('reason' in each) say(each.row, each.reason, each.cells);
        if (lines.length <= MOST && length <= LONGEST) continue;
        lines.push(csvLine(['…', w.t('import.errors.cut')]));
        break;
      }
    } catch (error) {
      if (!(error instanceof FileTrouble)) throw error;
      say(error.row, error.reason);
    }
  }
  return lines.join('');
}
