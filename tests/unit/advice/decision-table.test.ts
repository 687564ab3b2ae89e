import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Facts } from '@/lib/advice/facts';
import { ladderOf } from '@/lib/advice/ladder';
import { RUNGS } from '@/lib/advice/rungs';
import { lawInForce } from '@/lib/jurisdiction/law-in-force';
import { isJurisdictionCode, jurisdictionOf } from '@/lib/jurisdiction/rules';
import { STANDINGS, type Standing } from '@/lib/letter/rules';
import { REPLY_KIND_CODES } from '@/lib/reply/kinds';
import { calendarDate as day } from '@/lib/time/calendar-date';
import { MINISTRY, PLAIN, PROSECUTOR } from './facts';

const LETTERS: Record<string, Standing> = {
  A: 'answered',
  P: 'awaiting_us',
  N: 'no_clock',
  L: 'long_late',
  l: 'late',
  u: 'due',
  s: 'due_soon',
  r: 'registration_late',
  x: 'extended',
  o: 'on_time',
};

const [head = [], ...rows] = readFileSync(new URL('./decision-table.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split('\t'));
const kinds = head.slice(3);

/** What must be on file beside the cell, by the word in the table's third column. */
const GIVEN: Record<string, (facts: Facts) => Facts> = {
  '': (facts) => facts,
  email: (facts) => ({ ...facts, letter: { ...facts.letter, clockReason: 'email-after-2025-03-30' } }),
  complained: (facts) => ({ ...facts, before: PROSECUTOR, stays: 2, atComplainedOf: true }),
  circle: (facts) => ({ ...facts, before: PROSECUTOR, stays: 4 }),
  extended: (facts) => ({ ...facts, extensions: 1, extendedToOn: day('2026-11-30') }),
  twice: (facts) => ({ ...facts, extensions: 2, extendedToOn: day('2026-11-30') }),
  prosecutor: (facts) => ({ ...facts, body: PROSECUTOR }),
  unnumbered: (facts) => ({ ...facts, numberKnown: false, registeredOn: null }),
  'late-forwarding': (facts) => ({
    ...facts,
    before: PROSECUTOR,
    stays: 2,
    forwardedLate: { byOn: day('2026-11-07'), onDay: day('2026-11-20') },
  }),
  information: (facts) => ({ ...facts, letter: { ...facts.letter, law: 'information' } }),
  'answered-late': (facts) => ({ ...facts, answeredLateOn: day('2026-12-03') }),
  missing: (facts) => ({ ...facts, letter: { ...facts.letter, category: 'missing' } }),
  reviewed: (facts) => ({ ...facts, letter: { ...facts.letter, rung: 'gb-review' } }),
  'three-months': (facts) => ({ ...facts, registeredOn: day('2026-08-01') }),
};

const cell = (country: string, given: string, kind: string, standing: Standing): Facts => {
  const last = kind === 'none' ? null : { kind, receivedOn: day('2026-12-03'), bodyId: MINISTRY.id };
  const facts: Facts = { ...PLAIN, law: { ...PLAIN.law, code: country }, last };
  return (GIVEN[given] ?? missing(given))({ ...facts, letter: { ...facts.letter, standing } });
};

describe('the decision table', () => {
  it('has a row for every step and every country of it, and a column for every kind of reply', () => {
    expect(rows.map(([code, countries]) => `${code}: ${countries}`).sort()).toEqual(
      RUNGS.map(({ code, jurisdictions }) => `${code}: ${jurisdictions.join(' ')}`).sort(),
    );
    expect([...kinds].sort()).toEqual(['none', ...REPLY_KIND_CODES].sort());
    expect(new Set(Object.values(LETTERS)).size).toBe(STANDINGS.length - 3);
  });

  const cells = rows.flatMap(([code = '', countries = '', given = '', ...marks]) =>
    countries.split(' ').map((country) => ({ code, country, given, marks })),
  );

  it.each(cells)('$code in $country: kind × standing', ({ code, country, given, marks }) => {
    const rung = RUNGS.find((each) => each.code === code);
    const role = rung?.lastDay && 'role' in rung.lastDay ? rung.lastDay.role : null;
    const known = isJurisdictionCode(country) && (!role || jurisdictionOf(country).rules[role] !== undefined);
    const wrong: string[] = [];
    for (const [at, kind] of kinds.entries())
      for (const standing of STANDINGS) {
        // A country whose rules are not in the house offers nothing; a step without its rule is not offered.
        const expected = known && [...(marks[at] ?? '')].some((mark) => LETTERS[mark] === standing);
        if (!isJurisdictionCode(country)) continue;
        const facts = cell(country, given, kind, standing);
        const law = lawInForce(country);
        const open = ladderOf({ ...facts, law }).open.some((each) => each.rung.code === code);
        if (open !== expected) wrong.push(`${kind} × ${standing}: ${open ? 'open' : 'not open'}`);
      }
    expect(wrong).toEqual([]);
  });

  it('opens nothing for want of what must be on file', () => {
    const needy = rows.filter(([, country, given]) => country === 'RU' && given);
    for (const [code, , , ...marks] of needy)
      for (const [at, kind] of kinds.entries())
        for (const mark of (marks[at] ?? '').replace('.', '')) {
          const open = ladderOf(cell('RU', '', kind, LETTERS[mark] ?? 'late')).open;
          expect(open.map(({ rung }) => rung.code)).not.toContain(code);
        }
  });
});

function missing(word: string): never {
  throw new Error(`The table says ${word}, and nothing here makes it so.`);
}
