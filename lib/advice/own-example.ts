import { declined } from '@/lib/paper/declined';
import type { PaperFields } from '@/lib/paper/fields';
import { addDays, type CalendarDate } from '@/lib/time/calendar-date';

const QUESTIONS = ['Когда будет подписан приказ?', 'Кто отвечает за его подготовку?'];

/** An invented case by which a text is shown filled. Nobody in it is real. */
export function exampleFields(today: CalendarDate): PaperFields {
  const [sentOn, registeredOn, dueOn] = [addDays(today, -40), addDays(today, -38), addDays(today, -8)];
  const body = 'Комитет по обращениям (пример)';
  return {
    today,
    signer: { name: declined('Снегова Анна Петровна'), address: '000000, город, улица, дом (пример)', contact: null },
    person: { name: declined('Снегов Игорь Павлович'), relation: 'husband' },
    addressee: { name: body, holder: null },
    about: body,
    letter: {
      sentOn,
      sentPrecision: 'day',
      about: null,
      term: null,
      registeredOn,
      dueOn,
      estimated: false,
      extensions: [],
      firstDueOn: null,
      lateNoticeOn: null,
      forwarding: null,
      safeOn: addDays(dueOn, 1),
      to: body,
      at: body,
      number: 'А-000',
      channel: 'portal',
      stays: [{ body, number: 'А-000', arrivedOn: sentOn, registeredOn }],
      replies: [],
      points: QUESTIONS.map((text, at) => ({ number: at + 1, text, open: true })),
      text: null,
    },
    learnedOn: null,
    lastOn: null,
    exhibits: ['Копия обращения (пример)'],
  };
}
