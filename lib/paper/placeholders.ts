import { daysBetween } from '@/lib/time/calendar-date';
import type { InBoth } from '@/lib/words/locale';
import { words } from '@/lib/words/words';
import { openPoints } from './blocks';
import { FORMS, type Form, type PaperFields, type PaperLetter } from './fields';
import { BLANK } from './paper';
import { relationOf } from './relations';

export type Placeholder = {
  readonly name: string;
  readonly hint: InBoth;
  readonly value: (fields: PaperFields, lang: 'ru' | 'en') => string;
};

const day = (on: string | null | undefined, lang: 'ru' | 'en') =>
  on ? (lang === 'ru' ? words('ru').shortDay(on) : words('en').day(on)) : '';
/** An estimate is said to be one. */
const dueSaid = (letter: PaperLetter | null, lang: 'ru' | 'en') => {
  if (!letter?.estimated) return day(letter?.dueOn, lang);
  const on = day(letter.safeOn ?? letter.dueOn, lang);
  return on && (lang === 'ru' ? `по расчёту, не позднее ${on}` : `by my reckoning no later than ${on}`);
};
const lines = (items: readonly string[]) => items.map((item, at) => `${at + 1}. ${item.replace(/\s+/g, ' ')}`).join('\n');
const IN_FORM: Record<Form, InBoth> = {
  nominative: { ru: 'именительный падеж', en: 'nominative' },
  genitive: { ru: 'родительный падеж', en: 'genitive' },
  dative: { ru: 'дательный падеж', en: 'dative' },
  accusative: { ru: 'винительный падеж', en: 'accusative' },
  instrumental: { ru: 'творительный падеж', en: 'instrumental' },
};
const inForms = (name: string, hint: InBoth, value: (fields: PaperFields, form: Form) => string | undefined): Placeholder[] =>
  FORMS.map((form) => ({
    name: form === 'nominative' ? name : `${name}.${form}`,
    hint: form === 'nominative' ? hint : { ru: `${hint.ru}, ${IN_FORM[form].ru}`, en: `${hint.en}, ${IN_FORM[form].en}` },
    value: (fields) => value(fields, form) ?? '',
  }));

/** All that a campaign's own text may ask for, in the order in which the desk explains it. Without a value: a blank. */
export const PLACEHOLDERS: readonly Placeholder[] = [
  { name: 'addressee', hint: { ru: 'кому: название органа', en: 'to whom: the body’s name' }, value: ({ addressee }) => addressee.name },
  { name: 'holder', hint: { ru: 'кто занимает должность', en: 'who holds the office' }, value: ({ addressee }) => addressee.holder ?? '' },
  ...inForms('signer', { ru: 'кто подписывает', en: 'who signs' }, ({ signer }, form) => signer.name?.[form]),
  {
    name: 'address',
    hint: { ru: 'почтовый адрес подписывающего', en: 'the signer’s postal address' },
    value: ({ signer }) => signer.address ?? '',
  },
  { name: 'contact', hint: { ru: 'телефон или e-mail', en: 'telephone or e-mail' }, value: ({ signer }) => signer.contact ?? '' },
  ...inForms('person', { ru: 'о ком дело', en: 'whom the case is about' }, ({ person }, form) => person.name?.[form]),
  ...inForms(
    'relation',
    { ru: 'кем он приходится («мой муж»)', en: 'what he is to the signer, in Russian' },
    ({ person }, form) => relationOf(person.relation)?.said[form],
  ),
  { name: 'today', hint: { ru: 'сегодняшний день', en: 'today' }, value: ({ today }, lang) => day(today, lang) },
  {
    name: 'about',
    hint: { ru: 'орган, на который жалуются', en: 'the body complained of' },
    value: ({ about, letter }) => about ?? letter?.at ?? '',
  },
  {
    name: 'sent',
    hint: { ru: 'когда отправлено прежнее письмо', en: 'when the earlier letter was sent' },
    value: ({ letter }, lang) => (letter?.sentPrecision === 'month' ? words(lang).day(letter.sentOn, 'month') : day(letter?.sentOn, lang)),
  },
  { name: 'to', hint: { ru: 'кому было прежнее письмо', en: 'to whom the earlier letter was' }, value: ({ letter }) => letter?.to ?? '' },
  { name: 'at', hint: { ru: 'где оно сейчас', en: 'where it is now' }, value: ({ letter }) => letter?.at ?? '' },
  { name: 'number', hint: { ru: 'его регистрационный номер', en: 'its registration number' }, value: ({ letter }) => letter?.number ?? '' },
  {
    name: 'registered',
    hint: { ru: 'когда зарегистрировано', en: 'when it was registered' },
    value: ({ letter }, lang) => day(letter?.registeredOn, lang),
  },
  {
    name: 'due',
    hint: { ru: 'последний день ответа', en: 'the last day for an answer' },
    value: ({ letter }, lang) => dueSaid(letter, lang),
  },
  {
    name: 'days_late',
    hint: { ru: 'сколько дней прошло после срока', en: 'days since the last day' },
    value: ({ letter, today }) =>
      letter?.dueOn && !letter.estimated && today > letter.dueOn ? String(daysBetween(letter.dueOn, today)) : '',
  },
  {
    name: 'stays',
    hint: { ru: 'где письмо побывало, списком', en: 'where the letter has been, as a list' },
    value: ({ letter }) => lines((letter?.stays ?? []).map(({ body }) => body)),
  },
  {
    name: 'questions',
    hint: { ru: 'вопросы без ответа, списком', en: 'the open questions, as a list' },
    value: ({ letter }) =>
      openPoints(letter?.points)
        .map(({ number, text }) => `${number}. ${text.replace(/\s+/g, ' ')}`)
        .join('\n'),
  },
  { name: 'exhibits', hint: { ru: 'приложения, списком', en: 'the enclosures, as a list' }, value: ({ exhibits }) => lines(exhibits) },
];

export const filledIn = ({ value }: Placeholder, fields: PaperFields, lang: 'ru' | 'en'): string => value(fields, lang) || BLANK;
