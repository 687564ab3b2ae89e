import { beforeAll, describe, expect, it } from 'vitest';
import { closePetition } from '@/lib/petition/close';
import { readPublicPetition } from '@/lib/signature/read-public';
import { readPublicRegions } from '@/lib/signature/read-public-lists';
import { signPetition } from '@/lib/signature/sign';
import { withdrawSignature } from '@/lib/signature/withdraw';
import { type Campaign, testCampaign } from '../support/campaign';
import { NOON, setTo, testDatabase } from '../support/database';
import { must } from '../support/must';
import { freshToken, openPetition, sign, signer, strangerOf } from '../support/petitions';

const db = testDatabase();
let one: Campaign;
beforeAll(async () => {
  one = await testCampaign();
});

const states = async (petitionId: string) =>
  (await db.admin.query<{ state: string }>('SELECT state FROM signature WHERE petition_id = $1 ORDER BY seq', [petitionId])).rows.map(
    ({ state }) => state,
  );
const tally = async (petitionId: string) =>
  Object.fromEntries(
    (
      await db.admin.query<{ at: string; n: number }>(
        "SELECT dimension || ' ' || code AS at, online AS n FROM petition_tally WHERE petition_id = $1 ORDER BY 1",
        [petitionId],
      )
    ).rows.map(({ at, n }) => [at.trim(), n]),
  );
const code = expect.stringMatching(/^[2-9A-Z]{4}(-[2-9A-Z]{4}){4}$/);

describe('a signature', () => {
  it('is counted in its region and in all, and answered with a code to take it back', async () => {
    const { petitionId, mark } = await openPetition(one);
    expect(await sign(one, mark)).toEqual({ ok: true, code });
    expect(await sign(one, mark, { name: 'Ольга Иванова', region: 'RU-MOW' })).toEqual({ ok: true, code });
    expect(await tally(petitionId)).toEqual({ total: 2, 'region RU-MOW': 1, 'region RU-PER': 1 });
  });

  it('keeps name and contact sealed, and the day alone', async () => {
    const { petitionId, mark } = await openPetition(one);
    must(await sign(one, mark, { name: 'Редкая Пелагея', contact: '+7 912 345-67-89' }));
    const { rows } = await db.admin.query('SELECT s::text AS row, signed_on::text AS on FROM signature s WHERE petition_id = $1', [
      petitionId,
    ]);
    expect(rows).toHaveLength(1);
    expect(rows[0].on).toBe('2026-11-23');
    for (const word of ['Пелагея', '345-67-89', Buffer.from('Пелагея').toString('hex'), Buffer.from('345-67-89').toString('hex')])
      expect(rows[0].row).not.toContain(word);
  });

  it('of the same person again is kept as a repeat, and answered as a new one is', async () => {
    const { petitionId, mark } = await openPetition(one);
    const first = must(await sign(one, mark, { name: 'Анна  Петрова', contact: '8 (912) 345-67-89' }));
    const second = must(await sign(one, mark, { name: 'анна петрова', contact: '+79123456789' }));
    expect(Object.keys(second)).toEqual(Object.keys(first));
    expect(second.code).not.toBe(first.code);
    expect(await states(petitionId)).toEqual(['counted', 'duplicate']);
    expect(await tally(petitionId)).toMatchObject({ total: 1 });
  });

  it('of a namesake with another contact is her own', async () => {
    const { petitionId, mark } = await openPetition(one);
    for (const contact of ['a@example.org', 'b@example.org']) must(await sign(one, mark, { contact }));
    expect(await states(petitionId)).toEqual(['counted', 'counted']);
  });

  it('of one person sent twenty times at once counts once', async () => {
    const { petitionId, mark } = await openPetition(one);
    const actor = await strangerOf(one);
    const tokens = [];
    for (let i = 0; i < 20; i += 1) tokens.push(await freshToken(actor, mark));
    const answers = await Promise.all(tokens.map((token) => signPetition(actor, signer(mark, token))));
    expect(answers).toEqual(tokens.map(() => ({ ok: true, code })));
    expect((await states(petitionId)).sort()).toEqual(['counted', ...Array(19).fill('duplicate')]);
    expect(await tally(petitionId)).toEqual({ total: 1, 'region RU-PER': 1 });
  });
});

describe('a form', () => {
  it('sent twenty times at once signs once, with one code', async () => {
    const { petitionId, mark } = await openPetition(one);
    const actor = await strangerOf(one);
    const token = await freshToken(actor, mark);
    const answers = await Promise.all(Array.from({ length: 20 }, () => signPetition(actor, signer(mark, token))));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await states(petitionId)).toEqual(['counted']);
  });

  it('is used up: other details are refused', async () => {
    const { petitionId, mark } = await openPetition(one);
    const actor = await strangerOf(one);
    const token = await freshToken(actor, mark);
    must(await signPetition(actor, signer(mark, token)));
    expect(await signPetition(actor, signer(mark, token, { name: 'Другая' }))).toEqual({ ok: false, reason: 'form_used' });
    expect(await states(petitionId)).toEqual(['counted']);
  });

  it.each([
    ['filled in within a second', 1, 'form_too_soon'],
    ['open for more than a day', 86_401, 'form_expired'],
    ['that comes from the future', -120, 'form_too_soon'],
  ])('%s is renewed', async (_, secondsAgo, reason) => {
    const { petitionId, mark } = await openPetition(one);
    const token = await freshToken(await strangerOf(one), mark, secondsAgo);
    expect(await sign(one, mark, { token })).toEqual({ ok: false, reason });
    expect(await states(petitionId)).toEqual([]);
  });

  it('of another petition, of another campaign, changed or made up is renewed', async () => {
    const [a, b] = [await openPetition(one), await openPetition(one)];
    const other = await testCampaign('campaign-two');
    const foreign = await openPetition(other);
    const token = await freshToken(await strangerOf(one), a.mark);
    const wrong = [
      await freshToken(await strangerOf(one), b.mark),
      await freshToken(await strangerOf(other), foreign.mark),
      `${token.slice(0, -2)}${token.endsWith('AA') ? 'BB' : 'AA'}`,
      token.slice(0, 40),
      '',
      'x'.repeat(70),
    ];
    for (const each of wrong) expect(await sign(one, a.mark, { token: each }), each).toEqual({ ok: false, reason: 'form_unknown' });
    expect(await states(a.petitionId)).toEqual([]);
  });
});

describe('caps', () => {
  it('of the petition and of a region are exact with fifty signing at once, and what was over left no row', async () => {
    const { petitionId, mark } = await openPetition(one, { totalCap: 15, regionCap: 10 });
    const actor = await strangerOf(one);
    const signers = [];
    for (let i = 0; i < 50; i += 1)
      signers.push(signer(mark, await freshToken(actor, mark), { name: `Имя ${i}`, region: i % 5 === 0 ? 'RU-MOW' : 'RU-PER' }));
    const answers = await Promise.all(signers.map((each) => signPetition(actor, each)));
    const counts = await tally(petitionId);
    expect(counts.total).toBe(15);
    expect(counts['region RU-PER']).toBeLessThanOrEqual(10);
    expect(await states(petitionId)).toEqual(Array(15).fill('counted'));
    const refused = answers.flatMap((answer) => (answer.ok ? [] : [answer.reason]));
    expect(refused).toHaveLength(35);
    expect(refused.every((reason) => reason === 'total_cap_reached' || reason === 'region_cap_reached')).toBe(true);
  });

  it('say which was reached; a repeat is refused as a new one is', async () => {
    const { mark } = await openPetition(one, { totalCap: 100, regionCap: 1 });
    must(await sign(one, mark));
    const over = { ok: false, reason: 'region_cap_reached', field: 'region' };
    expect(await sign(one, mark, { name: 'Новая' })).toEqual(over);
    expect(await sign(one, mark)).toEqual(over);
    must(await sign(one, mark, { region: 'RU-MOW' }));
  });
});

describe('a threshold', () => {
  it('is dated once, with one line of the timeline, on the day it was reached', async () => {
    const { petitionId, mark } = await openPetition(one, {}, [2, 3, 100]);
    must(await sign(one, mark, { name: 'Первая' }));
    setTo('2026-11-24T09:00:00Z');
    const actor = await strangerOf(one);
    const tokens = [];
    for (let i = 0; i < 8; i += 1) tokens.push(await freshToken(actor, mark));
    await Promise.all(tokens.map((token, i) => signPetition(actor, signer(mark, token, { name: `Имя ${i}` }))));
    setTo(NOON);
    const { rows } = await db.admin.query(
      'SELECT signatures, reached_on::text AS on FROM petition_threshold WHERE petition_id = $1 ORDER BY 1',
      [petitionId],
    );
    expect(rows).toEqual([
      { signatures: 2, on: '2026-11-24' },
      { signatures: 3, on: '2026-11-24' },
      { signatures: 100, on: null },
    ]);
    const events = await db.admin.query(
      "SELECT payload, by_role, recorded_by FROM event WHERE thing_id = $1 AND kind = 'petition_threshold_reached' ORDER BY seq",
      [petitionId],
    );
    expect(events.rows).toEqual([2, 3].map((signatures) => ({ payload: { signatures }, by_role: 'stranger', recorded_by: null })));
  });
});

describe('budgets', () => {
  it('more in a minute than the petition expects waits in one burst, and is not counted', async () => {
    const { petitionId, mark } = await openPetition(one, { burstPerMinute: 3 });
    for (let i = 0; i < 6; i += 1) must(await sign(one, mark, { name: `Имя ${i}` }));
    expect(await states(petitionId)).toEqual(['counted', 'counted', 'counted', 'waiting', 'waiting', 'waiting']);
    expect(await tally(petitionId)).toMatchObject({ total: 3 });
    const bursts = await db.admin.query('SELECT DISTINCT burst_id FROM signature WHERE petition_id = $1 AND burst_id IS NOT NULL', [
      petitionId,
    ]);
    expect(bursts.rowCount).toBe(1);
    setTo('2026-11-23T09:02:00Z');
    must(await sign(one, mark, { name: 'Через две минуты' }));
    setTo(NOON);
    expect((await states(petitionId)).at(-1)).toBe('counted');
  });

  it('repeats and refusals take nobody’s place in the minute', async () => {
    const { petitionId, mark } = await openPetition(one, { burstPerMinute: 2 });
    for (let i = 0; i < 5; i += 1) must(await sign(one, mark));
    must(await sign(one, mark, { name: 'Вторая' }));
    expect((await states(petitionId)).at(-1)).toBe('counted');
  });

  it('one address is counted thirty times in ten minutes, then waits, then is turned away', async () => {
    const { petitionId, mark } = await openPetition(one);
    const near = 'n'.repeat(22);
    const actor = await strangerOf(one);
    const answers = [];
    for (let i = 0; i < 320; i += 1)
      answers.push(await signPetition(actor, signer(mark, await freshToken(actor, mark), { name: `Имя ${i}`, near })));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(300);
    expect(answers.at(-1)).toEqual({ ok: false, reason: 'signing_flood' });
    const all = await states(petitionId);
    expect([all.filter((state) => state === 'counted').length, all.filter((state) => state === 'waiting').length]).toEqual([30, 270]);
    must(await sign(one, mark, { name: 'Сосед', near: 'm'.repeat(22) }));
    expect((await states(petitionId)).at(-1)).toBe('counted');
  });
});

describe('taking a signature back', () => {
  it('lowers the count and erases name and contact at once; she can sign again', async () => {
    const { petitionId, mark } = await openPetition(one);
    const actor = await strangerOf(one);
    const signed = must(await sign(one, mark, { contact: 'anna@example.org' }));
    expect(await withdrawSignature(actor, { code: ` ${signed.code.toLowerCase().replaceAll('-', ' ')} ` })).toEqual({ ok: true });
    expect(await tally(petitionId)).toEqual({ total: 0, 'region RU-PER': 0 });
    const { rows } = await db.admin.query(
      'SELECT state, name_sealed, contact_sealed, person_digest FROM signature WHERE petition_id = $1',
      [petitionId],
    );
    expect(rows).toEqual([{ state: 'withdrawn', name_sealed: null, contact_sealed: null, person_digest: null }]);
    must(await sign(one, mark, { contact: 'anna@example.org' }));
    expect(await tally(petitionId)).toMatchObject({ total: 1 });
  });

  it('answers the same for a code that does not exist, that was used, or of another campaign', async () => {
    const { petitionId, mark } = await openPetition(one);
    const actor = await strangerOf(one);
    const signed = must(await sign(one, mark));
    const other = await testCampaign('campaign-three');
    expect(await withdrawSignature(await strangerOf(other), signed)).toEqual({ ok: true });
    expect(await withdrawSignature(actor, { code: '2222-2222-2222-2222-2222' })).toEqual({ ok: true });
    expect(await tally(petitionId)).toMatchObject({ total: 1 });
    for (let i = 0; i < 3; i += 1) expect(await withdrawSignature(actor, signed)).toEqual({ ok: true });
    expect(await tally(petitionId)).toMatchObject({ total: 0 });
  });

  it('by the code of a repeat leaves the signature that stood', async () => {
    const { petitionId, mark } = await openPetition(one);
    must(await sign(one, mark));
    const repeat = must(await sign(one, mark));
    must(await withdrawSignature(await strangerOf(one), repeat));
    expect(await states(petitionId)).toEqual(['counted', 'withdrawn']);
    expect(await tally(petitionId)).toMatchObject({ total: 1 });
  });

  it('by the code of the one that stood erases its repeats as well, and nobody else', async () => {
    const { petitionId, mark } = await openPetition(one);
    const elsewhere = await openPetition(one);
    const first = must(await sign(one, mark));
    for (let i = 0; i < 2; i += 1) must(await sign(one, mark));
    must(await sign(one, mark, { name: 'Другая' }));
    for (let i = 0; i < 2; i += 1) must(await sign(one, elsewhere.mark));
    must(await withdrawSignature(await strangerOf(one), first));
    expect(await states(petitionId)).toEqual(['withdrawn', 'withdrawn', 'withdrawn', 'counted']);
    const { rows } = await db.admin.query(
      'SELECT count(*)::int AS n FROM signature WHERE petition_id = $1 AND (name_sealed IS NOT NULL OR person_digest IS NOT NULL)',
      [petitionId],
    );
    expect(rows).toEqual([{ n: 1 }]);
    expect(await tally(petitionId)).toMatchObject({ total: 1 });
    expect(await states(elsewhere.petitionId)).toEqual(['counted', 'duplicate']);
  });

  it('twenty times at once lowers the count by one', async () => {
    const { petitionId, mark } = await openPetition(one);
    const actor = await strangerOf(one);
    must(await sign(one, mark, { name: 'Другая' }));
    const signed = must(await sign(one, mark));
    await Promise.all(Array.from({ length: 20 }, () => withdrawSignature(actor, signed)));
    expect(await tally(petitionId)).toEqual({ total: 1, 'region RU-PER': 1 });
  });
});

describe('what is public', () => {
  it('a petition that is not open yet, and one of another campaign, is not there', async () => {
    const other = await testCampaign('campaign-four');
    const { mark } = await openPetition(one);
    expect(await readPublicPetition(await strangerOf(other), mark)).toBeNull();
    await db.admin.query("UPDATE petition SET state = 'waiting' WHERE mark = $1", [mark]);
    expect(await readPublicPetition(await strangerOf(one), mark)).toBeNull();
  });

  it('one that is over can be read but not signed', async () => {
    const { petitionId, mark } = await openPetition(one);
    const token = await freshToken(await strangerOf(one), mark);
    must(await closePetition(one.editor, petitionId));
    expect(await sign(one, mark, { token })).toEqual({ ok: false, reason: 'petition_not_open' });
    expect(await readPublicPetition(await strangerOf(one), mark)).toMatchObject({ state: 'closed', token: null, erasesOn: '2027-05-22' });
  });

  it('the count is rounded and ten minutes old while it can be signed, so that a repeat cannot be told by it', async () => {
    const { petitionId, mark } = await openPetition(one);
    const seen = async () => {
      const read = await readPublicPetition(await strangerOf(one), mark);
      return [read?.total, read?.exact];
    };
    for (let i = 0; i < 7; i += 1) must(await sign(one, mark, { name: `Имя ${i}` }));
    expect(await seen()).toEqual([0, false]);
    setTo('2026-11-23T09:08:00Z');
    expect(await seen()).toEqual([0, false]);
    setTo('2026-11-23T09:11:00Z');
    expect(await seen()).toEqual([5, false]);
    must(await sign(one, mark, { name: 'Имя 1' }));
    must(await closePetition(one.editor, petitionId));
    expect(await seen()).toEqual([7, true]);
    setTo(NOON);
  });

  it('regions of fewer than five are not told, nor by subtraction', async () => {
    const { petitionId, mark } = await openPetition(one);
    await db.admin.query(
      `INSERT INTO petition_tally (campaign_id, petition_id, dimension, code, online) VALUES
         ($1, $2, 'region', 'RU-PER', 3), ($1, $2, 'region', 'RU-MOW', 12), ($1, $2, 'region', 'RU-SPE', 41)`,
      [one.id, petitionId],
    );
    await db.admin.query("UPDATE petition_tally SET online = 56 WHERE petition_id = $1 AND dimension = 'total'", [petitionId]);
    expect(await readPublicRegions(await strangerOf(one), mark)).toMatchObject({
      total: 55,
      exact: false,
      regions: [
        { code: 'RU-SPE', signatures: 40 },
        { code: 'RU-MOW', signatures: null },
        { code: 'RU-PER', signatures: null },
      ],
    });
  });
});
