import { describe, expect, it } from 'vitest';
import { systemActor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { openCase } from '@/lib/case/open';
import { jurisdictions } from '@/lib/jurisdiction/rules';
import { logLetter } from '@/lib/letter/log-letter';
import { foundCampaign } from '@/lib/member/found-campaign';
import { proposeOfficial } from '@/lib/official/propose';
import { letterTo, testMember } from '../support/campaign';
import { testDatabase } from '../support/database';
import { letterRow } from '../support/letters';
import { must } from '../support/must';

const db = testDatabase();

/** A campaign under another law, from nothing to a letter whose answer is due. */
async function letterUnder(jurisdiction: string) {
  const slug = `under-${jurisdiction.toLowerCase()}`;
  const id = await foundCampaign({ slug, nameRu: slug, nameEn: slug, jurisdiction }, async ({ actor }) => actor.campaignId);
  const family = await testMember(id, 'family', 'одна');
  const { caseId } = must(await openCase(family, { alias: 'дело', category: 'info', region: 'ZZ' }));
  const { officialId } = must(await proposeOfficial(family, { nameRu: 'Ведомство', rank: 'federal', region: null }));
  const { letterId } = must(await logLetter(family, letterTo(caseId, officialId, { sentOn: '2026-06-08' })));
  return { id, letterId };
}

describe.each(Object.keys(jurisdictions).filter((code) => code !== 'RU'))('a campaign under the law of %s', (code) => {
  it('begins with no bodies, in its own zone, and counts a letter’s days', async () => {
    const { id, letterId } = await letterUnder(code);
    const { rows } = await db.admin.query('SELECT jurisdiction, time_zone AS zone FROM campaign WHERE id = $1', [id]);
    expect(rows[0]).toEqual({ jurisdiction: code, zone: jurisdictions[code as keyof typeof jurisdictions].timeZone });
    const shipped = await withScope(systemActor('test', id), ({ db }) =>
      db.official.count({ where: { campaignId: id, code: { not: null } } }),
    );
    expect(shipped).toBe(0);
    const row = await letterRow(db.admin, letterId);
    expect(row).toMatchObject({ state: 'sent', registerBy: null, sent: '2026-06-08' });
    expect(row.answerBy > '2026-06-08' && row.answerBy <= row.answerSafe && row.answerSafe < '2026-08').toBe(true);
    expect(row.clock).toBe(code === 'EU' ? 'estimated' : 'running');
  });
});
