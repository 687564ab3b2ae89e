import { randomUUID } from 'node:crypto';
import { ReadableStream } from 'node:stream/web';
import { beforeAll, describe, expect, it } from 'vitest';
import { systemActor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { claimImport } from '@/lib/import/claim';
import { dropImport, startImport, tryAgain, undoImport } from '@/lib/import/decide';
import { formatOf } from '@/lib/import/formats';
import type { Choices } from '@/lib/import/formats/format';
import { readImport } from '@/lib/import/read';
import { readErrorCsv } from '@/lib/import/read-errors';
import { receiveFile } from '@/lib/import/receive';
import { batchesOf, rowsOf } from '@/lib/import/rows-of';
import { storedBytes } from '@/lib/import/stored-bytes';
import { workBatch } from '@/lib/import/work-batch';
import { workOff } from '@/lib/import/work-off';
import { setIncidentOutcome } from '@/lib/incident/outcome';
import { words } from '@/lib/words/words';
import { type Campaign, testCampaign } from '../support/campaign';
import { NOON, setTo, testDatabase } from '../support/database';
import { bringFile, OVDINFO_HEADING, ovdinfoTable } from '../support/files';
import { must } from '../support/must';

const db = testDatabase();
let one: Campaign;
beforeAll(async () => {
  one = await testCampaign();
});

let numbered = 0;
const row = (more: { date?: string; region?: string; agreement?: string; place?: string; count?: string; id?: string } = {}) => {
  numbered += 1;
  const { date = '05.03.2013', region = 'Пермь', agreement = 'не согласовано', place = 'площадь', count = '2', id = `n${numbered}` } = more;
  return [id, date, region, agreement, 'пикет', 'другое', 'другое', 'ОВД', place, count].join(',');
};
const looked = async (file: Buffer | string, part?: number) => {
  const importId = await bringFile(one.organizer, 'ovdinfo', file, part);
  await workOff(one.id, { pauseMs: 1 });
  return (await readImport(one.organizer, importId)) ?? expect.fail('no such import');
};
const count = async (table: string) => (await db.admin.query(`SELECT count(*)::int AS n FROM ${table}`)).rows[0].n as number;

describe('a file that cannot be read as a whole', () => {
  it.each([
    ['columns are missing', 'Id,что\n1,2\n', 'columns_missing', 1],
    ['a quote is never closed', `${ovdinfoTable([row()])}x,"открыта и дальше всё\n${'y,\n'.repeat(3)}`, 'quote_open', 3],
    ['a quote is never closed, and much comes behind it', `${ovdinfoTable([row()])}x,"${'открыто\n'.repeat(40_000)}`, 'quote_open', 3],
    ['a quote stands in the middle', `${ovdinfoTable([row()])}5,"а"б,в\n`, 'quote_astray', 3],
    ['there is no row', '\n', 'columns_missing', 1],
  ])('because %s is told so, by row, and nothing of it is written', async (_, file, reason, at) => {
    const before = await count('incident');
    expect(await looked(file)).toMatchObject({ state: 'failed', errors: [{ row: at, reason }], choices: { failedAt: 'looking' } });
    expect(await count('incident')).toBe(before);
  });
});

describe('rows that cannot be read', () => {
  const bad = [
    row({ date: '31.02.2013' }),
    row({ date: '05.03.2126' }),
    row({ region: 'Атлантида' }),
    row({ agreement: 'отказано' }),
    row({ count: '1e309' }),
    row({ count: '-5' }),
    row({ id: '' }),
    row({ place: 'х'.repeat(301) }),
    row({ place: 'с\0дырой' }),
    'одна,две,три',
    `${row()},лишняя`,
  ];
  const reasons = [
    'not_a_day',
    'in_future',
    'unknown_region',
    'unknown_agreement',
    'not_a_count',
    'not_a_count',
    'no_id',
    'too_long',
    'unreadable',
    'ragged',
    'ragged',
  ];

  it('are each named with their reason; the others can be added without them', async () => {
    const twice = row();
    const run = await looked(ovdinfoTable([row(), ...bad, twice, twice, `${row()},,`, '']));
    expect(run).toMatchObject({ state: 'looked', total: 15, added: 3, failed: 12 });
    expect(run.errors).toEqual([...reasons.map((reason, at) => ({ row: at + 3, reason })), { row: 15, reason: 'repeated' }]);
    const before = await count('incident');
    must(await startImport(one.organizer, run.id));
    await workOff(one.id);
    expect(await count('incident')).toBe(before + 3);
  });

  it('come back as a table to mend, in which nothing is a formula', async () => {
    const formulas = ['=1+1', '+7', '-cmd', '@SUM(A1)', '\tтаб', '＝1', '|x', '%0A'];
    const run = await looked(ovdinfoTable(formulas.map((place) => row({ region: 'Атлантида', place: `"${place}"` }))));
    const csv = (await readErrorCsv(one.organizer, run.id, words('ru'))) ?? '';
    const [bom, ...lines] = [csv.charAt(0), ...csv.slice(1).trimEnd().split('\r\n')];
    expect(bom).toBe('\uFEFF');
    expect(lines[1]).toContain('такого региона нет в списке');
    expect(lines.length).toBe(1 + formulas.length);
    for (const line of lines) for (const cell of line.split(',')) expect(cell).not.toMatch(/^"?[=+\-@|%＝\t]/);
    must(await dropImport(one.organizer, run.id));
    expect(await readErrorCsv(one.organizer, run.id, words('ru'))).not.toContain('SUM');
  });

  it('do not hide a lone surrogate or broken bytes', async () => {
    const broken = Buffer.concat([
      Buffer.from(`${OVDINFO_HEADING}\n${row({ place: 'А' })}\n${row({ place: 'XX' }).replace('XX', '')}`),
      Buffer.from('\n'),
    ]);
    const lone = Buffer.from(ovdinfoTable([row({ place: 'ЗДЕСЬ' })]))
      .toString('latin1')
      .replace(Buffer.from('ЗДЕСЬ').toString('latin1'), '\xed\xa0\x80');
    expect(await looked(Buffer.from(lone, 'latin1'))).toMatchObject({
      failed: 1,
      errors: [{ row: 2, reason: 'unreadable' }],
      choices: { encoding: 'utf-8' },
    });
    expect(await looked(broken)).toMatchObject({ failed: 0, added: 2 });
  });
});

describe('how a table is written', () => {
  const table = ovdinfoTable([row({ place: 'Красная площадь' })]);
  it.each([
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${table}`), { encoding: 'utf-8', delimiter: ',' }],
    ['windows-1251 with semicolons', cp1251(table.replaceAll(',', ';')), { encoding: 'windows-1251', delimiter: ';' }],
    ['UTF-16 with tabs', Buffer.from(`\uFEFF${table.replaceAll(',', '\t')}`, 'utf16le'), { encoding: 'utf-16le', delimiter: 'tab' }],
  ])('%s is recognised, cut anywhere', async (_, file, choices) => {
    for (const part of [1_000_000, 7]) {
      const run = await looked(file, part);
      expect(run).toMatchObject({ state: 'looked', total: 1, failed: 0, choices });
      must(await dropImport(one.organizer, run.id));
    }
  });

  it('recognised wrongly, can be said', async () => {
    const run = await looked(table);
    must(await tryAgain(one.organizer, { importId: run.id, encoding: 'windows-1251' }));
    await workOff(one.id);
    expect(await readImport(one.organizer, run.id)).toMatchObject({ choices: { encoding: 'windows-1251' }, failed: 1 });
    must(await tryAgain(one.organizer, { importId: run.id, encoding: 'utf-8' }));
    await workOff(one.id);
    expect(await readImport(one.organizer, run.id)).toMatchObject({ state: 'looked', failed: 0 });
  });
});

describe('a worker that is killed in the middle', () => {
  it('leaves nothing half-done: another goes on, and no row is added twice or left out', async () => {
    const before = await count('incident');
    const run = await looked(ovdinfoTable(Array.from({ length: 25 }, () => row())));
    must(await startImport(one.organizer, run.id));
    const system = systemActor('import', one.id);
    const held = must({ ok: true, held: await withScope(system, claimImport) }).held;
    const format = formatOf('ovdinfo');
    if (!held || !format) return expect.fail('nothing to work on');
    let batches = 0;
    let lease: Awaited<ReturnType<typeof workBatch>> = held;
    for await (const batch of batchesOf(rowsOf(format, storedBytes(system, run.id), run.choices as Choices), 0, 10)) {
      batches += 1;
      // The second batch is in the middle of its transaction when the power goes.
      const work = withScope(system, async (scope) => {
        const now = await workBatch(scope, lease ?? held, format, batch);
        if (batches === 2) throw new Error('killed');
        return now;
      });
      if (batches === 2) {
        await expect(work).rejects.toThrow('killed');
        break;
      }
      lease = await work;
    }
    expect(await count('incident')).toBe(before + 10);
    // Its lease still stands: nobody else takes it.
    expect(await workOff(one.id)).toBe(0);
    setTo('2026-11-23T09:01:00Z');
    expect(await workOff(one.id, { size: 4 })).toBe(1);
    setTo(NOON);
    expect(await readImport(one.organizer, run.id)).toMatchObject({ state: 'done', position: 25, added: 25, known: 0 });
    expect(await count('incident')).toBe(before + 25);
  });
});

describe('an import', () => {
  it('that is undone says how many were worked on since, and takes what it added and nothing else', async () => {
    const kept = await looked(ovdinfoTable([row()]));
    must(await startImport(one.organizer, kept.id));
    await workOff(one.id);
    const before = [await count('incident'), await count('event')];
    const run = await looked(ovdinfoTable([row(), row(), row()]));
    must(await startImport(one.organizer, run.id));
    await workOff(one.id);
    const [incident] = (await db.admin.query('SELECT id FROM incident WHERE import_id = $1', [run.id])).rows;
    must(await setIncidentOutcome(one.organizer, { incidentId: incident.id, outcome: 'released', outcomeOn: null }));
    expect(await readImport(one.organizer, run.id)).toMatchObject({ changed: 1 });
    must(await undoImport(one.organizer, run.id));
    await workOff(one.id, { size: 2 });
    // Uploaded, started, done, undone: the import's own lines stay.
    expect([await count('incident'), await count('event')]).toEqual([before[0], (before[1] ?? 0) + 4]);
  });

  it('is decided about once: two who press at once', async () => {
    const run = await looked(ovdinfoTable([row()]));
    const both = await Promise.all([startImport(one.organizer, run.id), dropImport(one.editor, run.id)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ reason: 'import_moved_on' });
    await workOff(one.id);
  });
});

describe('a file on its way', () => {
  const posted = (parts: [name: string, value: string | Buffer, file?: string][], cut = 0) => {
    const boundary = 'x1y2z3';
    const bytes = Buffer.concat([
      ...parts.flatMap(([name, value, file]) => [
        Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"${file ? `; filename="${file}"` : ''}\r\n\r\n`),
        Buffer.from(value as string),
        Buffer.from('\r\n'),
      ]),
      Buffer.from(`--${boundary}--\r\n`),
    ]);
    const whole = bytes.subarray(0, bytes.length - cut);
    const body = new ReadableStream<Uint8Array>({
      start(out) {
        for (let at = 0; at < whole.length; at += 5_000) out.enqueue(new Uint8Array(whole.subarray(at, at + 5_000)));
        out.close();
      },
    });
    return receiveFile(one.organizer, `multipart/form-data; boundary=${boundary}`, body);
  };
  const table = () => ovdinfoTable(Array.from({ length: 3_000 }, () => row({ place: 'м'.repeat(200) })));

  it('is taken once, however often its form is posted', async () => {
    const [key, file] = [randomUUID(), table()];
    const form: [string, string, string?][] = [
      ['key', key],
      ['format', 'ovdinfo'],
      ['file', file, '../../etc/passwd'],
    ];
    expect(await posted(form)).toEqual({ ok: true, importId: key });
    expect(await posted(form)).toEqual({ ok: true, importId: key });
    const { rows } = await db.admin.query(
      'SELECT count(*)::int AS n, max(length(sealed)) AS largest FROM import_chunk WHERE import_id = $1',
      [key],
    );
    expect(rows[0].n).toBe(Math.ceil(Buffer.byteLength(file) / 1_000_000));
    const { rows: run } = await db.admin.query("SELECT encode(sha256, 'hex') AS sha, bytes::int FROM import_run WHERE id = $1", [key]);
    expect(run[0].bytes).toBe(Buffer.byteLength(file));
    await workOff(one.id);
  });

  it.each([
    ['without a file', [['format', 'ovdinfo']], 0, 'no_file'],
    [
      'with an empty one',
      [
        ['format', 'ovdinfo'],
        ['file', '', 'a.csv'],
      ],
      0,
      'no_file',
    ],
    [
      'of no format',
      [
        ['format', 'xlsx'],
        ['file', 'a,b', 'a.csv'],
      ],
      0,
      'no_format',
    ],
    [
      'that is a picture',
      [
        ['format', 'ovdinfo'],
        ['file', Buffer.from('89504e470d0a1a0a0000000d49484452000001', 'hex'), 'a.csv'],
      ],
      0,
      'wrong_type',
    ],
    [
      'that is an archive',
      [
        ['format', 'ovdinfo'],
        ['file', Buffer.from('504b0304140006000800000021000102030405', 'hex'), 'a.csv'],
      ],
      0,
      'wrong_type',
    ],
    [
      'that is a page',
      [
        ['format', 'ovdinfo'],
        ['file', '<!doctype html><html>', 'a.csv'],
      ],
      0,
      'wrong_type',
    ],
    [
      'that breaks off',
      [
        ['format', 'ovdinfo'],
        ['file', `${OVDINFO_HEADING}\n${'x'.repeat(2_500_000)}`, 'a.csv'],
      ],
      400_000,
      'broken',
    ],
  ] as [string, [string, string | Buffer, string?][], number, string][])('%s leaves nothing behind', async (_, form, cut, reason) => {
    const before = [await count('import_run'), await count('import_chunk')];
    expect(await posted(form, cut)).toEqual({ ok: false, reason });
    expect([await count('import_run'), await count('import_chunk')]).toEqual(before);
  });
});

function cp1251(text: string): Buffer {
  const table = new Map(
    Array.from({ length: 128 }, (_, at) => [new TextDecoder('windows-1251').decode(Buffer.from([at + 128])), at + 128]),
  );
  return Buffer.from(Array.from(text, (mark) => table.get(mark) ?? mark.charCodeAt(0)));
}
