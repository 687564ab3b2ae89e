import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { startImport, undoImport } from '@/lib/import/decide';
import { readImport } from '@/lib/import/read';
import { workOff } from '@/lib/import/work-off';
import { authorisedName } from '@/lib/incident/authorised';
import { readIncidentFilter } from '@/lib/incident/list-filter';
import { readDeskIncident } from '@/lib/incident/read-incident';
import { readIncidentList } from '@/lib/incident/read-list';
import { readIncidentTotals, type Total } from '@/lib/incident/read-totals';
import { type Campaign, testCampaign } from '../support/campaign';
import { testDatabase } from '../support/database';
import { bringFile, ovdinfoTable } from '../support/files';
import { must } from '../support/must';
import { sharedData } from '../support/shared-data';

const FILE = sharedData('incidents/ovdinfo-2013-detentions.csv');
const REGIONS: Record<string, string> = {
  Москва: 'RU-MOW',
  'Санкт-Петербург': 'RU-SPE',
  'Нижний Новгород': 'RU-NIZ',
  Воронеж: 'RU-VOR',
};
/** Where it does not lie there, rows of the same kind: the sums are then counted by hand of these. */
const INVENTED = Array.from({ length: 235 }, (_, at) => {
  const region = at < 169 ? 'Москва' : at < 211 ? 'Санкт-Петербург' : at < 230 ? 'Нижний Новгород' : 'Воронеж';
  const day = `${String((at % 28) + 1).padStart(2, '0')}.${String((at % 12) + 1).padStart(2, '0')}.2013`;
  return `${at + 1},${day},${region},${at % 18 ? 'не согласовано' : 'согласовано'},пикет,другое,,ОВД,"площадь, ${at}",${at < 2 ? 902 : 1}`;
});
const { filter: all } = readIncidentFilter({});

/** The file read by other means than ours: mark by mark, with quotes that may hold commas and ends of lines. */
function byHand(text: string): Record<string, string>[] {
  const table: string[][] = [['']];
  let quoted = false;
  const put = (mark: string) => {
    const line = table.at(-1) ?? [];
    line[line.length - 1] += mark;
  };
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] ?? '';
    if (mark === '"' && quoted && text[at + 1] === '"') {
      put('"');
      at += 1;
    } else if (mark === '"') quoted = !quoted;
    else if (mark === ',' && !quoted) table.at(-1)?.push('');
    else if (mark === '\n' && !quoted) table.push(['']);
    else if (mark !== '\r' || quoted) put(mark);
  }
  const [names = [], ...lines] = table.filter((line) => line.length > 1);
  return lines.map((line) => Object.fromEntries(names.map((name, at) => [name, (line[at] ?? '').trim()])));
}
function sumsOf(rows: Record<string, string>[], keyOf: (row: Record<string, string>) => string) {
  const sums = new Map<string, [events: number, affected: number]>();
  for (const row of rows) {
    const [events, affected] = sums.get(keyOf(row)) ?? [0, 0];
    sums.set(keyOf(row), [events + 1, affected + Number(row.number_of_detentions)]);
  }
  return Object.fromEntries(sums);
}
const asSums = (totals: Total[]) => Object.fromEntries(totals.map(({ code, events, affected }) => [code, [events, affected]]));

describe('the detentions of 2013, as OVD-Info counted them', () => {
  const db = testDatabase();
  const raw = FILE ? readFileSync(FILE) : Buffer.from(ovdinfoTable(INVENTED));
  const rows = byHand(raw.toString('utf8').replace(/^\uFEFF/, ''));
  let one: Campaign;
  let importId = '';
  beforeAll(async () => {
    one = await testCampaign();
    importId = await bringFile(one.organizer, 'ovdinfo', raw, 7_001);
    await workOff(one.id);
  });
  const totals = () => readIncidentTotals(one.organizer, all);

  it('are looked at first: 235 rows would be added, none is here, none fails, nothing is written', async () => {
    expect(await readImport(one.organizer, importId)).toMatchObject({ state: 'looked', total: 235, added: 235, known: 0, failed: 0 });
    expect((await totals()).all.events).toBe(0);
  });

  it('are read in: 235 events, 2,037 detained, month by month and region by region as counted by hand', async () => {
    must(await startImport(one.organizer, importId));
    await workOff(one.id);
    expect(await readImport(one.organizer, importId)).toMatchObject({ state: 'done', total: 235, added: 235, known: 0, failed: 0 });
    const found = await totals();
    expect(found.all).toMatchObject({ events: 235, affected: 2_037, unsaid: 0 });
    expect(asSums(found.months)).toEqual(sumsOf(rows, ({ date = '' }) => `${date.slice(6)}-${date.slice(3, 5)}`));
    expect(asSums(found.regions)).toEqual(sumsOf(rows, ({ region = '' }) => REGIONS[region] ?? region));
    expect(found.regions.map(({ code, events }) => [code, events])).toEqual([
      ['RU-MOW', 169],
      ['RU-SPE', 42],
      ['RU-NIZ', 19],
      ['RU-VOR', 5],
    ]);
    expect(found.months.length).toBe(12);
    // By a third way: the last cell of every line is a number.
    const people = [...raw.toString('utf8').matchAll(/,(\d+)\r?$/gm)].map(([, n]) => Number(n));
    expect([people.length, people.reduce((all, n) => all + n, 0)]).toEqual([235, 2_037]);
  });

  it('say "not authorised" where nobody had authorised it, and never that it was refused', async () => {
    expect(asSums((await totals()).authorised)).toEqual(
      sumsOf(rows, ({ agreement }) => (agreement === 'согласовано' ? 'authorised' : 'not_authorised')),
    );
    expect(authorisedName('not_authorised')).toEqual({ ru: 'не согласовано', en: 'not authorised' });
    const refused = await db.admin.query("SELECT 1 FROM gathering WHERE answer = 'refused'");
    expect(refused.rowCount).toBe(0);
  });

  it('have each its place, station, subject and organizer, sealed; and each a line on the timeline', async () => {
    const { page } = await readIncidentList(one.organizer, all, null);
    expect(page.rows.length).toBe(50);
    const line = page.rows.find(({ place }) => place) ?? page.rows[0];
    const incident = await readDeskIncident(one.organizer, line?.id ?? '');
    const row = rows.find(({ Id }) => incident?.source === `ОВД-Инфо, № ${Id}`);
    expect(incident).toMatchObject({
      kind: 'detention',
      place: row?.place || null,
      station: row?.ovd || null,
      organizer: row?.organizer || null,
      subject: `${row?.event_type}: ${row?.subject}`,
      affected: Number(row?.number_of_detentions),
      caseFile: null,
      isPublic: false,
    });
    const plain = await db.admin.query(
      "SELECT 1 FROM incident WHERE position(convert_to('площадь', 'UTF8') in place_sealed) + position(convert_to('ОВД', 'UTF8') in source_sealed) > 0",
    );
    expect(plain.rowCount).toBe(0);
    const { rows: told } = await db.admin.query(
      "SELECT count(*)::int AS n, count(DISTINCT thing_id)::int AS things, sum((payload->>'affected')::int)::int AS people FROM event WHERE kind = 'incident_noted' AND noun = 'incident'",
    );
    expect(told[0]).toEqual({ n: 235, things: 235, people: 2_037 });
  });

  it('add nothing the second time', async () => {
    const again = await bringFile(one.organizer, 'ovdinfo', raw);
    await workOff(one.id);
    expect(await readImport(one.organizer, again)).toMatchObject({ state: 'looked', added: 0, known: 235, twinId: importId });
    must(await startImport(one.organizer, again));
    await workOff(one.id);
    expect(await readImport(one.organizer, again)).toMatchObject({ state: 'done', added: 0, known: 235 });
    expect((await totals()).all).toMatchObject({ events: 235, affected: 2_037 });
    // What it did not add it does not take away.
    must(await undoImport(one.organizer, again));
    await workOff(one.id);
    expect((await totals()).all).toMatchObject({ events: 235, affected: 2_037 });
  });

  it('are gone without a trace but the import’s own lines, when it is undone', async () => {
    must(await undoImport(one.organizer, importId));
    await workOff(one.id, { size: 100 });
    expect(await readImport(one.organizer, importId)).toMatchObject({ state: 'undone' });
    expect((await totals()).all.events).toBe(0);
    const { rows: left } = await db.admin.query(
      "SELECT (SELECT count(*)::int FROM incident) AS incidents, (SELECT count(*)::int FROM import_chunk) AS parts, (SELECT count(*)::int FROM event WHERE noun = 'incident') AS lines",
    );
    expect(left[0]).toEqual({ incidents: 0, parts: 0, lines: 0 });
  });
});
