import { describe, expect, it } from 'vitest';
import { extensionWords } from '@/components/law/rule-words';
import { lawInForce } from '@/lib/jurisdiction/law-in-force';
import { jurisdictions, ruleOf } from '@/lib/jurisdiction/rules';
import { type ExplainedHop, type ExplainedLetter, explain } from '@/lib/letter/explain';
import { quoteOf } from '@/lib/letter/explain-quote';
import type { WaitingOver } from '@/lib/letter/waiting-over';
import { saidOfExtending, whyLines, whySteps } from '@/lib/letter/why';
import { replyKind } from '@/lib/reply/kinds';
import { addDays, maxDay, calendarDate as on } from '@/lib/time/calendar-date';
import { rollDay } from '@/lib/time/working-days';
import { words } from '@/lib/words/words';

const en = words('en');
type Given = Partial<Omit<ExplainedHop, 'official' | 'extended'>> & Partial<ExplainedLetter> & { code?: string; ruleFamily?: string };

/** A portal letter of 8 April 2026, registered on the 10th, but for what is given. */
function why({ code = 'RU', ruleFamily = 'appeal', ...given }: Given, clock: 'register' | 'answer' = 'answer') {
  const letter = { sentOn: on('2026-04-08'), sentPrecision: 'day', channel: 'portal', law: 'answer', ...given };
  const hop: Omit<ExplainedHop, 'official'> = {
    step: 1,
    arrivedOn: letter.sentOn,
    deliveredOn: null,
    registeredOn: on('2026-04-10'),
    extended: 'extendedToOn' in given,
    extendedToOn: null,
    pausedDays: 0,
  };
  const found = explain(lawInForce(code), letter, { ...hop, ...given, official: { ruleFamily, roll: null } }, clock);
  if (!found) throw new Error('No such clock.');
  return found;
}
const steps = (given: Given, over: WaitingOver | null = null) => whySteps(en, why(given), over);
const step = (given: Given, id: string) => steps(given).find((each) => each.id === id);
const text = (given: Given) =>
  steps(given)
    .flatMap(({ lines, days = [] }) => [...lines, ...days])
    .join(' ');
const quote = (given: Given, facts: { over?: WaitingOver | null; today?: string } = {}) =>
  quoteOf(en, why(given), {
    body: 'Ministry of Defence',
    sentOn: on('2026-04-08'),
    sentPrecision: 'day',
    forwardedOn: null,
    answeredOn: null,
    over: facts.over ?? null,
    today: on(facts.today ?? '2026-06-20'),
  });

describe('an extension is explained by the act that binds the answer', () => {
  it.each([
    [{ law: 'answer' }, 'article 12, part 2', 'Federal Law No. 59-FZ', false],
    [{ law: 'information' }, 'article 18', 'Federal Law No. 8-FZ', false],
    [{ ruleFamily: 'prosecutor' }, 'section 5', 'Order No. 45', true],
    [{ code: 'UA', law: 'information' }, 'article 20', '2939-VI', true],
    [{ code: 'CA' }, 'section 9', 'Access to Information Act', true],
    [{ code: 'GB' }, 'sections 10(3) and 17(2)', 'Freedom of Information Act 2000', false],
  ] as const)('%j: %s, %s', (given, article, source, verified) => {
    const extended = { ...given, extendedToOn: on('2026-07-01') };
    for (const said of [step(extended, 'extension')?.lines.at(-1) ?? '', whyLines(en, why(extended)).join(' ')]) {
      expect(said).toContain(article);
      expect(said).toContain(source);
    }
    expect(step(extended, 'extension')?.lines.at(-1)?.includes('not confirmed')).toBe(!verified);
    const paragraph = quote(extended);
    expect(paragraph).toMatch(/The term was extended from .* by the body’s notice\. .*Basis: /);
    expect(paragraph.slice(paragraph.indexOf('The term was extended'))).toContain(article);
    expect(paragraph.slice(paragraph.indexOf('The term was extended')).includes('not confirmed')).toBe(!verified);
  });

  it('a notice that names no day: the latest day the act allows is said', () => {
    const given = { extendedToOn: null };
    expect(why(given)).toMatchObject({ statutoryOn: '2026-06-09', safeOn: '2026-06-11', extended: { reachesOn: '2026-06-11' } });
    expect(step(given, 'safe')?.lines.join(' ')).toContain(
      'The notice names no day: the latest to which the law lets the term be extended',
    );
  });

  it('and where the act foresees none, that is said', () => {
    const extended = { law: 'deputyRequest', extendedToOn: on('2026-06-01') };
    for (const said of [text(extended), quote(extended)]) {
      expect(said).toContain('no article in this act by which such a term may be extended');
      expect(said).not.toContain('by at most 30 days');
    }
  });
});

describe('no country is told the law of another', () => {
  it('where one says which reply it was', () => {
    const { hint } = replyKind('extension');
    for (const said of [hint.ru, hint.en]) expect(said).not.toMatch(/\d/);
    const mark = (id: string, code: string) => saidOfExtending(en, ruleOf(code, id).extension ?? null).join(' ');
    expect(mark('ru.59fz.answer', 'RU')).toMatch(/by at most 30 days.*article 12, part 2.*not confirmed by a source/);
    expect(mark('kz.appc.answer', 'KZ')).toMatch(/two months at most.*article 76.*compared with the source/);
    expect(mark('de.ifg.answer', 'DE')).toContain('no article in this act');
  });

  it('nor on the law page: an extension has an article and a mark of its own', () => {
    expect(extensionWords(en, ruleOf('RU', 'ru.59fz.answer'))).toMatch(/\(article 12, part 2; not confirmed by a source\)$/);
    expect(extensionWords(en, ruleOf('RU', 'ru.prosecutor.answer'))).toMatch(/\(section 5\)$/);
    expect(extensionWords(en, ruleOf('CA', 'ca.atia.answer'))).toMatch(/reasonable period.*\(section 9\)$/);
  });
});

describe('a term whose clock stood still adds up', () => {
  it('count, pause, then the move off a day off', () => {
    const paused = { ruleFamily: 'prosecutor', pausedDays: 3 };
    expect(why(paused)).toMatchObject({
      countedOn: '2026-05-10',
      pausedToOn: '2026-05-13',
      rolledOn: '2026-05-13',
      endsOff: null,
      movedOver: [],
    });
    expect(steps(paused).map(({ id }) => id)).toEqual(['rule', 'start', 'count', 'pause', 'roll', 'law', 'safe']);
    expect(step(paused, 'pause')?.lines.at(-1)).toBe('With that the last day is 13 May 2026, Wednesday.');
    expect(step(paused, 'roll')?.lines).toEqual(['13 May 2026 is a working day; there is nothing to move.']);
    expect(text(paused)).not.toContain('12 May');
  });

  it('names the days off it moves over, after the pause only', () => {
    const paused = { ruleFamily: 'prosecutor', pausedDays: 6 };
    expect(why(paused)).toMatchObject({ pausedToOn: '2026-05-16', rolledOn: '2026-05-18', statutoryOn: '2026-05-18' });
    expect(step(paused, 'roll')?.days).toEqual(['16 May 2026, Saturday: weekend', '17 May 2026, Sunday: weekend'].map(shortened));
  });
});

/** A weekend's name is its weekday: the list says it once. */
const shortened = (line: string) => line.replace(/, (\w+): weekend/, ': $1');

describe('the safe day says what makes it later', () => {
  it('US: the clock may begin ten working days later', () => {
    const found = why({ code: 'US', sentOn: on('2026-06-15'), registeredOn: null });
    expect(found).toMatchObject({ statutoryOn: '2026-07-15', safeOn: '2026-07-29' });
    const safe = step({ code: 'US', sentOn: on('2026-06-15'), registeredOn: null }, 'safe');
    expect(safe?.lines.join(' ')).toContain('may have begun later (10 working days): on 30 June 2026 at the latest');
    expect(safe?.lines.join(' ')).toContain('Counted from 30 June 2026, the last day is 29 July 2026, Wednesday');
    expect(safe?.lines.join(' ')).not.toContain('day off: the next working day');
    // What the twenty days by law do not count stands there, and only the rest here.
    expect(found.skipped.map(({ day }) => day)).toContain('2026-07-03');
    expect(found.safeSkipped.map(({ day }) => day)).toEqual(['2026-07-18', '2026-07-19', '2026-07-25', '2026-07-26']);
  });

  it.each([
    ['AM', '5 working days'],
    ['GE', '10 working days'],
  ])('%s: the longest reading, and the rule’s note', (code, term) => {
    const given = { code, sentOn: on('2026-05-07'), registeredOn: null };
    expect(step(given, 'safe')?.lines.join(' ')).toContain(`the longest reading is taken: ${term}`);
    expect(step(given, 'rule')?.lines).toContain(jurisdictionNote(code));
    expect(whyLines(en, why(given))).toContain(jurisdictionNote(code));
  });

  it('GB: each day of a pause may have been a working one', () => {
    const given = { code: 'GB', sentOn: on('2026-06-01'), registeredOn: null, pausedDays: 7 };
    expect(why(given)).toMatchObject({ countedOn: '2026-06-29', statutoryOn: '2026-07-06', safeOn: '2026-07-08' });
    expect(step(given, 'safe')?.lines.join(' ')).toContain('7 working days are added, which makes 8 July 2026');
    expect(why(given).skipped.every(({ day }) => day <= '2026-06-29')).toBe(true);
    expect(why(given).safeSkipped.map(({ day }) => day)).toEqual(['2026-07-04', '2026-07-05']);
  });

  it.each(Object.keys(jurisdictions))('%s: its way leads to the safe day, whatever happened', (code) => {
    const { calendar } = lawInForce(code);
    for (const channel of ['portal', 'post'])
      for (const pausedDays of [0, 5])
        for (let days = 0; days < 40; days++) {
          const sentOn = addDays(on('2026-03-20'), days);
          const found = why({ code, channel, pausedDays, sentOn, registeredOn: days % 3 ? null : addDays(sentOn, 9) });
          const way = found.safeWay;
          if (!way) throw new Error('A body’s term has a safe day.');
          expect(way.movedOn).toBe(rollDay(calendar, way.pausedOn, 'next'));
          expect(way.postedOn).toBe(addDays(way.movedOn, found.postingDays));
          const arrives = rollDay(calendar, way.postedOn, 'next');
          expect(found.safeOn).toBe(maxDay(arrives, found.statutoryOn));
          for (const locale of ['ru', 'en'] as const)
            expect(JSON.stringify([whySteps(words(locale), found), whyLines(words(locale), found)])).not.toMatch(
              /\b(?:clock|law)\.[a-z]|undefined|г\.\./,
            );
        }
  });
});

const jurisdictionNote = (code: string) => jurisdictions[code as 'AM'].rules.answer?.note?.en;

describe('a term that runs from arrival', () => {
  it('is not said to run from a registration of the same day', () => {
    const sameDay = { registeredOn: on('2026-04-08') };
    expect(why(sameDay, 'register').start).toMatchObject({ basis: 'arrived', on: '2026-04-08' });
    expect(why(sameDay).start).toMatchObject({ basis: 'registered' });
  });

  it('of a posted request registered before it was expected says why that day', () => {
    const posted = { law: 'deputyRequest', channel: 'post', registeredOn: on('2026-04-11') };
    expect(why(posted).start).toMatchObject({ basis: 'held', on: '2026-04-11', assumed: true });
    expect(step(posted, 'start')?.lines.join(' ')).toContain('it was registered, so it had arrived by then');
  });
});

describe('a body that owes no answer is not called silent', () => {
  const left: WaitingOver = { how: 'left', onDay: on('2026-04-20') };
  const paused: WaitingOver = { how: 'paused', onDay: on('2026-04-25') };

  it('where the letter was passed on', () => {
    const said = quote({}, { over: left });
    expect(said).toContain('passed on from here on 20 April 2026');
    expect(said).not.toMatch(/no answer|any reading/);
    expect(steps({}, left).map(({ id }) => id)).not.toContain('safe');
    expect(steps({}, left).find(({ id }) => id === 'left')?.lines).toEqual([expect.stringContaining('20 April 2026')]);
  });

  it('where it waits for papers of ours', () => {
    const said = quote({}, { over: paused });
    expect(said).toContain('Since 25 April 2026 the clock stands still');
    expect(said).not.toMatch(/no answer|any reading/);
    expect(steps({}, paused).map(({ id }) => id)).toEqual(['rule', 'start', 'count', 'roll', 'law', 'paused']);
    expect(whyLines(en, why({}), paused).join(' ')).not.toContain('any reading');
  });

  it('and one that does is', () => {
    expect(quote({})).toContain('As of 20 June 2026 there is no answer');
  });
});
