import { regionOf } from '@/lib/official/directory/regions';
import { statusOf } from '@/lib/person/statuses';
import type { InBoth, Locale } from '@/lib/words/locale';
import { words } from '@/lib/words/words';
import type { Passage } from './passage';

type Field = {
  code: string;
  name: InBoth;
  unit: 'text' | 'code' | 'month' | 'days';
  of: (passage: Passage) => string | number | undefined;
};

/** What may stand in a passage, in the order it is said. The page, the CSV and the JSON are made of the same. */
export const PEOPLE_FIELDS: readonly Field[] = [
  { code: 'public_name', name: { ru: 'Имя', en: 'Name' }, unit: 'text', of: ({ publicName }) => publicName },
  { code: 'region', name: { ru: 'Регион', en: 'Region' }, unit: 'code', of: ({ region }) => region },
  { code: 'status', name: { ru: 'Что с человеком', en: 'What became of the person' }, unit: 'code', of: ({ status }) => status },
  { code: 'drafted_month', name: { ru: 'Месяц призыва', en: 'Month of the draft' }, unit: 'month', of: ({ draftedMonth }) => draftedMonth },
  {
    code: 'days_since_draft',
    name: { ru: 'Дней с призыва', en: 'Days since the draft' },
    unit: 'days',
    of: ({ daysSinceDraft }) => daysSinceDraft,
  },
  { code: 'story', name: { ru: 'Рассказ', en: 'Story' }, unit: 'text', of: ({ story }) => story },
];

export type PersonCell = { code: string; name: InBoth; unit: Field['unit']; value: string | number; about: boolean };

/** What is said of one person: nothing stands for what she did not agree to. */
export const cellsOf = (passage: Passage): PersonCell[] =>
  PEOPLE_FIELDS.flatMap(({ code, name, unit, of }) => {
    const value = of(passage);
    if (value === undefined) return [];
    return [{ code, name, unit, value, about: code === 'days_since_draft' && passage.daysAbout === true }];
  });

/** A cell in words: a region and a status by their names. */
export function saidOf({ code, value }: PersonCell, locale: Locale): string {
  const w = words(locale);
  if (typeof value === 'number') return w.number(value);
  if (code === 'status') return w.pick(statusOf(value).name);
  if (code === 'drafted_month') return w.day(`${value}-01`, 'month');
  const region = code === 'region' ? regionOf(value) : undefined;
  return region ? w.pick({ ru: region.nameRu, en: region.nameEn }) : value;
}
