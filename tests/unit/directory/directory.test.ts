import { describe, expect, it } from 'vitest';
import { hopClocks } from '@/lib/jurisdiction/hop-clocks';
import { lawInForce } from '@/lib/jurisdiction/law-in-force';
import { shippedDirectory } from '@/lib/official/directory';
import { regions } from '@/lib/official/directory/regions';
import { calendarDate } from '@/lib/time/calendar-date';

const directory = shippedDirectory('RU');
const byCode = new Map(directory.map((official) => [official.code, official]));
const nameOf = (code: string) => byCode.get(code)?.nameRu;

describe('the regions', () => {
  it('are 83 and two', () => {
    expect(regions.filter(({ code }) => code.startsWith('RU-'))).toHaveLength(83);
    expect(regions.filter(({ federalDistrict }) => federalDistrict === 'other').map(({ code }) => code)).toEqual(['UA-43', 'UA-40']);
    expect(new Set(regions.map(({ code }) => code)).size).toBe(85);
  });

  it.each(regions)('$code $nameRu declines and has a zone', (region) => {
    expect(region.prepositionalRu).toMatch(/^(в|во) \p{Lu}/u);
    expect(region.prepositionalRu.startsWith('во ')).toBe(region.code === 'RU-VLA');
    expect(region.genitiveRu).toMatch(/^\p{Lu}/u);
    expect(region.nameEn).toMatch(/^[^\p{Script=Cyrillic}]+$/u);
    expect(() => new Intl.DateTimeFormat('en', { timeZone: region.timeZone })).not.toThrow();
  });

  it.each(regions)('$code has its five bodies', ({ code }) => {
    for (const name of ['governor', 'prosecutor', 'commissariat', 'ombudsman', 'fund']) {
      expect(byCode.get(`ru.region.${code}.${name}`)?.region).toBe(code);
    }
  });
});

describe('the directory', () => {
  it('counts', () => {
    expect(directory.filter(({ region }) => region === null)).toHaveLength(69);
    expect(directory.filter(({ kind, region }) => kind === 'city_hall' && region)).toHaveLength(49);
    expect(directory).toHaveLength(69 + 85 * 5 + 49);
    expect(directory.filter(({ kind }) => kind === 'governor')).toHaveLength(85);
    expect(shippedDirectory('XX')).toEqual([]);
  });

  it('has one body a code, and every superior before its subordinates', () => {
    expect(byCode.size).toBe(directory.length);
    const seen = new Set<string>();
    for (const { code, parent } of directory) {
      if (parent !== null) expect([...seen], code).toContain(parent);
      seen.add(code);
    }
  });

  it('names everybody once in both languages, tidily', () => {
    for (const { code, nameRu, nameEn } of directory) {
      expect(code).toMatch(/^ru\.[A-Za-z0-9.-]+$/);
      expect(nameRu, code).toMatch(/^\p{Script=Cyrillic}/u);
      expect(nameEn, code).toMatch(/^[^\p{Script=Cyrillic}]+$/u);
      for (const name of [nameRu, nameEn]) expect(name, code).toBe(name.trim().replace(/\s+/g, ' '));
    }
    expect(new Set(directory.map(({ nameRu }) => nameRu)).size).toBe(directory.length);
  });

  it('leaves the roll to the rules: order 45 moves a prosecutor’s answer, and nothing else of a prosecutor’s', () => {
    for (const { code, kind, roll, ruleFamily } of directory) {
      const isProsecutor = kind === 'prosecutor' || kind === 'military_prosecutor';
      expect([roll, ruleFamily === 'prosecutor'], code).toEqual([null, isProsecutor]);
    }
    const official = byCode.get('ru.military-prosecutor');
    if (!official) throw new Error('There is no military prosecutor.');
    // Sent on Thursday 3 December 2026: registered by Sunday the 6th, passed on by Sunday the 13th.
    const clocks = hopClocks({ law: lawInForce('RU'), sentOn: calendarDate('2026-12-03'), channel: 'portal', official });
    expect([clocks.register, clocks.forward].map((due) => [due?.statutoryOn, due?.roll, due?.rollIsOwn])).toEqual([
      ['2026-12-06', 'none', false],
      ['2026-12-13', 'none', false],
    ]);
    const answered = hopClocks({ law: lawInForce('RU'), sentOn: calendarDate('2026-11-23'), channel: 'portal', official }).answer;
    expect(answered).toMatchObject({ rawOn: '2026-12-26', statutoryOn: '2026-12-28', roll: 'next', rollIsOwn: false });
  });

  it.each([
    ['ru.region.RU-PER.prosecutor', 'Прокуратура Пермского края'],
    ['ru.region.RU-PER.governor', 'Губернатор Пермского края'],
    ['ru.region.RU-PER.ombudsman', 'Уполномоченный по правам человека в Пермском крае'],
    ['ru.region.RU-VLA.ombudsman', 'Уполномоченный по правам человека во Владимирской области'],
    ['ru.region.RU-TA.governor', 'Раис Республики Татарстан'],
    ['ru.region.RU-CE.governor', 'Глава Чеченской Республики'],
    ['ru.region.RU-MOW.governor', 'Мэр Москвы'],
    ['ru.region.RU-MOW.prosecutor', 'Прокуратура города Москвы'],
    ['ru.region.RU-MOW.ombudsman', 'Уполномоченный по правам человека в городе Москве'],
    ['ru.region.RU-SPE.governor', 'Губернатор Санкт-Петербурга'],
    ['ru.region.RU-KEM.ombudsman', 'Уполномоченный по правам человека в Кемеровской области – Кузбассе'],
    ['ru.region.RU-KHM.commissariat', 'Военный комиссариат Ханты-Мансийского автономного округа – Югры'],
    ['ru.region.RU-YEV.governor', 'Губернатор Еврейской автономной области'],
    ['ru.region.RU-SA.fund', 'Филиал фонда «Защитники Отечества» в Республике Саха (Якутия)'],
    ['ru.region.UA-43.governor', 'Глава Республики Крым'],
  ])('%s is %s', (code, name) => {
    expect(nameOf(code)).toBe(name);
  });
});
