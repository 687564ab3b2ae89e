import { describe, expect, it } from 'vitest';
import { parseDayFields, parseDayText } from '@/lib/time/parse-day';

describe('a day typed as text', () => {
  it.each([
    ['4 марта 2026', '2026-03-04'],
    ['4 марта 2026 г.', '2026-03-04'],
    ['4 Марта 2026 года', '2026-03-04'],
    ['04.03.2026', '2026-03-04'],
    ['4.3.2026', '2026-03-04'],
    ['04.03.26', '2026-03-04'],
    ['04/03/2026', '2026-03-04'],
    ['04-03-2026', '2026-03-04'],
    ['4 March 2026', '2026-03-04'],
    ['4 mar. 2026', '2026-03-04'],
    ['March 4, 2026', '2026-03-04'],
    ['2026-03-04', '2026-03-04'],
    [' 4\u00a0марта\u00a02026 ', '2026-03-04'],
    ['1 сент. 2025', '2025-09-01'],
    ['31 дек 2025', '2025-12-31'],
    ['9 мая 2026', '2026-05-09'],
    ['29 февраля 2024', '2024-02-29'],
  ])('%s', (text, day) => {
    expect(parseDayText(text)).toEqual({ ok: true, day, precision: 'day' });
  });

  it.each([
    ['март 2026', '2026-03-01'],
    ['March 2024', '2024-03-01'],
    ['03.2026', '2026-03-01'],
    ['2026-03', '2026-03-01'],
  ])('%s is a month', (text, day) => {
    expect(parseDayText(text)).toEqual({ ok: true, day, precision: 'month' });
  });

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['31.02.2026', 'no-such-day'],
    ['29 февраля 2026', 'no-such-day'],
    ['2026-13-01', 'no-such-day'],
    ['00.03.2026', 'no-such-day'],
    ['04.03.1825', 'out-of-range'],
    ['4 марта 2226', 'out-of-range'],
    ['вчера', 'not-a-day'],
    ['4 брюмера 2026', 'not-a-day'],
    ['04.03', 'not-a-day'],
    ['2026', 'not-a-day'],
    ['٠٤.٠٣.٢٠٢٦', 'not-a-day'],
    ['０４.０３.２０２６', 'not-a-day'],
    ['4.3.2026.5', 'not-a-day'],
  ])('%j is refused: %s', (text, reason) => {
    expect(parseDayText(text)).toEqual({ ok: false, reason, typed: text.trim() });
  });
});

describe('a day typed in three fields', () => {
  it.each([
    ['4', '3', '2026', '2026-03-04', 'day'],
    ['04', 'марта', '2026', '2026-03-04', 'day'],
    [' 4 ', 'Март', '26', '2026-03-04', 'day'],
    ['', 'march', '2024', '2024-03-01', 'month'],
    ['', '12', '2025', '2025-12-01', 'month'],
  ])('%j %j %j', (day, month, year, expected, precision) => {
    expect(parseDayFields({ day, month, year })).toEqual({ ok: true, day: expected, precision });
  });

  it.each([
    ['', '', '', 'empty'],
    ['31', '2', '2026', 'no-such-day'],
    ['5', '13', '2026', 'no-such-day'],
    ['5', '', '2026', 'not-a-day'],
    ['5', '3', '', 'not-a-day'],
    ['5', '3', '202', 'not-a-day'],
    ['-5', '3', '2026', 'not-a-day'],
    ['٥', '3', '2026', 'not-a-day'],
    ['5', '3', '1899', 'out-of-range'],
    ['5', '3', '2200', 'out-of-range'],
  ])('%j %j %j is refused: %s', (day, month, year, reason) => {
    expect(parseDayFields({ day, month, year })).toMatchObject({ ok: false, reason });
  });
});
