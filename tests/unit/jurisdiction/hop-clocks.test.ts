import { describe, expect, it } from 'vitest';
import { type HopFacts, hopClocks } from '@/lib/jurisdiction/hop-clocks';
import { calendarDate } from '@/lib/time/calendar-date';

const d = calendarDate;
const sent: HopFacts = { jurisdiction: 'RU', sentOn: d('2026-11-23'), channel: 'portal', official: { ruleFamily: 'appeal' } };

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
    expect(hopClocks({ ...sent, migration: true }).answer).toMatchObject({ ruleId: 'ru.59fz.migration', statutoryOn: '2026-12-16' });
  });

  it('starts a forwarded letter on the day of the notice', () => {
    const clocks = hopClocks({ ...sent, forwardNoticeOn: d('2026-12-02') });
    expect(clocks.register).toMatchObject({ triggerOn: '2026-12-02', statutoryOn: '2026-12-05', safeOn: '2026-12-07' });
    expect(clocks.answer).toMatchObject({ triggerOn: '2026-12-05', statutoryOn: '2027-01-04', safeOn: '2027-01-11' });
  });
});
