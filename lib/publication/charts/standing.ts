import type { InBoth } from '@/lib/words/locale';
import { STANDINGS } from '../compile';
import type { Chart } from './chart';
import { count } from './values';

const LABELS: Record<(typeof STANDINGS)[number], InBoth> = {
  answeredInTime: { ru: 'Ответили в срок', en: 'Answered in time' },
  answeredLate: { ru: 'Ответили с опозданием', en: 'Answered late' },
  answeredNoClock: { ru: 'Ответили, срок не установлен', en: 'Answered, no time limit' },
  late: { ru: 'Срок прошёл, ответа нет', en: 'Day passed, no answer' },
  waiting: { ru: 'Ждут ответа, срок идёт', en: 'Waiting, still within the time limit' },
  noClock: { ru: 'Ждут ответа, срок не установлен', en: 'Waiting, no time limit' },
  setAside: { ru: 'Закрыты или ждут документов от семьи', en: 'Closed, or papers are asked of the family' },
};

export const standing: Chart = {
  id: 'standing',
  title: { ru: 'Что стало с письмами', en: 'What became of the letters' },
  unit: { ru: 'письма', en: 'letters' },
  denominator: {
    ru: 'Все письма, отправленные до дня, на который собраны данные; каждое один раз. «В срок» значит не позже последнего дня при любом прочтении закона: если он выходной, то следующего рабочего, с запасом на почту.',
    en: 'All letters sent up to the day of the data, each once. "In time" means no later than the last day under any reading of the law: the next working day if it is a day off, with time for the post.',
  },
  rowName: { ru: 'Положение', en: 'Standing' },
  columns: [{ code: 'letters', name: { ru: 'Писем', en: 'Letters' }, unit: 'letters', tone: 'neutral' }],
  bars: ['letters'],
  rows: ({ letters }) => STANDINGS.map((code) => ({ code, label: LABELS[code], values: [count(letters[code])] })),
};
