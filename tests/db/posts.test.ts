import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { withScope } from '@/lib/auth/with-scope';
import { telegram } from '@/lib/import/formats/telegram';
import { addPost } from '@/lib/post/add-post';
import { editPostWords } from '@/lib/post/edit-words';
import { linkPost, unlinkPost } from '@/lib/post/link';
import { readPostFilter } from '@/lib/post/list-filter';
import { readPostsAbout } from '@/lib/post/read-about';
import { readChannels } from '@/lib/post/read-channels';
import { readLinkChoices } from '@/lib/post/read-link-choices';
import { readPosts } from '@/lib/post/read-list';
import { readPost } from '@/lib/post/read-post';
import { receiveFiles } from '@/lib/post/receive-files';
import { showPost } from '@/lib/post/show';
import { restorePost, withdrawPost } from '@/lib/post/take-back';
import { calendarDate } from '@/lib/time/calendar-date';
import { readHistory } from '@/lib/timeline/read-history';
import { readTimeline } from '@/lib/timeline/read-timeline';
import { words } from '@/lib/words/words';
import { type Campaign, testCampaign } from '../support/campaign';
import { testDatabase } from '../support/database';
import { gatheringThings, questionThings } from '../support/gathering-things';
import { must } from '../support/must';
import { newPost } from '../support/post-things';

const db = testDatabase();
const w = words('ru');
let one: Campaign;
let other: Campaign;
beforeAll(async () => {
  one = await testCampaign('one');
  other = await testCampaign('other');
});

const add = async (text = 'Мы ждём ответа') => must(await addPost(one.organizer, newPost(text))).postId;
const read = async (postId: string) => {
  const post = await readPost(one.organizer, postId);
  if (!post) throw new Error('There is no such post.');
  return post;
};

describe('a post written down', () => {
  it('is kept sealed, in a channel that is made once, with its line', async () => {
    const [first, second] = [await add('Первое слово'), await add('Второе слово')];
    const post = await read(first);
    expect(post).toMatchObject({ original: 'Первое слово', shown: 'Первое слово', isEdited: false, isPublic: false, number: null });
    expect((await read(second)).channel?.id).toBe(post.channel?.id);
    expect((await readChannels(one.organizer)).map(({ name }) => name)).toEqual(['one: канал']);
    const open = await db.admin.query(
      "SELECT 1 FROM post, channel WHERE position(convert_to('слово', 'UTF8') in text_sealed) + position(convert_to('канал', 'UTF8') in name_sealed) > 0",
    );
    expect(open.rowCount).toBe(0);
    expect((await readHistory(one.organizer, first, w)).map(({ kind, day }) => [kind, day])).toEqual([['post_added', '2026-11-20']]);
  });

  it('is of no day ahead, and of no channel of another campaign', async () => {
    expect(await addPost(one.organizer, { ...newPost('x'), postedOn: calendarDate('2026-11-24') })).toMatchObject({ reason: 'in_future' });
    must(await addPost(other.organizer, newPost('y')));
    const foreign = (await readChannels(other.organizer))[0]?.id ?? '';
    expect(await addPost(one.organizer, { ...newPost('x'), channelId: foreign })).toMatchObject({ reason: 'not_in_list' });
  });

  it('posted twenty times at once is one', async () => {
    const key = crypto.randomUUID();
    const before = (await readPosts(one.organizer, readPostFilter({}).filter, null)).count;
    const done = await Promise.all(
      Array.from({ length: 20 }, () => addPost(one.organizer, newPost('Двадцать раз'), { form: 'new', key, content: 'Двадцать раз' })),
    );
    expect(new Set(done.map((each) => must(each).postId)).size).toBe(1);
    expect((await readPosts(one.organizer, readPostFilter({}).filter, null)).count).toBe(before + 1);
  });
});

describe('its words for everybody', () => {
  it('begin as a copy, are changed beside the original, and are a copy again when they say the same', async () => {
    const id = await add('Муж Аркадий служит без срока');
    must(await editPostWords(one.organizer, { postId: id, seen: 'copy', words: 'Муж служит без срока' }));
    const edited = await read(id);
    expect(edited).toMatchObject({ original: 'Муж Аркадий служит без срока', shown: 'Муж служит без срока', isEdited: true });
    must(await editPostWords(one.organizer, { postId: id, seen: edited.seen, words: 'Муж Аркадий служит без срока' }));
    expect(await read(id)).toMatchObject({ isEdited: false, seen: 'copy' });
    expect((await readHistory(one.organizer, id, w)).map(({ kind }) => kind)).toEqual([
      'post_words_changed',
      'post_words_changed',
      'post_added',
    ]);
  });

  it('changed by two at once are changed by one; the other is told', async () => {
    const id = await add();
    const by = (words: string) => editPostWords(one.organizer, { postId: id, seen: 'copy', words });
    const done = await Promise.all([by('Так'), by('Иначе')]);
    expect(done.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(done.find(({ ok }) => !ok)).toMatchObject({ reason: 'changed_meanwhile' });
  });

  it('are shown only where there are any, and stay there while shown', async () => {
    const id = await add('Слова');
    must(await editPostWords(one.organizer, { postId: id, seen: 'copy', words: null }));
    const { seen } = await read(id);
    expect(await showPost(one.organizer, { postId: id, isPublic: true })).toMatchObject({ reason: 'post_without_words' });
    must(await editPostWords(one.organizer, { postId: id, seen, words: 'Для всех' }));
    must(await showPost(one.organizer, { postId: id, isPublic: true }));
    const shown = await read(id);
    expect(await editPostWords(one.organizer, { postId: id, seen: shown.seen, words: null })).toMatchObject({ field: 'words' });
    must(await withdrawPost(one.organizer, id));
    must(await restorePost(one.organizer, id));
    // Whether it may be shown is said anew.
    expect((await read(id)).isPublic).toBe(false);
  });

  it('are not changed while it is taken back', async () => {
    const id = await add();
    must(await withdrawPost(one.organizer, id));
    expect(await editPostWords(one.organizer, { postId: id, seen: 'copy', words: 'Нет' })).toMatchObject({ reason: 'changed_meanwhile' });
    expect(await linkPost(one.organizer, { postId: id, noun: 'case', thingId: one.a.caseId })).toMatchObject({ ok: false });
    expect(await readLinkChoices(one.organizer, id, { noun: 'case', mark: '' })).toBeNull();
    const { filter } = readPostFilter({ withdrawn: '1' });
    expect((await readPosts(one.organizer, filter, null)).page.rows.map((row) => row.id)).toContain(id);
  });
});

describe('what it is about', () => {
  it('is a letter, a case, a gathering, an occasion to ask; each said on the case’s timeline, to the family too', async () => {
    const id = await add('О письме и о деле');
    const { gatheringId } = await gatheringThings(one);
    const { ownEditionId } = await questionThings(one);
    const things = [
      ['letter', one.a.letterId],
      ['case', one.a.caseId],
      ['gathering', gatheringId],
      ['edition', ownEditionId],
    ] as const;
    for (const [noun, thingId] of things) must(await linkPost(one.organizer, { postId: id, noun, thingId }));
    must(await linkPost(one.organizer, { postId: id, noun: 'letter', thingId: one.a.letterId }));
    const { links } = await read(id);
    expect(links.map(({ noun, label }) => [noun, label?.label.ru ?? null])).toEqual([
      ['letter', expect.stringContaining('Министерство обороны')],
      ['case', expect.stringContaining(one.a.words[0] ?? '—')],
      ['gathering', expect.stringContaining('one: митинг у театра')],
      ['edition', 'Прямая линия'],
    ]);
    for (const [, thingId] of things) expect((await readPostsAbout(one.organizer, thingId)).map((post) => post.id)).toEqual([id]);
    const { rows } = await db.admin.query<{ kind: string; caseId: string | null }>(
      `SELECT payload->>'to' AS kind, case_id AS "caseId" FROM event WHERE thing_id = $1 AND kind = 'post_linked' ORDER BY seq`,
      [id],
    );
    expect(rows).toEqual([
      { kind: 'letter', caseId: one.a.caseId },
      { kind: 'case', caseId: one.a.caseId },
      { kind: 'gathering', caseId: one.a.caseId },
      { kind: 'edition', caseId: null },
    ]);
    const sees = async (actor: Campaign['organizer']) =>
      JSON.stringify((await readTimeline(actor, one.a.caseId, w)) ?? '').match(/рассказывает об этом/g)?.length;
    expect(await sees(one.organizer)).toBe(3);
    expect(await sees(one.a.actor)).toBe(3);
    must(await unlinkPost(one.organizer, { postId: id, noun: 'case', thingId: one.a.caseId }));
    expect(await readPostsAbout(one.organizer, one.a.caseId)).toEqual([]);
    // Posts are staff's: a family hears of them, and opens none.
    expect(await readPostsAbout(one.a.actor, one.a.letterId)).toEqual([]);
    expect(await readPost(one.a.actor, id)).toBeNull();
  });

  it('is nothing of another campaign, and nothing that is not there', async () => {
    const id = await add();
    for (const thingId of [other.a.letterId, crypto.randomUUID(), one.a.caseId])
      expect(await linkPost(one.organizer, { postId: id, noun: 'letter', thingId })).toMatchObject({ reason: 'not_in_list' });
  });

  it('is offered by what happened near its day, and by a case’s mark', async () => {
    const id = await add();
    const mark = (await readTimeline(one.organizer, one.b.caseId, w))?.caseFile.ref ?? '';
    const offered = async (noun: 'letter' | 'case', typed: string) =>
      (await readLinkChoices(one.organizer, id, { noun, mark: typed }))?.offered.map((each) => each.id);
    expect(await offered('case', '')).toEqual(expect.arrayContaining([one.a.caseId, one.b.caseId]));
    expect(await offered('case', mark.toLowerCase())).toEqual([one.b.caseId]);
    expect(await offered('letter', mark)).toEqual([one.b.letterId]);
    expect(await offered('letter', 'ZZ-9999')).toEqual([]);
  });
});

describe('the list', () => {
  it('is narrowed by every filter', async () => {
    const id = await add('Отбор');
    must(await linkPost(one.organizer, { postId: id, noun: 'letter', thingId: one.b.letterId }));
    must(await showPost(one.organizer, { postId: id, isPublic: true }));
    const { channels } = await readPosts(one.organizer, readPostFilter({}).filter, null);
    const ids = async (query: Record<string, string>) => {
      const { filter, ignored } = readPostFilter(query);
      expect([...ignored]).toEqual([]);
      return (await readPosts(one.organizer, filter, null)).page.rows.map((row) => row.id);
    };
    const within: Record<string, string>[] = [
      ...[{ open: 'yes' }, { about: 'letter', open: 'yes' }, { from: '2026-11', open: 'yes' }],
      ...[{ channel: channels[0]?.id ?? '' }, { whose: 'own' }],
    ];
    const without: Record<string, string>[] = [
      ...[{ open: 'no' }, { about: 'none' }, { about: 'petition' }, { to: '2026-10' }, { channel: 'none' }],
      ...[{ whose: 'forwarded' }, { withdrawn: '1' }, { file: crypto.randomUUID() }],
    ];
    for (const query of within) expect(await ids(query), JSON.stringify(query)).toContain(id);
    for (const query of without) expect(await ids(query), JSON.stringify(query)).not.toContain(id);
    const { ignored } = readPostFilter({ open: 'maybe', channel: "'", about: '__proto__', from: '31.02.2026', file: '1' });
    expect([...ignored].sort()).toEqual(['about', 'channel', 'file', 'from', 'open']);
  });
});

describe('files sent to be taken down', () => {
  const sha = (text: string) => createHash('sha256').update(text).digest('hex');
  const item = (id: number, file: string) => ({
    row: id,
    identity: `t ${id}`,
    item: {
      ...{ channel: { kind: 'telegram', source: 'telegram 9', name: 'Файлы' }, number: id, posted: { unix: 1_709_629_200 }, edited: null },
      ...{ text: '', forwarded: null, replyTo: null, media: [{ kind: 'file', file, bytes: null }], identity: `t ${id}` },
    },
  });
  const form = (files: Record<string, string>, channelId: string) => {
    const data = new FormData();
    data.set('channelId', channelId);
    for (const [name, text] of Object.entries(files)) data.append('files', new Blob([text]), name);
    const request = new Request('https://example.org/', { method: 'POST', body: data });
    return [request.headers.get('content-type') ?? '', request.body as never] as const;
  };

  it('are streamed, hashed by name and kept nowhere', async () => {
    const names = ['files/ответ — копия.pdf', 'photos/одно.jpg', 'a/двойник.txt', 'b/двойник.txt'];
    await withScope(one.organizer, (scope) =>
      telegram.write(
        scope,
        crypto.randomUUID(),
        names.map((name, at) => item(at + 1, name)),
      ),
    );
    const channel = (await readChannels(one.organizer)).find(({ name }) => name === 'Файлы')?.id ?? '';
    const big = 'я'.repeat(3_000_000);
    const files = { 'ответ — копия.pdf': 'pdf', 'одно.jpg': big, 'двойник.txt': 'x', 'чужое.txt': 'x', 'пустое.txt': '' };
    expect(await receiveFiles(one.organizer, ...form(files, channel))).toMatchObject({
      ...{ ok: true, channelId: channel, files: 4, matched: 2, unclear: 1, unknown: 1 },
    });
    const { rows } = await db.admin.query<{ sha: string; bytes: string }>(
      "SELECT encode(sha256, 'hex') AS sha, bytes FROM post_media WHERE sha256 IS NOT NULL ORDER BY bytes",
    );
    expect(rows).toEqual([
      { sha: sha('pdf'), bytes: '3' },
      { sha: sha(big), bytes: '6000000' },
    ]);
    expect((await db.admin.query("SELECT payload FROM event WHERE kind = 'post_files_matched'")).rows).toEqual([
      { payload: { files: 4, matched: 2 } },
    ]);
  });

  it('that do not come whole, that nobody may send, or of no channel change nothing', async () => {
    const before = await db.admin.query('SELECT id, sha256 FROM post_media ORDER BY id');
    const [type, body] = form({ 'двойник.txt': 'x' }, crypto.randomUUID());
    expect(await receiveFiles(one.organizer, type, body)).toEqual({ ok: false, reason: 'no_channel' });
    expect(await receiveFiles(one.organizer, ...form({}, 'x'))).toEqual({ ok: false, reason: 'no_files' });
    expect(await receiveFiles(one.organizer, 'text/plain', null)).toEqual({ ok: false, reason: 'no_files' });
    const cut = new ReadableStream({
      start(controller) {
        controller.enqueue(Buffer.from('--b\r\nContent-Disposition: form-data; name="files"; filename="a"\r\n\r\nhalf'));
        controller.error(new Error('gone'));
      },
    });
    expect(await receiveFiles(one.organizer, 'multipart/form-data; boundary=b', cut as never)).toEqual({ ok: false, reason: 'broken' });
    const short = new Response('--b\r\nContent-Disposition: form-data; name="files"; filename="a"\r\n\r\nhalf').body;
    expect(await receiveFiles(one.organizer, 'multipart/form-data; boundary=b', short as never)).toMatchObject({ ok: false });
    expect(await receiveFiles(one.a.actor, ...form({ 'a.txt': 'x' }, crypto.randomUUID()))).toMatchObject({ ok: false });
    expect((await db.admin.query('SELECT id, sha256 FROM post_media ORDER BY id')).rows).toEqual(before.rows);
  });
});
