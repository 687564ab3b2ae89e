import { list, para } from '../blocks';
import type { Template } from '../letter-template';
import { capital, ruLetter, whenRu } from '../russian';

/** Registration within three days of arrival: 59-FZ art. 8(2), checked 2026-11-24. */
export const ruNumber: Template = {
  code: 'ru.number_request',
  jurisdictions: ['RU'],
  lang: 'ru',
  name: { ru: 'Запрос регистрационного номера', en: 'Asking for the registration number' },
  hint: {
    ru: 'Когда письмо отправлено, а номер так и не пришёл.',
    en: 'When the letter has gone and no number came.',
  },
  followsUp: true,
  sameBody: true,
  write: (fields) =>
    ruLetter(fields, 'Запрос о регистрации обращения', [
      para(
        `${capital(whenRu(fields.letter))} мной направлено обращение (адресат: ${fields.letter?.to ?? fields.addressee.name}). Копия прилагается.`,
      ),
      para(
        'По части 2 статьи 8 Федерального закона от 02.05.2006 № 59-ФЗ обращение регистрируется в течение трёх дней с момента поступления. Сведений о регистрации я не имею.',
      ),
      para('Прошу сообщить:'),
      list(
        'дату поступления и дату регистрации обращения;',
        'его регистрационный номер;',
        'подразделение и должностное лицо, которым поручено рассмотрение;',
        'если обращение передано в другой орган — куда, когда и за каким номером.',
      ),
      para('Если обращение до сих пор не зарегистрировано, прошу зарегистрировать его по приложенной копии и назвать причину задержки.'),
    ]),
};
