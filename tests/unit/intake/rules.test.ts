import { describe, expect, it } from 'vitest';
import { SHIPPED_CATEGORIES } from '@/lib/campaign/categories';
import { TOLD_CODES, TOLD_KINDS } from '@/lib/intake/kinds';
import { readToldFilter, toldQuery } from '@/lib/intake/list-filter';
import { REASONS } from '@/lib/intake/reasons';
import { ERASE_AFTER_DAYS, erasesOn, mayReopen, mayWork } from '@/lib/intake/rules';
import { STATE_CODES, STATES, type ToldState } from '@/lib/intake/states';
import { calendarDate } from '@/lib/time/calendar-date';
import { LOCALES } from '@/lib/words/locale';

const standing = (state: ToldState, takenBy: string | null = null, erasedOn: string | null = null) => ({
  state,
  takenBy,
  erasedOn: erasedOn === null ? null : calendarDate(erasedOn),
});

describe('who works on a thing told', () => {
  it.each<[ToldState, string | null, boolean]>([
    ['new', null, true],
    ['taken', 'me', true],
    ['taken', 'other', false],
    ['settled', 'me', false],
    ['declined', 'me', false],
  ])('%s, had by %s: %s', (state, takenBy, may) => {
    expect(mayWork(standing(state, takenBy), 'me')).toBe(may);
  });

  it('nobody without a name has what somebody took', () => {
    expect(mayWork(standing('taken', 'other'), null)).toBe(false);
  });

  it.each<[ToldState, string | null, boolean]>([
    ['new', null, false],
    ['taken', null, false],
    ['settled', null, true],
    ['declined', null, true],
    ['settled', '2026-11-23', false],
  ])('%s, erased %s, comes back: %s', (state, erasedOn, may) => {
    expect(mayReopen(standing(state, 'me', erasedOn))).toBe(may);
  });

  it('words last ninety days after the end', () => {
    expect(ERASE_AFTER_DAYS).toBe(90);
    expect(erasesOn(calendarDate('2026-11-23'))).toBe('2027-02-21');
  });
});

describe('the registries', () => {
  it('name everything in both languages', () => {
    const names = [...Object.values(REASONS), ...STATE_CODES.flatMap((code) => [STATES[code].name, STATES[code].teller])];
    for (const code of TOLD_CODES) {
      const { name, hint, asks } = TOLD_KINDS[code];
      names.push(name, hint, asks);
    }
    for (const locale of LOCALES) for (const name of names) expect(name[locale].length).toBeGreaterThan(2);
  });

  it('a kind stands under a category that ships', () => {
    const shipped = SHIPPED_CATEGORIES.map(({ code }) => code);
    expect(TOLD_CODES.filter((code) => !shipped.includes(TOLD_KINDS[code].category))).toEqual([]);
  });

  it('tell the teller the same of what was settled and of what was declined', () => {
    expect(STATES.settled.teller).toEqual(STATES.declined.teller);
  });
});

describe('the queue’s address', () => {
  it.each(['', '?state=waiting', '?state=taken&told=smear&region=RU-PER', '?region=none&mine=1'])(
    '%s is read and written again',
    (query) => {
      const { filter, ignored } = readToldFilter(Object.fromEntries(new URLSearchParams(query)));
      expect(toldQuery(filter)).toBe(query);
      expect([...ignored]).toEqual([]);
    },
  );

  it('leaves out what it does not know, and says so', () => {
    const { filter, ignored } = readToldFilter({ state: 'evil', told: ['smear', 'missing'], region: 'XX', mine: '2' });
    expect(filter).toEqual({ state: null, told: 'smear', region: null, mine: null });
    expect([...ignored].sort()).toEqual(['mine', 'region', 'state', 'told']);
  });
});
