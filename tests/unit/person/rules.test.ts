import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysSinceDraft, newestFirst, type StatusFact, standingStatus, surelyBefore } from '@/lib/person/rules';
import { STATUSES } from '@/lib/person/statuses';
import { addDays, calendarDate, daysBetween } from '@/lib/time/calendar-date';

const known = (text: string) =>
  text.length === 7
    ? ({ day: calendarDate(`${text}-01`), precision: 'month' } as const)
    : ({ day: calendarDate(text), precision: 'day' } as const);
let made = 0;
const status = (code: string, on: string): StatusFact => {
  made += 1;
  const { day, precision } = known(on);
  return { status: code, onDay: day, precision, seq: made };
};
const TODAY = calendarDate('2026-11-25');
const since = (drafted: string | null, statuses: StatusFact[] = [], today = TODAY) =>
  daysSinceDraft({ draftedOn: drafted ? known(drafted) : null, statuses }, today);

describe('days since the draft', () => {
  it('run from the day of the draft until today', () => {
    expect(since('2022-09-21')).toEqual({ days: 1526, about: false, ended: null });
    expect(since('2026-11-25')).toEqual({ days: 0, about: false, ended: null });
  });

  it('are not there where the day is unknown, or yet to come', () => {
    expect(since(null)).toBeNull();
    expect(since('2022-09-21', [], calendarDate('2022-09-20'))).toBeNull();
  });

  it('say "about" where a month is all that is known', () => {
    expect(since('2022-09')).toEqual({ days: 1546, about: true, ended: null });
    expect(since('2022-09-21', [status('discharged', '2022-10')])).toEqual({ days: 10, about: true, ended: 'discharged' });
  });

  it.each(['dead', 'discharged'])('end with %s', (code) => {
    expect(since('2022-09-21', [status('serving', '2022-09-21'), status(code, '2022-10-01')])).toEqual({
      days: 10,
      about: false,
      ended: code,
    });
  });

  it.each(STATUSES.filter(({ ends }) => !ends).map(({ code }) => code))('go on with %s', (code) => {
    expect(since('2022-09-21', [status(code, '2022-10-01')])?.days).toBe(1526);
  });

  it('end with the first of the last: whoever was discharged and died later served until the discharge', () => {
    expect(since('2022-09-21', [status('discharged', '2022-10-01'), status('dead', '2023-01-01')])).toMatchObject({ days: 10 });
  });

  it('go on when somebody who had been discharged serves again', () => {
    expect(since('2022-09-21', [status('discharged', '2022-10-01'), status('serving', '2023-01-01')])).toMatchObject({ days: 1526 });
  });

  it('are as of the day asked for: what came later is not known yet', () => {
    expect(since('2022-09-21', [status('dead', '2026-11-01')], calendarDate('2026-10-31'))).toMatchObject({ days: 1501, ended: null });
  });

  const anyDay = fc.integer({ min: 0, max: 3_000 }).map((n) => addDays(calendarDate('2020-01-01'), n));
  const anyStatus = fc
    .tuple(fc.constantFrom(...STATUSES.map(({ code }) => code)), anyDay, fc.nat(1_000))
    .map(([code, onDay, seq]): StatusFact => ({ status: code, onDay, precision: 'day', seq }));

  it('are never negative, never beyond today, and end only by a status that ends', () => {
    fc.assert(
      fc.property(anyDay, fc.array(anyStatus, { maxLength: 8 }), anyDay, (drafted, statuses, today) => {
        const found = daysSinceDraft({ draftedOn: { day: drafted, precision: 'day' }, statuses }, today);
        if (drafted > today) return found === null;
        if (!found) return false;
        const ends = found.ended === null || STATUSES.some(({ code, ends: is }) => code === found.ended && is);
        return found.days >= 0 && found.days <= daysBetween(drafted, today) && ends;
      }),
    );
  });

  it('do not depend on the order in which statuses are told', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyStatus, { maxLength: 8, selector: ({ seq }) => seq }), (statuses) => {
        const told = (list: StatusFact[]) => daysSinceDraft({ draftedOn: known('2020-01-01'), statuses: list }, TODAY);
        expect(told([...statuses].reverse())).toEqual(told(statuses));
      }),
    );
  });
});

describe('what stands', () => {
  it('is the newest by day, whenever it was entered', () => {
    const [late, early] = [status('missing', '2026-05-01'), status('wounded', '2025-01-01')];
    expect(standingStatus([late, early], TODAY)?.status).toBe('missing');
    expect(standingStatus([late, early], calendarDate('2026-01-01'))?.status).toBe('wounded');
    expect(newestFirst([early, late]).map(({ status: code }) => code)).toEqual(['missing', 'wounded']);
  });

  it('of one day is the one entered later', () => {
    expect(standingStatus([status('wounded', '2026-05-01'), status('treatment', '2026-05-01')], TODAY)?.status).toBe('treatment');
  });
});

describe('surely before', () => {
  it.each([
    ['2022-09-20', '2022-09-21', true],
    ['2022-09-21', '2022-09-21', false],
    ['2022-09', '2022-09-21', false],
    ['2022-08', '2022-09-21', true],
    ['2022-09-20', '2022-10', true],
    ['2022-10', '2022-10', false],
  ])('%s before %s: %s', (a, b, is) => {
    expect(surelyBefore(known(a), known(b))).toBe(is);
  });
});
