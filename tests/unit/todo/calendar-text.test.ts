import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '@/lib/time/calendar-date';
import { calendarText } from '@/lib/todo/calendar-text';
import { DUE_KINDS, type DueDay, daysOfLetter, nextDays } from '@/lib/todo/due-days';
import { LOCALES } from '@/lib/words/locale';
import { words } from '@/lib/words/words';

const TODAY = calendarDate('2026-11-23');
const FEED = '3f0d8e0a-1111-4222-8333-444455556666';
const due = (kind: DueDay['kind'], day: string, about = 'letter-1'): DueDay => ({ kind, day: calendarDate(day), ref: 'K7-4MX2', about });
const ALL = DUE_KINDS.map((kind, at) => due(kind, addDays(TODAY, at)));

const parsed = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each)) };
};

describe.each(LOCALES)('a calendar in %s', (locale) => {
  const w = words(locale);
  const text = calendarText(w, FEED, ALL, TODAY);
  const { calendar, events } = parsed(text);

  it('is read by a parser again: each day whole, named, and marked by the case’s sign', () => {
    expect(events.map((event) => event.startDate.toString())).toEqual(ALL.map(({ day }) => day));
    expect(events.every((event) => event.startDate.isDate && event.endDate.isDate)).toBe(true);
    expect(events.map((event) => event.endDate.toString())).toEqual(ALL.map(({ day }) => addDays(day, 1)));
    expect(events.map(({ summary }) => summary)).toEqual(ALL.map(({ kind }) => `${w.t(`todo.feed.due.${kind}`)} · K7-4MX2`));
    expect(events.every(({ summary }) => summary.startsWith('Homeward: '))).toBe(true);
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).toBe(`-//Homeward//days//${locale.toUpperCase()}`);
  });

  it('holds nothing but that', () => {
    const names = calendar.getAllSubcomponents('vevent').flatMap((each) => each.getAllProperties().map(({ name }) => name));
    expect([...new Set(names)].sort()).toEqual([
      'dtend',
      'dtstamp',
      'dtstart',
      'sequence',
      'summary',
      'transp',
      'uid',
      'x-microsoft-cdo-alldayevent',
      'x-microsoft-msncalendar-alldayevent',
    ]);
    expect(text).not.toContain('letter-1');
    expect(text).not.toContain(FEED);
    expect(text.match(/^DTSTAMP:(.*)$/gm)?.map((line) => line.trim())).toEqual(ALL.map(() => 'DTSTAMP:20261123T000000Z'));
  });

  it('folds no line beyond 75 octets, and ends each by CRLF', () => {
    const lines = text.split('\r\n');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(lines.filter((line) => line.includes('\uFFFD'))).toEqual([]);
  });
});

describe('an event’s UID', () => {
  const uids = (feed: string, days: DueDay[]) => parsed(calendarText(words('ru'), feed, days, TODAY)).events.map(({ uid }) => uid);

  it('stays when its day moves, and is another for another kind, letter or feed', () => {
    const [uid] = uids(FEED, [due('answer', '2026-12-01')]);
    expect(uids(FEED, [due('answer', '2026-12-08')])).toEqual([uid]);
    const others = [
      ...uids(FEED, [due('safe', '2026-12-01'), due('answer', '2026-12-01', 'letter-2')]),
      ...uids(FEED.replace('3', '4'), [due('answer', '2026-12-01')]),
    ];
    expect(new Set([uid, ...others]).size).toBe(4);
  });
});

describe('the days of a letter', () => {
  const letter = {
    id: 'a',
    ref: 'K7-4MX2',
    registeredOn: null,
    registerByOn: calendarDate('2026-11-26'),
    answerByOn: calendarDate('2026-12-26'),
    answerSafeOn: calendarDate('2026-12-28'),
  };
  const said = (days: DueDay[]) => days.map(({ kind, day }) => `${kind} ${day}`);

  it('are the number’s while there is none, the answer’s, and the safe one where it is another', () => {
    expect(said(daysOfLetter(letter))).toEqual(['register 2026-11-26', 'answer 2026-12-26', 'safe 2026-12-28']);
    expect(said(daysOfLetter({ ...letter, registeredOn: TODAY, answerSafeOn: letter.answerByOn }))).toEqual(['answer 2026-12-26']);
  });

  it('are each once, in their order, from the first day asked for and no more than asked for', () => {
    const days = [...daysOfLetter(letter), ...daysOfLetter(letter)].reverse();
    expect(said(nextDays(days, TODAY, 10))).toEqual(['register 2026-11-26', 'answer 2026-12-26', 'safe 2026-12-28']);
    expect(said(nextDays(days, calendarDate('2026-11-27'), 1))).toEqual(['answer 2026-12-26']);
  });
});
