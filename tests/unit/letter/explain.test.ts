import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lawInForce } from '@/lib/jurisdiction/law-in-force';
import { type ClockName, type ExplainedHop, type ExplainedLetter, explain, type Moves } from '@/lib/letter/explain';
import { quoteOf } from '@/lib/letter/explain-quote';
import { groupDays } from '@/lib/letter/group-days';
import { hopDays } from '@/lib/letter/hop-row';
import { whyLines, whySteps } from '@/lib/letter/why';
import { addDays, calendarDate, fromDbDate, toDbDate } from '@/lib/time/calendar-date';
import { whyOff } from '@/lib/time/day-calendar';
import { words } from '@/lib/words/words';

const RU = lawInForce('RU');
const on = calendarDate;
const LETTER: ExplainedLetter = { sentOn: on('2026-04-08'), sentPrecision: 'day', channel: 'portal', law: 'answer' };
const HOP: ExplainedHop = {
  step: 1,
  arrivedOn: on('2026-04-08'),
  deliveredOn: null,
  registeredOn: on('2026-04-10'),
  extended: false,
  extendedToOn: null,
  pausedDays: 0,
  official: { ruleFamily: 'appeal', roll: null },
};
const why = (hop: Partial<ExplainedHop> = {}, letter: Partial<ExplainedLetter> = {}, clock: ClockName = 'answer', moves: Moves = {}) => {
  const found = explain(RU, { ...LETTER, ...letter }, { ...HOP, extended: Boolean(hop.extendedToOn), ...hop }, clock, moves);
  if (!found) throw new Error('No such clock.');
  return found;
};
const QUOTED = {
  body: 'Министерство обороны',
  sentOn: LETTER.sentOn,
  sentPrecision: 'day',
  forwardedOn: null,
  answeredOn: null,
  over: null,
  today: on('2026-06-01'),
};
const saidOf = (locale: 'ru' | 'en', ...args: Parameters<typeof why>) =>
  whySteps(words(locale), why(...args))
    .flatMap(({ title, lines, days = [] }) => [title, ...lines, ...days])
    .join('\n');

describe('an answer’s day, taken apart', () => {
  it('names the rule, its article, the trigger, and each day stepped over', () => {
    expect(why()).toMatchObject({ countedOn: '2026-05-10', statutoryOn: '2026-05-10', safeOn: '2026-05-12' });
    expect(why().skipped).toEqual([]);
    expect(why().safeSkipped.map(({ day }) => day)).toEqual(['2026-05-10', '2026-05-11']);
    const said = saidOf('ru');
    for (const part of ['59-ФЗ', 'часть 1 статьи 12', '10 апреля 2026 г.', '11 мая 2026 г.', '12 мая 2026 г.', 'Закон не говорит'])
      expect(said).toContain(part);
    expect(said).not.toMatch(/г\.\.|undefined|clock\./);
  });

  it('says an estimate is one, and of what it is put together', () => {
    const estimate = why({ registeredOn: null }, { channel: 'post' });
    // 8 April + 7 for the post + 3 to register = the 18th; + 30 = 18 May.
    expect(estimate.start).toMatchObject({
      basis: 'estimated',
      assumed: true,
      from: '2026-04-08',
      deliveryDays: 7,
      registerDays: 3,
      on: '2026-04-18',
    });
    expect(saidOf('ru', { registeredOn: null }, { channel: 'post' })).toContain('7 дней на доставку и 3 дня на регистрацию');
    expect(saidOf('ru', { registeredOn: null })).toContain('3 дня на регистрацию');
  });

  it.each([
    ['tracked', { deliveredOn: on('2026-04-12'), registeredOn: null }, { channel: 'post' }, '2026-04-12'],
    ['posted', { registeredOn: null }, { channel: 'post' }, '2026-04-15'],
    ['arrived', { registeredOn: null }, {}, '2026-04-08'],
    ['notice', { step: 2, arrivedOn: on('2026-04-20'), registeredOn: null }, {}, '2026-04-20'],
  ] as const)('registration counts from a day %s', (basis, hop, letter, day) => {
    expect(why(hop, letter, 'register').start).toMatchObject({ basis, on: day });
  });

  it('says that only the month of sending is known, and from which of its days each of the two is counted', () => {
    const month = { sentOn: on('2026-03-01'), sentPrecision: 'month' };
    const unknown = why({ registeredOn: null }, month);
    expect(unknown).toMatchObject({ start: { assumed: true, sentUntilOn: '2026-03-31' }, statutoryOn: '2026-04-03', safeOn: '2026-05-04' });
    for (const clock of ['register', 'answer'] as const)
      expect(saidOf('ru', { registeredOn: null }, month, clock)).toContain('безопасный — от последнего, 31 марта 2026 г.');
    expect(saidOf('en', { registeredOn: null }, { ...month, channel: 'post' }, 'register')).not.toContain('was posted on');
    expect(quoteOf(words('en'), unknown, { ...QUOTED, sentOn: month.sentOn, sentPrecision: 'month' })).toContain(
      'from its last, 31 March 2026',
    );
    for (const known of [{}, { registeredOn: null, deliveredOn: on('2026-03-20') }, { step: 2, registeredOn: null }])
      expect(saidOf('en', known, month)).not.toContain('March 2026, on which day');
  });

  it('tells whose roll it was', () => {
    expect(saidOf('en', { official: { ruleFamily: 'appeal', roll: 'previous' } })).toContain(
      'This body moves the term to the working day before: 8 May 2026',
    );
    expect(saidOf('en', { official: { ruleFamily: 'prosecutor', roll: null } })).toContain(
      'By this rule the term moves to the next working day: 12 May 2026',
    );
    expect(saidOf('ru', { official: { ruleFamily: 'prosecutor', roll: null } })).toContain('№ 45');
  });

  it('tells a pause, and an extension by its notice', () => {
    const notice = { replyId: 'r', noticeOn: on('2026-05-12'), number: '7/1', namedOn: on('2026-06-09') };
    const moved = why({ extendedToOn: on('2026-06-09'), pausedDays: 3 }, {}, 'answer', { notice, papersAskedOn: [on('2026-04-20')] });
    expect(moved).toMatchObject({ statutoryOn: '2026-06-09', safeOn: '2026-06-09', pausedDays: 3 });
    expect(moved.extended).toMatchObject({ fromOn: '2026-05-13', toOn: '2026-06-09', lawfulUntilOn: null });
    const said = whyLines(words('en'), moved).join('\n');
    for (const part of [
      'Papers were asked for on 20 April 2026',
      '3 days',
      'it was 13 May 2026, it became 9 June 2026',
      'Notice No. 7/1',
      'not confirmed by a source',
    ])
      expect(said).toContain(part);
  });

  it('says that an extension is longer than the law allows', () => {
    expect(saidOf('ru', { extendedToOn: on('2026-08-01') })).toContain('Закон разрешает продлить самое позднее до');
  });

  it('allows for the post of a paper answer, and says provisional of a year without a calendar', () => {
    expect(saidOf('ru', {}, { channel: 'post' })).toContain('ещё 7 дней');
    expect(saidOf('ru', { registeredOn: on('2027-12-20') }, { sentOn: on('2027-12-18') })).toContain('предварительный');
  });

  it('is null where no clock runs: e-mail after 30.03.2025, also where it was passed on; a body without a term', () => {
    const email = { ...LETTER, channel: 'email' };
    for (const clock of ['register', 'forward', 'answer'] as const) {
      expect(explain(RU, email, HOP, clock)).toBeNull();
      expect(explain(RU, email, { ...HOP, step: 2 }, clock)).toBeNull();
      expect(explain(RU, LETTER, { ...HOP, official: { ruleFamily: 'none', roll: null } }, clock)).toBeNull();
    }
    expect(explain(RU, { ...email, sentOn: on('2025-03-29') }, { ...HOP, registeredOn: null }, 'answer')).not.toBeNull();
  });
});

describe('a paragraph to quote', () => {
  const facts = QUOTED;
  it('has both days with their weekdays, the law, and the silence', () => {
    const quote = quoteOf(words('ru'), why(), facts);
    for (const part of [
      'Министерство обороны',
      '10 мая 2026 г. (воскресенье)',
      '12 мая 2026 г. (вторник)',
      'часть 1 статьи 12',
      'На 1 июня 2026 г. ответа нет',
    ])
      expect(quote).toContain(part);
    expect(quote).not.toMatch(/г\.\.|\n|clock\./);
  });
  it('does not say before the safe day has passed that there is no answer, nor after one came', () => {
    expect(quoteOf(words('ru'), why(), { ...facts, today: on('2026-05-12') })).not.toContain('ответа нет');
    expect(quoteOf(words('ru'), why(), { ...facts, answeredOn: on('2026-05-20') })).toContain('Ответ получен 20 мая 2026 г.');
  });
});

describe('what is explained is what is stored', () => {
  const days = fc.integer({ min: 0, max: 700 }).map((n) => addDays(on('2025-01-10'), n));
  const history = fc.record({
    sentOn: days,
    sentPrecision: fc.constantFrom('day', 'month'),
    channel: fc.constantFrom('portal', 'post', 'in_person'),
    wait: fc.option(fc.integer({ min: 0, max: 20 }), { nil: null }),
    step: fc.constantFrom(1, 2),
    roll: fc.constantFrom(null, 'next', 'previous', 'none'),
    ruleFamily: fc.constantFrom('appeal', 'prosecutor'),
    pausedDays: fc.constantFrom(0, 0, 5, 12),
    extended: fc.boolean(),
    longer: fc.option(fc.integer({ min: 31, max: 70 }), { nil: null }),
  });

  it('both days of every clock, for any history; and no day off among those skipped is without its name', () => {
    fc.assert(
      fc.property(history, ({ sentOn, sentPrecision, channel, wait, step, roll, ruleFamily, pausedDays, extended, longer }) => {
        const official = { roll, ruleFamily };
        const registeredOn = wait === null ? null : addDays(sentOn, wait);
        const extendedToOn = !extended || longer === null ? null : addDays(sentOn, longer);
        const letter = { sentOn, sentPrecision, channel, law: 'answer' };
        const hop = { step, arrivedOn: sentOn, deliveredOn: null, registeredOn, extended, extendedToOn, pausedDays, official };
        const db = (day: typeof registeredOn) => day && toDbDate(day);
        const row = {
          ...hop,
          arrivedOn: toDbDate(sentOn),
          deliveredOn: null,
          registeredOn: db(registeredOn),
          extendedToOn: db(extendedToOn),
        };
        const stored = hopDays(RU, { ...letter, sentOn: toDbDate(sentOn) }, row, official);
        const same = (clock: ClockName, by: Date | null, safe: Date | null) => {
          const found = explain(RU, letter, hop, clock);
          expect([found?.statutoryOn, found?.safeOn]).toEqual([by && fromDbDate(by), safe && fromDbDate(safe)]);
          for (const { day, why: name } of [found?.skipped, found?.movedOver, found?.safeSkipped].flatMap((days) => days ?? []))
            expect(name).toEqual(whyOff(RU.calendar, day));
          if (found)
            for (const locale of ['ru', 'en'] as const)
              expect(JSON.stringify(whySteps(words(locale), found))).not.toMatch(/clock\.|undefined|г\.\./);
        };
        same('register', stored.registerByOn, stored.registerSafeOn);
        same('forward', stored.forwardByOn, stored.forwardSafeOn);
        same('answer', stored.answerByOn, stored.answerSafeOn);
      }),
      { numRuns: 300 },
    );
  });
});

describe('days in a row', () => {
  it('of one name become a range; none is left out', () => {
    const named = (day: string, ru: string) => ({ day: on(day), why: { ru, en: ru } });
    const days = [
      named('2027-01-05', 'к'),
      named('2027-01-06', 'к'),
      named('2027-01-07', 'р'),
      named('2027-01-08', 'к'),
      named('2027-01-10', 'к'),
    ];
    const ranges = groupDays(days);
    expect(ranges.map(({ from, to, days: n }) => [from.slice(8), to.slice(8), n])).toEqual([
      ['05', '06', 2],
      ['07', '07', 1],
      ['08', '08', 1],
      ['10', '10', 1],
    ]);
    expect(ranges.reduce((sum, { days: n }) => sum + n, 0)).toBe(days.length);
  });
});
