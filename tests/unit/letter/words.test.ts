import { describe, expect, it } from 'vitest';
import { normaliseNumber } from '@/lib/letter/numbers';
import { reminderText } from '@/lib/letter/reminder';
import { whyOfHop } from '@/lib/letter/why';
import { kindOfPicture, PICTURES } from '@/lib/reply/pictures';
import { calendarDate } from '@/lib/time/calendar-date';

describe('an official number', () => {
  it.each([
    ['a-123/Б', 'А 123/б'],
    ['АО–7/12', 'AO-7/12'],
    ['  4вп-1951-26 ', '4ВП195126'],
  ])('%s is %s', (one, other) => expect(normaliseNumber(one)).toBe(normaliseNumber(other)));
  it('tells different numbers apart', () => expect(normaliseNumber('12/3')).not.toBe(normaliseNumber('1/23')));
});

describe('a reminder', () => {
  const facts = {
    number: '77/1',
    registeredOn: calendarDate('2026-04-10'),
    sentOn: calendarDate('2026-04-09'),
    dueOn: calendarDate('2026-05-10'),
    today: calendarDate('2026-05-14'),
  };
  it('quotes the number, its day and the law', () => {
    const text = reminderText(facts);
    expect(text).toContain('зарегистрированном 10.04.2026 за № 77/1');
    expect(text).toContain('истёк 10.05.2026');
    expect(text).toContain('№ 59-ФЗ');
  });
  it('asks for the number where there is none, and does not say a term is over that is not', () => {
    const text = reminderText({ ...facts, number: null, today: calendarDate('2026-05-01') });
    expect(text).toContain('сообщить регистрационный номер');
    expect(text).not.toContain('истёк');
  });
});

describe('why this day', () => {
  const hop = {
    step: 1,
    arrivedOn: calendarDate('2026-04-08'),
    registeredOn: calendarDate('2026-04-10'),
    extendedToOn: null,
    pausedDays: 0,
    official: { ruleFamily: 'appeal', roll: null },
  };
  it('names the rule, what it is counted from, and each day stepped over', () => {
    const { answer } = whyOfHop('RU', { sentOn: calendarDate('2026-04-08'), channel: 'portal' }, hop);
    const said = answer.map(({ ru }) => ru).join('\n');
    expect(said).toContain('10 апреля 2026 г.');
    expect(said).toContain('59-ФЗ');
    expect(said).toContain('11 мая 2026 г.');
  });
  it('says of an extension and of a pause', () => {
    const moved = { ...hop, extendedToOn: calendarDate('2026-06-09'), pausedDays: 3 };
    const said = whyOfHop('RU', { sentOn: calendarDate('2026-04-08'), channel: 'portal' }, moved).answer.map(({ en }) => en);
    expect(said.slice(-2)).toEqual(['While our papers were awaited the clock stood still: 3 days', 'Extended to 9 June 2026']);
  });
  it('cites the prosecutors’ own order for them', () => {
    const { answer } = whyOfHop(
      'RU',
      { sentOn: calendarDate('2026-04-08'), channel: 'portal' },
      { ...hop, official: { ruleFamily: 'prosecutor', roll: 'next' } },
    );
    expect(answer[1]?.ru).toMatch(/45/);
  });
});

describe('the five pictures', () => {
  it('each lead to a kind of their own', () => expect(new Set(PICTURES.map(kindOfPicture)).size).toBe(5));
});
