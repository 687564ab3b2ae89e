import { describe, expect, it } from 'vitest';
import { compileIncidents, type RawIncidents } from '@/lib/publication/compile-happened';
import { type Happened, happenedSchema, MOST_HAPPENED, newestOf } from '@/lib/publication/happened';
import { happenedCsv, happenedJson } from '@/lib/publication/happened-data';
import { chosenOf, happenedQuery, readHappenedFilter } from '@/lib/publication/happened-filter';
import { happenedLine } from '@/lib/publication/happened-words';
import { calendarDate } from '@/lib/time/calendar-date';
import { words } from '@/lib/words/words';

/** Each of no case, unless it is said how many families there are. */
const raw = (region: string | null, all: number, families = 0, month = '2026-10'): RawIncidents => ({
  month,
  what: 'detention',
  region,
  all,
  alone: families > 0 ? 0 : all,
  families,
});
const said = (...rows: RawIncidents[]) => compileIncidents(rows).map(({ region, n }) => [region, n]);

describe('incidents that may be told', () => {
  it('a region stands alone from five incidents of five families; the rest are together', () => {
    expect(said(raw('RU-MOW', 12), raw('RU-PER', 3), raw('RU-SPE', 4))).toEqual([
      ['RU-MOW', 10],
      [null, 5],
    ]);
  });

  it('what is too little to be said by itself takes the smallest region with it: nothing is found by subtraction', () => {
    expect(said(raw('RU-MOW', 40), raw('RU-SPE', 8), raw('RU-PER', 1))).toEqual([
      ['RU-MOW', 40],
      [null, 10],
    ]);
  });

  it('few in all, or many of one family, are not said', () => {
    expect(said(raw('RU-MOW', 4))).toEqual([]);
    expect(said(raw('RU-MOW', 9, 1))).toEqual([]);
    expect(said(raw('RU-MOW', 4), raw('RU-MOW', 4, 0, '2026-09'))).toEqual([]);
    expect(said(raw('RU-MOW', 4, 4), raw('RU-PER', 4, 4))).toEqual([]);
  });

  it('those of no known region are never a row of their own beside the rest', () => {
    expect(said(raw(null, 7), raw('RU-PER', 6))).toEqual([
      ['RU-PER', 5],
      [null, 5],
    ]);
  });
});

const day = calendarDate;
const ALL: Happened[] = [
  { kind: 'gathering', on: day('2026-10-11'), region: 'RU-MOW', what: 'rally', answer: 'refused', ground: 'covid' },
  { kind: 'question', on: day('2026-09-20'), region: null, what: 'direct_line', n: 215 },
  { kind: 'petition', on: day('2026-08-02'), region: null, what: 'reached', n: 100_000 },
  { kind: 'incident', on: '2026-10', region: null, what: 'detention', n: 10 },
];

describe('what happened, in public', () => {
  it('is told in both languages', () => {
    expect(ALL.map((each) => happenedLine(words('en'), each))).toEqual([
      'Rally. Answer to the notice: refused, because of Covid',
      'Direct line: 215 questions sent',
      'Signatures reached 100\u00A0000',
      'Detention: 10',
    ]);
    for (const each of ALL) expect(happenedLine(words('ru'), each)).toMatch(/^[А-Я][^{}]+$/);
  });

  it('has no place for a name, a day of an incident, or a number below five', () => {
    const [gathering, , , incident] = ALL;
    expect(happenedSchema.safeParse({ ...gathering, title: 'x' }).success).toBe(false);
    expect(happenedSchema.safeParse({ ...gathering, what: 'Митинг у театра' }).success).toBe(false);
    expect(happenedSchema.safeParse({ ...incident, on: '2026-10-04' }).success).toBe(false);
    for (const n of [0, 3, null]) expect(happenedSchema.safeParse({ ...incident, n }).success).toBe(false);
    for (const each of ALL) expect(happenedSchema.parse(each)).toEqual(each);
  });

  it('is filtered by kind, region and period, and the address says so again', () => {
    const { filter, ignored } = readHappenedFilter({ kind: 'gathering', region: 'RU-MOW', from: '2026-10', to: 'soon' });
    expect([...ignored]).toEqual(['to']);
    expect(chosenOf(ALL, filter)).toEqual([ALL[0]]);
    expect(happenedQuery(filter)).toBe('?kind=gathering&region=RU-MOW&from=2026-10');
    expect(chosenOf(ALL, readHappenedFilter({ from: '2026-09', to: '2026-10' }).filter)).toHaveLength(3);
  });

  it('is the same in the files as on the page', () => {
    const corrections = [{ kind: 'consent_withdrawn', correctedOn: calendarDate('2026-11-25') }] as const;
    const edition = { asOfOn: '2026-10-31', digest: 'd', corrections };
    const lines = happenedCsv(ALL, edition, 'en').trim().split('\r\n');
    expect(lines).toHaveLength(ALL.length + 2);
    expect(lines.at(-1)).toBe('2026-11-25,correction,consent_withdrawn,,,,,,Corrected: consent withdrawn,2026-10-31');
    expect(lines[1]).toBe(
      '2026-10-11,gathering,rally,RU-MOW,Moscow,,refused,covid,"Rally. Answer to the notice: refused, because of Covid",2026-10-31',
    );
    expect(JSON.parse(happenedJson(ALL, edition, 'ru'))).toMatchObject({ happened: ALL, corrections });
  });

  it('keeps the newest, in one order whatever order they came in', () => {
    const many = Array.from(
      { length: 300 },
      (_, at): Happened => ({ kind: 'incident', on: `20${10 + (at % 15)}-0${1 + (at % 9)}`, region: null, what: 'search', n: 5 + 5 * at }),
    );
    expect(newestOf(many)).toHaveLength(MOST_HAPPENED);
    expect(newestOf(many.toReversed())).toEqual(newestOf(many));
    expect(newestOf(ALL).map(({ on }) => on)).toEqual(['2026-10-11', '2026-10', '2026-09-20', '2026-08-02']);
  });
});
