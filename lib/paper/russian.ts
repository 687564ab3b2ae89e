import { daysBetween } from '@/lib/time/calendar-date';
import { words } from '@/lib/words/words';
import type { Form, PaperFields, PaperLetter, PaperReply } from './fields';
import { BLANK, type Block, type Paper } from './paper';
import { relationOf } from './relations';
import { sheet } from './sheet';

// The sentences that Russian letters share. Each says what is on file, and a blank where nothing is.

/** «07.11.2026», or a blank to be filled in by hand. */
export const dayRu = (on: string | null | undefined): string => (on ? words('ru').shortDay(on) : '«___» __________ 20__ года');
const SHORT_BLANK = '__________';
export const blank = (text: string | null | undefined): string => text || BLANK;

/** A whole letter: who to, from whom, title, text, enclosures, day and signature. */
export const ruLetter = (fields: PaperFields, title: string, blocks: readonly Block[], exhibits = fields.exhibits): Paper =>
  sheet('ru', fields, { title, blocks, exhibits });

/** «Вопрос касается моего мужа Снегова Павла Ильича.» */
export const concernsRu = (fields: PaperFields): string => `Вопрос касается ${personRu(fields, 'genitive')}.`;

/** «моего мужа Снегова Павла Ильича»; alone «меня». */
export function personRu({ person }: PaperFields, form: Form): string {
  const said = relationOf(person.relation)?.said[form];
  if (person.relation === 'self' && said) return said;
  return [said, blank(person.name?.[form])].filter(Boolean).join(' ');
}

/** «обращение от 05.10.2026, зарегистрированное 08.10.2026 за № А-12 (адресат: …)», nominative or accusative. */
export function letterRu(letter: PaperLetter | null): string {
  const number = letter?.number
    ? `зарегистрированное ${letter.registeredOn ? `${dayRu(letter.registeredOn)} ` : ''}за № ${letter.number}`
    : `регистрационный номер ${letter ? 'мне не сообщён' : SHORT_BLANK}`;
  const last = letter && letter.stays.length > 1 ? letter.stays.at(-1) : undefined;
  const passed = last ? `; передано ${dayRu(last.arrivedOn)}: ${last.body}${last.number ? `, № ${last.number}` : ''}` : '';
  return `обращение от ${dayRu(letter?.sentOn)}, ${number} (адресат: ${blank(letter?.to)}${passed})`;
}

/** What became of the term for an answer; its day only where it is known. */
export function termRu({ letter, today }: PaperFields): string {
  const article =
    'по части 1 статьи 12 Федерального закона от 02.05.2006 № 59-ФЗ «О порядке рассмотрения обращений граждан Российской Федерации»';
  if (!letter?.dueOn) return `Срок ответа ${article} — 30 дней со дня регистрации.`;
  if (today <= letter.dueOn) return `Срок ответа ${article} истекает ${dayRu(letter.dueOn)}.`;
  const days = daysBetween(letter.dueOn, today);
  return `Срок ответа ${article} истёк ${dayRu(letter.dueOn)}. На день составления этого письма он превышен на ${daysRu(days)}.`;
}

const PLURAL = new Intl.PluralRules('ru');
const DAYS: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'день', few: 'дня' };
/** «1 день», «22 дня», «35 дней». */
export const daysRu = (days: number): string => `${days} ${DAYS[PLURAL.select(days)] ?? 'дней'}`;

/** «25.10.2026 получен ответ от 20.10.2026 № 12/34 (Министерство обороны Российской Федерации).» */
export function cameRu({ body, number, datedOn, receivedOn }: PaperReply): string {
  const dated = datedOn ? ` от ${dayRu(datedOn)}` : '';
  return `${dayRu(receivedOn)} получен ответ${dated}${number ? ` № ${number}` : ''} (${body}).`;
}
