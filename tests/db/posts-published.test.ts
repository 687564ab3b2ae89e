import { beforeAll, describe, expect, it } from 'vitest';
import { withScope } from '@/lib/auth/with-scope';
import { openCase } from '@/lib/case/open';
import { startImport, undoImport } from '@/lib/import/decide';
import { workOff } from '@/lib/import/work-off';
import { logLetter } from '@/lib/letter/log-letter';
import { addPost } from '@/lib/post/add-post';
import { editPostWords } from '@/lib/post/edit-words';
import { linkPost } from '@/lib/post/link';
import { readPost } from '@/lib/post/read-post';
import { showPost } from '@/lib/post/show';
import { restorePost, withdrawPost } from '@/lib/post/take-back';
import { readPublication } from '@/lib/publication/read';
import { readSnapshots } from '@/lib/publication/read-desk';
import { petitionHasPosts } from '@/lib/publication/read-petition-posts';
import { readAsked, readPublicPosts } from '@/lib/publication/read-posts';
import { decideSnapshot, freezeSnapshot } from '@/lib/publication/write';
import { calendarDate } from '@/lib/time/calendar-date';
import { type Campaign, letterTo, testCampaign } from '../support/campaign';
import { setTo, testDatabase } from '../support/database';
import { bringFile } from '../support/files';
import { must } from '../support/must';
import { petitionThings } from '../support/petition-things';
import { newPost } from '../support/post-things';

const db = testDatabase();
const SLUG = 'slova';
let one: Campaign;
let openMark = '';
const ids = { told: '', forwarded: '', inside: '', late: '' };

const add = async (text: string, on = '2026-10-05') =>
  must(await addPost(one.organizer, { ...newPost(text), postedOn: calendarDate(on) })).postId;
const show = async (postId: string, isPublic = true) => must(await showPost(one.organizer, { postId, isPublic }));
const freeze = async () => must(await freezeSnapshot(one.organizer)).id;
const publish = async (id: string) => must(await decideSnapshot(one.editor, { id, decision: 'publish' }));
const waiting = async (id: string) => (await readSnapshots(one.editor)).waiting.find((each) => each.id === id)?.posts;
const read = async (asOf?: string, query = {}) => {
  const current = (await readPublication(SLUG, asOf))?.current;
  return current ? readPublicPosts(current, readAsked(query)) : null;
};
const texts = async (asOf?: string) => (await read(asOf))?.posts.map(({ said }) => said?.text ?? null);

beforeAll(async () => {
  one = await testCampaign(SLUG);
  // So many cases that there is something to publish.
  for (let n = 0; n < 6; n += 1) {
    const { caseId } = must(await openCase(one.organizer, { alias: 'дело', category: 'leave', region: 'RU-PER' }));
    must(await logLetter(one.organizer, letterTo(caseId, one.body('ru.mod'), { sentOn: '2026-09-01' })));
  }
  const { things, open } = await petitionThings(one, one.a.letterId);
  openMark = open.openMark;
  ids.told = await add('Аркадий ждёт. Назовите срок: javascript:alert(1)', '2026-10-05');
  must(await editPostWords(one.organizer, { postId: ids.told, seen: 'copy', words: 'Назовите срок: javascript:alert(1) <b>' }));
  for (const thingId of [things.openPetitionId, things.draftPetitionId])
    must(await linkPost(one.organizer, { postId: ids.told, noun: 'petition', thingId }));
  must(await linkPost(one.organizer, { postId: ids.told, noun: 'case', thingId: one.a.caseId }));
  ids.inside = await add('Только для своих', '2026-10-06');
  ids.late = await add('Сказано в этом месяце', '2026-11-20');
  for (const id of [ids.told, ids.late]) await show(id);
}, 120_000);

describe('posts in an edition', () => {
  let first = '';
  it('are frozen as digests, and read by a second person before they are let out', async () => {
    const id = await freeze();
    const { rows } = await db.admin.query('SELECT facts::text AS facts FROM snapshot WHERE id = $1', [id]);
    expect(rows[0].facts).not.toContain('Назовите');
    expect(JSON.parse(rows[0].facts).posts).toEqual([{ mark: expect.any(String), digest: expect.any(String) }]);
    const open = "position(convert_to('Назовите', 'UTF8') in body_sealed) > 0";
    expect((await db.admin.query(`SELECT 1 FROM snapshot_passage WHERE ${open}`)).rowCount).toBe(0);
    expect(await waiting(id)).toMatchObject({ all: 1, fresh: [{ said: { text: 'Назовите срок: javascript:alert(1) <b>' } }] });
    expect(await read()).toBeNull();
    await publish(id);
    first = (await readPublication(SLUG))?.current?.mark ?? '';
  });

  it('are their words for everybody, of the months before, with the petitions everybody can read; nothing else', async () => {
    const page = await read();
    const petition = { mark: openMark, titleRu: expect.stringContaining('one: петиция'), titleEn: expect.any(String) };
    expect(page?.posts.map(({ said }) => said)).toEqual([
      { on: '2026-10-05', where: 'telegram', text: 'Назовите срок: javascript:alert(1) <b>', petitions: [petition] },
    ]);
    for (const secret of ['Аркадий', 'one: канал', one.a.caseId, 'draft-', 'своих']) expect(JSON.stringify(page)).not.toContain(secret);
    expect(await readPost(one.organizer, ids.told)).toMatchObject({ editions: 1, slug: SLUG });
    expect(await petitionHasPosts(SLUG, openMark)).toBe(true);
    expect(await petitionHasPosts(SLUG, 'no-such-petition')).toBe(false);
    expect((await read(undefined, { petition: openMark }))?.posts).toHaveLength(1);
    expect((await read(undefined, { petition: 'no-such-petition' }))?.posts).toEqual([]);
    expect(readAsked({ petition: "x' OR 1=1", after: 'x' })).toEqual({ about: '', after: 'x' });
    // An address nobody gave means the first page.
    expect((await read(undefined, { after: 'zzzz' }))?.posts).toHaveLength(1);
  });

  it('that stood in the last edition in the same words are not read twice', async () => {
    setTo('2026-11-26T09:00:00Z');
    const id = await freeze();
    expect(await waiting(id)).toMatchObject({ all: 1, fresh: [] });
    must(await decideSnapshot(one.editor, { id, decision: 'decline' }));
    expect((await db.admin.query('SELECT 1 FROM snapshot_passage WHERE snapshot_id = $1', [id])).rowCount).toBe(0);
  });

  it('are not shown when one was changed behind the house’s back', async () => {
    const set = (to: string) => db.admin.query('UPDATE published_passage SET body = jsonb_set(body, $1, $2)', ['{text}', `"${to}"`]);
    await set('Подменили');
    await expect(read()).rejects.toThrow('does not match its digest');
    await set('Назовите срок: javascript:alert(1) <b>');
    expect(await texts()).toHaveLength(1);
  });

  it('whose words are changed, or that are shown no longer, go out of every edition at once; these say that they were corrected', async () => {
    setTo('2026-12-01T09:00:00Z');
    const frozen = await freeze();
    const { seen } = (await readPost(one.organizer, ids.told)) ?? { seen: '' };
    must(await editPostWords(one.organizer, { postId: ids.told, seen, words: 'Назовите день' }));
    const before = (await readPublication(SLUG, first))?.current;
    expect(await texts(first)).toEqual([null]);
    expect(before?.corrections).toEqual([{ kind: 'post_taken_out', correctedOn: '2026-12-01' }]);
    // What was frozen before and is let out after has them neither.
    await publish(frozen);
    expect(await texts()).toEqual(['Сказано в этом месяце', null]);
    await show(ids.late, false);
    expect(await texts()).toEqual([null, null]);
    await show(ids.late);
    expect(await texts()).toEqual([null, null]);
    setTo('2026-12-02T09:00:00Z');
    await publish(await freeze());
    expect(await texts()).toEqual(['Сказано в этом месяце', 'Назовите день']);
    must(await withdrawPost(one.organizer, ids.told));
    must(await restorePost(one.organizer, ids.told));
    expect(await texts()).toEqual(['Сказано в этом месяце', null]);
    expect((await db.admin.query('SELECT 1 FROM snapshot_passage WHERE post_id = $1', [ids.told])).rowCount).toBe(0);
  });

  it('of a file that is undone go too', async () => {
    const message = (id: number) => ({
      id,
      type: 'message',
      date_unixtime: '1790000000',
      text: `из файла ${id}`,
      forwarded_from: 'Ирина П.',
    });
    const text = JSON.stringify({ name: 'К', type: 'public_channel', id: 5, messages: [message(1), message(2)] });
    const importId = await bringFile(one.organizer, 'telegram', text);
    await workOff(one.id);
    must(await startImport(one.organizer, importId));
    await workOff(one.id);
    const { rows } = await db.admin.query<{ id: string }>('SELECT id FROM post WHERE import_id = $1', [importId]);
    for (const { id } of rows) await show(id);
    setTo('2026-12-03T09:00:00Z');
    await publish(await freeze());
    const posts = (await read())?.posts.filter(({ said }) => said?.forwarded);
    expect(posts).toHaveLength(2);
    // Whose words they were is the author's, and not ours to say.
    expect(JSON.stringify(posts)).not.toContain('Ирина');
    must(await undoImport(one.organizer, importId));
    await workOff(one.id, { size: 1 });
    expect((await read())?.posts.filter(({ said }) => said?.forwarded)).toEqual([]);
    expect((await readPublication(SLUG))?.current?.corrections).toContainEqual({ kind: 'post_taken_out', correctedOn: '2026-12-03' });
  });

  it('taken back while they are let out leave nothing behind, whichever is first', async () => {
    for (let round = 0; round < 5; round += 1) {
      setTo(`2026-12-${10 + round}T09:00:00Z`);
      await show(ids.told);
      const id = await freeze();
      await Promise.all([
        decideSnapshot(one.editor, { id, decision: 'publish' }),
        showPost(one.admin, { postId: ids.told, isPublic: false }),
        freezeSnapshot(one.admin),
      ]);
      const { rows } = await db.admin.query(
        `SELECT 1 FROM snapshot_passage WHERE post_id = $1
         UNION ALL SELECT 1 FROM published_passage p WHERE p.body->>'text' = 'Назовите день'`,
        [ids.told],
      );
      expect(rows, `round ${round}`).toEqual([]);
    }
  });

  it('are nothing a family, or a neighbour, can take out', async () => {
    const neighbour = await testCampaign('sosedi');
    for (const actor of [one.a.actor, neighbour.organizer, neighbour.admin]) {
      expect(await showPost(actor, { postId: ids.late, isPublic: false })).toMatchObject({ ok: false });
      const gone = await withScope(actor, ({ db: own }) => own.publishedPassage.deleteMany({ where: { campaignId: one.id } }));
      expect(gone.count).toBe(0);
    }
    expect(await texts()).toContain('Сказано в этом месяце');
  });
});
