import 'server-only';
import type { Choices, ImportFormat, ReadRow } from './formats/format';
import { Seen } from './seen';

/** A file's rows with what is said twice in it marked as such: it is added once. */
export async function* rowsOf(format: ImportFormat, bytes: AsyncIterable<Buffer>, choices: Choices): AsyncGenerator<ReadRow> {
  const seen = new Seen();
  for await (const each of format.rows(bytes, choices)) {
    if ('item' in each && !seen.add(each.identity)) yield { row: each.row, reason: 'repeated', ...(each.cells && { cells: each.cells }) };
    else yield each;
  }
}

export type Batch = { rows: ReadRow[]; upTo: number };

/** Rows of a lease's worth that are only passed over, when a worker takes over in the middle. */
const PASSED = 20_000;

/**
 * The rows behind `position`, `size` at a time. Those before it are read again, since only reading tells where they
 * end; now and then an empty batch says that somebody is still at it.
 */
export async function* batchesOf(rows: AsyncIterable<ReadRow>, position: number, size: number): AsyncGenerator<Batch> {
  let upTo = 0;
  let batch: ReadRow[] = [];
  for await (const row of rows) {
    upTo += 1;
    if (upTo <= position) {
      if (upTo % PASSED === 0) yield { rows: [], upTo };
      continue;
    }
    batch.push(row);
    if (batch.length < size) continue;
    yield { rows: batch, upTo };
    batch = [];
  }
  if (batch.length > 0) yield { rows: batch, upTo };
}
