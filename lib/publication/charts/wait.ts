import type { Chart } from './chart';
import { days, medianBase } from './values';

export const wait: Chart = {
  id: 'wait',
  title: { ru: 'Сколько ждут ответа', en: 'How long an answer takes' },
  unit: { ru: 'дни', en: 'days' },
  denominator: {
    ru: 'От отправки письма до первого ответа, кто бы ни ответил. Письма без ответа учтены как «дольше, чем прошло» (метод Каплана — Мейера). «Не достигнута» значит, что за всё время наблюдения ответили меньше чем на половину. Письма, которые закрыли или отозвали без ответа, не входят.',
    en: 'From sending a letter to the first answer, whoever gave it. Letters without one count as "longer than so far" (Kaplan–Meier). "Not reached" means that fewer than half were answered in all the time observed. Letters closed or withdrawn without an answer are left out.',
  },
  rowName: { ru: 'Показатель', en: 'Figure' },
  columns: [
    { code: 'median', name: { ru: 'Медиана, дней', en: 'Median, days' }, unit: 'days' },
    { code: 'median_n', name: { ru: 'По скольким письмам', en: 'Of how many letters' }, unit: 'letters' },
  ],
  rows: ({ letters: { median } }) => [
    { code: 'first_answer', label: { ru: 'До первого ответа', en: 'To the first answer' }, values: [days(median), medianBase(median)] },
  ],
};
