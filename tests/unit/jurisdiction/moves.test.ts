import { describe, expect, it } from 'vitest';
import { deadline } from '@/lib/jurisdiction/deadline';
import { lawInForce } from '@/lib/jurisdiction/law-in-force';
import { movedDeadline } from '@/lib/jurisdiction/moved-deadline';
import type { Rule } from '@/lib/jurisdiction/rule';
import { ruleOf } from '@/lib/jurisdiction/rules';
import { calendarDate as d } from '@/lib/time/calendar-date';

const due = (code: string, id: string, on: string, options: { postingDays?: number; roll?: 'next' | 'previous' } = {}) => {
  const law = lawInForce(code);
  return { law, due: deadline(ruleOf(code, id), d(on), { calendar: law.calendar, ...options }) };
};

describe('an extension', () => {
  it('of a Russian answer by thirty days is foreseen and lawful; of thirty-five too long; a second one is not foreseen', () => {
    const { law, due: first } = due('RU', 'ru.59fz.answer', '2026-04-10');
    const lawful = movedDeadline(law, first, { extension: { day: d('2026-06-09'), reason: 'запрос в часть', document: '5/12' } });
    expect(lawful).toMatchObject({ statutoryOn: '2026-06-09', safeOn: '2026-06-09' });
    expect(lawful.extensions).toEqual([
      {
        ...{ day: '2026-06-09', named: true, reachesOn: '2026-06-09', reason: 'запрос в часть', document: '5/12' },
        // Due on Sunday the 10th, or by another reading on Tuesday the 12th: thirty days from that.
        ...{ foreseen: true, lawfulUntilOn: '2026-06-11', tooLong: false },
      },
    ]);
    const long = movedDeadline(law, first, { extension: { day: d('2026-06-14') } });
    expect(long).toMatchObject({ statutoryOn: '2026-06-14', safeOn: '2026-06-15' });
    expect(long.extensions[0]).toMatchObject({ foreseen: true, tooLong: true });
    expect(movedDeadline(law, lawful, { extension: { day: d('2026-07-09') } }).extensions[1]).toMatchObject({ foreseen: false });
  });

  it('into the past changes nothing but is kept', () => {
    const { law, due: first } = due('RU', 'ru.59fz.answer', '2026-04-10');
    const moved = movedDeadline(law, first, { extension: { day: d('2026-04-20') } });
    expect(moved).toMatchObject({ statutoryOn: '2026-05-10', safeOn: '2026-05-12', extensions: [{ day: '2026-04-20' }] });
  });

  it('names the days it steps over besides, and says when no official calendar stands behind them', () => {
    const { law, due: first } = due('RU', 'ru.59fz.answer', '2026-04-10');
    const moved = movedDeadline(law, first, { extension: { day: d('2026-06-12') } });
    expect(moved).toMatchObject({ statutoryOn: '2026-06-12', safeOn: '2026-06-15', provisional: false });
    expect(moved.skipped.map(({ day }) => day)).toEqual(['2026-05-10', '2026-05-11', '2026-06-12', '2026-06-13', '2026-06-14']);
    expect(movedDeadline(law, first, { extension: { day: d('2027-01-03') } }).provisional).toBe(true);
  });

  it('of a paper answer gives the post its days again', () => {
    const { law, due: first } = due('RU', 'ru.59fz.answer', '2026-04-10', { postingDays: 7 });
    expect(movedDeadline(law, first, { extension: { day: d('2026-06-09') } }).safeOn).toBe('2026-06-16');
  });

  it.each([
    // 45 days in all from 16 February; two months in all; 10 working days more; 20 in all from 25 September.
    ['UA', 'ua.393.answer', '2026-02-16', '2026-04-02'],
    ['KZ', 'kz.appc.answer', '2026-03-16', '2026-05-18'],
    // The clock may begin ten working days later: by 26 August, and ten more; 7 September is Labor Day.
    ['US', 'us.foia.answer', '2026-07-15', '2026-09-10'],
    ['UA', 'ua.2939.information', '2026-09-25', '2026-10-26'],
    ['PL', 'pl.kpa.answer', '2026-02-13', '2026-04-13'],
  ])('%s: %s from %s may go to %s', (code, id, from, until) => {
    const { law, due: first } = due(code, id, from);
    expect(movedDeadline(law, first, { extension: { day: d(until) } }).extensions[0]).toMatchObject({
      lawfulUntilOn: until,
      tooLong: false,
    });
  });

  it('has no measure where the law sets none', () => {
    const { law, due: first } = due('CA', 'ca.atia.answer', '2026-06-01');
    expect(movedDeadline(law, first, { extension: { day: d('2026-12-01') } }).extensions[0]).toMatchObject({
      foreseen: false,
      lawfulUntilOn: null,
      tooLong: false,
    });
  });
});

describe('an extension that names no day', () => {
  const unnamed = ({ law, due: first }: ReturnType<typeof due>, pausedDays = 0) =>
    movedDeadline(law, first, { pausedDays, extension: { day: null } });

  it('is all that the law allows: statutory from the last day, safe from the latest one', () => {
    expect(unnamed(due('RU', 'ru.59fz.answer', '2026-04-10'))).toMatchObject({
      statutoryOn: '2026-06-09',
      safeOn: '2026-06-11',
      extensions: [{ day: '2026-06-09', named: false, reachesOn: '2026-06-11', tooLong: false }],
    });
    // A prosecutor's term has moved to the 12th by its own rule, and goes on from there.
    expect(unnamed(due('RU', 'ru.prosecutor.answer', '2026-04-10'))).toMatchObject({ statutoryOn: '2026-06-11', safeOn: '2026-06-11' });
  });

  it('counts by the longest reading: ten working days are not given twice', () => {
    const us = due('US', 'us.foia.answer', '2026-06-15');
    expect(us.due.safeOn).toBe('2026-07-29');
    expect(unnamed(us)).toMatchObject({ statutoryOn: '2026-07-29', safeOn: '2026-08-12' });
  });

  it('from a registration that is only assumed reaches as far as the latest of them would', () => {
    const law = lawInForce('RU');
    const rule = ruleOf('RU', 'ru.59fz.answer');
    const first = deadline(rule, d('2026-04-10'), { calendar: law.calendar, triggerSafeOn: d('2026-04-17') });
    // The 17th + 30 = Sunday 17 May, so Monday; + 30 = 17 June.
    expect(unnamed({ law, due: first })).toMatchObject({ statutoryOn: '2026-06-09', safeOn: '2026-06-17' });
    expect(movedDeadline(law, first, { extension: { day: d('2026-06-17') } }).extensions[0]).toMatchObject({ tooLong: false });
    expect(movedDeadline(law, first, { extension: { day: d('2026-06-18') } }).extensions[0]).toMatchObject({ tooLong: true });
  });

  it('gives the post its days after it', () => {
    expect(unnamed(due('RU', 'ru.59fz.answer', '2026-04-10', { postingDays: 7 })).safeOn).toBe('2026-06-18');
  });

  it.each([
    // So much in all, and the clock stood for five days of it.
    ['UA', 'ua.393.answer', '2026-02-16', '2026-04-07', '2026-04-07'],
    ['KZ', 'kz.appc.answer', '2026-03-16', '2026-05-21', '2026-05-21'],
    ['PL', 'pl.kpa.answer', '2026-02-13', '2026-04-20', '2026-04-20'],
    ['UA', 'ua.2939.information', '2026-09-25', '2026-11-02', '2026-11-02'],
    // Thirty days, or thirty working ones, and five.
    ['AM', 'am.foi.answer', '2026-06-01', '2026-07-06', '2026-07-20'],
  ])('%s: %s from %s, paused for five days, goes to %s', (code, id, from, statutoryOn, safeOn) => {
    expect(unnamed(due(code, id, from), 5)).toMatchObject({ statutoryOn, safeOn, pausedDays: 5 });
  });

  it('moves nothing where the law sets no measure', () => {
    const canada = due('CA', 'ca.atia.answer', '2026-06-01');
    expect(unnamed(canada)).toMatchObject({ statutoryOn: canada.due.statutoryOn, safeOn: canada.due.safeOn });
  });
});

describe('a pause', () => {
  it('moves a Russian answer by its days, and the roll is made anew', () => {
    const { law, due: first } = due('RU', 'ru.59fz.answer', '2026-04-10');
    expect(movedDeadline(law, first, { pausedDays: 6 })).toMatchObject({
      rawOn: '2026-05-16',
      statutoryOn: '2026-05-16',
      safeOn: '2026-05-18',
      pausedDays: 6,
    });
    const { due: prosecutor } = due('RU', 'ru.prosecutor.answer', '2026-04-10');
    expect(movedDeadline(law, prosecutor, { pausedDays: 6 }).statutoryOn).toBe('2026-05-18');
  });

  it('keeps the body’s own roll and the post', () => {
    const { law, due: first } = due('RU', 'ru.59fz.answer', '2026-04-10', { roll: 'previous', postingDays: 7 });
    const moved = movedDeadline(law, first, { pausedDays: 6 });
    expect(moved).toMatchObject({ statutoryOn: '2026-05-15', safeOn: '2026-05-25', roll: 'previous', rollIsOwn: true });
  });

  it('of a working-day term: each of its days may have been a working one', () => {
    const { law, due: first } = due('GB', 'gb.foia.answer', '2026-06-01');
    expect(first).toMatchObject({ statutoryOn: '2026-06-29', safeOn: '2026-06-29' });
    expect(movedDeadline(law, first, { pausedDays: 5 })).toMatchObject({
      rawOn: '2026-07-06',
      statutoryOn: '2026-07-06',
      safeOn: '2026-07-06',
    });
    expect(movedDeadline(law, first, { pausedDays: 7 })).toMatchObject({ statutoryOn: '2026-07-06', safeOn: '2026-07-08' });
  });

  it('then an extension: the day it names stands', () => {
    const { law, due: first } = due('RU', 'ru.59fz.answer', '2026-04-10');
    const moved = movedDeadline(law, first, { pausedDays: 6, extension: { day: d('2026-06-15') } });
    expect(moved).toMatchObject({ statutoryOn: '2026-06-15', pausedDays: 6, extensions: [{ lawfulUntilOn: '2026-06-17' }] });
  });
});

describe('a term that counts back', () => {
  it.each([
    // Sunday 20 December 2026: five days of window, Saturday the 5th to Thursday the 10th.
    ['2026-12-20', '2026-12-07', '2026-12-10'],
    // 24 June: the tenth day before is Sunday the 14th and the 12th is a holiday.
    ['2026-06-24', '2026-06-09', '2026-06-11'],
    // 12 January 2026: the whole window lies in the holidays of the New Year but for its first days.
    ['2026-01-12', '2025-12-29', '2025-12-30'],
  ])('a rally on %s: notice from %s to %s', (occasion, earliest, latest) => {
    const day = (id: string) => due('RU', id, occasion).due.statutoryOn;
    expect([day('ru.54fz.earliest'), day('ru.54fz.latest')]).toEqual([earliest, latest]);
  });

  it('counts working days back too', () => {
    const rule: Rule = { ...ruleOf('RU', 'ru.54fz.latest'), unit: 'working', amount: 3 };
    const { calendar } = lawInForce('RU');
    const back = deadline(rule, d('2024-05-02'), { calendar });
    expect(back.statutoryOn).toBe('2024-04-25');
    expect(back.worked).toEqual([{ day: '2024-04-27', why: { ru: 'рабочая суббота', en: 'working Saturday' } }]);
    expect(back.skipped.map(({ day }) => day)).toEqual(['2024-04-28', '2024-04-29', '2024-04-30', '2024-05-01']);
  });
});
