import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countTerm } from '@/lib/jurisdiction/count-term';
import { type Deadline, deadline } from '@/lib/jurisdiction/deadline';
import { extend } from '@/lib/jurisdiction/extend';
import { pausedDays, pauseShift } from '@/lib/jurisdiction/pause';
import { addDays, type CalendarDate, compareDays, daysBetween } from '@/lib/time/calendar-date';
import { isWorkingDay, whyOff, whyWorking } from '@/lib/time/day-calendar';
import type { Roll } from '@/lib/time/working-days';
import { anyDay } from '../time/any-day';
import { every } from './every-rule';

// What holds of every rule under its own calendar, whatever the day and whatever the body's own habit.
const one = fc.constantFrom(...every);
const roll = fc.constantFrom<Roll | null>('next', 'previous', 'none', null);
const few = fc.integer({ min: 0, max: 20 });
const RUNS = { numRuns: 1500 };

const sorted = (days: readonly CalendarDate[]) => days.every((day, at) => at === 0 || compareDays(days[at - 1] as CalendarDate, day) < 0);

describe('every rule of every jurisdiction', () => {
  it('is safe no earlier than statutory, and a family’s own term has one day', () => {
    fc.assert(
      fc.property(one, roll, anyDay, few, few, few, ({ rule, calendar }, roll, day, late, postingDays, pausedDays) => {
        const due = deadline(rule, day, { calendar, roll, triggerSafeOn: addDays(day, late), postingDays, pausedDays });
        expect(due.statutoryOn <= due.safeOn).toBe(true);
        if (rule.owedBy === 'family') expect(due.safeOn).toBe(due.statutoryOn);
        else expect(isWorkingDay(calendar, due.safeOn)).toBe(true);
      }),
      RUNS,
    );
  });

  it('ends no earlier when it starts later', () => {
    fc.assert(
      fc.property(one, roll, anyDay, few, ({ rule, calendar }, roll, day, later) => {
        const first = deadline(rule, day, { calendar, roll });
        const second = deadline(rule, addDays(day, later), { calendar, roll });
        expect(first.rawOn <= second.rawOn && first.statutoryOn <= second.statutoryOn && first.safeOn <= second.safeOn).toBe(true);
      }),
      RUNS,
    );
  });

  it('rolls the way it is told, to a working day, and says whose way it was', () => {
    fc.assert(
      fc.property(one, roll, anyDay, ({ rule, calendar }, roll, day) => {
        const due = deadline(rule, day, { calendar, roll });
        const own = rule.owedBy === 'body' && roll !== null;
        expect([due.roll, due.rollIsOwn]).toEqual([own ? roll : rule.roll, own]);
        if (due.roll === 'none') expect(due.statutoryOn).toBe(due.rawOn);
        else expect(isWorkingDay(calendar, due.statutoryOn)).toBe(true);
        if (due.roll === 'next') expect(due.statutoryOn >= due.rawOn).toBe(true);
        if (due.roll === 'previous') expect(due.statutoryOn <= due.rawOn).toBe(true);
      }),
      RUNS,
    );
  });

  it('names each day it stepped over once, in order, and by its name', () => {
    fc.assert(
      fc.property(one, roll, anyDay, ({ rule, calendar }, roll, day) => {
        const { skipped, worked } = deadline(rule, day, { calendar, roll });
        expect(sorted(skipped.map(({ day }) => day)) && sorted(worked.map(({ day }) => day))).toBe(true);
        for (const { day, why } of skipped) expect(why).toEqual(whyOff(calendar, day));
        for (const { day, why } of worked) expect(why).toEqual(whyWorking(calendar, day));
      }),
      RUNS,
    );
  });

  it('is never brought forward by an extension, whatever day it names', () => {
    fc.assert(
      fc.property(one, anyDay, fc.integer({ min: -60, max: 120 }), few, ({ rule, calendar }, day, to, postingDays) => {
        const due = deadline(rule, day, { calendar, postingDays });
        const later = extend(calendar, rule, due, { day: addDays(due.statutoryOn, to), reason: 'a check', document: 'B-1' });
        expect(later.statutoryOn >= due.statutoryOn && later.safeOn >= due.safeOn && later.statutoryOn <= later.safeOn).toBe(true);
        if (to >= 0) expect(later.statutoryOn).toBe(addDays(due.statutoryOn, to));
        expect(later.extensions.at(-1)).toMatchObject({ reason: 'a check', document: 'B-1', foreseen: Boolean(rule.extension) });
        const again = extend(calendar, rule, later, { day: later.statutoryOn });
        expect(again.extensions.map(({ foreseen }) => foreseen)).toEqual([Boolean(rule.extension), false]);
      }),
      RUNS,
    );
  });

  it('is never called too long where the law’s own extension is added to any of its days', () => {
    const extended = every.filter(({ rule }) => rule.extension?.from === 'due');
    fc.assert(
      fc.property(fc.constantFrom(...extended), roll, anyDay, few, few, few, ({ rule, calendar }, roll, day, late, postingDays, stood) => {
        const due = deadline(rule, day, { calendar, roll, triggerSafeOn: addDays(day, late), postingDays, pausedDays: stood });
        if (!rule.extension) return;
        for (const from of [due.rawOn, due.statutoryOn, due.safeWay?.pausedOn ?? due.rawOn, due.safeWay?.movedOn ?? due.rawOn]) {
          const to = countTerm(calendar, rule.extension, from);
          expect(extend(calendar, rule, due, { day: to }).extensions.at(-1)?.tooLong).toBe(false);
        }
        const all = extend(calendar, rule, due, { day: null });
        expect(all.statutoryOn <= all.safeOn && all.statutoryOn >= due.statutoryOn && all.safeOn >= due.safeOn).toBe(true);
        expect(all.extensions.at(-1)?.tooLong).toBe(false);
      }),
      RUNS,
    );
  });

  it('goes on, after a pause, by the days the clock stood still', () => {
    fc.assert(
      fc.property(one, roll, anyDay, few, few, ({ rule, calendar }, roll, day, asked, stood) => {
        const due = deadline(rule, day, { calendar, roll });
        const fromOn = addDays(day, asked);
        const days = pausedDays([{ fromOn, toOn: addDays(fromOn, stood) }]);
        expect(days).toBe(stood);
        const later = pauseShift(calendar, rule, due, days);
        if (rule.unit === 'working') expect(daysBetween(due.rawOn, later.rawOn)).toBeGreaterThanOrEqual(stood);
        else expect(later.rawOn).toBe(addDays(due.rawOn, stood));
        expect(later.statutoryOn >= due.statutoryOn && later.safeOn >= due.safeOn).toBe(true);
        expect(later.pausedDays).toBe(stood);
      }),
      RUNS,
    );
  });

  it('counts two pauses of a calendar term as it counts one of their length', () => {
    const calendarTerms = every.filter(({ rule }) => rule.unit !== 'working' && rule.longest === undefined);
    const days = ({ rawOn, statutoryOn, safeOn }: Deadline) => [rawOn, statutoryOn, safeOn];
    fc.assert(
      fc.property(fc.constantFrom(...calendarTerms), anyDay, few, few, ({ rule, calendar }, day, first, second) => {
        const due = deadline(rule, day, { calendar });
        const twice = pauseShift(calendar, rule, pauseShift(calendar, rule, due, first), second);
        expect(days(twice)).toEqual(days(pauseShift(calendar, rule, due, first + second)));
      }),
    );
  });
});

describe('pauses', () => {
  const any = fc.array(
    fc.tuple(anyDay, few).map(([fromOn, days]) => ({ fromOn, toOn: addDays(fromOn, days) })),
    { maxLength: 8 },
  );
  it('that overlap are counted once', () => {
    fc.assert(
      fc.property(any, (pauses) => {
        const stood = new Set(
          pauses.flatMap(({ fromOn, toOn }) => Array.from({ length: daysBetween(fromOn, toOn) }, (_, n) => addDays(fromOn, n))),
        );
        expect(pausedDays(pauses)).toBe(stood.size);
      }),
    );
  });

  it('that end before they begin are none', () => {
    expect(pausedDays([{ fromOn: '2026-05-08' as CalendarDate, toOn: '2026-05-01' as CalendarDate }])).toBe(0);
  });
});
