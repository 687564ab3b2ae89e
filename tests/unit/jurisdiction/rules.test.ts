import { describe, expect, it } from 'vitest';
import { calendars } from '@/lib/jurisdiction/calendars';
import { deadline } from '@/lib/jurisdiction/deadline';
import { jurisdictionOf, jurisdictions } from '@/lib/jurisdiction/rules';

const every = Object.entries(jurisdictions).flatMap(([code, law]) =>
  Object.entries(law.rules).map(([role, rule]) => ({ code, role, rule, calendar: calendars[law.calendar] })),
);

describe('every rule', () => {
  it.each(every)('$rule.id works its own example', ({ rule, calendar }) => {
    const { triggerOn, statutoryOn, safeOn } = rule.example;
    expect(deadline(rule, triggerOn, { calendar })).toMatchObject({ statutoryOn, safeOn, provisional: safeOn >= '2027' });
  });

  it.each(every)('$rule.id stands under its role and speaks both languages', ({ role, rule }) => {
    expect(rule.role).toBe(role);
    for (const words of [rule.title, rule.plain, rule.article, rule.source, rule.example.note]) {
      expect(words.ru).toMatch(/\p{Script=Cyrillic}/u);
      expect(words.en).toMatch(/^[^\p{Script=Cyrillic}]+$/u);
    }
  });

  it('has an id of its own', () => {
    const ids = every.map(({ rule }) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('Russia', () => {
  it('counts the trio of 59-FZ and what no source confirmed', () => {
    const { rules } = jurisdictions.RU;
    expect(
      [rules.registration, rules.forwarding, rules.answer].map((rule) => [rule?.amount, rule?.unit, rule?.roll, rule?.verified]),
    ).toEqual([
      [3, 'calendar', 'none', true],
      [7, 'calendar', 'none', true],
      [30, 'calendar', 'none', true],
    ]);
    expect(
      Object.values(rules)
        .filter((rule) => !rule.verified)
        .map((rule) => rule.role),
    ).toEqual(['extension', 'migration', 'information']);
  });

  it('refuses a code nobody wrote', () => {
    expect(() => jurisdictionOf('XX')).toThrow(RangeError);
    expect(() => jurisdictionOf('toString')).toThrow(RangeError);
  });
});
