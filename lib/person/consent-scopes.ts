import type { InBoth } from '@/lib/words/locale';

type ConsentScope = {
  code: string;
  name: InBoth;
  /** What exactly is then printed. */
  says: InBoth;
};

/** What may be said publicly of a person, each by itself. The column holds the codes. */
export const CONSENT_SCOPES = [
  {
    code: 'public_name',
    name: { ru: 'Имя', en: 'A name' },
    says: {
      ru: 'Имя ровно так, как оно написано ниже: можно полное, можно одно имя, можно вымышленное.',
      en: 'The name exactly as written below: a full one, a first name alone, or an invented one.',
    },
  },
  {
    code: 'region',
    name: { ru: 'Регион', en: 'The region' },
    says: { ru: 'Регион, из которого человек. Не город и не адрес.', en: 'The region the person is from. No town, no address.' },
  },
  {
    code: 'status',
    name: { ru: 'Что с человеком', en: 'What became of the person' },
    says: {
      ru: 'Одно слово из списка: служит, ранение, на лечении, без вести и так далее. Место службы не называется.',
      en: 'One word from the list: serving, wounded, in treatment, missing and so on. The place of service is not named.',
    },
  },
  {
    code: 'draft_days',
    name: { ru: 'Месяц призыва и сколько дней прошло', en: 'The month of the draft and the days since' },
    says: {
      ru: 'Месяц и год призыва и число дней с того дня. По числу дней можно вычислить и сам день.',
      en: 'The month and year of the draft, and the number of days since. From that number the day itself can be worked out.',
    },
  },
  {
    code: 'story',
    name: { ru: 'Рассказ', en: 'The story' },
    says: { ru: 'Слова ниже, целиком и без правки.', en: 'The words below, all of them, unchanged.' },
  },
] as const satisfies readonly ConsentScope[];

export type ConsentScopeCode = (typeof CONSENT_SCOPES)[number]['code'];
export const SCOPE_CODES = CONSENT_SCOPES.map(({ code }) => code) as [ConsentScopeCode, ...ConsentScopeCode[]];

export const scopeName = (code: string): InBoth => CONSENT_SCOPES.find((each) => each.code === code)?.name ?? { ru: code, en: code };
