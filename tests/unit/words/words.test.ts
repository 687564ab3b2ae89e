import { describe, expect, it } from 'vitest';
import { words } from '@/lib/words/words';

describe('days and numbers are said as people say them', () => {
  const [ru, en] = [words('ru'), words('en')];
  it.each([
    [ru.day('2026-03-05'), '5 марта 2026 г.'],
    [en.day('2026-03-05'), '5 March 2026'],
    [ru.day('2024-03-01', 'month'), 'март 2024 г.'],
    [en.day('2024-03-01', 'month'), 'March 2024'],
    [ru.shortDay('2026-03-05'), '05.03.2026'],
    [ru.number(1_234_567), '1\u00a0234\u00a0567'],
    [en.number(12_345), '12\u00a0345'],
    [ru.number(1.5), '1,5'],
    [en.percent(0.415), '42\u00a0%'],
    [en.percent(0.002), '<\u00a01\u00a0%'],
    [en.percent(0.998), '>\u00a099\u00a0%'],
    [en.percent(1), '100\u00a0%'],
  ])('%s', (said, expected) => expect(said.replace(/\u202f/g, '\u00a0')).toBe(expected));

  it('a sentence that ends in a Russian day has one full stop', () => {
    const said = ru.t('post.withdraw.is', { day: ru.day('2026-03-05') });
    expect(said.replace(/\s/g, ' ')).toBe('Убрана 5 марта 2026 г. В списках её нет.');
    expect(en.t('post.withdraw.is', { day: en.day('2026-03-05') })).toBe('Taken back on 5 March 2026. It is in no list.');
  });

  it.each([
    [1, '1 письмо просрочено'],
    [2, '2 письма просрочены'],
    [5, '5 писем просрочено'],
    [11, '11 писем просрочено'],
    [21, '21 письмо просрочено'],
    [101, '101 письмо просрочено'],
  ])('%d has its own plural', (n, said) => expect(ru.t('family.cases.late', { n })).toBe(said));
});
