import type { CalendarDate } from '@/lib/time/calendar-date';
import { words } from '@/lib/words/words';

type Facts = { number: string | null; registeredOn: CalendarDate | null; sentOn: CalendarDate; dueOn: CalendarDate; today: CalendarDate };

/**
 * The text of a reminder that a letter was not answered in time (59-FZ art. 12(1); who writes must give
 * full name and postal address, art. 7; checked 2026-11-23). Official language: Russian, whatever the page's.
 */
export function reminderText({ number, registeredOn, sentOn, dueOn, today }: Facts): string {
  const day = (on: CalendarDate) => words('ru').shortDay(on);
  const which = number
    ? `зарегистрированном ${registeredOn ? day(registeredOn) : day(sentOn)} за № ${number}`
    : `направленном ${day(sentOn)}`;
  const asked = number ? '' : ' Прошу также сообщить регистрационный номер обращения (часть 2 статьи 8 того же закона).';
  const late =
    today > dueOn
      ? `Срок ответа по части 1 статьи 12 Федерального закона от 02.05.2006 № 59-ФЗ истёк ${day(dueOn)}. Ответа я не получил(а), уведомления о продлении срока тоже.`
      : `Срок ответа по части 1 статьи 12 Федерального закона от 02.05.2006 № 59-ФЗ истекает ${day(dueOn)}.`;
  return [
    'от ________________________________ (фамилия, имя, отчество)',
    'адрес: _____________________________',
    '',
    'Напоминание',
    '',
    `Напоминаю о моём обращении, ${which}.`,
    `${late}${asked}`,
    'Прошу ответить на все поставленные в обращении вопросы по существу.',
    '',
    `${day(today)}          подпись ____________`,
  ].join('\n');
}
