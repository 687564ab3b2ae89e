import { correctedForms, declined } from '@/lib/paper/declined';
import type { PaperFields } from '@/lib/paper/fields';
import { calendarDate as day } from '@/lib/time/calendar-date';
import { exhibitsOf } from '@/lib/timeline/exhibits';

const REPLIES = [
  {
    kind: 'registration',
    answers: false,
    asksForPapers: false,
    body: 'Министерство обороны Российской Федерации',
    number: 'А-12/4567',
    datedOn: day('2026-10-08'),
    receivedOn: day('2026-10-09'),
  },
  {
    kind: 'forwarded',
    answers: false,
    asksForPapers: false,
    body: 'Министерство обороны Российской Федерации',
    number: '173/5/1',
    datedOn: day('2026-10-14'),
    receivedOn: day('2026-10-16'),
  },
  {
    kind: 'boilerplate',
    answers: true,
    asksForPapers: false,
    body: 'Главное управление кадров Министерства обороны Российской Федерации',
    number: '173/5/900',
    datedOn: day('2026-11-02'),
    receivedOn: day('2026-11-10'),
  },
] as const;

/** The letter as an exhibit, its replies in no order and one of them twice. */
const FIRST = {
  id: 'letter',
  sentOn: day('2026-10-05'),
  sentPrecision: 'day',
  channel: 'post',
  to: 'Министерство обороны Российской Федерации',
  replies: [2, 0, 1, 2].flatMap((at) => {
    const reply = REPLIES[at];
    return reply ? [{ ...reply, id: String(at) }] : [];
  }),
};

/** Everything a letter can hold. All of it is invented. */
export const FULL: PaperFields = {
  today: day('2026-11-24'),
  signer: { name: declined('Снегова Анна Петровна'), address: '614000, г. Пермь, ул. Тихая, д. 7, кв. 12', contact: '8 342 000-00-00' },
  person: { name: correctedForms('Снегов Павел Ильич', {}), relation: 'husband' },
  addressee: { name: 'Военная прокуратура Центрального военного округа', holder: 'Берёзов Олег Львович' },
  about: 'Министерство обороны Российской Федерации',
  letter: {
    sentOn: day('2026-10-05'),
    sentPrecision: 'day',
    about: 'Главное управление кадров Министерства обороны Российской Федерации',
    term: {
      plain: 'На письмо должны ответить в течение 30 дней со дня регистрации.',
      article: 'часть 1 статьи 12, Федеральный закон от 02.05.2006 № 59-ФЗ «О порядке рассмотрения обращений граждан Российской Федерации»',
    },
    estimated: false,
    extensions: [],
    firstDueOn: null,
    lateNoticeOn: null,
    forwarding: {
      by: 'Министерство обороны Российской Федерации',
      registeredOn: day('2026-10-08'),
      dueOn: day('2026-10-15'),
      onDay: day('2026-10-14'),
    },
    to: 'Министерство обороны Российской Федерации',
    at: 'Главное управление кадров Министерства обороны Российской Федерации',
    number: 'А-12/4567',
    registeredOn: day('2026-10-08'),
    channel: 'post',
    dueOn: day('2026-11-07'),
    safeOn: day('2026-11-16'),
    stays: [
      {
        body: 'Министерство обороны Российской Федерации',
        number: 'А-12/4567',
        arrivedOn: day('2026-10-05'),
        registeredOn: day('2026-10-08'),
      },
      {
        body: 'Главное управление кадров Министерства обороны Российской Федерации',
        number: null,
        arrivedOn: day('2026-10-14'),
        registeredOn: null,
      },
    ],
    replies: REPLIES,
    points: [
      { number: 1, text: 'Когда будет издан приказ «Об увольнении» № 44?', open: true },
      { number: 2, text: 'Где находится часть 12345?', open: true },
      { number: 3, text: 'Получен ли рапорт от 1 марта 2026 г.?', open: true },
      { number: 4, text: 'Кто отвечает за лечение?', open: true },
      { number: 5, text: 'Почему не выплачено 195 000 ₽?', open: true },
    ],
    text: 'Прошу сообщить о судьбе рапорта.',
  },
  learnedOn: day('2026-11-10'),
  lastOn: day('2027-02-10'),
  exhibits: exhibitsOf([FIRST, FIRST], 'ru'),
};

/** Nothing is known: all of it is blanks. */
export const EMPTY: PaperFields = {
  today: day('2026-11-24'),
  signer: { name: null, address: null, contact: null },
  person: { name: null, relation: null },
  addressee: { name: '', holder: null },
  about: null,
  letter: null,
  learnedOn: null,
  lastOn: null,
  exhibits: [],
};
