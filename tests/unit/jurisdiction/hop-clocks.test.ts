import { describe, expect, it } from 'vitest';
import { type HopFacts, hopClocks } from '@/lib/jurisdiction/hop-clocks';
import { lawInForce } from '@/lib/jurisdiction/law-in-force';
import { jurisdictions } from '@/lib/jurisdiction/rules';
import { calendarDate } from '@/lib/time/calendar-date';

const d = calendarDate;
const sent: HopFacts = { law: lawInForce('RU'), sentOn: d('2026-11-23'), channel: 'portal', official: { ruleFamily: 'appeal' } };

describe('a portal letter to the Ministry of Defence, 23 November 2026', () => {
  it('is an estimate until its registration is known', () => {
    const clocks = hopClocks(sent);
    expect(clocks.none).toBeUndefined();
    expect(clocks.estimated).toBe(true);
    expect(clocks.register).toMatchObject({ triggerOn: '2026-11-23', statutoryOn: '2026-11-26', safeOn: '2026-11-26' });
    expect(clocks.forward).toMatchObject({ triggerOn: '2026-11-26', statutoryOn: '2026-12-03', safeOn: '2026-12-03' });
    expect(clocks.answer).toMatchObject({ statutoryOn: '2026-12-26', safeOn: '2026-12-28', provisional: false });
  });

  it('runs from the registration once known', () => {
    const clocks = hopClocks({ ...sent, registeredOn: d('2026-12-01') });
    expect(clocks.estimated).toBe(false);
    expect(clocks.register?.safeOn).toBe('2026-11-26');
    expect(clocks.answer).toMatchObject({ triggerOn: '2026-12-01', statutoryOn: '2026-12-31', safeOn: '2027-01-11', provisional: true });
  });

  it('takes the body’s own roll', () => {
    expect(hopClocks({ ...sent, official: { roll: 'previous' } }).answer).toMatchObject({
      statutoryOn: '2026-12-25',
      safeOn: '2026-12-28',
    });
  });
});

describe('a paper letter of 23 November 2026', () => {
  const post: HopFacts = { ...sent, channel: 'post' };

  it('gets seven days to arrive, and its answer seven to come back', () => {
    const clocks = hopClocks(post);
    expect(clocks.register).toMatchObject({ triggerOn: '2026-11-30', statutoryOn: '2026-12-03', safeOn: '2026-12-03' });
    expect(clocks.forward).toMatchObject({ statutoryOn: '2026-12-10', safeOn: '2026-12-17' });
    expect(clocks.answer).toMatchObject({ statutoryOn: '2027-01-02', safeOn: '2027-01-18', provisional: true });
  });

  it('believes the tracking day', () => {
    expect(hopClocks({ ...post, arrivedOn: d('2026-11-25') }).register).toMatchObject({
      triggerOn: '2026-11-25',
      statutoryOn: '2026-11-28',
      safeOn: '2026-11-30',
    });
  });
});

describe('e-mail', () => {
  it('starts a clock until 29 March 2025 and none after', () => {
    const email: HopFacts = { ...sent, channel: 'email' };
    expect(hopClocks({ ...email, sentOn: d('2025-03-29') }).answer).not.toBeNull();
    const after = { none: 'email-after-2025-03-30', register: null, forward: null, answer: null, estimated: false };
    expect(hopClocks({ ...email, sentOn: d('2025-03-30') })).toEqual(after);
    expect(hopClocks({ ...email, forwardNoticeOn: d('2026-12-01') })).toEqual(after);
  });
});

describe('other bodies', () => {
  it('gives a prosecutor the next working day', () => {
    const clocks = hopClocks({ ...sent, official: { ruleFamily: 'prosecutor' } });
    expect(clocks.answer).toMatchObject({
      ruleId: 'ru.prosecutor.answer',
      rawOn: '2026-12-26',
      statutoryOn: '2026-12-28',
      safeOn: '2026-12-28',
    });
    expect(clocks.register?.ruleId).toBe('ru.59fz.registration');
  });

  it('gives a fund none', () => {
    expect(hopClocks({ ...sent, official: { ruleFamily: 'none' } })).toMatchObject({ none: 'official-has-no-clock', answer: null });
  });

  it('gives the head of a region twenty days on migration', () => {
    expect(hopClocks({ ...sent, answerRole: 'migration' }).answer).toMatchObject({
      ruleId: 'ru.59fz.migration',
      statutoryOn: '2026-12-16',
    });
  });

  it('starts a forwarded letter on the day of the notice', () => {
    const clocks = hopClocks({ ...sent, forwardNoticeOn: d('2026-12-02') });
    expect(clocks.register).toMatchObject({ triggerOn: '2026-12-02', statutoryOn: '2026-12-05', safeOn: '2026-12-07' });
    expect(clocks.answer).toMatchObject({ triggerOn: '2026-12-05', statutoryOn: '2027-01-04', safeOn: '2027-01-11' });
  });
});

describe('what the clock runs from', () => {
  const asked = { ...sent, answerRole: 'deputyRequest' } as const;

  it('a deputy’s request: its receipt, though the body registers it later', () => {
    expect(hopClocks({ ...asked, registeredOn: d('2026-11-25') })).toMatchObject({
      estimated: false,
      answer: { ruleId: 'ru.3fz.deputy-request', triggerOn: '2026-11-23', triggerSafeOn: '2026-11-25', statutoryOn: '2026-12-23' },
    });
    expect(hopClocks(asked)).toMatchObject({ estimated: false, answer: { triggerOn: '2026-11-23' } });
  });

  it('by post: seven days on, or the register’s day where that is earlier, or the tracked day', () => {
    const posted = { ...asked, channel: 'post' } as const;
    expect(hopClocks(posted)).toMatchObject({ estimated: true, answer: { triggerOn: '2026-11-30' } });
    expect(hopClocks({ ...posted, registeredOn: d('2026-11-26') }).answer).toMatchObject({
      triggerOn: '2026-11-26',
      triggerSafeOn: '2026-11-30',
    });
    expect(hopClocks({ ...posted, registeredOn: d('2026-12-04') }).answer).toMatchObject({
      triggerOn: '2026-11-30',
      triggerSafeOn: '2026-12-04',
    });
    expect(hopClocks({ ...posted, arrivedOn: d('2026-11-27'), registeredOn: d('2026-12-04') })).toMatchObject({
      estimated: false,
      answer: { triggerOn: '2026-11-27', triggerSafeOn: '2026-11-27' },
    });
  });

  it('a role another country has not: its general answer', () => {
    expect(hopClocks({ ...sent, law: lawInForce('GB'), answerRole: 'deputyRequest' }).answer?.ruleId).toBe('gb.foia.answer');
  });
});

describe.each(Object.keys(jurisdictions))('a letter under the law of %s', (code) => {
  const letter: HopFacts = { law: lawInForce(code), sentOn: d('2026-06-08'), channel: 'portal', official: {} };
  const byRegister = jurisdictions[code as keyof typeof jurisdictions].rules.answer?.trigger === 'registration';

  it.each(['portal', 'post', 'in_person', 'other'] as const)('sent by %s has an answer’s clock', (channel) => {
    const clocks = hopClocks({ ...letter, channel });
    expect(clocks.none).toBeUndefined();
    expect(clocks.answer?.statutoryOn).toMatch(/^2026-0[678]/);
    expect(clocks.estimated).toBe(byRegister || channel === 'post');
    expect(clocks.register === null).toBe(code !== 'RU');
  });

  it('is no estimate once registered, nor where the day it came is known', () => {
    expect(hopClocks({ ...letter, registeredOn: d('2026-06-09') }).estimated).toBe(false);
    expect(hopClocks({ ...letter, channel: 'post', arrivedOn: d('2026-06-10') }).estimated).toBe(byRegister);
    expect(hopClocks({ ...letter, forwardNoticeOn: d('2026-06-12') }).answer?.triggerOn).toBe(code === 'RU' ? '2026-06-15' : '2026-06-12');
  });

  it('by e-mail has a clock too, but in Russia', () => {
    expect(hopClocks({ ...letter, channel: 'email' }).answer === null).toBe(code === 'RU');
  });

  it('goes on where it is forwarded, if the law knows forwarding', () => {
    const { forward } = hopClocks(letter);
    expect(forward?.ruleId ?? null).toBe({ RU: 'ru.59fz.forwarding', KZ: 'kz.appc.forwarding' }[code] ?? null);
  });
});

describe('the days of other countries, 8 June 2026 by portal', () => {
  it.each([
    ['GB', '2026-07-06', '2026-07-06'],
    ['US', '2026-07-08', '2026-07-22'],
    ['EU', '2026-06-29', '2026-06-29'],
    ['FR', '2026-07-08', '2026-07-08'],
    ['DE', '2026-07-08', '2026-07-08'],
    ['UA', '2026-07-08', '2026-07-08'],
    ['KZ', '2026-06-29', '2026-06-29'],
    ['AM', '2026-06-13', '2026-06-15'],
    ['GE', '2026-06-18', '2026-06-22'],
    ['IN', '2026-07-08', '2026-07-08'],
  ])('%s: answered by %s, safe after %s', (code, statutoryOn, safeOn) => {
    const facts: HopFacts = { law: lawInForce(code), sentOn: d('2026-06-08'), channel: 'portal', official: {} };
    expect(hopClocks(facts).answer).toMatchObject({ statutoryOn, safeOn });
  });
});
