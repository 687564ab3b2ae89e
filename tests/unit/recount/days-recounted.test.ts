import { describe, expect, it } from 'vitest';
import { COUNTED, COUNTED_DAYS, daysRecounted } from '@/lib/event/kinds/days-recounted';
import { movedDays } from '@/lib/recount/moved-days';
import { LOCALES } from '@/lib/words/locale';
import { words } from '@/lib/words/words';

const say = (
  locale: 'ru' | 'en',
  from: string | null,
  to: string | null,
  more: object = { cause: 'calendar', year: 2026 },
  which = 'answer',
) =>
  daysRecounted.sentence(daysRecounted.payload.parse({ recountId: 'r', changes: [{ hopId: 'h', which, from, to }], ...more }), {
    w: words(locale),
    official: () => 'Прокуратура',
    replyKind: () => '',
    named: () => '',
  });

describe('the sentence of a recounted day', () => {
  it('says what it was, what it is, and why', () => {
    expect(say('ru', '2026-05-12', '2026-05-13')).toBe(
      'Срок ответа пересчитан: был 12 мая 2026 г., стал 13 мая 2026 г.; причина: изменился календарь 2026 года',
    );
    expect(say('en', '2026-05-12', '2026-05-13')).toBe(
      'The day an answer is due was counted again: it was 12 May 2026 and is now 13 May 2026; the reason: the calendar of 2026 was changed',
    );
    expect(say('ru', null, '2026-05-13', { cause: 'body', officialId: 'o' })).toBe(
      'Срок ответа пересчитан: раньше его не было, теперь 13 мая 2026 г.; причина: изменено, как переносит выходные Прокуратура',
    );
    expect(say('ru', '2026-05-12', null, { cause: 'rule' })).toMatch(
      /^Срок ответа пересчитан: был 12 мая 2026 г\., теперь его нет; причина: уточнены правила/,
    );
  });

  it.each(LOCALES)('is a whole one for every day, in %s', (locale) => {
    for (const which of COUNTED_DAYS) {
      const said = say(locale, '2026-05-12', '2026-05-13', { cause: 'calendar', year: 2026 }, which);
      expect(said).not.toMatch(/undefined|null|\.\.|\s\s|,,/);
    }
  });
});

describe('what is told though no day moved', () => {
  it.each(LOCALES)('is a whole sentence each, in %s', (locale) => {
    const others = COUNTED.filter((which) => !COUNTED_DAYS.some((day) => day === which));
    for (const which of others)
      for (const to of ['running', 'estimated', 'none', 'true', 'false', null]) {
        const said = say(locale, null, to, { cause: 'calendar', year: 2026 }, which);
        expect(said).not.toMatch(/undefined|null|true|false|\.\.|\s\s|,,/);
        expect(said).toMatch(/; (причина|the reason): /);
      }
  });
});

describe('what moved', () => {
  const days = { answerByOn: null, answerSafeOn: null, registerByOn: null, registerSafeOn: null, forwardByOn: null, forwardSafeOn: null };
  const none = { ...days, clock: 'running', clockReason: null, provisional: false };
  const on = (day: string) => new Date(`${day}T00:00:00Z`);

  it('is told in the order of its weight, a day that came or went too', () => {
    const stored = { ...none, id: 'h', registerByOn: on('2026-05-01'), answerByOn: on('2026-05-12') };
    expect(movedDays(stored, { ...none, registerByOn: on('2026-05-04'), answerSafeOn: on('2026-05-13') })).toEqual([
      { hopId: 'h', which: 'answer', from: '2026-05-12', to: null },
      { hopId: 'h', which: 'answerSafe', from: null, to: '2026-05-13' },
      { hopId: 'h', which: 'register', from: '2026-05-01', to: '2026-05-04' },
    ]);
    expect(movedDays(stored, { ...stored, answerByOn: on('2026-05-12') })).toEqual([]);
  });

  it('is told too where every day stands and only what is said of them is another', () => {
    const stored = { ...none, id: 'h', answerByOn: on('2027-05-12') };
    expect(movedDays(stored, { ...stored, provisional: true })).toEqual([{ hopId: 'h', which: 'provisional', from: 'false', to: 'true' }]);
    expect(movedDays(stored, { ...stored, clock: 'estimated' })).toEqual([
      { hopId: 'h', which: 'clock', from: 'running', to: 'estimated' },
    ]);
    expect(movedDays(stored, { ...stored, clockReason: 'official-has-no-clock' })).toMatchObject([{ which: 'clockReason' }]);
  });
});
