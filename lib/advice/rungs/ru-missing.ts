import type { InBoth } from '@/lib/words/locale';
import { KINDS, LIVE } from '../kinds-of-reply';
import type { Rung } from '../rung';
import { russian } from './sources';

// Somebody is missing: what one can do beside letters. No source seen confirms any of it.

const missing = (code: string, addressee: Rung['addressee'], title: InBoth, plain: InBoth): Rung =>
  russian({
    code,
    title,
    plain,
    article: { ru: 'порядок розыска военнослужащих', en: 'the order of searching for servicemen' },
    source: { ru: 'общие сведения; статьи закона здесь нет', en: 'general knowledge; no article stands behind it' },
    verified: false,
    template: `ru.${code.replace('-', '_')}`,
    addressee,
    despiteEnd: true,
    cells: [{ kinds: KINDS, standings: LIVE }],
    categories: ['missing'],
    because: ['missing'],
  });

export const missingLine = missing(
  'missing-line',
  { code: 'ru.mod' },
  { ru: 'Позвонить на линию Министерства обороны', en: 'Call the Ministry of Defence’s line' },
  {
    ru: 'Запишите день, час, имя ответившего и номер, под которым приняли звонок.',
    en: 'Note the day, the hour, who answered, and the number under which the call was taken.',
  },
);

export const missingCommissariat = missing(
  'missing-commissariat',
  'commissariat',
  { ru: 'Подать заявление в любой военкомат', en: 'Apply at any military commissariat' },
  {
    ru: 'Заявление о розыске принимают в любом военкомате, не только по месту призыва. Попросите отметку о приёме.',
    en: 'Any commissariat takes an application to search, not only the one that drafted him. Ask for a mark of receipt.',
  },
);

export const missingFund = missing(
  'missing-fund',
  'fund',
  { ru: 'Обратиться в фонд «Защитники Отечества»', en: 'Go to the Defenders of the Fatherland Fund' },
  {
    ru: 'В филиале фонда в вашем регионе назначат того, кто ведёт розыск. Срока ответа у фонда нет.',
    en: 'The branch in your region names somebody who follows the search. The fund has no term for answers.',
  },
);

export const missingAccount = missing(
  'missing-account',
  { code: 'ru.mod' },
  { ru: 'Оставить запрос в личном кабинете Министерства обороны', en: 'File a request in the Ministry of Defence’s personal account' },
  {
    ru: 'Запрос о розыске можно подать и там; номер запроса сохраните.',
    en: 'A request to search can be filed there too; keep its number.',
  },
);

export const missingDna = missing(
  'missing-dna',
  'commissariat',
  { ru: 'Сдать ДНК', en: 'Give a DNA sample' },
  {
    ru: 'Образец близкого родственника нужен, чтобы сравнить его с базой. Спросите в военкомате или у следователя, где его берут.',
    en: 'A close relative’s sample is compared with the register. Ask the commissariat or the investigator where it is taken.',
  },
);
