import { beforeAll, describe, expect, it } from 'vitest';
import { systemActor } from '@/lib/auth/actor';
import { closePetition, reopenPetition } from '@/lib/petition/close';
import { readPetition } from '@/lib/petition/read-petition';
import { decideBurst } from '@/lib/signature/decide-burst';
import { closeDue, eraseDue } from '@/lib/signature/erase';
import { readBurst } from '@/lib/signature/read-burst';
import { readStrikePreview } from '@/lib/signature/read-strike';
import { strikeSignatures } from '@/lib/signature/strike';
import { takeOffSignature } from '@/lib/signature/take-off';
import { undoStrike } from '@/lib/signature/undo-strike';
import { withdrawSignature } from '@/lib/signature/withdraw';
import { calendarDate } from '@/lib/time/calendar-date';
import { type Campaign, testCampaign } from '../support/campaign';
import { NOON, setTo, testDatabase } from '../support/database';
import { must } from '../support/must';
import { openPetition, sign, strangerOf } from '../support/petitions';

const db = testDatabase();
let one: Campaign;
beforeAll(async () => {
  one = await testCampaign();
});

const states = async (petitionId: string) => {
  const { rows } = await db.admin.query<{ state: string; n: number }>(
    'SELECT state, count(*)::int AS n FROM signature WHERE petition_id = $1 GROUP BY 1',
    [petitionId],
  );
  return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
};
/** What is counted is what the rows say, region by region and in all. */
const total = async (petitionId: string) => {
  const { rows } = await db.admin.query<{ dimension: string; code: string; n: number; rows: number }>(
    `SELECT t.dimension, t.code, t.online AS n, (SELECT count(*)::int FROM signature s WHERE s.petition_id = t.petition_id AND s.state = 'counted'
       AND (t.dimension = 'total' OR s.region = t.code)) AS rows FROM petition_tally t WHERE petition_id = $1`,
    [petitionId],
  );
  for (const row of rows) expect(row.n, `${row.dimension} ${row.code}`).toBe(row.rows);
  return rows.find(({ dimension }) => dimension === 'total')?.n ?? 0;
};
const events = async (petitionId: string, kind: string) =>
  (await db.admin.query('SELECT payload FROM event WHERE thing_id = $1 AND kind = $2 ORDER BY seq', [petitionId, kind])).rows.map(
    ({ payload }) => payload,
  );

/** A petition with so many counted and so many that wait in a rush. */
async function rush(counted: number, waiting: number, rules = {}) {
  const petition = await openPetition(one, { burstPerMinute: Math.max(1, counted), ...rules });
  for (let i = 0; i < counted + waiting; i += 1)
    must(await sign(one, petition.mark, { name: `Имя ${i}`, region: i % 2 === 0 ? 'RU-PER' : 'RU-MOW' }));
  const burstId = (await readPetition(one.editor, petition.petitionId))?.bursts[0]?.id ?? '';
  return { ...petition, burstId };
}
const preview = async (petitionId: string, filter: Partial<Parameters<typeof readStrikePreview>[2]>) => {
  const whole = { from: null, to: null, region: null, burst: null, ...filter };
  const chosen = (await readStrikePreview(one.editor, petitionId, whole))?.chosen;
  return { petitionId, filter: whole, expected: chosen?.count ?? 0, lastSeq: chosen?.lastSeq ?? 0, reason: 'bots' as const, note: null };
};

describe('a rush', () => {
  it('is looked at with names by an editor, without by an organizer', async () => {
    const { burstId } = await rush(1, 2);
    expect(await readBurst(one.editor, burstId, null)).toMatchObject({
      waiting: 2,
      signers: { rows: [{ name: 'Имя 1' }, { name: 'Имя 2' }] },
    });
    expect(await readBurst(one.organizer, burstId, null)).toMatchObject({
      waiting: 2,
      signers: { rows: [{ name: null }, { name: null }] },
    });
  });

  it('is counted when it was reviewed, exactly, once, by whoever may', async () => {
    const { petitionId, burstId } = await rush(2, 5);
    const decision = { burstId, decision: 'accept' as const, expected: 5, reason: null };
    expect(await decideBurst(one.organizer, decision)).toMatchObject({ ok: false });
    expect(await decideBurst(one.editor, { ...decision, expected: 4 })).toEqual({ ok: false, reason: 'count_changed' });
    const answers = await Promise.all([decideBurst(one.editor, decision), decideBurst(one.admin, decision)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await total(petitionId)).toBe(7);
    expect(await events(petitionId, 'burst_decided')).toEqual([{ burstId, decision: 'accept', signatures: 5, over: 0 }]);
  });

  it('is counted up to the cap, in the order it came; the rest is struck out as over it', async () => {
    const { petitionId, burstId } = await rush(2, 6, { totalCap: 5 });
    must(await decideBurst(one.editor, { burstId, decision: 'accept', expected: 6, reason: null }));
    expect(await total(petitionId)).toBe(5);
    expect(await states(petitionId)).toEqual({ counted: 5, struck: 3 });
    // Beyond the cap is not invalid.
    expect((await readPetition(one.editor, petitionId))?.looked).toEqual({ valid: 5, struck: 0, overCap: 3 });
  });

  it('is struck out with a reason, and waits again when that is undone', async () => {
    const { petitionId, burstId } = await rush(1, 4);
    must(await decideBurst(one.editor, { burstId, decision: 'strike', expected: 4, reason: 'bots' }));
    expect(await states(petitionId)).toEqual({ counted: 1, struck: 4 });
    const strikeId = (await readPetition(one.editor, petitionId))?.strikes[0]?.id ?? '';
    must(await undoStrike(one.editor, strikeId));
    expect(await states(petitionId)).toEqual({ counted: 1, waiting: 4 });
    must(await decideBurst(one.editor, { burstId, decision: 'accept', expected: 4, reason: null }));
    expect(await total(petitionId)).toBe(5);
  });
});

describe('invalidating many', () => {
  it('shows how many, does exactly these, and is undone', async () => {
    const { petitionId, mark } = await rush(9, 0);
    const chosen = await preview(petitionId, { region: 'RU-PER' });
    expect(chosen.expected).toBe(5);
    // One that comes after the look is not among them.
    setTo('2026-11-23T09:01:30Z');
    must(await sign(one, mark, { name: 'Позже', region: 'RU-PER' }));
    const { strikeId } = must(await strikeSignatures(one.editor, { ...chosen, note: 'с одного адреса' }));
    expect(await total(petitionId)).toBe(5);
    expect(await states(petitionId)).toEqual({ counted: 5, struck: 5 });
    expect(await events(petitionId, 'signatures_struck')).toEqual([{ strikeId, reason: 'bots', signatures: 5 }]);
    const undone = await Promise.all([undoStrike(one.editor, strikeId), undoStrike(one.admin, strikeId)]);
    expect(undone.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await total(petitionId)).toBe(10);
    expect(await events(petitionId, 'signatures_restored')).toEqual([{ strikeId, signatures: 5 }]);
    setTo(NOON);
  });

  it('by days and by rush', async () => {
    const { petitionId, burstId } = await rush(2, 3);
    must(await decideBurst(one.editor, { burstId, decision: 'accept', expected: 3, reason: null }));
    expect((await preview(petitionId, { burst: burstId })).expected).toBe(3);
    expect((await preview(petitionId, { from: calendarDate('2026-11-24') })).expected).toBe(0);
    expect((await preview(petitionId, { to: calendarDate('2026-11-23') })).expected).toBe(5);
    expect(await preview(petitionId, {})).toMatchObject({ expected: 0 });
  });

  it('is refused when one of them was taken back meanwhile, for everything at once, and to others', async () => {
    const petition = await openPetition(one);
    const { petitionId, mark } = petition;
    const signed = must(await sign(one, mark));
    must(await sign(one, mark, { name: 'Вторая' }));
    const chosen = await preview(petitionId, { region: 'RU-PER' });
    must(await withdrawSignature(await strangerOf(one), signed));
    expect(await strikeSignatures(one.editor, chosen)).toEqual({ ok: false, reason: 'count_changed' });
    expect(await strikeSignatures(one.editor, { ...chosen, filter: { from: null, to: null, region: null, burst: null } })).toEqual({
      ok: false,
      reason: 'nothing_matches',
    });
    expect(await strikeSignatures(one.organizer, chosen)).toEqual({ ok: false, reason: 'not_found' });
    expect(await total(petitionId)).toBe(1);
  });

  it('can be undone until the end of the following day', async () => {
    const { petitionId } = await rush(3, 0);
    const [first, second] = [await preview(petitionId, { region: 'RU-PER' }), await preview(petitionId, { region: 'RU-MOW' })];
    const [a, b] = [must(await strikeSignatures(one.editor, first)), must(await strikeSignatures(one.editor, second))];
    setTo('2026-11-24T20:59:00Z');
    must(await undoStrike(one.editor, a.strikeId));
    setTo('2026-11-24T21:01:00Z');
    expect(await undoStrike(one.editor, b.strikeId)).toEqual({ ok: false, reason: 'undo_too_late' });
    setTo(NOON);
  });

  it('undone leaves who signed anew meanwhile counted once, and is refused where the places are taken', async () => {
    const { petitionId, mark } = await openPetition(one, { totalCap: 2 });
    must(await sign(one, mark));
    must(await sign(one, mark, { name: 'Вторая' }));
    const { strikeId } = must(await strikeSignatures(one.editor, await preview(petitionId, { region: 'RU-PER' })));
    must(await sign(one, mark));
    must(await undoStrike(one.editor, strikeId));
    expect(await states(petitionId)).toEqual({ counted: 2, duplicate: 1 });
    expect(await total(petitionId)).toBe(2);

    const again = must(await strikeSignatures(one.editor, await preview(petitionId, { region: 'RU-PER' })));
    must(await sign(one, mark, { name: 'Третья' }));
    expect(await undoStrike(one.editor, again.strikeId)).toEqual({ ok: false, reason: 'undo_over_cap' });
    expect(await total(petitionId)).toBe(1);
  });
});

describe('one signature, at the person’s request', () => {
  it('is found by what she signed with, taken out of the count and erased with its repeats; the line does not say whose', async () => {
    const { petitionId, mark } = await openPetition(one);
    const her = { name: 'Анна Петрова', region: 'RU-PER', contact: '+7 912 345-67-89' };
    for (let i = 0; i < 2; i += 1) must(await sign(one, mark, her));
    must(await sign(one, mark, { name: 'Вторая' }));
    expect(await takeOffSignature(one.organizer, { petitionId, ...her })).toEqual({ ok: false, reason: 'not_found' });
    expect(await takeOffSignature(one.editor, { petitionId, ...her, contact: null })).toEqual({
      ok: false,
      reason: 'no_such_signature',
      field: 'name',
    });
    must(await takeOffSignature(one.editor, { petitionId, ...her, name: 'анна  петрова', contact: '89123456789' }));
    expect(await states(petitionId)).toEqual({ counted: 1, withdrawn: 2 });
    expect(await total(petitionId)).toBe(1);
    expect(await events(petitionId, 'signature_taken_off')).toEqual([{}]);
    const { rows } = await db.admin.query(
      "SELECT name_sealed, contact_sealed, person_digest FROM signature WHERE petition_id = $1 AND state = 'withdrawn'",
      [petitionId],
    );
    expect(rows).toEqual(Array(2).fill({ name_sealed: null, contact_sealed: null, person_digest: null }));
  });
});

describe('the end', () => {
  const job = () => systemActor('test', one.id);

  it('comes by the closing day, and is written on that day', async () => {
    const { petitionId, mark } = await openPetition(one, { closesOn: calendarDate('2026-11-25') });
    setTo('2026-11-25T20:00:00Z');
    expect(await closeDue(job())).toEqual([]);
    must(await sign(one, mark));
    setTo('2026-11-25T21:30:00Z');
    expect(await sign(one, mark, { name: 'Поздно', token: 'x' })).toEqual({ ok: false, reason: 'petition_not_open' });
    expect(await closeDue(job())).toEqual([petitionId]);
    expect(await closeDue(job())).toEqual([]);
    expect(await readPetition(one.editor, petitionId)).toMatchObject({ state: 'closed', closedOn: '2026-11-25' });
    setTo(NOON);
  });

  it('erases signers after as many days as were said, in batches, once; the count is kept', async () => {
    const { petitionId, mark } = await openPetition(one, { eraseAfterDays: 10 });
    for (let i = 0; i < 7; i += 1) must(await sign(one, mark, { name: `Имя ${i}`, contact: `${i}@example.org` }));
    const { code } = must(await sign(one, mark, { name: 'Отозвала' }));
    must(await withdrawSignature(await strangerOf(one), { code }));
    must(await closePetition(one.editor, petitionId));
    setTo('2026-12-02T12:00:00Z');
    expect(await eraseDue(job(), 3)).toBe(0);
    setTo('2026-12-03T12:00:00Z');
    expect((await Promise.all([eraseDue(job(), 3), eraseDue(job(), 3)])).reduce((a, b) => a + b)).toBe(8);
    expect(await eraseDue(job(), 3)).toBe(0);
    const { rows } = await db.admin.query(
      'SELECT DISTINCT name_sealed, contact_sealed, person_digest, token_digest, code_digest FROM signature WHERE petition_id = $1',
      [petitionId],
    );
    expect(rows).toEqual([{ name_sealed: null, contact_sealed: null, person_digest: null, token_digest: null, code_digest: null }]);
    expect(await total(petitionId)).toBe(7);
    expect(await events(petitionId, 'signers_erased')).toEqual([{ signatures: 8 }]);
    expect(await reopenPetition(one.editor, { petitionId, closesOn: null })).toEqual({ ok: false, reason: 'signers_erased' });
    setTo(NOON);
  });

  it('goes on where a job was killed', async () => {
    const { petitionId, mark } = await openPetition(one, { eraseAfterDays: 1 });
    for (let i = 0; i < 4; i += 1) must(await sign(one, mark, { name: `Имя ${i}` }));
    must(await closePetition(one.editor, petitionId));
    await db.admin.query("UPDATE petition SET erased_on = '2026-11-24' WHERE id = $1", [petitionId]);
    setTo('2026-11-25T12:00:00Z');
    expect(await eraseDue(job(), 3)).toBe(4);
    setTo(NOON);
  });
});
