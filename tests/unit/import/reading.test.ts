import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decoded, encodingOf } from '@/lib/import/decode';
import { csvLine } from '@/lib/import/error-csv';
import { looksLikeTable, readCsv, tableChoices } from '@/lib/import/read-csv';
import { regionMeant } from '@/lib/import/region-meant';
import { batchesOf } from '@/lib/import/rows-of';
import { Seen } from '@/lib/import/seen';
import { regions } from '@/lib/official/directory/regions';

async function* cut(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
async function all<T>(from: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const each of from) found.push(each);
  return found;
}

describe('the encoding of a file', () => {
  it.each([
    ['plain letters', Buffer.from('Id,date'), 'utf-8'],
    ['a mark of UTF-8', Buffer.from('\uFEFFId'), 'utf-8'],
    ['a mark of UTF-16', Buffer.from('\uFEFFId', 'utf16le'), 'utf-16le'],
    ['Russian in UTF-8, its last letter cut', Buffer.from('дата,регион').subarray(0, -1), 'utf-8'],
    [
      'Russian in UTF-8 with a broken byte',
      Buffer.concat([Buffer.from('дата,регион'), Buffer.from([0xff]), Buffer.from('Москва')]),
      'utf-8',
    ],
    ['Russian in windows-1251', Buffer.from([0xe4, 0xe0, 0xf2, 0xe0, 0x2c, 0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0]), 'windows-1251'],
  ])('of %s', (_, head, encoding) => {
    expect(encodingOf(head)).toBe(encoding);
  });

  it('does not matter to where the file is cut', async () => {
    const text = '\uFEFFдата;Нижний Новгород;«ё»\r\n😀';
    for (const size of [1, 2, 3, 5, 1_000])
      expect((await all(decoded(cut(Buffer.from(text), size), 'utf-8'))).join('')).toBe(text.slice(1));
  });
});

describe('a table', () => {
  it.each([
    [Buffer.alloc(0), false],
    [Buffer.from('%PDF-1.7'), false],
    [Buffer.from('PK\u0003\u0004\u0014\0\u0006\0\b\0\0\0'), false],
    [Buffer.from('{"name": 1}'), false],
    [Buffer.from('Id,date\n1,2\n'), true],
    [Buffer.from(`Id,date\n${'1,2\n'.repeat(100)}\0`), true],
  ])('is recognised by its beginning %#', (head, is) => {
    expect(looksLikeTable(head)).toBe(is);
  });

  it('parts its columns by what its heading does, quotes aside', () => {
    expect(tableChoices(Buffer.from('"a,b,c";d;e\n'), {}).delimiter).toBe(';');
    expect(tableChoices(Buffer.from('a\tb\n'), {}).delimiter).toBe('tab');
    expect(tableChoices(Buffer.from('дата'), { encoding: 'windows-1251' }).encoding).toBe('windows-1251');
    expect(tableChoices(Buffer.from('дата'), { encoding: 'koi8-r' }).encoding).toBe('utf-8');
  });

  it('gives back every cell, whatever stands in it and wherever it is cut', async () => {
    const cell = fc.string({ unit: fc.constantFrom('а', ',', ';', '"', '\n', ' ', 'x', '=') }).map((text) => text.trim());
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 9 }),
        async (rows, size) => {
          const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
          const text = ['a,b', ...rows.map((row) => row.map(quote).join(','))].join('\n');
          const read = await all(readCsv(cut(Buffer.from(text), size), { encoding: 'utf-8', delimiter: ',' }, ['A', 'b']));
          expect(read.map((row) => ('get' in row ? [row.get('a'), row.get('B')] : row.reason))).toEqual(rows);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('rows in batches', () => {
  const rows = async function* (n: number) {
    for (let row = 1; row <= n; row += 1) yield { row, reason: 'x' };
  };
  it('go on behind a position, each row once', async () => {
    for (const position of [0, 1, 7, 10, 11]) {
      const batches = await all(batchesOf(rows(10), position, 3));
      expect(batches.flatMap((batch) => batch.rows.map(({ row }) => row))).toEqual(
        Array.from({ length: Math.max(0, 10 - position) }, (_, at) => position + at + 1),
      );
      if (position < 10) expect(batches.at(-1)?.upTo).toBe(10);
    }
  });
  it('say now and then that somebody is still at it', async () => {
    expect((await all(batchesOf(rows(45_000), 44_999, 10))).map(({ rows: of, upTo }) => [of.length, upTo])).toEqual([
      [0, 20_000],
      [0, 40_000],
      [1, 45_000],
    ]);
  });
});

describe('what was seen', () => {
  it('is what a set would say', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 200 }), (texts) => {
        const [seen, set] = [new Seen(), new Set<string>()];
        for (const text of texts) {
          expect(seen.add(text)).toBe(!set.has(text));
          set.add(text);
        }
      }),
    );
  });
  it('grows', () => {
    const seen = new Seen();
    for (let at = 0; at < 20_000; at += 1) expect(seen.add(`${at}`)).toBe(true);
    for (let at = 0; at < 20_000; at += 1) expect(seen.add(`${at}`)).toBe(false);
  });
});

describe('a region as a source names it', () => {
  it('is found by every name and code of the list, case and ё aside', () => {
    for (const { code, nameRu, nameEn } of regions)
      for (const name of [nameRu, nameEn.toUpperCase(), nameRu.replaceAll('ё', 'е'), ` ${code} `])
        expect(regionMeant(name), name).toBe(code);
  });
  it.each([
    ['Нижний Новгород', 'RU-NIZ'],
    ['Воронеж', 'RU-VOR'],
    ['г. Орел', 'RU-ORL'],
    ['Киров', 'RU-KIR'],
    ['Атлантида', null],
  ])('%s is %s', (name, code) => {
    expect(regionMeant(name)).toBe(code);
  });
});

describe('a line of the list of errors', () => {
  it('holds no formula, no NUL, and keeps cells apart', () => {
    expect(csvLine([3, '=1+1', '\t@x', 'а,"б"', 'a\0b', '＝1'])).toBe(`3,'=1+1,"'\t@x","а,""б""",ab,'＝1\r\n`);
  });
});
