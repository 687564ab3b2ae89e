import { randomFrom } from './random';

/** Whom a case is about. Nobody here lives: the surnames are made up and the telephone code is no country's. */
export type Person = { name: string; birth: string; unit: string; contact: string };

/** How the writer stands to the person. */
export const RELATIONS = [
  { he: 'Мой муж', his: 'жена' },
  { he: 'Мой сын', his: 'мать' },
  { he: 'Мой брат', his: 'сестра' },
] as const;

// biome-ignore format: a list of names
const SURNAMES = [
  'Рассветнов', 'Тихореченский', 'Верстовой', 'Подснежный', 'Зареченцев', 'Берегинин', 'Околицын', 'Полустанков', 'Ветродуев',
  'Долгозимов', 'Кострищин', 'Первопутков', 'Журавушкин', 'Росстанный', 'Перелесков', 'Маячкин', 'Сухобродов', 'Ледоставов',
  'Колоколенков', 'Заоконный', 'Листопадский', 'Сенокосов', 'Пристанев', 'Большедолин', 'Дальнозорин', 'Светлогорцев',
  'Яблоневый', 'Крутояров', 'Новосельцын', 'Отрадин', 'Поднебеснов', 'Родниковский', 'Скворешнев', 'Тропинский', 'Утренников',
  'Февралёв', 'Хлеборобов', 'Четверговый', 'Шиповников', 'Щедролугов', 'Югоров', 'Январцев', 'Безветрин', 'Вечерницын',
  'Громыхайлов', 'Ежевичный', 'Загородин', 'Ивнячков', 'Камышлов-Речной', 'Лопухинцев', 'Мостовщиков', 'Незабудкин',
];
const FIRST = ['Артём', 'Егор', 'Матвей', 'Павел', 'Захар', 'Денис', 'Роман', 'Тимур', 'Лев', 'Савелий', 'Глеб', 'Никита', 'Степан'];
const PATRONYMICS = ['Ильич', 'Фёдорович', 'Петрович', 'Андреевич', 'Львович', 'Маратович', 'Олегович', 'Семёнович', 'Юрьевич'];
const ADJECTIVES = ['Тихий', 'Дальний', 'Старый', 'Белый', 'Ранний', 'Северный', 'Тёплый', 'Добрый'];
const TREES = ['кедр', 'тополь', 'ясень', 'клён', 'вяз', 'дуб', 'каштан'];

/** What a case is called between us: never a name. */
export const aliasOf = (index: number): string => `${ADJECTIVES[index % ADJECTIVES.length]} ${TREES[index % TREES.length]}`;

/** The person of the story's `index`-th case; always the same one. */
export function personOf(index: number): Person {
  const random = randomFrom(7_001 + index);
  const two = (most: number) => String(random.between(1, most)).padStart(2, '0');
  return {
    name: `${SURNAMES[index % SURNAMES.length]} ${FIRST[index % FIRST.length]} ${PATRONYMICS[index % PATRONYMICS.length]}`,
    birth: `${random.between(1976, 1999)}-${two(12)}-${two(28)}`,
    unit: `в/ч 00${random.between(100, 999)}`,
    contact: `+7 000 555-${two(99)}-${two(99)}`,
  };
}

/** Who signs the letters of the showcase. The place is made up too. */
export type Signer = { name: string; address: string; contact: string; relation: string };
export const SIGNER: Signer = {
  name: 'Рассветнова Анна Сергеевна',
  address: '000000, г. Верхнезарецк (вымышленный), ул. Тихая, д. 5, кв. 12',
  contact: '+7 000 555-01-17',
  relation: 'husband',
};

/** Names that stand sealed in the database and nowhere else: a test looks for them in its files, dumps and logs. */
export const SEEDED_NAMES: readonly string[] = [SIGNER.name, ...Array.from({ length: 48 }, (_, index) => personOf(index).name)];
