import type { InBoth } from '@/lib/words/locale';
import { list, para } from '../blocks';
import type { PaperFields } from '../fields';
import type { Template } from '../letter-template';
import { BLANK, type Block, LINES } from '../paper';
import { letterRu, personRu, ruLetter } from '../russian';

// Somebody is missing. No source seen confirms a procedure: these letters ask, and cite no article.

const missing = (code: string, name: InBoth, hint: InBoth, title: string, asks: (fields: PaperFields) => Block[]): Template => ({
  code,
  jurisdictions: ['RU'],
  lang: 'ru',
  name,
  hint,
  followsUp: true,
  write: (fields) =>
    ruLetter(fields, title, [
      para(`Сообщаю об отсутствии сведений о судьбе ${personRu(fields, 'genitive')}. Ранее мной направлено ${letterRu(fields.letter)}.`),
      ...asks(fields),
      para('Ответ прошу направить по указанному адресу, а о регистрации заявления сообщить мне его номер.'),
    ]),
});

const KNOWN = list(
  `дата рождения: ${BLANK};`,
  `личный номер, звание, воинская часть, позывной: ${BLANK};`,
  `когда и как была последняя связь: ${BLANK};`,
  `особые приметы: ${BLANK}.`,
);

export const ruMissingLine = missing(
  'ru.missing_line',
  { ru: 'Без вести: подтверждение звонка на линию', en: 'Missing: a call to the line, in writing' },
  {
    ru: 'После звонка на линию Министерства обороны: то же письмом, чтобы у звонка был след.',
    en: 'After a call to the Ministry’s line: the same in writing, so that the call leaves a trace.',
  },
  'Заявление о розыске (по следам звонка на телефонную линию)',
  () => [
    para(
      'Мной сделан звонок на телефонную линию министерства: «___» __________ 20__ года в ____ ч. ____ мин.; номер звонка ____________; ответил: ____________.',
    ),
    para(`Что мне сказали: ${LINES}`),
    KNOWN,
    para('Прошу:'),
    list(
      'подтвердить, что звонок принят, и назвать его номер;',
      'сообщить, в каких списках он значится и с какого дня;',
      'назвать того, кто ведёт розыск, и его телефон.',
    ),
  ],
);

export const ruMissingCommissariat = missing(
  'ru.missing_commissariat',
  { ru: 'Без вести: заявление в военкомат', en: 'Missing: an application at a commissariat' },
  {
    ru: 'Заявление о розыске, в двух экземплярах, с отметкой о приёме.',
    en: 'An application to search, in two copies, with a mark of receipt.',
  },
  'Заявление о розыске',
  () => [
    KNOWN,
    para('Прошу:'),
    list(
      'принять заявление о розыске и поставить на моём экземпляре отметку о приёме;',
      'направить запрос в воинскую часть и сообщить мне её ответ;',
      'сообщить, куда передано заявление, когда и за каким номером.',
    ),
  ],
);

export const ruMissingFund = missing(
  'ru.missing_fund',
  { ru: 'Без вести: обращение в фонд', en: 'Missing: a letter to the fund' },
  { ru: 'В филиал фонда «Защитники Отечества»: помощь в розыске.', en: 'To the branch of the fund: help with the search.' },
  'Обращение о помощи в розыске',
  () => [
    KNOWN,
    para('Прошу:'),
    list(
      'назначить того, кто будет следить за розыском, и сообщить мне его имя и телефон;',
      'помочь с запросами в воинскую часть и в министерство;',
      'сообщить, какая помощь положена семье на время розыска.',
    ),
  ],
);

export const ruMissingAccount = missing(
  'ru.missing_account',
  { ru: 'Без вести: запрос в личном кабинете', en: 'Missing: a request in the personal account' },
  { ru: 'Короткий текст для личного кабинета на сайте министерства.', en: 'A short text for the personal account on the Ministry’s site.' },
  'Запрос о розыске',
  () => [
    KNOWN,
    para('Прошу:'),
    list('сообщить, что известно о его судьбе и месте нахождения;', 'назвать номер этого запроса и срок, в который на него ответят.'),
  ],
);

export const ruMissingDna = missing(
  'ru.missing_dna',
  { ru: 'Без вести: заявление о сдаче ДНК', en: 'Missing: giving a DNA sample' },
  { ru: 'Где и когда родственнику сдать образец для сравнения.', en: 'Where and when a relative can give a sample to compare.' },
  'Заявление о сдаче образца ДНК',
  () => [
    para(`Готов(а) сдать образец для сравнения. Кем прихожусь: ${BLANK}. Другие близкие родственники: ${BLANK}.`),
    para('Прошу:'),
    list(
      'назначить место и время, где образец возьмут, и сообщить, какие документы нужны;',
      'выдать подтверждение, что образец взят, с датой и номером;',
      'сообщить, с чем образец сравнён и каков результат.',
    ),
  ],
);
