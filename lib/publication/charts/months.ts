import { words } from '@/lib/words/words';
import type { Chart, Row } from './chart';
import { count } from './values';

const EARLIER = { ru: 'Раньше', en: 'Earlier' };

export const months: Chart = {
  id: 'months',
  title: { ru: 'По месяцам', en: 'Month by month' },
  unit: { ru: 'письма', en: 'letters' },
  denominator: {
    ru: 'Отправленные письма стоят в месяце отправки, первые ответы на них — в месяце, когда их получили. Текущий месяц не показан: он ещё идёт. «Раньше» — всё до первого показанного месяца.',
    en: 'Letters stand in the month they were sent, first answers in the month they were received. The running month is not shown. "Earlier" is everything before the first month shown.',
  },
  rowName: { ru: 'Месяц', en: 'Month' },
  columns: [
    { code: 'sent', name: { ru: 'Отправлено', en: 'Sent' }, unit: 'letters', tone: 'neutral' },
    { code: 'answered', name: { ru: 'Получен первый ответ', en: 'First answer received' }, unit: 'letters', tone: 'good' },
  ],
  bars: ['sent', 'answered'],
  rows: (facts) => {
    const { sent, answered } = facts.earlier;
    const before: Row[] = sent === 0 && answered === 0 ? [] : [{ code: 'earlier', label: EARLIER, values: [count(sent), count(answered)] }];
    return [
      ...before,
      ...facts.months.map((row) => ({ code: row.month, label: nameOf(row.month), values: [count(row.sent), count(row.answered)] })),
    ];
  },
};

const nameOf = (month: string) => ({ ru: words('ru').day(`${month}-01`, 'month'), en: words('en').day(`${month}-01`, 'month') });
