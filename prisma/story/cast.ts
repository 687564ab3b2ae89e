import type { Role } from '@/lib/auth/roles';

/** One password for the whole cast: it guards nobody, and Argon2 is slow on purpose. */
const PASSWORD = 'sneg-taet-v-aprele';

export type Account = { name: string; password: string; role: Role };

const account = (role: Role, name: string): Account => ({ role, name, password: PASSWORD });

/** Who everybody in the story is told apart by: the demo prints these, the tests sign in as these. */
export const CAST = {
  slug: 'zhdem-doma',
  nameRu: 'Ждём дома',
  nameEn: 'Waiting at Home',
  /** Her case shows everything at once. */
  family: account('family', 'ласточка'),
  /** Her case holds the old letters with fixed dates. */
  otherFamily: account('family', 'Нина с Урала'),
  organizer: account('organizer', 'маяк'),
  organizer2: account('organizer', 'Вера с площади'),
  editor: account('editor', 'корректор'),
  admin: account('admin', 'сторож'),
  password: PASSWORD,
} as const;

/** A neighbour, so that a test can ask for what belongs to somebody else's campaign. */
export const SECOND_CAST = {
  slug: 'svet-v-okne',
  nameRu: 'Свет в окне',
  nameEn: 'A Light in the Window',
  organizer: account('organizer', 'свеча'),
  family: account('family', 'рябина'),
} as const;

/** Sign-in names of the other families. */
// biome-ignore format: a list of names
export const FAMILY_NAMES: readonly string[] = [
  'синица', 'Тамара у окна', 'ольха', 'мама Лёни', 'перелётная', 'кружка чая', 'Ждана', 'вязаный шарф', 'полынь',
  'сестра сапёра', 'третий подъезд', 'снегирь', 'Галя из Перми', 'черёмуха', 'фонарик', 'Зоя и двое', 'старый вокзал',
  'иволга', 'мята', 'жена шофёра', 'тихая вода', 'клубника', 'Люба с того берега', 'семечко', 'звонок в восемь',
  'морошка', 'Рая', 'бабушка Пети', 'василёк', 'окно на юг', 'варежка', 'сорока', 'Маша с Ангары', 'дым над крышей',
  'метель', 'одуванчик', 'Клавдия', 'кедровка', 'якорь',
];
