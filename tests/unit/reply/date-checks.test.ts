import { describe, expect, it } from 'vitest';
import { lawInForce } from '@/lib/jurisdiction/law-in-force';
import { type CheckedHop, type CheckedLetter, type CheckedReply, dateChecks } from '@/lib/reply/date-checks';
import { calendarDate as on } from '@/lib/time/calendar-date';
import { CATALOGUE } from '@/lib/words/catalogue';

const LETTER: CheckedLetter = { sentOn: on('2026-04-08'), sentPrecision: 'day', channel: 'post' };
// Registered on Friday 10 April: 30 days end on 10 May, safe on the 12th.
const HOP: CheckedHop = {
  id: 'h',
  deliveredOn: null,
  registeredOn: on('2026-04-10'),
  termBy: on('2026-05-10'),
  termSafe: on('2026-05-12'),
  lawfulUntil: on('2026-06-09'),
};
let made = 0;
type Days = { datedOn?: string; postmarkedOn?: string; receivedOn: string; extendedToOn?: string };
const reply = (kind: string, { datedOn, postmarkedOn, receivedOn, extendedToOn }: Days): CheckedReply => {
  made += 1;
  const day = (text: string | undefined) => (text ? on(text) : null);
  return {
    id: `r${made}`,
    hopId: 'h',
    kind,
    datedOn: day(datedOn),
    postmarkedOn: day(postmarkedOn),
    receivedOn: on(receivedOn),
    extendedToOn: day(extendedToOn),
  };
};
const found = (replies: CheckedReply[], { letter = {}, hop = {} }: { letter?: Partial<CheckedLetter>; hop?: Partial<CheckedHop> } = {}) =>
  dateChecks({ ...LETTER, ...letter }, [{ ...HOP, ...hop }], replies, lawInForce('RU').calendar);
const codes = (...args: Parameters<typeof found>) => found(...args).map(({ code, severity }) => `${code} ${severity}`);

describe('dates that cannot be', () => {
  it.each<[string, string, Days]>([
    ['dated_after_receipt', 'refusal', { datedOn: '2026-04-30', receivedOn: '2026-04-28' }],
    ['dated_before_letter', 'refusal', { datedOn: '2026-04-07', receivedOn: '2026-04-28' }],
    ['registered_before_sent', 'registration', { datedOn: '2026-04-07', receivedOn: '2026-04-28' }],
    ['postmark_after_receipt', 'refusal', { datedOn: '2026-04-24', postmarkedOn: '2026-04-29', receivedOn: '2026-04-28' }],
    ['dated_after_postmark', 'refusal', { datedOn: '2026-04-24', postmarkedOn: '2026-04-23', receivedOn: '2026-04-28' }],
  ])('%s', (code, kind, days) => {
    expect(codes([reply(kind, days)])).toEqual([`${code} impossible`]);
  });

  it('registered before it was delivered', () => {
    expect(codes([], { hop: { deliveredOn: on('2026-04-13') } })).toEqual(['registered_before_delivery impossible']);
    expect(codes([], { hop: { deliveredOn: on('2026-04-10') } })).toEqual([]);
  });
});

describe('dates that are odd', () => {
  it.each<[string, string, Days]>([
    ['dated_before_registration', 'refusal', { datedOn: '2026-04-09', receivedOn: '2026-04-28' }],
    ['forwarded_before_registration', 'forwarded', { datedOn: '2026-04-09', receivedOn: '2026-04-28' }],
    ['backdated_over_term', 'refusal', { datedOn: '2026-05-08', postmarkedOn: '2026-05-20', receivedOn: '2026-05-25' }],
    ['posted_late', 'refusal', { datedOn: '2026-04-20', postmarkedOn: '2026-04-27', receivedOn: '2026-04-30' }],
    ['dated_day_off', 'refusal', { datedOn: '2026-04-19', receivedOn: '2026-04-28' }],
    ['extension_after_term', 'extension', { datedOn: '2026-05-13', receivedOn: '2026-05-15' }],
    ['extension_too_long', 'extension', { datedOn: '2026-05-08', receivedOn: '2026-05-12', extendedToOn: '2026-07-01' }],
  ])('%s', (code, kind, days) => {
    expect(codes([reply(kind, days)])).toEqual([`${code} odd`]);
  });

  it('a reply to an electronic letter that was long under way', () => {
    const slow = reply('refusal', { datedOn: '2026-04-14', receivedOn: '2026-04-27' });
    expect(codes([slow], { letter: { channel: 'portal' } })).toEqual(['slow_delivery odd']);
    expect(codes([slow])).toEqual([]);
  });

  it('a second extension; the first is none', () => {
    const first = reply('extension', { datedOn: '2026-05-08', receivedOn: '2026-05-12' });
    const second = reply('extension', { datedOn: '2026-06-08', receivedOn: '2026-06-10' });
    expect(found([first, second]).map(({ code, replyId }) => [code, replyId])).toEqual([['second_extension', second.id]]);
  });

  it('one day off, with its name', () => {
    expect(found([reply('refusal', { datedOn: '2026-05-11', receivedOn: '2026-05-12' })])[0]?.why?.ru).toMatch(/перенос/);
  });
});

describe('what accuses nobody', () => {
  it('a letter of which only the month is known', () => {
    const early = reply('refusal', { datedOn: '2026-04-07', receivedOn: '2026-04-28' });
    expect(codes([early], { letter: { sentPrecision: 'month' }, hop: { registeredOn: null } })).toEqual([]);
  });
  it('a term that is only estimated', () => {
    const unknown = { registeredOn: null, termBy: null, termSafe: null, lawfulUntil: null };
    expect(codes([reply('extension', { datedOn: '2026-06-15', receivedOn: '2026-06-15' })], { hop: unknown })).toEqual([]);
    const late = reply('refusal', { datedOn: '2026-05-08', postmarkedOn: '2026-05-13', receivedOn: '2026-05-20' });
    expect(codes([late], { hop: unknown })).toEqual([]);
  });
  it('a machine’s receipt on a Saturday, before the registration', () => {
    const receipt = reply('automatic', { datedOn: '2026-04-11', receivedOn: '2026-04-11' });
    expect(codes([receipt], { hop: { registeredOn: on('2026-04-13') } })).toEqual([]);
  });
  it('a clean history', () => {
    const clean = [
      reply('registration', { datedOn: '2026-04-10', receivedOn: '2026-04-13' }),
      reply('extension', { datedOn: '2026-05-08', postmarkedOn: '2026-05-12', receivedOn: '2026-05-15', extendedToOn: '2026-06-09' }),
      reply('partial', { datedOn: '2026-06-05', postmarkedOn: '2026-06-08', receivedOn: '2026-06-15' }),
      reply('refusal', { receivedOn: '2026-06-20' }),
    ];
    expect(found(clean)).toEqual([]);
    expect(found([])).toEqual([]);
  });
});

describe('the words', () => {
  it('every finding is said in both languages', () => {
    const all = [
      'dated_after_receipt',
      'dated_before_letter',
      'registered_before_sent',
      'registered_before_delivery',
      'postmark_after_receipt',
    ].concat(
      ['dated_after_postmark', 'dated_before_registration', 'forwarded_before_registration', 'backdated_over_term', 'posted_late'],
      ['dated_day_off', 'extension_after_term', 'extension_too_long', 'second_extension', 'slow_delivery'],
    );
    for (const code of all) for (const locale of ['ru', 'en'] as const) expect(CATALOGUE[locale].clock.odd).toHaveProperty(code);
  });
});
