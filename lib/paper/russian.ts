import { type CalendarDate, daysBetween } from '@/lib/time/calendar-date';
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

/** «в марте 2024 г.» */
export const inMonthRu = (on: string): string =>
  `в ${words('ru')
    .day(on, 'month')
    .replace(/^(\S+?)[ьй]?(?= )/, '$1е')}`;

/** A sentence begins with it. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** «05.10.2026», «в марте 2024 г.»: when the letter was sent. */
export const whenRu = (letter: PaperLetter | null): string =>
  letter?.sentPrecision === 'month' ? inMonthRu(letter.sentOn) : dayRu(letter?.sentOn);

/** «обращение от 05.10.2026, зарегистрированное 08.10.2026 за № А-12 (адресат: …)», nominative or accusative. */
export function letterRu(letter: PaperLetter | null): string {
  const sent = letter?.sentPrecision === 'month' ? `, отправленное ${inMonthRu(letter.sentOn)}` : ` от ${dayRu(letter?.sentOn)}`;
  const number = letter?.number
    ? `зарегистрированное ${letter.registeredOn ? `${dayRu(letter.registeredOn)} ` : ''}за № ${letter.number}`
    : `регистрационный номер ${letter ? 'мне не сообщён' : SHORT_BLANK}`;
  const last = letter && letter.stays.length > 1 ? letter.stays.at(-1) : undefined;
  const passed = last ? `; передано ${dayRu(last.arrivedOn)}: ${last.body}${last.number ? `, № ${last.number}` : ''}` : '';
  return `обращение${sent}, ${number} (адресат: ${blank(letter?.to)}${passed})`;
}

/** What became of the term that binds the letter; its article where a source confirms it, its day only where it is known. */
export function termRu({ letter, today }: PaperFields): string {
  if (!letter?.dueOn) return letter?.term ? `${letter.term.plain.replace(/\.$/, '')}${lawRu(letter)}.` : '';
  const { dueOn, estimated, firstDueOn, lateNoticeOn } = letter;
  const [on, term] = [whenDueRu(letter), `Срок ответа${lawRu(letter)}`];
  if (firstDueOn) return `${term} истекал ${dayRu(firstDueOn)} и был продлён. Продлённый срок ${overRu(letter, today)}`;
  if (!isOver(letter, today)) return `${term} истекает ${on}.`;
  const said = estimated ? `${term} истёк, ${on}: день регистрации мне не сообщён.` : `${term} ${overRu(letter, today)}`;
  const late = lateNoticeOn && `Уведомление о продлении от ${dayRu(lateNoticeOn)} сделано после его истечения (${dayRu(dueOn)}).`;
  return [said, late].filter(Boolean).join(' ');
}

/** An estimated term is over when it is under any reading. */
export const isOver = ({ dueOn, safeOn, estimated }: PaperLetter, today: string): boolean =>
  dueOn !== null && today > (estimated ? (safeOn ?? dueOn) : dueOn);

const lawRu = ({ term }: PaperLetter): string => (term?.article ? ` (${term.article})` : '');

/** «07.11.2026»; an estimate «по расчёту, не позднее 07.11.2026», the latest reading. */
const whenDueRu = ({ dueOn, safeOn, estimated }: PaperLetter): string =>
  estimated ? `по расчёту, не позднее ${dayRu(safeOn ?? dueOn)}` : dayRu(dueOn);

function overRu(letter: PaperLetter, today: CalendarDate): string {
  if (!isOver(letter, today)) return `истекает ${whenDueRu(letter)}.`;
  if (letter.estimated || !letter.dueOn) return `истёк, ${whenDueRu(letter)}.`;
  return `истёк ${dayRu(letter.dueOn)}. На день составления этого письма он превышен на ${daysRu(daysBetween(letter.dueOn, today))}.`;
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
