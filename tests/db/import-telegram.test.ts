import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { withScope } from '@/lib/auth/with-scope';
import { startImport, tryAgain, undoImport } from '@/lib/import/decide';
import { readImport } from '@/lib/import/read';
import { workOff } from '@/lib/import/work-off';
import { editPostWords } from '@/lib/post/edit-words';
import { readPostFilter } from '@/lib/post/list-filter';
import { matchFiles } from '@/lib/post/match-files';
import { readChannels } from '@/lib/post/read-channels';
import { readPosts } from '@/lib/post/read-list';
import { readPost } from '@/lib/post/read-post';
import { withdrawPost } from '@/lib/post/take-back';
import { type Campaign, testCampaign } from '../support/campaign';
import { testDatabase } from '../support/database';
import { bringFile } from '../support/files';
import { must } from '../support/must';
import { type Expected, type ExportOptions, expectedPosts, exportText } from '../support/telegram-export';

const MESSAGES = 2_000;
const FIRST: ExportOptions = { messages: MESSAGES };
const { filter: all } = readPostFilter({});

describe('a channel of 2,000 messages', () => {
  const db = testDatabase();
  let one: Campaign;
  let importId = '';
  let expected: Expected[] = [];
  beforeAll(async () => {
    one = await testCampaign();
    expected = [...expectedPosts(FIRST)];
  });
  const count = async (sql: string) => (await db.admin.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${sql}`)).rows[0]?.n;
  const bring = async (options: ExportOptions, part?: number) => {
    const id = await bringFile(one.organizer, 'telegram', exportText(options), part);
    await workOff(one.id);
    return id;
  };
  const readIn = async (id: string, size?: number) => {
    must(await startImport(one.organizer, id));
    await workOff(one.id, { size });
    return readImport(one.organizer, id);
  };
  const byNumber = async (number: number) => {
    const { rows } = await db.admin.query<{ id: string }>('SELECT id FROM post WHERE source_number = $1', [number]);
    return readPost(one.organizer, rows[0]?.id ?? '');
  };

  it('is looked at first: what would be added is counted, service messages are passed over, nothing is written', async () => {
    importId = await bring(FIRST, 70_001);
    expect(expected.length).toBe(MESSAGES - MESSAGES / 40);
    expect(await readImport(one.organizer, importId)).toMatchObject({
      ...{ state: 'looked', total: MESSAGES, added: expected.length, known: 0, failed: 0 },
    });
    expect(await count('post')).toBe(0);
    expect(await count('channel')).toBe(0);
  });

  it('is read in as it stands there: words, days of the campaign’s zone, edits, replies, what was passed on, files', async () => {
    expect(await readIn(importId, 333)).toMatchObject({ state: 'done', total: MESSAGES, added: expected.length, failed: 0 });
    const { rows } = await db.admin.query<{ id: string; number: number; on: string }>(
      'SELECT id, source_number AS number, posted_on::text AS on FROM post ORDER BY source_number',
    );
    expect(rows.map(({ number, on }) => [number, on])).toEqual(expected.map(({ number, day }) => [number, day]));
    for (const [at, want] of expected.entries()) {
      if (at % 13 !== 0) continue;
      const post = await readPost(one.organizer, rows[at]?.id ?? '');
      expect(post).toMatchObject({ number: want.number, original: want.text, isForwarded: want.forwarded, isPublic: false });
      expect(post?.editedOn !== null).toBe(want.edited);
      expect(post?.replyTo?.number ?? null).toBe(want.replyTo);
      expect(post?.media.map(({ file }) => file)).toEqual(want.files);
    }
    expect(await count('post_media')).toBe(expected.reduce((n, { files }) => n + files.length, 0));
    expect(await count('post WHERE is_forwarded')).toBe(expected.filter(({ forwarded }) => forwarded).length);
    expect(await readChannels(one.organizer)).toMatchObject([{ kind: 'telegram', name: 'Путь домой — проверка' }]);
  });

  it('leads from a reply to what it answers', async () => {
    const reply = expected.find(({ replyTo }) => replyTo !== null && expected.some(({ number }) => number === replyTo));
    const post = await byNumber(reply?.number ?? 0);
    expect((await readPost(one.organizer, post?.replyTo?.id ?? ''))?.number).toBe(reply?.replyTo);
  });

  it('stands in the list, the newest first, page by page', async () => {
    const { page, count: n } = await readPosts(one.organizer, all, null);
    expect(n).toBe(expected.length);
    expect(page.rows).toHaveLength(50);
    const days = page.rows.map(({ postedOn }) => postedOn);
    expect(days).toEqual([...days].sort().reverse());
    expect(page.rows.every(({ beginning }) => beginning.length <= 170)).toBe(true);
  });

  it('has one line on the timeline, and no word of it lies open', async () => {
    const { rows } = await db.admin.query("SELECT payload FROM event WHERE noun = 'post'");
    expect(rows).toEqual([{ payload: { importId, added: expected.length, revised: 0 } }]);
    const open = ['text_sealed', 'forwarded_sealed'].map((column) => `position(convert_to('ответ', 'UTF8') in ${column})`).join(' + ');
    expect(await count(`post WHERE ${open} > 0`)).toBe(0);
    expect(await count("post_media WHERE position(convert_to('photo_', 'UTF8') in name_sealed) > 0")).toBe(0);
    // Neither the file nor the hour of a message is kept.
    expect(await count('import_chunk')).toBe(0);
  });

  it('adds nothing the second time, withdrawn posts too', async () => {
    must(await withdrawPost(one.organizer, (await byNumber(1))?.id ?? ''));
    const again = await bring(FIRST);
    expect(await readImport(one.organizer, again)).toMatchObject({ state: 'looked', added: 0, known: expected.length, twinId: importId });
    expect(await readIn(again)).toMatchObject({ state: 'done', added: 0, known: expected.length });
    expect(await count('post')).toBe(expected.length);
    expect(await count('post_revision')).toBe(0);
    expect(await count("event WHERE kind = 'posts_imported'")).toBe(1);
  });

  it('keeps the original when a later export has it edited: a version beside it, counted, once', async () => {
    const later: ExportOptions = { messages: MESSAGES + 100, later: true, name: 'Путь домой' };
    const want = [...expectedPosts(later)];
    const edited = want.filter(({ number }) => number % 50 === 0 && number <= MESSAGES);
    const laterId = await bring(later);
    expect(await readIn(laterId, 700)).toMatchObject({
      ...{ state: 'done', added: want.length - expected.length + edited.length, known: expected.length - edited.length },
    });
    expect(await count('post_revision')).toBe(edited.length);
    const [some] = edited;
    const post = await byNumber(some?.number ?? 0);
    expect(post?.original).toBe(expected.find(({ number }) => number === some?.number)?.text);
    expect(post?.revisions.map(({ text }) => text)).toEqual([some?.text]);
    expect(post?.channel?.name).toBe('Путь домой');
    expect(await readIn(await bring(later))).toMatchObject({ added: 0, known: want.length });
    const { count: n } = await readPosts(one.organizer, { ...all, file: laterId }, null);
    expect(n).toBe(want.length - expected.length + edited.length);
    must(await undoImport(one.organizer, laterId));
    await workOff(one.id, { size: 30 });
    expect(await readImport(one.organizer, laterId)).toMatchObject({ state: 'undone' });
    expect([await count('post'), await count('post_revision')]).toEqual([expected.length, 0]);
  });

  it('has the names of files from a later export where the first had none', async () => {
    const messages = (photo: string) => ({
      ...{ name: 'Второй', type: 'private_channel', id: 77 },
      messages: [{ id: 1, type: 'message', date_unixtime: '1709629200', text: 'фото', photo }],
    });
    const away = '(File not included. Change data exporting settings to download.)';
    const [a, b] = [JSON.stringify(messages(away)), JSON.stringify(messages('photos/one.jpg'))];
    const files = async (text: string) => {
      const id = await bringFile(one.organizer, 'telegram', text);
      await workOff(one.id);
      await readIn(id);
      const { rows } = await db.admin.query<{ id: string }>('SELECT p.id FROM post p WHERE p.source_number = 1 AND p.posted_on = $1', [
        '2024-03-05',
      ]);
      return { id, media: (await readPost(one.organizer, rows[0]?.id ?? ''))?.media.map(({ file }) => file) };
    };
    const first = await files(a);
    expect(first.media).toEqual([null]);
    const second = await files(b);
    expect(second.media).toEqual(['photos/one.jpg']);
    for (const { id } of [second, first]) must(await undoImport(one.organizer, id));
    await workOff(one.id);
    expect((await readChannels(one.organizer)).length).toBe(1);
  });

  it('has its files known by SHA-256 once they were seen: by name, by size where two share one, none believed that differs', async () => {
    const [channel] = await readChannels(one.organizer);
    const sha256 = (text: string) => new Uint8Array(createHash('sha256').update(text).digest());
    const [photo, doc] = [
      expected.find(({ files }) => files[0]?.startsWith('photos/')),
      expected.find(({ files }) => files[0]?.startsWith('files/')),
    ];
    const sent = [
      { file: photo?.files[0]?.split('/')[1] ?? '', bytes: 1_000 + (photo?.number ?? 0), sha256: sha256('фото') },
      { file: doc?.files[0] ?? '', bytes: 2_000 + (doc?.number ?? 0), sha256: sha256('ответ') },
      { file: expected.filter(({ files }) => files[0]?.startsWith('photos/'))[1]?.files[0] ?? '', bytes: 1, sha256: sha256('не то') },
      { file: 'nothing.jpg', bytes: 9, sha256: sha256('x') },
    ];
    const match = () => matchFiles(one.organizer, channel?.id ?? '', sent);
    expect(must(await match())).toMatchObject({ files: 4, matched: 2, known: 0, unknown: 1, unclear: 1 });
    expect(must(await match())).toMatchObject({ matched: 0, known: 2 });
    expect((await byNumber(photo?.number ?? 0))?.media[0]?.sha256).toBe(createHash('sha256').update('фото').digest('hex'));
    const other = [{ ...sent[0], sha256: sha256('подменили') }] as typeof sent;
    expect(must(await matchFiles(one.organizer, channel?.id ?? '', other))).toMatchObject({ matched: 0, unclear: 1 });
    expect((await byNumber(photo?.number ?? 0))?.media[0]?.sha256).toBe(createHash('sha256').update('фото').digest('hex'));
    expect(await matchFiles(one.a.actor, channel?.id ?? '', sent)).toMatchObject({ ok: false });
  });

  it('says before an undo how much somebody worked on, and is then gone without a trace', async () => {
    const post = await byNumber(2);
    must(await editPostWords(one.organizer, { postId: post?.id ?? '', seen: post?.seen ?? '', words: 'Другие слова' }));
    // One was taken back above.
    expect(await readImport(one.organizer, importId)).toMatchObject({ changed: 2 });
    must(await undoImport(one.organizer, importId));
    await workOff(one.id, { size: 400 });
    expect(await readImport(one.organizer, importId)).toMatchObject({ state: 'undone' });
    expect([await count('post'), await count('post_media'), await count('post_revision'), await count('channel')]).toEqual([0, 0, 0, 0]);
    expect(await count("event WHERE noun = 'post' AND kind <> 'post_files_matched'")).toBe(0);
  });

  it('goes on where a worker stopped, and reads none twice', async () => {
    const id = await bring({ messages: 700 });
    must(await startImport(one.organizer, id));
    await db.admin.query(`CREATE FUNCTION stop_at_401() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN IF NEW.source_number = 401 THEN RAISE EXCEPTION 'stopped'; END IF; RETURN NEW; END $$`);
    await db.admin.query('CREATE TRIGGER stop BEFORE INSERT ON post FOR EACH ROW EXECUTE FUNCTION stop_at_401()');
    await workOff(one.id, { size: 150, pauseMs: 1 });
    expect(await readImport(one.organizer, id)).toMatchObject({ state: 'failed', position: 300 });
    await db.admin.query('DROP TRIGGER stop ON post');
    must(await tryAgain(one.organizer, { importId: id, encoding: null }));
    await workOff(one.id);
    expect(await readImport(one.organizer, id)).toMatchObject({ state: 'done', added: [...expectedPosts({ messages: 700 })].length });
  });

  it('takes down files larger than a 32-bit number counts', async () => {
    const message = {
      id: 1,
      type: 'message',
      date_unixtime: '1709629200',
      text: '',
      file: 'video_files/долгое.mp4',
      file_size: 4_000_000_000,
    };
    const id = await bringFile(
      one.organizer,
      'telegram',
      JSON.stringify({ name: 'Ч', type: 'public_channel', id: 78, messages: [message] }),
    );
    await workOff(one.id);
    expect(await readIn(id)).toMatchObject({ state: 'done', added: 1 });
    const { rows } = await db.admin.query<{ bytes: string }>('SELECT bytes FROM post_media WHERE import_id = $1', [id]);
    expect(rows).toEqual([{ bytes: '4000000000' }]);
  });

  it('cut off, is refused as a whole: nothing of it was written', async () => {
    const before = await count('post');
    const id = await bringFile(one.organizer, 'telegram', exportText({ messages: 900, channelId: 5 }).slice(0, -20_000));
    await workOff(one.id);
    expect(await readImport(one.organizer, id)).toMatchObject({ state: 'failed', errors: [{ reason: 'json_broken' }] });
    expect(await startImport(one.organizer, id)).toMatchObject({ ok: false });
    expect(await count('post')).toBe(before);
  });

  it('read in twice at once is one', async () => {
    const text = exportText({ messages: 300, channelId: 6 });
    const { telegram } = await import('@/lib/import/formats/telegram');
    const items = async () => {
      const rows = [];
      for await (const row of telegram.rows(
        (async function* () {
          yield Buffer.from(text);
        })(),
        {},
      ))
        if ('item' in row) rows.push(row);
      return rows;
    };
    const write = async (id: string) => {
      const all = await items();
      return withScope(one.organizer, (scope) => telegram.write(scope, id, all));
    };
    const added = await Promise.all([write(importId), write(crypto.randomUUID())]);
    const want = [...expectedPosts({ messages: 300 })].length;
    expect(added.sort()).toEqual([0, want]);
  });
});
