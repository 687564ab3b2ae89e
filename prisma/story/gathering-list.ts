import type { AnswerCode } from '@/lib/gathering/answers';
import type { GroundCode } from '@/lib/gathering/grounds';
import type { OutcomeCode } from '@/lib/gathering/outcomes';

export type ToldAnswer = { answer: AnswerCode; after: number; ground?: GroundCode; said?: string; offered?: string };
type Gathering = {
  kind: string;
  /** Days from the anchor; behind it, negative. */
  on: number;
  region: string;
  title: string;
  place?: string;
  expected?: number;
  /** How many days ahead its notice was filed, and what it was answered. */
  filed?: number;
  answered?: ToldAnswer;
  outcome?: [OutcomeCode, came: number | null, text: string];
  /** Events that were allowed: days apart from it, region, what, how many, where it was read. */
  beside?: [apart: number, region: string, title: string, people: number, source: string][];
  ofFamily?: true;
  told?: true;
};

// Every place, event and newspaper is invented. Days lie so that each clock shows one of its faces.
export const GATHERINGS: readonly Gathering[] = [
  {
    kind: 'rally',
    on: -62,
    region: 'RU-PER',
    title: 'Митинг «Верните их домой»',
    place: 'Сквер у Заречного театра',
    expected: 300,
    filed: 12,
    answered: {
      answer: 'refused',
      after: 2,
      ground: 'covid',
      said: 'В связи с неблагополучной обстановкой по новой инфекции проведение массовых мероприятий не представляется возможным.',
    },
    outcome: ['not_held', null, 'Пришли вдесятером, постояли у сквера и разошлись.'],
    beside: [
      [0, 'RU-PER', 'Ярмарка урожая на Заречной площади', 4_000, '«Заречный листок», заметка на второй странице'],
      [1, 'RU-PER', 'Матч на стадионе «Юность», зрители на трибунах', 2_500, 'афиша стадиона'],
      [8, 'RU-SVE', 'Концерт под открытым небом ко дню посёлка', 1_200, '«Уральский вечер», фотография с подписью'],
    ],
    ofFamily: true,
    told: true,
  },
  {
    kind: 'march',
    on: -41,
    region: 'RU-SVE',
    title: 'Шествие жён с портретами',
    expected: 150,
    filed: 11,
    answered: {
      answer: 'elsewhere',
      after: 3,
      ground: 'works',
      said: 'На маршруте ведётся ремонт покрытия.',
      offered: 'Парк на окраине, в восемь утра',
    },
    outcome: ['held_elsewhere', 60, 'Дошли до парка пешком; доехать смогли не все.'],
    beside: [[0, 'RU-SVE', 'Пробег по той же улице', 700, 'объявление на сайте бегового клуба']],
  },
  {
    kind: 'rally',
    on: -20,
    region: 'RU-NVS',
    title: 'Митинг у библиотеки',
    filed: 13,
    answered: { answer: 'refused', after: 6, ground: 'window', said: 'Уведомление подано с нарушением срока.' },
    outcome: ['not_held', null, 'Решили писать жалобу: по нашему счёту срок соблюдён.'],
  },
  {
    kind: 'group_picket',
    on: -33,
    region: 'RU-TA',
    title: 'Пикет у военкомата',
    filed: 4,
    answered: { answer: 'agreed', after: 1 },
    outcome: ['held', 9, 'Стояли два часа, читали письма вслух.'],
    told: true,
  },
  {
    kind: 'single_picket',
    on: -12,
    region: 'RU-SPE',
    title: 'Одиночный пикет с белым платком',
    outcome: ['detained', 1, 'Увели через полчаса, отпустили к вечеру без протокола.'],
  },
  {
    kind: 'flowers',
    on: -9,
    region: 'RU-MOS',
    title: 'Цветы у вечного огня',
    outcome: ['held', 34, 'Возлагали по очереди, молча.'],
    told: true,
  },
  {
    kind: 'candidate_meeting',
    on: -5,
    region: 'RU-VOR',
    title: 'Встреча с кандидатом в библиотеке',
    outcome: ['held', 22, 'Обещал отправить запрос; ждём.'],
  },
  { kind: 'rally', on: 4, region: 'RU-IRK', title: 'Митинг ко дню матери', expected: 200, filed: 12 },
  { kind: 'rally', on: 24, region: 'RU-PER', title: 'Второй митинг в сквере', expected: 400 },
];
