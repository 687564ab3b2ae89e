import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { withScope } from '@/lib/auth/with-scope';
import { STANDINGS, standing } from '@/lib/letter/rules';
import { standingWhere } from '@/lib/letter/standing-where';
import { addDays, calendarDate, fromDbDate } from '@/lib/time/calendar-date';
import { type Campaign, testCampaign } from '../support/campaign';
import { useDatabase } from '../support/database';

const db = useDatabase();
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
    it.each(STANDINGS)('agree on %s', async (is) => {
      const today = addDays(TODAY, days);
      const expected = [...(await said(today))].flatMap(([id, as]) => (as === is ? [id] : [])).sort();
      const found = await withScope(one.organizer, ({ db: scoped }) =>
        scoped.letter.findMany({ where: { campaignId: one.id, ...standingWhere(is, today) }, select: { id: true } }),
      );
      expect(found.map(({ id }) => id).sort()).toEqual(expected);
    });
  });
});
