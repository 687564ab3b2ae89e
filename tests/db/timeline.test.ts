import { beforeAll, describe, expect, it } from 'vitest';
import { withScope } from '@/lib/auth/with-scope';
import { addNote } from '@/lib/case/note';
import { setOutcome } from '@/lib/case/outcome';
import { readCursor } from '@/lib/db/keyset';
import { EVENT_KINDS } from '@/lib/event/kinds';
import { logLetter } from '@/lib/letter/log-letter';
import { logReply } from '@/lib/reply/log-reply';
import { CASE_LINES, linesSql } from '@/lib/timeline/case-lines';
import { readDeskCase } from '@/lib/timeline/read-desk-case';
import { readTimeline } from '@/lib/timeline/read-timeline';
import { words } from '@/lib/words/words';
import { Prisma } from '@/prisma/client/client';
import { type Campaign, letterTo, replyTo, testCampaign } from '../support/campaign';
import { NOON, setTo, testDatabase } from '../support/database';
import { must } from '../support/must';

const db = testDatabase();
let one: Campaign;
beforeAll(async () => {
  one = await testCampaign();
});

describe('a case’s timeline', () => {
  it('has every change, in the order of its days, in both languages', async () => {
    const { letterId } = must(await logLetter(one.a.actor, letterTo(one.a.caseId, one.body('ru.mod'), { sentOn: '2026-11-02' })));
    must(await logReply(one.a.actor, replyTo(letterId, 'registration', '2026-11-10', { number: '5/1' })));
    must(await logReply(one.a.actor, replyTo(letterId, 'forwarded', '2026-11-18', { forwardedToId: one.body('ru.mod.appeals') })));
    must(await setOutcome(one.organizer, { caseId: one.a.caseId, outcome: 'partly' }));
    for (const locale of ['ru', 'en'] as const) {
      const timeline = await readTimeline(one.a.actor, one.a.caseId, words(locale));
      const events = timeline?.events ?? [];
      expect(events.map(({ day }) => day)).toEqual([...events.map(({ day }) => day)].sort());
      expect(events.map(({ kind }) => kind)).toEqual(
        expect.arrayContaining(['case_opened', 'letter_sent', 'letter_registered', 'letter_forwarded', 'reply_received', 'outcome_set']),
      );
      // A key shown in place of a sentence, or a body without a name, would be seen here.
      for (const { title, who } of events) expect(`${title} ${who}`).not.toMatch(/\b(case|desk|family|form)\.\w+|…|undefined|\[object/);
    }
  });

  it('says who recorded a thing without a name: to the family “you”, to an organizer “the family”', async () => {
    const by = async (actor: typeof one.organizer) =>
      (await readTimeline(actor, one.a.caseId, words('en')))?.events.find(({ kind }) => kind === 'case_opened')?.who;
    expect(await by(one.a.actor)).toBe(words('en').t('case.who.you'));
    expect(await by(one.organizer)).toBe(words('en').t('case.who.family'));
  });

  it('shows organizers their notes in the order in which they were written, and the family none', async () => {
    const texts = ['первая', 'вторая', 'третья', 'четвёртая', 'пятая', 'шестая'];
    for (const [at, text] of texts.entries()) {
      setTo(`2026-11-2${Math.floor(at / 2)}T09:00:00Z`);
      must(await addNote(one.organizer, { caseId: one.b.caseId, text }));
    }
    setTo(NOON);
    const seen = await readTimeline(one.editor, one.b.caseId, words('ru'));
    expect(seen?.notes.map(({ text }) => text)).toEqual(texts);
    const family = await readTimeline(one.b.actor, one.b.caseId, words('ru'));
    expect(family?.notes).toEqual([]);
    expect(family?.events.filter(({ kind }) => kind === 'note_added')).toEqual([]);
  });
});

describe('a case of five thousand events', () => {
  const w = words('en');
  let caseId = '';
  let letterId = '';
  const page = async (order: 'newest' | 'oldest', at: string | null, letter: string | null = null) => {
    const asked = { order, cursor: at ? readCursor(at, 'date', 'int') : null, letterId: letter };
    const found = await readTimeline(one.b.actor, caseId, w, asked);
    if (!found) throw new Error('no case');
    return found;
  };
  beforeAll(async () => {
    caseId = one.b.caseId;
    letterId = must(await logLetter(one.b.actor, letterTo(caseId, one.body('ru.mod'), { sentOn: '2024-03-04' }))).letterId;
    must(await logReply(one.b.actor, replyTo(letterId, 'registration', '2024-03-06', { number: '7/1' })));
    await db.admin.query(
      `INSERT INTO event (id, campaign_id, case_id, kind, noun, on_day, recorded_on, by_role, payload)
       SELECT gen_random_uuid(), $1, $2, 'incident_noted', 'incident', '2022-01-01'::date + n / 5, '2026-01-01', 'organizer',
         '{"kind":"threat","affected":1}'
       FROM generate_series(1, 5000) n`,
      [one.id, caseId],
    );
    await db.admin.query('ANALYZE event');
  }, 60_000);

  it('is paged there and back, either way, with nothing twice and nothing lost', async () => {
    for (const order of ['newest', 'oldest'] as const) {
      const there: string[] = [];
      let at = await page(order, null);
      for (; ; at = await page(order, at.ways.next)) {
        const lines = at.events.map(({ id }) => id);
        expect(lines.length).toBeLessThanOrEqual(CASE_LINES + 10);
        there.push(...(order === 'newest' ? lines.reverse() : lines));
        if (!at.ways.next) break;
      }
      expect(new Set(there).size).toBe(there.length);
      const { rows } = await db.admin.query('SELECT count(*)::int AS n FROM event WHERE case_id = $1 AND kind <> $2', [
        caseId,
        'note_added',
      ]);
      expect(there).toHaveLength(rows[0].n);
      const back = await page(order, at.ways.previous);
      expect(back.events.length).toBeGreaterThanOrEqual(CASE_LINES);
      expect(back.ways.next).not.toBeNull();
    }
  });

  it('a letter is found on its page, with what became of it', async () => {
    for (const order of ['newest', 'oldest'] as const) {
      const { events, letters } = await page(order, null, letterId);
      expect(letters.map(({ id }) => id)).toContain(letterId);
      const own = events.filter((event) => event.letterId === letterId).map(({ kind }) => kind);
      expect(own).toEqual(expect.arrayContaining(['letter_sent', 'letter_registered', 'reply_received']));
    }
    expect((await page('newest', null, 'no id')).ways.previous).toBeNull();
    expect((await page('newest', null, one.a.letterId)).ways.previous).toBeNull();
  });

  it('is not read whole for a page of it, by an organizer or a family', async () => {
    const middle = { before: false, key: '2023-06-01', id: '1' };
    for (const actor of [one.organizer, one.b.actor])
      for (const order of ['newest', 'oldest'] as const)
        for (const cursor of [null, middle]) {
          const sql = linesSql({ campaignId: one.id, caseId }, Object.keys(EVENT_KINDS), order, cursor);
          const plan = await withScope(actor, async (scope) => {
            const rows = await scope.db.$queryRaw<{ 'QUERY PLAN': string }[]>(
              Prisma.sql`EXPLAIN (ANALYZE, BUFFERS OFF, TIMING OFF) ${sql}`,
            );
            return rows.map((row) => row['QUERY PLAN']).join('\n');
          });
          expect(plan).not.toMatch(/Seq Scan on event|Bitmap Heap Scan on event e/);
          for (const [, read] of plan.matchAll(/on event e .*actual rows=([\d.]+)/g))
            expect(Number(read)).toBeLessThanOrEqual(CASE_LINES + 1);
          expect(plan).not.toMatch(/Rows Removed by Filter: \d{3,}/);
        }
    const desk = await readDeskCase(one.organizer, caseId, w);
    expect(desk?.timeline.events.length).toBeLessThanOrEqual(CASE_LINES + 20);
    expect(desk?.notes).toMatchObject({ count: 6 });
    expect(desk?.letters.newest.map(({ id }) => id)).toContain(letterId);
  });
});
