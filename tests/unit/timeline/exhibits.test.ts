import { describe, expect, it } from 'vitest';
import { calendarDate as day } from '@/lib/time/calendar-date';
import { type EnclosedLetter, type EnclosedReply, exhibitsOf } from '@/lib/timeline/exhibits';

const reply = (id: string, kind: string, receivedOn: string, more: Partial<EnclosedReply> = {}): EnclosedReply => ({
  id,
  kind,
  body: 'Министерство',
  number: null,
  datedOn: null,
  receivedOn: day(receivedOn),
  ...more,
});
const letter = (id: string, sentOn: string, replies: EnclosedReply[] = [], more: Partial<EnclosedLetter> = {}): EnclosedLetter => ({
  id,
  sentOn: day(sentOn),
  sentPrecision: 'day',
  channel: 'portal',
  to: 'Министерство',
  replies,
  ...more,
});

describe('exhibits', () => {
  it('stand in the order of their days, each once, however they are given', () => {
    const answer = reply('a', 'boilerplate', '2026-11-10', { datedOn: day('2026-11-02'), number: '5' });
    const number = reply('n', 'registration', '2026-10-09', { datedOn: day('2026-10-08') });
    expect(exhibitsOf([letter('1', '2026-10-05', [answer, number, answer])], 'ru')).toEqual([
      'копия обращения от 05.10.2026',
      'подтверждение отправки через портал от 05.10.2026',
      'уведомление о регистрации от 08.10.2026 (Министерство)',
      'ответ от 02.11.2026 № 5 (Министерство)',
    ]);
  });

  it('put no reply before the letter it answers, whatever day it bears', () => {
    const backdated = reply('a', 'boilerplate', '2026-11-10', { datedOn: day('2026-09-02') });
    const [copy, , answer] = exhibitsOf([letter('1', '2026-10-05', [backdated])], 'ru');
    expect([copy, answer]).toEqual(['копия обращения от 05.10.2026', 'ответ от 02.09.2026 (Министерство)']);
  });

  it('go along the chain: the first letter, what came of it, then the complaint and its answers; each letter by its addressee', () => {
    const first = letter('1', '2026-10-05', [reply('a', 'refusal', '2026-11-01')]);
    const second = letter('2', '2026-11-05', [reply('b', 'boilerplate', '2026-12-01', { body: 'Прокуратура' })], { to: 'Прокуратура' });
    const expected = [
      'копия обращения от 05.10.2026 (адресат: Министерство)',
      'подтверждение отправки через портал от 05.10.2026 (адресат: Министерство)',
      'ответ, поступило 01.11.2026 (Министерство)',
      'копия обращения от 05.11.2026 (адресат: Прокуратура)',
      'подтверждение отправки через портал от 05.11.2026 (адресат: Прокуратура)',
      'ответ, поступило 01.12.2026 (Прокуратура)',
    ];
    expect(exhibitsOf([first, second], 'ru')).toEqual(expected);
    expect(exhibitsOf([second, first, second], 'ru')).toEqual(expected);
  });

  it('tell alike papers apart, and drop neither', () => {
    const same = { datedOn: day('2026-11-02'), number: '5' };
    const replies = [
      reply('a', 'boilerplate', '2026-11-10', same),
      reply('b', 'boilerplate', '2026-11-12', same),
      reply('c', 'boilerplate', '2026-11-12', same),
    ];
    expect(exhibitsOf([letter('1', '2026-10-05', replies)], 'ru').slice(2)).toEqual([
      'ответ от 02.11.2026 № 5 (Министерство), поступило 10.11.2026',
      'ответ от 02.11.2026 № 5 (Министерство), поступило 12.11.2026 — 1',
      'ответ от 02.11.2026 № 5 (Министерство), поступило 12.11.2026 — 2',
    ]);
  });

  it('say a month as a month', () => {
    const march = letter('1', '2024-03-01', [], { sentPrecision: 'month', channel: 'post' });
    expect(exhibitsOf([march], 'ru')).toEqual([
      'копия обращения, отправленного в марте 2024 г.',
      'квитанция почты об отправке в марте 2024 г.',
    ]);
    expect(exhibitsOf([march], 'en')).toEqual(['copy of the letter of March 2024', 'proof of posting of March 2024']);
  });

  it('are none without a letter', () => {
    expect(exhibitsOf([], 'ru')).toEqual([]);
  });
});
