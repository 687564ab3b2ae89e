import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FileTrouble, type ReadRow } from '@/lib/import/formats/format';
import { telegram } from '@/lib/import/formats/telegram';
import { rowsOf } from '@/lib/import/rows-of';
import type { FiledPost } from '@/lib/post/filed-post';
import { setClockForTests } from '@/lib/time/clock';
import { expectedPosts, exportText, messageOf } from '../../support/telegram-export';

const HEAD = { name: 'Канал', type: 'public_channel', id: 7 };
const plain = (id: number, more: object = {}) => ({
  id,
  type: 'message',
  date: '2024-03-05T12:00:00',
  date_unixtime: '1709629200',
  text: 'слова',
  ...more,
});

beforeAll(() => setClockForTests(() => new Date('2026-11-23T09:00:00Z')));
afterAll(() => setClockForTests(null));

async function* cut(bytes: Buffer, part: number) {
  for (let at = 0; at < bytes.length; at += part) yield bytes.subarray(at, at + part);
}
async function read(file: string | Buffer | object, part = 1_000_000): Promise<ReadRow<FiledPost>[]> {
  const bytes = Buffer.isBuffer(file) ? file : Buffer.from(typeof file === 'string' ? file : JSON.stringify(file));
  const rows: ReadRow<FiledPost>[] = [];
  for await (const row of rowsOf(telegram, cut(bytes, part), {})) rows.push(row as ReadRow<FiledPost>);
  return rows;
}
const withMessages = (...messages: unknown[]) => ({ ...HEAD, messages });
const posts = (rows: ReadRow<FiledPost>[]) => rows.flatMap((row) => ('item' in row ? [row.item] : []));
const reasons = (rows: ReadRow<FiledPost>[]) => rows.flatMap((row) => ('reason' in row ? [row.reason] : []));
const trouble = (file: string | Buffer | object) =>
  read(file).then(
    () => null,
    (error: unknown) => (error instanceof FileTrouble ? error.reason : String(error)),
  );

describe('a Telegram export', () => {
  const options = { messages: 400 };

  it.each([1_000_000, 4_096, 97, 13])('is read the same in parts of %d bytes', async (part) => {
    const rows = await read(exportText(options), part);
    const expected = [...expectedPosts(options)];
    expect(
      posts(rows).map(({ number, text, edited, replyTo, forwarded, media }) => ({
        ...{ number, text, replyTo, edited: edited !== null, forwarded: forwarded !== null, files: media.map(({ file }) => file) },
      })),
    ).toEqual(expected.map(({ day: _, ...each }) => each));
    expect(rows.filter((row) => 'passed' in row).length).toBe(10);
    expect(reasons(rows)).toEqual([]);
  });

  it('reads a text as a string and as an array, keeps where links lead, and a poll’s words', async () => {
    const text = [
      'Пишите ',
      { type: 'text_link', text: 'сюда', href: 'https://example.org/a' },
      { type: 'link', text: 'https://example.org/b' },
      { type: 'bold', text: '!' },
    ];
    const poll = { question: [{ type: 'plain', text: 'Да?' }], answers: [{ text: 'Да', voters: 3 }] };
    const [flat, none, polled] = posts(await read(withMessages(plain(1, { text }), plain(2, { text: [] }), plain(3, { text: '', poll }))));
    expect(flat?.text).toBe('Пишите сюда (https://example.org/a)https://example.org/b!');
    expect(none?.text).toBe('');
    expect(polled?.text).toBe('Да?\n— Да');
  });

  it('marks what was passed on from others, and whose it is where it says so', async () => {
    const of = (id: number, forwarded_from: string | null, forwarded_from_id?: unknown) => plain(id, { forwarded_from, forwarded_from_id });
    const rows = posts(
      await read(withMessages(of(1, 'Соседи'), of(2, null), plain(3), of(4, 'Соседи', 'channel7'), of(5, 'Ирина П.', 'user7'))),
    );
    // A person's name is not taken down.
    expect(rows.map(({ forwarded }) => forwarded)).toEqual([{ from: 'Соседи' }, { from: null }, null, { from: 'Соседи' }, { from: null }]);
  });

  it('takes down what a message carries, by name where it was exported', async () => {
    const away = '(File not included. Change data exporting settings to download.)';
    const rows = posts(
      await read(
        withMessages(
          plain(1, { photo: 'photos/photo_1@05-03-2024.jpg', photo_file_size: 5 }),
          plain(2, { photo: away }),
          plain(3, { file: away, file_name: 'ответ.pdf', mime_type: 'application/pdf', file_size: 9 }),
          plain(4, { file: 'video_files/a.mp4', media_type: 'video_file', thumbnail: 'x' }),
          plain(5, { file: '../../etc/passwd', media_type: 'toString' }),
        ),
      ),
    );
    expect(rows.map(({ media }) => media)).toEqual([
      [{ kind: 'photo', file: 'photos/photo_1@05-03-2024.jpg', bytes: 5 }],
      [{ kind: 'photo', file: null, bytes: null }],
      [{ kind: 'file', file: 'ответ.pdf', bytes: 9 }],
      [{ kind: 'video', file: 'video_files/a.mp4', bytes: null }],
      [{ kind: 'file', file: '../../etc/passwd', bytes: null }],
    ]);
  });

  it('knows a day where an older export has no instant', async () => {
    const [post] = posts(await read(withMessages(plain(1, { date_unixtime: undefined }))));
    expect(post?.posted).toEqual({ day: '2024-03-05' });
  });

  it('says the same message twice once, and the same number with other words as another version', async () => {
    const rows = await read(withMessages(plain(1), plain(1), plain(1, { text: 'другие' })));
    expect(posts(rows).map(({ number, text }) => [number, text])).toEqual([
      [1, 'слова'],
      [1, 'другие'],
    ]);
    expect(reasons(rows)).toEqual(['repeated']);
    expect(posts(rows)[0]?.identity).not.toBe(posts(rows)[1]?.identity);
  });

  it('is the same version when only what readers did changed', async () => {
    const { json } = messageOf(3);
    const [a] = posts(await read(withMessages(json)));
    const [b] = posts(await read(withMessages({ ...json, reactions: [], width: 1 })));
    expect(b?.identity).toBe(a?.identity);
  });
});

describe('a bad one', () => {
  it.each([
    ['cut off in a message', exportText({ messages: 30 }).slice(0, 9_000), 'json_broken'],
    ['cut off after one', exportText({ messages: 30 }).slice(0, -5), 'json_broken'],
    ['with more behind it', `${JSON.stringify(withMessages(plain(1)))} {}`, 'json_broken'],
    ['no JSON', '{name: 1}', 'json_broken'],
    ['empty', '', 'json_broken'],
    ['a list', [plain(1)], 'not_telegram'],
    ['a number', '5', 'not_telegram'],
    ['of another shape', { hello: 'world', deep: { messages: [] } }, 'not_telegram'],
    ['without a head', { messages: [plain(1)] }, 'not_telegram'],
    ['whose messages are none', { ...HEAD, messages: {} }, 'not_telegram'],
    ['with messages twice', '{"name":"a","type":"public_channel","id":7,"messages":[],"messages":[]}', 'not_telegram'],
    ['of a whole account', { about: 'x', personal_information: {}, chats: { list: [] } }, 'whole_account'],
    ['of a talk between two', { ...HEAD, type: 'personal_chat', messages: [plain(1)] }, 'not_a_channel'],
    ['of a group', { ...HEAD, type: 'private_supergroup', messages: [plain(1)] }, 'not_a_channel'],
    [
      'nested deeper than anything is',
      `${JSON.stringify(HEAD).slice(0, -1)},"messages":[{"id":1,"text":${'['.repeat(100_000)}`,
      'too_deep',
    ],
    ['nested where nobody looks', `{"x":${'{"a":'.repeat(100_000)}`, 'too_deep'],
  ])('%s is refused as a whole', async (_, file, reason) => {
    expect(await trouble(file)).toBe(reason);
  });

  it('costs no more than its own rows', async () => {
    const bad = [
      plain(1, { text: 'я'.repeat(2_000_000) }),
      plain(2, { text: 'я'.repeat(30_000) }),
      plain(3, { text: Array.from({ length: 200_000 }, () => ({})) }),
      plain(0),
      plain(-1),
      plain(2 ** 40),
      plain(1.5),
      { ...plain(4), id: '4' },
      plain(5, { text: 7 }),
      plain(6, { text: [['x']] }),
      plain(7, { text: [{ type: 'bold', text: null }] }),
      plain(8, { date_unixtime: '1' }),
      plain(9, { date_unixtime: '9999999999' }),
      plain(10, { date_unixtime: 'soon', date: 'soon' }),
      plain(11, { date_unixtime: undefined, date: '2024-02-30T00:00:00' }),
      plain(12, { date_unixtime: undefined, date: '275761-01-01T00:00:00' }),
      plain(13, { date_unixtime: undefined, date: '0000-00-00T00:00:00' }),
      plain(14, { type: 'unsupported' }),
      7,
      null,
      'message',
      [plain(15)],
    ];
    const rows = await read(withMessages(...bad, plain(99)), 3_000);
    expect(reasons(rows)).toEqual([
      'too_long',
      'too_long',
      'too_long',
      'no_id',
      'no_id',
      'no_id',
      'no_id',
      'no_id',
      'not_a_text',
      'not_a_text',
      'not_a_text',
      'day_out_of_range',
      'in_future',
      'not_a_day',
      'not_a_day',
      'not_a_day',
      'day_out_of_range',
      'not_a_message',
      'not_a_message',
      'not_a_message',
      'not_a_message',
      'not_a_message',
    ]);
    expect(posts(rows).map(({ number }) => number)).toEqual([99]);
  });

  it('has what cannot be kept cleaned, and nothing else touched', async () => {
    const file = `{"name":"К\\u0000анал","type":"public_channel","id":7,"messages":[${[
      '{"id":1,"type":"message","date_unixtime":"1709629200","text":"a\\u0000b \\ud83d x \\ud83d\\ude00 e\\u0301"}',
      '{"id":2,"type":"message","date_unixtime":"1709629200","__proto__":{"text":"нет"},"constructor":1,"text":"да"}',
    ].join(',')}]}`;
    const rows = posts(await read(file, 5));
    expect(rows.map(({ text }) => text)).toEqual(['ab \uFFFD x 😀 e\u0301', 'да']);
    expect(rows[0]?.channel.name).toBe('Канал');
  });

  it('with broken UTF-8 is read with a mark where it was broken', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`{"name":"a","type":"public_channel","id":7,"messages":[{"id":1,"type":"message","date_unixtime":"1709629200","text":"a`),
      Buffer.from([0xff, 0xd0]),
      Buffer.from('b"}]}'),
    ]);
    expect(posts(await read(bytes)).map(({ text }) => text)).toEqual(['a\uFFFD\uFFFDb']);
  });

  it('never has a long value in memory: 40 MB in one message pass by', async () => {
    async function* huge() {
      yield Buffer.from(`${JSON.stringify(HEAD).slice(0, -1)},"messages":[{"id":1,"type":"message","text":"`);
      for (let i = 0; i < 40; i += 1) yield Buffer.alloc(1_000_000, 97);
      yield Buffer.from(`"},${JSON.stringify(plain(2))}]}`);
    }
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    let most = 0;
    const rows: ReadRow[] = [];
    for await (const row of rowsOf(telegram, huge(), {})) {
      rows.push(row);
      most = Math.max(most, process.memoryUsage().heapUsed - before);
    }
    expect(rows.map((row) => ('reason' in row ? row.reason : 'read'))).toEqual(['too_long', 'read']);
    expect(most).toBeLessThan(60_000_000);
  });
});
