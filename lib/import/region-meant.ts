import { regions } from '@/lib/official/directory/regions';

// Sources name a city where they mean its region. The seat of each region's government; those that are regions
// themselves (Moscow, Saint Petersburg, Sevastopol) are found by their names. Facts, ours.

// biome-ignore format: one city a line
const SEATS: readonly (readonly [city: string, region: string])[] = [
  ['Белгород', 'RU-BEL'],
  ['Брянск', 'RU-BRY'],
  ['Владимир', 'RU-VLA'],
  ['Воронеж', 'RU-VOR'],
  ['Иваново', 'RU-IVA'],
  ['Калуга', 'RU-KLU'],
  ['Кострома', 'RU-KOS'],
  ['Курск', 'RU-KRS'],
  ['Липецк', 'RU-LIP'],
  ['Орёл', 'RU-ORL'],
  ['Рязань', 'RU-RYA'],
  ['Смоленск', 'RU-SMO'],
  ['Тамбов', 'RU-TAM'],
  ['Тверь', 'RU-TVE'],
  ['Тула', 'RU-TUL'],
  ['Ярославль', 'RU-YAR'],
  ['Архангельск', 'RU-ARK'],
  ['Вологда', 'RU-VLG'],
  ['Калининград', 'RU-KGD'],
  ['Мурманск', 'RU-MUR'],
  ['Нарьян-Мар', 'RU-NEN'],
  ['Великий Новгород', 'RU-NGR'],
  ['Псков', 'RU-PSK'],
  ['Петрозаводск', 'RU-KR'],
  ['Сыктывкар', 'RU-KO'],
  ['Астрахань', 'RU-AST'],
  ['Волгоград', 'RU-VGG'],
  ['Краснодар', 'RU-KDA'],
  ['Майкоп', 'RU-AD'],
  ['Элиста', 'RU-KL'],
  ['Ростов-на-Дону', 'RU-ROS'],
  ['Нальчик', 'RU-KB'],
  ['Черкесск', 'RU-KC'],
  ['Махачкала', 'RU-DA'],
  ['Магас', 'RU-IN'],
  ['Владикавказ', 'RU-SE'],
  ['Ставрополь', 'RU-STA'],
  ['Грозный', 'RU-CE'],
  ['Киров', 'RU-KIR'],
  ['Нижний Новгород', 'RU-NIZ'],
  ['Оренбург', 'RU-ORE'],
  ['Пенза', 'RU-PNZ'],
  ['Пермь', 'RU-PER'],
  ['Уфа', 'RU-BA'],
  ['Йошкар-Ола', 'RU-ME'],
  ['Саранск', 'RU-MO'],
  ['Казань', 'RU-TA'],
  ['Самара', 'RU-SAM'],
  ['Саратов', 'RU-SAR'],
  ['Ижевск', 'RU-UD'],
  ['Ульяновск', 'RU-ULY'],
  ['Чебоксары', 'RU-CU'],
  ['Курган', 'RU-KGN'],
  ['Екатеринбург', 'RU-SVE'],
  ['Тюмень', 'RU-TYU'],
  ['Ханты-Мансийск', 'RU-KHM'],
  ['Челябинск', 'RU-CHE'],
  ['Салехард', 'RU-YAN'],
  ['Барнаул', 'RU-ALT'],
  ['Иркутск', 'RU-IRK'],
  ['Кемерово', 'RU-KEM'],
  ['Красноярск', 'RU-KYA'],
  ['Новосибирск', 'RU-NVS'],
  ['Омск', 'RU-OMS'],
  ['Горно-Алтайск', 'RU-AL'],
  ['Кызыл', 'RU-TY'],
  ['Абакан', 'RU-KK'],
  ['Томск', 'RU-TOM'],
  ['Благовещенск', 'RU-AMU'],
  ['Биробиджан', 'RU-YEV'],
  ['Чита', 'RU-ZAB'],
  ['Петропавловск-Камчатский', 'RU-KAM'],
  ['Магадан', 'RU-MAG'],
  ['Владивосток', 'RU-PRI'],
  ['Улан-Удэ', 'RU-BU'],
  ['Якутск', 'RU-SA'],
  ['Южно-Сахалинск', 'RU-SAK'],
  ['Хабаровск', 'RU-KHA'],
  ['Анадырь', 'RU-CHU'],
  ['Симферополь', 'UA-43'],
];

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/^г\.\s*/, '')
    .replace(/\s+/g, ' ')
    .trim();

const FOUND = new Map([
  ...SEATS.map(([city, code]) => [plain(city), code] as const),
  ...regions.flatMap(({ code, nameRu, nameEn }) => [nameRu, nameEn, code].map((name) => [plain(name), code] as const)),
]);

/** The region a source means by its name, by the name of its seat, or by its code; null where it is none we know. */
export const regionMeant = (name: string): string | null => FOUND.get(plain(name)) ?? null;
