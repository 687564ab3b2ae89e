import { REPLY_KINDS } from '@/lib/reply/kinds';
import type { InBoth } from '@/lib/words/locale';
import type { Chart } from './chart';
import { count } from './values';

const WITHOUT: Record<string, InBoth> = {
  forwarded_only: { ru: 'Только переслали', en: 'Only forwarded' },
  none: { ru: 'Ответа нет', en: 'No answer' },
};

/** A kind that the registry no longer knows keeps its code: an old edition must still be readable. */
const nameOf = (code: string): InBoth => WITHOUT[code] ?? REPLY_KINDS.find((kind) => kind.code === code)?.name ?? { ru: code, en: code };

export const kinds: Chart = {
  id: 'kinds',
  title: { ru: 'Лучшее, что ответили', en: 'The best answer so far' },
  unit: { ru: 'письма', en: 'letters' },
  denominator: {
    ru: 'Все письма; каждое один раз, по лучшему из полученных ответов. Регистрация и пересылка ответом не считаются. Как понимать ответ, решают люди, которые его прочли.',
    en: 'All letters, each once, under the best answer it got. A registration or a forwarding is not an answer. What kind an answer is, is judged by the people who read it.',
  },
  rowName: { ru: 'Ответ', en: 'Answer' },
  columns: [{ code: 'letters', name: { ru: 'Писем', en: 'Letters' }, unit: 'letters', tone: 'neutral' }],
  bars: ['letters'],
  rows: (facts) => facts.kinds.map(({ code, letters }) => ({ code, label: nameOf(code), values: [count(letters)] })),
};
