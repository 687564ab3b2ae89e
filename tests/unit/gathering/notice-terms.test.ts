import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noticeClocks, saidOfNotice } from '@/lib/gathering/clocks';
import { GATHERING_KINDS } from '@/lib/gathering/kinds';
import { answerClock, answeredIn, filedIn, noticeWindow, refusedAgainstCount, silentDays } from '@/lib/gathering/rules';
import { lawInForce } from '@/lib/jurisdiction/law-in-force';
import { addDays, type CalendarDate, calendarDate } from '@/lib/time/calendar-date';
import { anyDay } from '../time/any-day';
import { dayOf, isShut, numberOf } from './by-day-number';

const ru = lawInForce('RU');
const day = calendarDate;
const must = <T>(value: T | null): T => {
  if (value === null) throw new Error('There is a term.');
  return value;
};
const offset = fc.integer({ min: -40, max: 40 });
const RUNS = { numRuns: 3_000 };

describe('the reckoning by day numbers', () => {
  it('goes there and back, and knows the weekend', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        expect(dayOf(numberOf(on))).toBe(on);
      }),
    );
    expect([numberOf('1970-01-01'), numberOf('2000-03-01'), isShut(numberOf('2026-05-09')), isShut(numberOf('2024-04-27'))]).toEqual([
      0,
      11_017,
      true,
      false,
    ]);
  });
});

describe('the window of a notice: 15 to 10 days before the day, which is not counted', () => {
  it('is in time from 15 to 10 days ahead, too early before, too late after: by calendar days alone', () => {
    fc.assert(
      fc.property(anyDay, offset, fc.constantFrom('rally', 'march', 'demonstration'), (onDay, before, kind) => {
        const window = must(noticeWindow(ru, kind, onDay));
        const noticeOn = addDays(onDay, -before);
        const ahead = numberOf(onDay) - numberOf(noticeOn);
        expect(filedIn(window, noticeOn)).toBe(ahead > 15 ? 'early' : ahead < 10 ? 'late' : 'in_window');
        expect([window.earliest?.due.rawOn, window.latest.due.rawOn]).toEqual([dayOf(numberOf(onDay) - 15), dayOf(numberOf(onDay) - 10)]);
      }),
      RUNS,
    );
  });

  it('does not ask the calendar whether it was in time, only when to go: on a working day, inside the window where there is one', () => {
    const shutAlways = { ...ru, calendar: { ...ru.calendar, fixed: {}, years: {} } };
    fc.assert(
      fc.property(anyDay, offset, (onDay, before) => {
        const [official, bare] = [must(noticeWindow(ru, 'rally', onDay)), must(noticeWindow(shutAlways, 'rally', onDay))];
        const noticeOn = addDays(onDay, -before);
        expect(filedIn(official, noticeOn)).toBe(filedIn(bare, noticeOn));
        for (const clock of [official.earliest, official.latest]) expect(isShut(numberOf(must(clock).due.statutoryOn))).toBe(false);
        const open = [15, 14, 13, 12, 11, 10].map((n) => numberOf(onDay) - n).filter((n) => !isShut(n));
        if (open.length > 0)
          expect([official.earliest?.due.statutoryOn, official.latest.due.statutoryOn]).toEqual([
            dayOf(open[0] ?? 0),
            dayOf(open.at(-1) ?? 0),
          ]);
      }),
      RUNS,
    );
  });

  it('of a picket by a group has a last day only, three days before', () => {
    fc.assert(
      fc.property(anyDay, offset, fc.constantFrom('picket', 'group_picket'), (onDay, before, kind) => {
        const window = must(noticeWindow(ru, kind, onDay));
        expect(window.earliest).toBeNull();
        expect(filedIn(window, addDays(onDay, -before))).toBe(before < 3 ? 'late' : 'in_window');
      }),
      RUNS,
    );
  });

  it.each([
    ['2026-05-24', '2026-05-09', '2026-05-12', '2026-05-14', '2026-05-14'],
    ['2026-06-24', '2026-06-09', '2026-06-09', '2026-06-14', '2026-06-11'],
    ['2026-03-01', '2026-02-14', '2026-02-16', '2026-02-19', '2026-02-19'],
  ])('a rally on %s, by hand', (onDay, first, goFirst, last, goLast) => {
    const { earliest, latest } = must(noticeWindow(ru, 'rally', day(onDay)));
    expect([earliest?.due.rawOn, earliest?.due.statutoryOn, latest.due.rawOn, latest.due.statutoryOn]).toEqual([
      first,
      goFirst,
      last,
      goLast,
    ]);
  });

  it('is none for a single picket, for flowers and meetings, and in another country', () => {
    for (const kind of ['single_picket', 'flowers', 'candidate_meeting', 'official_meeting', 'own_meeting', 'other'])
      expect(noticeWindow(ru, kind, day('2026-05-24')), kind).toBeNull();
    expect(noticeWindow(lawInForce('DE'), 'rally', day('2026-05-24'))).toBeNull();
    expect(answerClock(lawInForce('DE'), day('2026-05-24'))).toBeNull();
  });
});

describe('the answer to a notice: within three days of its receipt', () => {
  it('is due on the third calendar day, and late without doubt after the next working one', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 30 }), fc.boolean(), (noticeOn, after, answered) => {
        const clock = must(answerClock(ru, noticeOn));
        const third = numberOf(noticeOn) + 3;
        let safe = third;
        while (isShut(safe)) safe += 1;
        expect([clock.due.statutoryOn, clock.due.safeOn]).toEqual([dayOf(third), dayOf(safe)]);
        const on = addDays(noticeOn, after);
        const at = numberOf(on) <= third ? 0 : numberOf(on) <= safe ? 1 : 2;
        const said = answered ? answeredIn(clock, on, addDays(on, 90)) : answeredIn(clock, null, on);
        expect(said).toBe((answered ? ['in_time', 'after_day', 'too_late'] : ['on_time', 'due', 'late'])[at]);
        expect(silentDays(noticeOn, answered ? on : null, answered ? addDays(on, 90) : on)).toBe(after);
      }),
      RUNS,
    );
  });

  it('on 10 June 2026 is due by Saturday the 13th, late after Monday the 15th', () => {
    const { due } = must(answerClock(ru, day('2026-06-10')));
    expect([due.statutoryOn, due.safeOn]).toEqual(['2026-06-13', '2026-06-15']);
  });
});

describe('what the page says', () => {
  const facts = {
    kind: 'rally',
    onDay: day('2026-05-24'),
    noticeOn: day('2026-05-12') as CalendarDate | null,
    answerOn: null as CalendarDate | null,
  };

  it('that they refused because of the window, and by our count it was kept', () => {
    const of = (noticeOn: string, ground: string) =>
      noticeClocks(ru, { ...facts, noticeOn: day(noticeOn), answer: 'refused', answerOn: day('2026-05-14'), ground }, day('2026-05-20'))
        .againstCount;
    expect([of('2026-05-12', 'window'), of('2026-05-12', 'covid'), of('2026-05-15', 'window')]).toEqual([true, false, false]);
    expect(refusedAgainstCount('in_window', 'elsewhere', 'window')).toBe(false);
  });

  it('nothing of an answer while there is no notice', () => {
    const { answerBy, answered, silence, filed } = noticeClocks(
      ru,
      { ...facts, noticeOn: null, answer: 'none', ground: null },
      day('2026-05-20'),
    );
    expect({ answerBy, answered, silence, filed }).toEqual({ answerBy: null, answered: null, silence: null, filed: 'not_filed' });
  });

  it('of a kind without a known term nothing at all is counted, whatever was filed', () => {
    for (const kind of ['single_picket', 'flowers', 'candidate_meeting', 'official_meeting', 'own_meeting', 'other']) {
      const clocks = noticeClocks(ru, { ...facts, kind, answer: 'none', ground: null }, day('2026-06-30'));
      expect(clocks, kind).toMatchObject({ window: null, filed: null, answerBy: null, answered: null, againstCount: false, silence: 49 });
    }
  });

  it('no rule of Russia where another law is in force', () => {
    for (const { code } of GATHERING_KINDS) {
      const clocks = noticeClocks(lawInForce('DE'), { ...facts, kind: code, answer: 'none', ground: null }, day('2026-06-30'));
      expect(saidOfNotice(clocks, code).en, code).toMatch(/^We know of no term/);
    }
    expect(saidOfNotice(noticeClocks(ru, { ...facts, answer: 'none', ground: null }, day('2026-06-30')), 'rally').en).toMatch(
      /no earlier than 15/,
    );
  });

  it('the norm of a single picket', () => {
    const { norm } = noticeClocks(ru, { ...facts, kind: 'single_picket', noticeOn: null, answer: 'none', ground: null }, day('2026-05-20'));
    expect(norm).toMatchObject({ id: 'ru.54fz.single-picket', verified: false });
  });

  it.each(GATHERING_KINDS.map((kind) => [kind.code, kind] as const))('%s: a term where it says so, and both languages', (_, kind) => {
    expect(noticeWindow(ru, kind.code, day('2026-05-24')) !== null).toBe(kind.notice === 'window' || kind.notice === 'last_day');
    expect(kind.norm !== null).toBe(kind.notice === 'none');
    expect(kind.plain.ru).toMatch(/\.$/);
    expect(kind.name.en).toMatch(/^[^\p{Script=Cyrillic}]+$/u);
  });
});
