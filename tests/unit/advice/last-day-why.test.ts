import { describe, expect, it } from 'vitest';
import type { Facts } from '@/lib/advice/facts';
import { lastDayCount, lastDayOf, silenceCount } from '@/lib/advice/last-day';
import { lastDayQuote, lastDaySteps } from '@/lib/advice/last-day-why';
import type { Rung } from '@/lib/advice/rung';
import { RUNGS } from '@/lib/advice/rungs';
import { lawInForce } from '@/lib/jurisdiction/law-in-force';
import { jurisdictionOf } from '@/lib/jurisdiction/rules';
import { addDays, calendarDate as day } from '@/lib/time/calendar-date';
import { LOCALES } from '@/lib/words/locale';
import { words } from '@/lib/words/words';
import { PLAIN } from './facts';

const en = words('en');
const rungOf = (code: string): Rung => {
  const found = RUNGS.find((each) => each.code === code);
  if (!found) throw new Error(`No step ${code}.`);
  return found;
};
const of = (code: string, facts: Partial<Facts> = {}) => {
  const count = lastDayCount(rungOf(code), { ...PLAIN, ...facts });
  if (!count) throw new Error(`${code} has no last day.`);
  const steps = lastDaySteps(en, count, 'last');
  return {
    count,
    steps,
    text: steps.flatMap(({ lines, days = [] }) => [...lines, ...days]).join(' '),
    quote: lastDayQuote(en, count, 'last', 'Ministry'),
  };
};
const answered = {
  letter: { ...PLAIN.letter, standing: 'answered' as const },
  last: { kind: 'refusal', receivedOn: day('2026-11-30'), bodyId: 'ministry' },
};
const abroad = (code: string, facts: Partial<Facts> = {}): Partial<Facts> => ({ law: lawInForce(code), ...facts });

describe('a step’s last day, taken apart', () => {
  it('the fine: the breach is complete the day after, ninety days, no move', () => {
    const { count, steps, text, quote } = of('prosecutor-559');
    expect(count).toMatchObject({ fact: { code: 'silence', onDay: '2026-11-30', from: '2026-12-01' }, lastOn: '2027-03-01' });
    expect(steps.map(({ id }) => id)).toEqual(['rule', 'start', 'count', 'roll', 'law', 'provisional']);
    for (const said of [text, quote]) {
      expect(said).toContain('30 November 2026');
      expect(said).toContain('1 December 2026');
      expect(said).toContain('article 5.59; limitation: article 4.5');
      expect(said).toContain('1 March 2027');
    }
    expect(text).toContain('90 calendar days');
    expect(quote).toContain('addressee: Ministry');
    expect(quote).toContain('not legal advice');
  });

  it('the court: three months of the answer, though that is a Sunday', () => {
    const { count, text } = of('court', answered);
    expect(count).toMatchObject({ fact: { code: 'answer', from: '2026-11-30' }, countedOn: '2027-02-28', lastOn: '2027-02-28' });
    expect(text).toContain('28 February 2027 is a day off (Sunday). We do not rely on a move forward');
    expect(text).toContain('article 219');
  });

  it('the Commissioner for human rights: a year', () => {
    expect(of('ombudsman', answered).text).toMatch(/12 months.*30 November 2027/);
  });

  it('a late forwarding: from the day after it was due', () => {
    const { count, text } = of('late-forwarding', { forwardedLate: { byOn: day('2026-11-07'), onDay: day('2026-11-20') } });
    expect(count).toMatchObject({ fact: { code: 'forwarding', from: '2026-11-08' }, lastOn: '2027-02-06' });
    expect(text).toContain('passed on by 7 November 2026');
  });

  it('CADA: silence is a refusal; the note and the missing mark are there', () => {
    const { text, quote } = of('fr-cada', abroad('FR', { answerByOn: day('2026-11-30') }));
    expect(text).toContain('silence counts as a refusal');
    expect(text).toContain('do not wait for the last day');
    for (const said of [text, quote]) expect(said).toMatch(/R\. 343-1.*not confirmed by a source/);
  });

  it('OAIC: sixty days', () => {
    expect(of('au-commissioner', abroad('AU')).text).toMatch(/60 calendar days.*29 January 2027/);
  });

  it('a term in working days names the days it does not count', () => {
    const { count, steps } = of('eu-review', abroad('EU', answered));
    expect(count.lastOn).toBe('2026-12-21');
    expect(steps.find(({ id }) => id === 'off')?.days?.length).toBeGreaterThan(2);
  });

  it('a campaign’s own term says that no law sets it', () => {
    const own: Rung = { ...rungOf('court'), lastDay: { from: 'learning', amount: 10, unit: 'calendar' }, verified: false };
    const count = lastDayCount(own, { ...PLAIN, ...answered });
    if (!count) throw new Error('It has a last day.');
    expect(count).toMatchObject({ isOwn: true, lastOn: '2026-12-10' });
    expect(lastDayQuote(en, count, 'last', 'Ministry')).toContain('The campaign itself set the term');
  });

  it('a suit for inaction: the day before which it is not open', () => {
    const count = silenceCount({ ...PLAIN, ...abroad('DE') });
    if (!count) throw new Error('Germany has such a term.');
    expect(count.lastOn).toBe('2027-01-31');
    expect(
      lastDaySteps(en, count, 'opens')
        .flatMap(({ lines }) => lines)
        .join(' '),
    ).toMatch(/§ 75.*not open earlier/);
  });

  it.each(RUNGS.filter(({ lastDay }) => lastDay).map((rung) => [rung.code, rung] as const))(
    '%s: what is explained is the day the ladder shows, with the mark of its rule, in both languages',
    (_, rung) => {
      const [code] = rung.jurisdictions;
      if (!code || !rung.lastDay || !('role' in rung.lastDay)) throw new Error('A shipped step ends with a rule.');
      const rule = jurisdictionOf(code).rules[rung.lastDay.role];
      for (let days = 0; days < 40; days++) {
        const dueOn = addDays(day('2026-03-20'), days);
        const facts = { ...PLAIN, law: lawInForce(code), answerByOn: dueOn, forwardedLate: { byOn: dueOn, onDay: addDays(dueOn, 9) } };
        const count = lastDayCount(rung, facts);
        if (!count) throw new Error('It has a last day.');
        expect(count.lastOn).toBe(lastDayOf(rung, facts));
        expect(count.lastOn <= count.countedOn).toBe(true);
        for (const locale of LOCALES) {
          const w = words(locale);
          const said = JSON.stringify([lastDaySteps(w, count, 'last'), lastDayQuote(w, count, 'last', 'X')]);
          expect(said).not.toMatch(/\b(?:clock|advice|law)\.[a-z]|undefined|г\.\./);
          expect(said.includes(w.t('clock.unverified'))).toBe(!rule?.verified);
        }
      }
    },
  );
});
