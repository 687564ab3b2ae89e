import { describe, expect, it } from 'vitest';
import { calendars } from '@/lib/jurisdiction/calendars';
import { deadline } from '@/lib/jurisdiction/deadline';
import { lastLawfulDay } from '@/lib/jurisdiction/extension-term';
import type { Jurisdiction } from '@/lib/jurisdiction/jurisdiction';
import { jurisdictionOf, jurisdictions, ruleOf } from '@/lib/jurisdiction/rules';
import { isProvisional } from '@/lib/time/day-calendar';
import { every } from './every-rule';

const laws = Object.entries(jurisdictions).map(([code, law]) => ({ code, law: law as Jurisdiction }));

describe('every rule', () => {
  it.each(every)('$rule.id works its own example', ({ rule, calendar }) => {
    const { triggerOn, statutoryOn, safeOn } = rule.example;
    const provisional = [statutoryOn, safeOn].some((day) => isProvisional(calendar, day));
    expect(deadline(rule, triggerOn, { calendar })).toMatchObject({ statutoryOn, safeOn, provisional });
  });

  it.each(every)('$rule.id stands under its role and its country, and speaks both languages', ({ code, role, rule }) => {
    expect(rule.role).toBe(role);
    expect(rule.id.startsWith(`${code.toLowerCase()}.`)).toBe(true);
    expect(ruleOf(code, rule.id)).toBe(rule);
    for (const words of [rule.title, rule.plain, rule.source, rule.example.note, ...(rule.note ? [rule.note] : [])]) {
      expect(words.ru).toMatch(/\p{Script=Cyrillic}/u);
      expect(words.en).toMatch(/^[^\p{Script=Cyrillic}]+$/u);
    }
    for (const place of [rule.article.ru, rule.article.en]) expect(place).toMatch(/\d/);
    for (const sentence of [rule.plain.ru, rule.plain.en]) expect(sentence).toMatch(/\.$/);
  });

  it('has an id of its own', () => {
    const ids = [...every.map(({ rule }) => rule.id), ...laws.flatMap(({ law }) => (law.norms ?? []).map(({ id }) => id))];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(every.filter(({ rule }) => rule.extension))(
    '$rule.id, which may be extended, can end later than it would',
    ({ rule, calendar }) => {
      const due = deadline(rule, rule.example.triggerOn, { calendar });
      const until = lastLawfulDay(calendar, rule, due);
      expect(rule.owedBy).toBe('body');
      expect(rule.extension?.times).toBe(1);
      expect(until !== null && until > due.statutoryOn).toBe(true);
    },
  );

  it.each(every.flatMap(({ code, rule }) => [rule.extension, rule.openExtension].flatMap((at) => (at ? [{ code, rule, at }] : []))))(
    '$rule.id: its extension is written in the act that binds it',
    ({ rule, at }) => {
      expect(at.source).toEqual(rule.source);
      expect(at.verified && !rule.verified).toBe(false);
      expect([at.plain.ru, at.article.ru].every((text) => /\p{Script=Cyrillic}|[R§]/u.test(text))).toBe(true);
      expect(at.plain.en).toMatch(/^[^\p{Script=Cyrillic}]+\.$/u);
    },
  );

  it('extends by an article of its own where the same country has several', () => {
    const marks = [ruleOf('RU', 'ru.59fz.answer'), ruleOf('RU', 'ru.prosecutor.answer'), ruleOf('RU', 'ru.8fz.information')];
    expect(marks.map(({ extension }) => [extension?.article.en, extension?.amount, extension?.verified])).toEqual([
      ['article 12, part 2', 30, false],
      ['section 5', 30, true],
      ['article 18', 15, false],
    ]);
    expect(ruleOf('RU', 'ru.3fz.deputy-request').extension).toBeUndefined();
    expect(ruleOf('UA', 'ua.2939.information').extension?.source.en).toContain('2939-VI');
  });
});

describe('every jurisdiction', () => {
  it.each(laws)('$code has its name, its zone, its calendar, an answer and a warning', ({ code, law }) => {
    expect(law.code).toBe(code);
    expect(calendars[law.calendar].jurisdiction).toBe(code);
    expect(() => new Intl.DateTimeFormat('en', { timeZone: law.timeZone })).not.toThrow();
    expect(law.rules.answer?.owedBy).toBe('body');
    expect(law.disclaimer.ru).toMatch(/не юридическая консультация/);
    expect(law.disclaimer.en).toMatch(/not legal advice/);
    // E-mail is no lawful channel in Russia only.
    expect(law.emailNoClockFrom === undefined).toBe(code !== 'RU');
  });

  it('has a calendar used by none but it', () => {
    expect(laws.map(({ law }) => law.calendar).sort()).toEqual(Object.keys(calendars).sort());
  });

  it('is refused where nobody wrote it', () => {
    expect(() => jurisdictionOf('XX')).toThrow(RangeError);
    expect(() => jurisdictionOf('toString')).toThrow(RangeError);
    expect(() => ruleOf('GB', 'ru.59fz.answer')).toThrow(RangeError);
  });
});

/** What no source seen confirms, and what the interface therefore marks. */
describe('general knowledge', () => {
  const pinned = new Set<string>();
  const unverified = (code: keyof typeof jurisdictions) =>
    Object.values((jurisdictions[code] as Jurisdiction).rules)
      .filter(({ verified }) => !verified)
      .map(({ role }) => role);

  it.each([
    ['RU', ['extension', 'migration', 'deputyAppeal', 'information', 'picketLatest']],
    ['UA', []],
    ['BY', ['answer', 'answerNoStudy']],
    ['KZ', []],
    ['AM', ['answer', 'extension']],
    ['GE', ['answer']],
    ['PL', []],
    ['DE', ['review']],
    ['AT', ['extension']],
    ['FR', ['appeal', 'appealAnswer', 'court']],
    ['GB', ['review', 'reviewAnswer', 'appeal']],
    ['GB-SCT', ['review', 'reviewAnswer', 'appeal']],
    ['IE', ['extension', 'silence', 'review', 'reviewAnswer', 'appeal']],
    ['EU', ['silence', 'review', 'reviewAnswer', 'court', 'ombudsman']],
    ['US', ['urgent', 'appeal', 'appealAnswer']],
    ['CA', ['appeal']],
    ['AU', ['silence', 'review', 'reviewAnswer', 'appeal']],
    ['IN', ['silence', 'review', 'reviewAnswer', 'appeal']],
  ] as const)('of %s: %j', (code, roles) => {
    expect(unverified(code)).toEqual(roles);
    pinned.add(code);
  });

  it('is pinned for every country', () => {
    expect([...pinned].sort()).toEqual(Object.keys(jurisdictions).sort());
  });

  it('that sources differ is said where they do', () => {
    expect(jurisdictions.AM.rules.answer?.note?.en).toMatch(/Sources differ/);
    expect(jurisdictions.AM.rules.answer?.longest).toEqual({ amount: 5, unit: 'working' });
  });
});

describe('Russia', () => {
  it('says where no clock runs, and that soldiers’ families have no shorter one', () => {
    const norms = jurisdictions.RU.norms?.map(({ id, verified }) => [id, verified]);
    expect(norms).toEqual(
      expect.arrayContaining([
        ['ru.none.direct-line', false],
        ['ru.none.funds', false],
        ['ru.none.soldiers-families', true],
      ]),
    );
  });

  it('counts the trio of 59-FZ', () => {
    const { rules } = jurisdictions.RU;
    expect(
      [rules.registration, rules.forwarding, rules.answer].map((rule) => [rule?.amount, rule?.unit, rule?.roll, rule?.verified]),
    ).toEqual([
      [3, 'calendar', 'none', true],
      [7, 'calendar', 'none', true],
      [30, 'calendar', 'none', true],
    ]);
  });
});
