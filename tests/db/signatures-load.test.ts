import { beforeAll, describe, expect, it } from 'vitest';
import { type Campaign, testCampaign } from '../support/campaign';
import { testDatabase } from '../support/database';
import { expectedAfter, type Load, signingLoad } from '../support/signing-load';

// The same as `npm run bench -- signatures`, which has 20,000.
const LOAD: Load = { honest: 400, atOnce: 16, bots: 20, replays: 12, flood: 320 };

const db = testDatabase();
let one: Campaign;
beforeAll(async () => {
  one = await testCampaign();
});

describe('many signing at once, while bots replay their forms and one address floods', () => {
  it('leaves the exact count, nobody twice, no bot beyond its form, the address within its budget, no failure', async () => {
    const { petitionId, answers, unexpected } = await signingLoad(one.id, LOAD);
    expect(unexpected).toEqual([]);
    const after = expectedAfter(LOAD);
    expect(answers.honest).toEqual(after.answers.honest);
    expect(answers.flood).toEqual(after.answers.flood);
    expect(answers.bot).toEqual({ signed: LOAD.bots, form_used: LOAD.bots * (LOAD.replays - 1) });
    const { rows } = await db.admin.query(
      `SELECT state, count(*)::int AS n, count(DISTINCT person_digest)::int AS people FROM signature WHERE petition_id = $1 GROUP BY 1 ORDER BY 1`,
      [petitionId],
    );
    expect(rows).toEqual([
      { state: 'counted', n: after.counted, people: after.counted },
      { state: 'waiting', n: after.waiting, people: after.waiting },
    ]);
    const tally = await db.admin.query(
      `SELECT dimension, sum(online)::int AS n FROM petition_tally WHERE petition_id = $1 GROUP BY 1 ORDER BY 1`,
      [petitionId],
    );
    expect(tally.rows).toEqual([
      { dimension: 'region', n: after.counted },
      { dimension: 'total', n: after.counted },
    ]);
    const reached = await db.admin.query(
      "SELECT count(*)::int AS n FROM event WHERE thing_id = $1 AND kind = 'petition_threshold_reached'",
      [petitionId],
    );
    expect(reached.rows).toEqual([{ n: 2 }]);
  });
});
