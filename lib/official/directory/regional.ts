import { type Region, regions } from './regions';
import { body, prosecutor, type ShippedOfficial } from './shipped-official';

/** Cities that are regions: prosecutors and commissariats are «города …». */
const cities = new Set(['RU-MOW', 'RU-SPE', 'UA-40']);

const ombudsmanOfCity: Readonly<Record<string, string>> = {
  'RU-MOW': 'в городе Москве',
  'UA-40': 'в городе Севастополе',
};

/** What every region has: its head, prosecutor, commissariat, ombudsman and branch of the fund. */
export const regional: readonly ShippedOfficial[] = regions.flatMap(bodiesOf);

function bodiesOf(region: Region): ShippedOfficial[] {
  const code = (name: string) => `ru.region.${region.code}.${name}`;
  const whose = `${cities.has(region.code) ? 'города ' : ''}${region.genitiveRu}`;
  const of = withArticle(region.nameEn);
  const shared = { region: region.code, rank: 'regional' } as const;
  return [
    body({ ...shared, code: code('governor'), kind: 'governor', ...headOf(region) }),
    prosecutor({
      ...shared,
      code: code('prosecutor'),
      parent: 'ru.prosecutor-general',
      nameRu: `Прокуратура ${whose}`,
      nameEn: `Prosecutor's Office of ${of}`,
    }),
    body({
      ...shared,
      code: code('commissariat'),
      parent: 'ru.mod',
      rank: 'military',
      kind: 'commissariat',
      nameRu: `Военный комиссариат ${whose}`,
      nameEn: `Military Commissariat of ${of}`,
    }),
    body({
      ...shared,
      code: code('ombudsman'),
      kind: 'ombudsman',
      ruleFamily: 'none',
      nameRu: `Уполномоченный по правам человека ${ombudsmanOfCity[region.code] ?? region.prepositionalRu}`,
      nameEn: `Human Rights Commissioner in ${of}`,
    }),
    body({
      ...shared,
      code: code('fund'),
      parent: 'ru.fund.defenders',
      kind: 'fund',
      ruleFamily: 'none',
      nameRu: `Филиал фонда «Защитники Отечества» ${region.prepositionalRu}`,
      nameEn: `Defenders of the Fatherland Fund, branch in ${of}`,
    }),
  ];
}

function headOf({ code, genitiveRu, nameEn }: Region): { nameRu: string; nameEn: string } {
  const of = withArticle(nameEn);
  if (code === 'RU-MOW') return { nameRu: 'Мэр Москвы', nameEn: 'Mayor of Moscow' };
  if (code === 'RU-TA') return { nameRu: `Раис ${genitiveRu}`, nameEn: `Rais of ${of}` };
  if (/Республик/.test(genitiveRu)) return { nameRu: `Глава ${genitiveRu}`, nameEn: `Head of ${of}` };
  return { nameRu: `Губернатор ${genitiveRu}`, nameEn: `Governor of ${of}` };
}

function withArticle(nameEn: string): string {
  return /Republic|Autonomous/.test(nameEn) ? `the ${nameEn}` : nameEn;
}
