import { describe, expect, it } from 'vitest';
import { formatOf } from '@/lib/import/formats';
import { batchesOf, rowsOf } from '@/lib/import/rows-of';
import { OVDINFO_HEADING } from '../../support/files';

const ROWS = 1_000_000;
const MEGABYTE = 1_000_000;

/** About 90 MB, made as it is read. */
async function* table(): AsyncGenerator<Buffer> {
  yield Buffer.from(`${OVDINFO_HEADING}\n`);
  for (let at = 0; at < ROWS; at += 1_000) {
    const rows = Array.from({ length: 1_000 }, (_, of) => {
      const day = `${String((of % 28) + 1).padStart(2, '0')}.${String((at % 12) + 1).padStart(2, '0')}.2013`;
      return `${at + of},${day},Москва,не согласовано,акция,другое,другое,ОВД,"площадь, ${of}",3\n`;
    });
    yield Buffer.from(rows.join(''));
  }
}

describe('a table of a million rows', () => {
  it('is read in memory that does not grow with it', { timeout: 240_000 }, async () => {
    const format = formatOf('ovdinfo') ?? expect.fail('no such format');
    let [rows, failed, highest] = [0, 0, 0];
    const before = process.memoryUsage().rss;
    for await (const batch of batchesOf(rowsOf(format, table(), { encoding: 'utf-8', delimiter: ',' }), 0, 500)) {
      rows += batch.rows.length;
      failed += batch.rows.filter((row) => 'reason' in row).length;
      if (rows % 50_000 === 0) highest = Math.max(highest, process.memoryUsage().rss);
    }
    expect([rows, failed]).toEqual([ROWS, 0]);
    // The file itself has some 90 MB, its rows as objects several hundred: what is kept of each is eight bytes in a table at most half full.
    expect((highest - before) / MEGABYTE).toBeLessThan(250);
  });
});
