import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { withScope } from '@/lib/auth/with-scope';
import type { Db } from '@/lib/db/scope';
import { readLetterFilter } from '@/lib/letter/list-filter';
import { readLetterList } from '@/lib/letter/read-list';
import { STANDINGS, standing } from '@/lib/letter/rules';
import { standingCase, standingSql } from '@/lib/letter/standing-sql';
import { standingWhere } from '@/lib/letter/standing-where';
import { addDays, calendarDate, fromDbDate } from '@/lib/time/calendar-date';
import { type Campaign, testCampaign } from '../support/campaign';
import { testDatabase } from '../support/database';

const db = testDatabase();
const TODAY = calendarDate('2026-11-23');
let one: Campaign;

// Days from today at which the law changes its mind, each with both neighbours, and none.
const EDGES = [-60, -31, -30, -29, -1, 0, 1, 6, 7, 8, 30];
const offset = fc.option(fc.constantFrom(...EDGES), { freq: 5 });
const facts = fc.record({
  state: fc.constantFrom('draft', 'sent', 'sent', 'sent', 'sent', 'awaiting_us', 'closed', 'withdrawn'),
  clock: fc.constantFrom('running', 'estimated', 'none'),
  answered: fc.option(fc.constantFrom(-10, 0), { freq: 3 }),
  registered: fc.option(fc.constantFrom(-20, 0), { freq: 3 }),
  registerSafe: offset,
  answerBy: offset,
  grace: fc.constantFrom(0, 1, 2, 9),
  answerSafe: fc.boolean(),
  extended: fc.boolean(),
});
type Made = typeof facts extends fc.Arbitrary<infer T> ? T : never;

beforeAll(async () => {
  one = await testCampaign();
  await db.admin.query('DELETE FROM letter');
  const made = fc.sample(facts, { numRuns: 1500, seed: 2022_09_21 });
  await db.admin.query(
    `INSERT INTO letter (id, campaign_id, case_id, to_id, at_id, category, region, channel, sent_on, entered_on,
       state, clock, answered_on, registered_on, register_safe_on, answer_by_on, answer_safe_on, extended)
     SELECT gen_random_uuid(), $1, $2, $3, $3, 'rotation', 'RU-PER', 'portal', '2026-09-01', now(), m.*
     FROM jsonb_to_recordset($4) AS m (state text, clock text, answered date, registered date, "registerSafe" date, "answerBy" date, "answerSafe" date, extended boolean)`,
    [one.id, one.a.caseId, one.body('ru.mod'), JSON.stringify(made.map(row))],
  );
});

function row({ grace, ...made }: Made) {
  const on = (days: number | null) => (days === null ? null : addDays(TODAY, days));
  return {
    ...made,
    answered: on(made.answered),
    registered: on(made.registered),
    registerSafe: on(made.registerSafe),
    answerBy: on(made.answerBy),
    answerSafe: made.answerBy !== null && made.answerSafe ? on(made.answerBy + grace) : null,
  };
}

/** What `standing` says of every letter, read whole. */
async function said(today: typeof TODAY): Promise<Map<string, string>> {
  const rows = await withScope(one.organizer, ({ db: scoped }) => scoped.letter.findMany({ where: { campaignId: one.id } }));
  const day = (date: Date | null) => date && fromDbDate(date);
  return new Map(
    rows.map(({ id, state, clock, extended, ...dates }) => {
      const { answeredOn, registeredOn, registerSafeOn, answerByOn, answerSafeOn } = dates;
      const days = {
        answeredOn: day(answeredOn),
        registeredOn: day(registeredOn),
        registerSafeOn: day(registerSafeOn),
        answerByOn: day(answerByOn),
        answerSafeOn: day(answerSafeOn),
      };
      return [id, standing({ state, clock, extended, ...days }, today)];
    }),
  );
}

describe('the law in words and the law in SQL', () => {
  it('the letters stand in every way there is', async () => {
    expect(new Set((await said(TODAY)).values())).toEqual(new Set(STANDINGS));
  });

  describe.each([-8, -1, 0, 1, 31])('%i days from today', (days) => {
    const today = addDays(TODAY, days);

    it.each(STANDINGS)('standingSql agrees on %s', async (is) => {
      const found = await query((scoped) => scoped.$queryRaw`SELECT l.id FROM letter l WHERE ${standingSql(is, today)}`);
      expect(found.sort()).toEqual(await those(is, today));
    });

    it('standingWhere agrees, as the condition of a Prisma query', async () => {
      for (const is of STANDINGS) {
        const where = { campaignId: one.id, ...standingWhere(is, today) };
        const found = await query((scoped) => scoped.letter.findMany({ where, select: { id: true } }));
        expect(found.sort(), is).toEqual(await those(is, today));
      }
    });

    it('standingCase gives every letter one standing, and the same one', async () => {
      const rows = await withScope(
        one.organizer,
        ({ db: scoped }) => scoped.$queryRaw<{ id: string; is: string }[]>`SELECT l.id, ${standingCase(today)} AS is FROM letter l`,
      );
      expect(new Map(rows.map(({ id, is }): [string, string] => [id, is]).sort())).toEqual(new Map([...(await said(today))].sort()));
    });
  });
});

describe('a list and the figure that leads to it', () => {
  it.each(STANDINGS)('of %s hold the same letters', async (is) => {
    const { filter } = readLetterFilter({ standing: is }, []);
    const expected = await those(is, TODAY);
    const { count, page } = await readLetterList(one.organizer, filter, null);
    expect(count).toBe(expected.length);
    expect(page.rows.filter(({ id }) => !expected.includes(id))).toEqual([]);
  });
});

const query = async (ask: (scoped: Db) => Promise<unknown>): Promise<string[]> =>
  ((await withScope(one.organizer, ({ db: scoped }) => ask(scoped))) as { id: string }[]).map(({ id }) => id);

const those = async (is: string, today: typeof TODAY) => [...(await said(today))].flatMap(([id, as]) => (as === is ? [id] : [])).sort();
