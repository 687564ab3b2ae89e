import { describe, expect, it } from 'vitest';
import { lawInForce } from '@/lib/jurisdiction/law-in-force';
import { dateChecks } from '@/lib/reply/date-checks';
import type { CheckedHop, CheckedLetter, CheckedReply } from '@/lib/reply/date-finding';
import { calendarDate as on } from '@/lib/time/calendar-date';
import { CATALOGUE } from '@/lib/words/catalogue';

const LETTER: CheckedLetter = { sentOn: on('2026-04-08'), sentPrecision: 'day', channel: 'post' };
// Registered on Friday 10 April: 30 days end on 10 May, safe on the 12th.
const HOP: CheckedHop = {
  id: 'h',
  passedOnOn: null,
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

  it('the second is the one with the later day, whichever came first', () => {
    const later = reply('extension', { datedOn: '2026-05-08', receivedOn: '2026-05-09' });
    const earlier = reply('extension', { datedOn: '2026-05-06', receivedOn: '2026-05-12' });
    expect(found([later, earlier]).map(({ code, replyId }) => [code, replyId])).toEqual([['second_extension', later.id]]);
  });

  it('a second registration of another day; the same again is none', () => {
    const first = reply('registration', { datedOn: '2026-04-10', receivedOn: '2026-04-13' });
    const again = reply('registration', { datedOn: '2026-04-10', receivedOn: '2026-04-14' });
    const second = reply('registration', { datedOn: '2026-04-20', receivedOn: '2026-04-21' });
    expect(found([first, again])).toEqual([]);
    expect(found([first, second])).toMatchObject([
      { code: 'second_registration', severity: 'odd', replyId: second.id, days: { dated: '2026-04-20', registered: '2026-04-10' } },
    ]);
    expect(found([second, { ...first, receivedOn: on('2026-04-22') }])).toMatchObject([
      { code: 'second_registration', replyId: second.id },
    ]);
  });

  it('a paper of a body dated before the letter was passed on to it', () => {
    const passed = { passedOnOn: on('2026-04-16'), registeredOn: null };
    expect(codes([reply('forwarded', { datedOn: '2026-04-15', receivedOn: '2026-04-28' })], { hop: passed })).toEqual([
      'dated_before_arrival odd',
    ]);
    expect(codes([reply('forwarded', { datedOn: '2026-04-16', receivedOn: '2026-04-28' })], { hop: passed })).toEqual([]);
  });

  it('one day off, with its name', () => {
    expect(found([reply('refusal', { datedOn: '2026-05-11', receivedOn: '2026-05-12' })])[0]?.why?.ru).toMatch(/перенос/);
  });
});

describe('each two of the days of one answer', () => {
  const [before, sent, registered, later, last] = ['2026-04-06', '2026-04-08', '2026-04-10', '2026-04-20', '2026-04-24'];
  type Row = [which: string, day: { dated?: string | undefined; postmarked?: string | undefined; received?: string }, found: string[]];
  /** All the days in order, but for those that a row says; an undated paper has none. */
  const at = (day: Row[1]) =>
    codes([reply('refusal', { datedOn: day.dated ?? '', postmarkedOn: day.postmarked ?? '', receivedOn: day.received ?? last })]);
  it.each<Row>([
    ['all in order', { dated: later, postmarked: later }, []],
    ['date and letter', { dated: before, postmarked: before }, ['dated_before_letter impossible']],
    ['date and registration', { dated: sent, postmarked: sent }, ['dated_before_registration odd']],
    ['date and postmark', { dated: later, postmarked: '2026-04-17' }, ['dated_after_postmark impossible']],
    ['date and receipt', { dated: last, received: later }, ['dated_after_receipt impossible']],
    ['letter and registration: no paper of the answer’s', { dated: later }, []],
    ['undated: postmark and letter', { postmarked: before }, ['postmark_before_letter impossible']],
    ['undated: postmark and registration', { postmarked: '2026-04-09' }, ['postmark_before_registration odd']],
    ['undated: postmark on the day of registration', { postmarked: registered }, []],
    ['undated: postmark and receipt', { postmarked: last, received: later }, ['postmark_after_receipt impossible']],
    ['undated: receipt and letter', { received: before }, ['received_before_letter impossible']],
    ['undated: receipt and registration', { received: '2026-04-09' }, ['received_before_registration odd']],
    ['undated: receipt on the day of registration', { received: registered }, []],
    ['undated: all in order', { postmarked: later }, []],
  ])('%s', (_, day, expected) => {
    expect(at(day)).toEqual(expected);
  });

  it('a registration and a machine’s receipt may come before the day of registration', () => {
    for (const kind of ['registration', 'automatic']) expect(codes([reply(kind, { receivedOn: '2026-04-09' })])).toEqual([]);
  });

  it('an answer within the term by its date alone, whatever way the letter went', () => {
    const late = reply('refusal', { datedOn: '2026-05-08', receivedOn: '2026-06-25' });
    for (const channel of ['post', 'portal'])
      expect(found([late], { letter: { channel } })).toMatchObject([
        {
          code: 'in_term_by_date_only',
          severity: 'odd',
          count: 48,
          days: { dated: '2026-05-08', received: '2026-06-25', due: '2026-05-10' },
        },
      ]);
    // As long as the post takes, or before the safe day: nobody is accused. Nor by an estimate.
    expect(codes([reply('refusal', { datedOn: '2026-05-08', receivedOn: '2026-05-22' })])).toEqual([]);
    expect(codes([reply('refusal', { datedOn: '2026-04-13', receivedOn: '2026-05-12' })])).toEqual([]);
    expect(codes([late], { hop: { termBy: null, termSafe: null, lawfulUntil: null } })).toEqual([]);
  });

  it('in a second stay, none before it was passed on there', () => {
    const hop = { passedOnOn: on('2026-04-16'), registeredOn: on('2026-04-14') };
    expect(codes([], { hop })).toEqual(['registered_before_arrival odd']);
    expect(codes([reply('registration', { datedOn: '2026-04-14', receivedOn: '2026-04-20' })], { hop })).toEqual([
      'dated_before_arrival odd',
    ]);
    expect(codes([], { hop: { ...hop, registeredOn: on('2026-04-16') } })).toEqual([]);
    const bare = { ...hop, registeredOn: null };
    expect(codes([reply('refusal', { postmarkedOn: '2026-04-15', receivedOn: '2026-04-20' })], { hop: bare })).toEqual([
      'postmark_before_arrival odd',
    ]);
    expect(codes([reply('refusal', { receivedOn: '2026-04-15' })], { hop: bare })).toEqual(['received_before_arrival odd']);
    expect(codes([reply('refusal', { receivedOn: '2026-04-16' })], { hop: bare })).toEqual([]);
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
      ['second_registration', 'dated_before_arrival', 'registered_before_arrival', 'in_term_by_date_only'],
      ['letter', 'arrival', 'registration'].flatMap((what) => [`postmark_before_${what}`, `received_before_${what}`]),
    );
    for (const code of all) for (const locale of ['ru', 'en'] as const) expect(CATALOGUE[locale].clock.odd).toHaveProperty(code);
  });
});
