import { describe, expect, it } from 'vitest';
import { noticeClocks } from '@/lib/gathering/clocks';
import { clockNamed, NOTICE_CLOCKS, whyNotice } from '@/lib/gathering/why';
import { lawInForce } from '@/lib/jurisdiction/law-in-force';
import { calendarDate as day } from '@/lib/time/calendar-date';
import { LOCALES } from '@/lib/words/locale';
import { words } from '@/lib/words/words';

const law = lawInForce('RU');
const rally = noticeClocks(
  law,
  { kind: 'rally', onDay: day('2026-05-24'), noticeOn: day('2026-05-13'), answer: 'none', answerOn: null, ground: null },
  day('2026-05-20'),
);
const said = (name: (typeof NOTICE_CLOCKS)[number], locale: (typeof LOCALES)[number] = 'ru') => {
  const clock = clockNamed(rally, name);
  if (!clock) throw new Error('There is such a clock.');
  return whyNotice(words(locale), law, clock);
};
const lines = (name: (typeof NOTICE_CLOCKS)[number]) =>
  said(name)
    .flatMap(({ lines, days = [] }) => [...lines, ...days])
    .join('\n');

describe('why this day', () => {
  it('of the first day: counted back, shut on a holiday, the day to go', () => {
    const text = lines('earliest');
    expect(text).toMatch(/назад от дня акции, 24 мая 2026/);
    expect(text).toMatch(/15 календарных дней назад: 9 мая 2026/);
    expect(text).toMatch(/Первый рабочий день в окне: 12 мая 2026/);
    expect(text).toMatch(/часть 1 статьи 7.*54-ФЗ.*сверено с источником/s);
  });

  it('of the answer: three days on, and the safe day', () => {
    const text = lines('answer');
    expect(text).toMatch(/3 календарных дня со следующего дня: 16 мая 2026 г\., суббота/);
    expect(text).toMatch(/18 мая 2026 г\., понедельник/);
    expect(text).toMatch(/Закон не говорит, переносится ли срок/);
  });

  it.each(LOCALES.flatMap((locale) => NOTICE_CLOCKS.map((name) => [locale, name] as const)))(
    '%s %s has no step without words',
    (locale, name) => {
      for (const { title, lines, days } of said(name, locale)) {
        expect(title).not.toMatch(/^(gathering|clock)\./);
        expect([...lines, ...(days ?? [])].length).toBeGreaterThan(0);
        for (const line of lines) expect(line).not.toMatch(/^(gathering|clock|case)\.|\{|undefined/);
      }
    },
  );
});
