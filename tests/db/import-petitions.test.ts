import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { startImport, undoImport } from '@/lib/import/decide';
import { readImport } from '@/lib/import/read';
import { workOff } from '@/lib/import/work-off';
import { readPetition } from '@/lib/petition/read-petition';
import { readOpenPetitions } from '@/lib/signature/read-public-lists';
import { type Campaign, testCampaign } from '../support/campaign';
import { testDatabase } from '../support/database';
import { bringFile } from '../support/files';
import { must } from '../support/must';
import { strangerOf } from '../support/petitions';
import { sharedData } from '../support/shared-data';

const FOLDER = sharedData('petitions');
const place = (name: string, code: string, signature_count: number) => ({ name, ons_code: code, mp: null, signature_count });
/** Where none lies there, an invented one of the same shape. */
const INVENTED = {
  links: { self: 'https://petition.parliament.uk/petitions/1.json' },
  data: {
    type: 'petition',
    id: 1,
    attributes: {
      ...{ action: 'Count the days', background: 'They are long.', additional_details: '', state: 'closed', signature_count: 10_500 },
      ...{ opened_at: '2024-01-02T14:30:37.057Z', closed_at: '2024-05-29T23:01:00.000Z' },
      ...{ response_threshold_reached_at: '2024-05-24T19:38:30.000Z', debate_threshold_reached_at: null },
      government_response: { responded_on: '2024-10-14', summary: 'x', details: 'x', created_at: '2024-10-14T08:22:51.935Z' },
      signatures_by_country: [{ name: 'United Kingdom', code: 'GB', signature_count: 10_499 }],
      signatures_by_region: [place('North East', 'A', 5_000), place('North West', 'B', 5_499)],
      signatures_by_constituency: [place('Aldershot', 'E14000530', 10_499)],
    },
  },
};
const FILES = FOLDER
  ? readdirSync(FOLDER)
      .filter((name) => name.endsWith('.json'))
      .map((name) => readFileSync(path.join(FOLDER, name)))
  : [Buffer.from(JSON.stringify(INVENTED))];

const db = testDatabase();
let one: Campaign;
beforeAll(async () => {
  one = await testCampaign();
});

async function readIn(file: Buffer) {
  const importId = await bringFile(one.organizer, 'petition-json', file);
  await workOff(one.id);
  must(await startImport(one.organizer, importId));
  await workOff(one.id);
  const run = await readImport(one.organizer, importId);
  const { rows } = await db.admin.query<{ id: string }>('SELECT id FROM petition WHERE import_id = $1', [importId]);
  return { importId, run, petitionId: rows[0]?.id ?? '' };
}

/** Every place below a list with its number, found in the file's text: by other means than ours. */
function placesIn(text: string, list: string): [name: string, signatures: number][] {
  const part = text.split(`"${list}":[`)[1]?.split(']')[0] ?? '';
  return [...part.matchAll(/\{[^{}]*\}/g)].map(([place]) => [field(place, 'name'), Number(field(place, 'signature_count'))]);
}
const sumOf = (places: readonly (readonly [string, number])[]) => places.reduce((all, [, n]) => all + n, 0);
const tight = (file: Buffer) => JSON.stringify(JSON.parse(file.toString('utf8')));
const field = (text: string, name: string) => new RegExp(`"${name}":(?:"([^"]*)"|(\\w+))`).exec(text)?.slice(1).find(Boolean) ?? 'null';

describe.each(FILES.map((file, at) => [at + 1, file] as const))('petition %i', (_, file) => {
  it('is read in with its total, its thresholds with their days, and sums as in the file; again it adds nothing', async () => {
    const text = tight(file);
    const { run, petitionId } = await readIn(file);
    expect(run).toMatchObject({ state: 'done', added: 1, known: 0, failed: 0 });
    const petition = await readPetition(one.organizer, petitionId);
    expect(petition?.total).toEqual({ ...petition?.total, imported: Number(field(text, 'signature_count')), online: 0, paper: 0 });
    expect(petition?.total.total).toBe(Number(field(text, 'signature_count')));
    const reached = field(text, 'response_threshold_reached_at').slice(0, 10);
    expect(petition?.thresholds.map(({ signatures, reachedOn }) => [signatures, reachedOn])).toEqual([
      [10_000, reached],
      [100_000, null],
    ]);
    expect(petition).toMatchObject({ state: 'closed', online: false, answeredOn: field(text, 'responded_on'), closedOn: '2024-05-30' });
    expect(petition?.texts).toMatchObject([{ lang: 'en', title: field(text, 'action') }]);
    for (const [dimension, list] of [
      ['country', 'signatures_by_country'],
      ['uk_region', 'signatures_by_region'],
      ['constituency', 'signatures_by_constituency'],
    ] as const) {
      const lines = petition?.tallies.filter((line) => line.dimension === dimension) ?? [];
      const places = placesIn(text, list);
      expect(places.length).toBeGreaterThan(0);
      expect(lines.map(({ name, imported }) => [name, imported]).toSorted()).toEqual(places.filter(([, n]) => n > 0).toSorted());
    }
    // The files are not whole: region and constituency are known of fewer than signed, and of fewer than signed in the
    // United Kingdom. That is kept as it is, nothing is made up for the rest, and the page says of how many it is known.
    const regions = sumOf(placesIn(text, 'signatures_by_region'));
    expect(sumOf(placesIn(text, 'signatures_by_constituency'))).toBe(regions);
    expect(regions).toBeLessThan(Number(field(text, 'signature_count')));
    expect(petition?.tallies.some(({ code }) => code === '')).toBe(false);
    const again = await readIn(Buffer.concat([file, Buffer.from('\n')]));
    expect(again.run).toMatchObject({ state: 'done', added: 0, known: 1 });
    expect((await db.admin.query('SELECT 1 FROM petition WHERE source_digest IS NOT NULL AND id = $1', [petitionId])).rowCount).toBe(1);
  });
});

describe('a petition of a file', () => {
  it('is seen by no stranger, and goes again with its lines', async () => {
    const other = {
      ...INVENTED,
      data: { ...INVENTED.data, id: 77, attributes: { ...INVENTED.data.attributes, state: 'open', closed_at: null } },
    };
    const { importId, petitionId } = await readIn(Buffer.from(JSON.stringify(other)));
    expect((await readPetition(one.organizer, petitionId))?.state).toBe('open');
    expect(JSON.stringify(await readOpenPetitions(await strangerOf(one)))).not.toContain(petitionId);
    expect(JSON.stringify(await readOpenPetitions(await strangerOf(one)))).not.toContain('Count the days');
    must(await undoImport(one.organizer, importId));
    await workOff(one.id);
    expect(await readPetition(one.organizer, petitionId)).toBeNull();
    for (const table of ['petition_tally', 'petition_text', 'petition_threshold'])
      expect((await db.admin.query(`SELECT 1 FROM ${table} WHERE petition_id = $1`, [petitionId])).rowCount).toBe(0);
    expect((await db.admin.query("SELECT 1 FROM event WHERE thing_id = $1 AND noun = 'petition'", [petitionId])).rowCount).toBe(0);
  });

  it.each([
    ['{"data": 1}', 'not_petition'],
    ['{"links": {"self": "https://petition.parliament.uk/x"}, "data": ', 'json_broken'],
  ])('%s is no petition', async (text, reason) => {
    const importId = await bringFile(one.organizer, 'petition-json', text);
    await workOff(one.id);
    expect(await readImport(one.organizer, importId)).toMatchObject({ state: 'failed', errors: [{ row: 1, reason }] });
  });

  it('whose counts are none, or that counts a place twice, fails by its row', async () => {
    const broken = (attributes: object) => ({ ...INVENTED.data, attributes: { ...INVENTED.data.attributes, ...attributes } });
    const twice = [place('A', 'A', 1), place('B', 'A', 1)];
    const file = { links: INVENTED.links, data: [broken({ signature_count: -1 }), broken({ signatures_by_region: twice }), 5] };
    const importId = await bringFile(one.organizer, 'petition-json', JSON.stringify(file));
    await workOff(one.id);
    expect((await readImport(one.organizer, importId))?.errors).toEqual([
      { row: 1, reason: 'petition_shape' },
      { row: 2, reason: 'place_twice' },
      { row: 3, reason: 'petition_shape' },
    ]);
  });
});
