import { correctedForms, declined } from '@/lib/paper/declined';
import type { PaperFields } from '@/lib/paper/fields';
import { calendarDate as day } from '@/lib/time/calendar-date';

const REPLIES = [
  {
    kind: 'registration',
    answers: false,
    body: 'Министерство обороны Российской Федерации',
    number: 'А-12/4567',
    datedOn: day('2026-10-08'),
    receivedOn: day('2026-10-09'),
  },
  {
    kind: 'forwarded',
    answers: false,
    body: 'Министерство обороны Российской Федерации',
    number: '173/5/1',
    datedOn: day('2026-10-14'),
    receivedOn: day('2026-10-16'),
  },
  {
    kind: 'boilerplate',
    answers: true,
    body: 'Главное управление кадров Министерства обороны Российской Федерации',
    number: '173/5/900',
    datedOn: day('2026-11-02'),
    receivedOn: day('2026-11-10'),
  },
] as const;

/** Everything a letter can hold. All of it is invented. */
export const FULL: PaperFields = {
  today: day('2026-11-24'),
  signer: { name: declined('Снегова Анна Петровна'), address: '614000, г. Пермь, ул. Тихая, д. 7, кв. 12', contact: '8 342 000-00-00' },
  person: { name: correctedForms('Снегов Павел Ильич', {}), relation: 'husband' },
  addressee: { name: 'Военная прокуратура Центрального военного округа', holder: 'Берёзов Олег Львович' },
  about: 'Министерство обороны Российской Федерации',
  letter: {
    sentOn: day('2026-10-05'),
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
      { number: 1, text: 'Когда будет издан приказ «Об увольнении» № 44?', verdict: null },
      { number: 2, text: 'Где находится часть 12345?', verdict: 'dodged' },
      { number: 3, text: 'Получен ли рапорт от 1 марта 2026 г.?', verdict: null },
      { number: 4, text: 'Кто отвечает за лечение?', verdict: null },
      { number: 5, text: 'Почему не выплачено 195 000 ₽?', verdict: null },
    ],
    text: 'Прошу сообщить о судьбе рапорта.',
  },
  exhibits: [
    'копия обращения от 05.10.2026',
    'квитанция об отправке от 05.10.2026',
    'уведомление о регистрации от 08.10.2026 № А-12/4567',
    'уведомление о пересылке от 14.10.2026 № 173/5/1',
    'ответ от 02.11.2026 № 173/5/900 (Главное управление кадров Министерства обороны Российской Федерации)',
  ],
};

/** Nothing is known: all of it is blanks. */
export const EMPTY: PaperFields = {
  today: day('2026-11-24'),
  signer: { name: null, address: null, contact: null },
  person: { name: null, relation: null },
  addressee: { name: '', holder: null },
  about: null,
  letter: null,
  exhibits: [],
};
