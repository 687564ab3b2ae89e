import { beforeAll, describe, expect, it } from 'vitest';
import { elsewhere, regions } from '@/lib/official/directory/regions';
import { readPetition } from '@/lib/petition/read-petition';
import { addSheet, type NewSheet } from '@/lib/signature/add-sheet';
import { readCollectors } from '@/lib/signature/read-collectors';
import { readSheets } from '@/lib/signature/read-sheets';
import { removeSheet, restoreSheet } from '@/lib/signature/remove-sheet';
import { calendarDate } from '@/lib/time/calendar-date';
import { type Campaign, testCampaign } from '../support/campaign';
import { testDatabase } from '../support/database';
import { must } from '../support/must';
import { openPetition, sign } from '../support/petitions';

const db = testDatabase();
let one: Campaign;
beforeAll(async () => {
  one = await testCampaign();
});

const DAY = calendarDate('2026-11-20');
const sheetOf = (petitionId: string, more: Partial<NewSheet>): NewSheet => ({
  ...{ petitionId, sheet: '1', region: 'RU-PER', place: null, collector: 'Иван Сборщиков', collectedOn: DAY },
  ...{ valid: 10, struck: {}, fit: false },
  ...more,
});

/** The sums of the rows, by a query of their own, as the database's owner. */
async function sums(petitionId: string) {
  const { rows } = await db.admin.query<{ region: string; valid: number; over: number; struck: number }>(
    `SELECT region, sum(valid)::int AS valid, sum(over_cap)::int AS over, sum(struck_lines)::int AS struck FROM signature_batch
     WHERE petition_id = $1 AND removed_on IS NULL GROUP BY region ORDER BY region`,
    [petitionId],
  );
  return rows;
}

async function tallied(petitionId: string) {
  const { rows } = await db.admin.query<{ dimension: string; code: string; n: number }>(
    'SELECT dimension, code, paper AS n FROM petition_tally WHERE petition_id = $1',
    [petitionId],
  );
  const total = rows.find(({ dimension }) => dimension === 'total')?.n ?? 0;
  return { total, byRegion: new Map(rows.filter(({ dimension }) => dimension === 'region').map(({ code, n }) => [code, n])) };
}

describe('100,000 nomination signatures', () => {
  it('over 86 regions under a cap of 2,500 each: what is over is refused with the reason, and the totals are exact', async () => {
    const places = [...regions, elsewhere].slice(0, 86).map(({ code }) => code);
    expect(new Set(places).size).toBe(86);
    const caps = { kind: 'nomination', online: false, totalCap: 100_000, regionCap: 2_500, invalidPerMille: 50 } as const;
    const { petitionId } = await openPetition(one, caps, [50_000, 100_000]);
    // 80 lines a sheet: six regions are pushed over their cap, all together bring more than the cap in all.
    const PUSHED = 6;
    const LINES = 80;
    const work: { region: string; sheet: string }[] = [];
    for (const [at, region] of places.entries()) {
      const sheets = at < PUSHED ? 36 : 13;
      for (let n = 1; n <= sheets; n += 1) work.push({ region, sheet: `${region} ${n}` });
    }
    work.sort((a, b) => Number(a.sheet.split(' ')[1]) - Number(b.sheet.split(' ')[1]));
    const accepted = new Map<string, number>();
    const refusals = { region: 0, total: 0 };
    const wrong: unknown[] = [];
    let next = 0;
    const worker = async () => {
      for (let item = work[next++]; item; item = work[next++]) {
        const done = await addSheet(one.organizer, sheetOf(petitionId, { ...item, valid: LINES, struck: { unreadable: 2, twice: 1 } }));
        if (done.ok) accepted.set(item.region, (accepted.get(item.region) ?? 0) + LINES);
        else if (done.reason === 'sheet_beyond_region_cap' && Number(done.params?.n) < LINES) refusals.region += 1;
        else if (done.reason === 'sheet_beyond_total_cap' && Number(done.params?.n) < LINES) refusals.total += 1;
        else wrong.push(done);
      }
    };
    await Promise.all(Array.from({ length: 4 }, worker));
    expect(wrong).toEqual([]);
    // 31 whole sheets of 80 are 2,480; five of each pushed region's 36 do not fit.
    for (const region of places.slice(0, PUSHED)) expect(accepted.get(region)).toBe(2_480);
    for (const region of places.slice(PUSHED)) expect(accepted.get(region)).toBe(13 * LINES);
    expect(refusals).toEqual({ region: PUSHED * 5, total: 0 });

    // The last lines of each pushed region go in as many as fit; then the rest, one sheet a region, until the cap in all.
    for (const region of places.slice(0, PUSHED))
      must(await addSheet(one.organizer, sheetOf(petitionId, { region, sheet: `${region} rest`, valid: LINES, fit: true })));
    for (const region of places.slice(0, PUSHED))
      expect(await addSheet(one.organizer, sheetOf(petitionId, { region, sheet: 'more', valid: 1 }))).toEqual({
        ...{ ok: false, reason: 'sheet_beyond_region_cap', field: 'valid', params: { n: 0 } },
      });
    const before = (await tallied(petitionId)).total;
    expect(before).toBe(PUSHED * 2_500 + 80 * 13 * LINES);
    await Promise.all([
      fill(petitionId, places[10] ?? '', 1_200),
      fill(petitionId, places[11] ?? '', 400),
      fill(petitionId, places[12] ?? '', 400),
    ]);

    const { total, byRegion } = await tallied(petitionId);
    expect(total).toBe(100_000);
    const rows = await sums(petitionId);
    expect(rows).toHaveLength(86);
    expect(rows.reduce((all, { valid }) => all + valid, 0)).toBe(total);
    for (const { region, valid } of rows) {
      expect(byRegion.get(region)).toBe(valid);
      expect(valid).toBeLessThanOrEqual(2_500);
    }
    // 2,000 were brought where 1,800 fitted, and 6 times 80 where 20 did.
    expect(rows.reduce((all, { over }) => all + over, 0)).toBe(200 + PUSHED * 60);
    expect(await addSheet(one.organizer, sheetOf(petitionId, { region: places[20] ?? '', sheet: 'late', valid: 5 }))).toEqual({
      ...{ ok: false, reason: 'sheet_beyond_total_cap', field: 'valid', params: { n: 0 } },
    });
    const petition = await readPetition(one.organizer, petitionId);
    expect(petition?.thresholds.map(({ reachedOn }) => reachedOn !== null)).toEqual([true, true]);
    const paper = await readSheets(one.organizer, petitionId, null);
    expect(paper?.sums).toMatchObject({ valid: 100_000, struck: rows.reduce((all, { struck }) => all + struck, 0) });
    const collectors = await readCollectors(one.organizer, petitionId);
    expect(collectors?.collectors.map(({ valid }) => valid)).toEqual([100_000]);
  }, 120_000);

  async function fill(petitionId: string, region: string, valid: number) {
    for (let left = valid, n = 1; left > 0; left -= 80, n += 1)
      must(
        await addSheet(one.organizer, sheetOf(petitionId, { region, sheet: `fill ${region} ${n}`, valid: Math.min(80, left), fit: true })),
      );
  }
});

describe('a sheet', () => {
  it('taken away gives its places back, and is put back only where they are free', async () => {
    const { petitionId } = await openPetition(one, { regionCap: 20 });
    const { sheetId } = must(await addSheet(one.organizer, sheetOf(petitionId, { valid: 15 })));
    expect(await addSheet(one.organizer, sheetOf(petitionId, { sheet: '2' }))).toMatchObject({
      ...{ reason: 'sheet_beyond_region_cap', params: { n: 5 } },
    });
    must(await removeSheet(one.organizer, sheetId));
    expect(await removeSheet(one.organizer, sheetId)).toMatchObject({ reason: 'changed_meanwhile' });
    expect((await tallied(petitionId)).total).toBe(0);
    must(await addSheet(one.organizer, sheetOf(petitionId, { sheet: '2' })));
    expect(await restoreSheet(one.organizer, sheetId)).toEqual({ ok: false, reason: 'sheet_beyond_region_cap', params: { n: 10 } });
    expect((await tallied(petitionId)).total).toBe(10);
  });

  it('removed by two at once gives its lines back once', async () => {
    const { petitionId } = await openPetition(one);
    const { sheetId } = must(await addSheet(one.organizer, sheetOf(petitionId, {})));
    const both = await Promise.all([removeSheet(one.organizer, sheetId), removeSheet(one.editor, sheetId)]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect((await tallied(petitionId)).total).toBe(0);
  });

  it('shares a cap with signatures online, and keeps what was beyond it when asked', async () => {
    const { petitionId, mark } = await openPetition(one, { regionCap: 10 });
    must(await sign(one, mark));
    const { sheetId } = must(await addSheet(one.organizer, sheetOf(petitionId, { valid: 12, struck: { no_date: 3 }, fit: true })));
    const paper = await readSheets(one.organizer, petitionId, null);
    expect(paper?.page.rows).toMatchObject([{ id: sheetId, sheet: '1', valid: 9, struck: 3, overCap: 3 }]);
    expect(paper?.regions).toMatchObject([{ region: 'RU-PER', sheets: 1, valid: 9, counted: 10 }]);
  });

  it('is refused where it cannot be so', async () => {
    const { petitionId } = await openPetition(one);
    const add = (more: Partial<NewSheet>) => addSheet(one.organizer, sheetOf(petitionId, more));
    expect(await add({ collectedOn: calendarDate('2027-01-01') })).toMatchObject({ reason: 'in_future', field: 'collectedOn' });
    expect(await add({ valid: 0 })).toMatchObject({ reason: 'sheet_empty' });
    expect(await add({ valid: 10_000 })).toMatchObject({ reason: 'sheet_too_long' });
    expect(await add({ region: 'XX' })).toMatchObject({ reason: 'not_in_list' });
    must(await add({}));
    expect(await add({})).toMatchObject({ reason: 'sheet_twice', field: 'sheet' });
    expect((await tallied(petitionId)).total).toBe(10);
  });

  it('keeps its number, place and collector sealed', async () => {
    const { petitionId } = await openPetition(one);
    must(await addSheet(one.organizer, sheetOf(petitionId, { sheet: 'лист-777', place: 'у метро', collector: 'Пётр' })));
    const { rows } = await db.admin.query('SELECT * FROM signature_batch WHERE petition_id = $1', [petitionId]);
    const text = Buffer.concat([rows[0].sheet_sealed, rows[0].place_sealed, rows[0].collector_sealed]).toString('utf8');
    for (const word of ['лист-777', 'метро', 'Пётр']) expect(text).not.toContain(word);
  });
});
