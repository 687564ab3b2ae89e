import type { InBoth } from '@/lib/words/locale';

// Codes: ISO 3166-2 (Debian iso-codes). Districts and clock offsets: hflabs/region @ 0c9550c,
// CC BY-SA 4.0. The cases of the names and the IANA zones: ours.

/** A region with the forms of its name that titles need. */
export type Region = {
  /** ISO 3166-2. */
  readonly code: string;
  readonly federalDistrict: FederalDistrict;
  /** IANA zone of the region's capital. */
  readonly timeZone: string;
  readonly nameRu: string;
  /** Whose: «Прокуратура Пермского края». */
  readonly genitiveRu: string;
  /** Where, with its preposition: «в Пермском крае», «во Владимирской области». */
  readonly prepositionalRu: string;
  readonly nameEn: string;
};

export const federalDistricts = {
  central: { ru: 'Центральный федеральный округ', en: 'Central Federal District' },
  northwestern: { ru: 'Северо-Западный федеральный округ', en: 'Northwestern Federal District' },
  southern: { ru: 'Южный федеральный округ', en: 'Southern Federal District' },
  north_caucasian: { ru: 'Северо-Кавказский федеральный округ', en: 'North Caucasian Federal District' },
  volga: { ru: 'Приволжский федеральный округ', en: 'Volga Federal District' },
  ural: { ru: 'Уральский федеральный округ', en: 'Ural Federal District' },
  siberian: { ru: 'Сибирский федеральный округ', en: 'Siberian Federal District' },
  far_eastern: { ru: 'Дальневосточный федеральный округ', en: 'Far Eastern Federal District' },
  other: { ru: 'Другие', en: 'Other' },
} as const satisfies Record<string, InBoth>;

export type FederalDistrict = keyof typeof federalDistricts;

// biome-ignore format: one region a line
export const regions: readonly Region[] = [
  region('RU-BEL', 'central', 'Europe/Moscow', 'Белгородская область', 'Белгородской области', 'в Белгородской области', 'Belgorod Oblast'),
  region('RU-BRY', 'central', 'Europe/Moscow', 'Брянская область', 'Брянской области', 'в Брянской области', 'Bryansk Oblast'),
  region('RU-VLA', 'central', 'Europe/Moscow', 'Владимирская область', 'Владимирской области', 'во Владимирской области', 'Vladimir Oblast'),
  region('RU-VOR', 'central', 'Europe/Moscow', 'Воронежская область', 'Воронежской области', 'в Воронежской области', 'Voronezh Oblast'),
  region('RU-IVA', 'central', 'Europe/Moscow', 'Ивановская область', 'Ивановской области', 'в Ивановской области', 'Ivanovo Oblast'),
  region('RU-KLU', 'central', 'Europe/Moscow', 'Калужская область', 'Калужской области', 'в Калужской области', 'Kaluga Oblast'),
  region('RU-KOS', 'central', 'Europe/Moscow', 'Костромская область', 'Костромской области', 'в Костромской области', 'Kostroma Oblast'),
  region('RU-KRS', 'central', 'Europe/Moscow', 'Курская область', 'Курской области', 'в Курской области', 'Kursk Oblast'),
  region('RU-LIP', 'central', 'Europe/Moscow', 'Липецкая область', 'Липецкой области', 'в Липецкой области', 'Lipetsk Oblast'),
  region('RU-MOW', 'central', 'Europe/Moscow', 'Москва', 'Москвы', 'в Москве', 'Moscow'),
  region('RU-MOS', 'central', 'Europe/Moscow', 'Московская область', 'Московской области', 'в Московской области', 'Moscow Oblast'),
  region('RU-ORL', 'central', 'Europe/Moscow', 'Орловская область', 'Орловской области', 'в Орловской области', 'Oryol Oblast'),
  region('RU-RYA', 'central', 'Europe/Moscow', 'Рязанская область', 'Рязанской области', 'в Рязанской области', 'Ryazan Oblast'),
  region('RU-SMO', 'central', 'Europe/Moscow', 'Смоленская область', 'Смоленской области', 'в Смоленской области', 'Smolensk Oblast'),
  region('RU-TAM', 'central', 'Europe/Moscow', 'Тамбовская область', 'Тамбовской области', 'в Тамбовской области', 'Tambov Oblast'),
  region('RU-TVE', 'central', 'Europe/Moscow', 'Тверская область', 'Тверской области', 'в Тверской области', 'Tver Oblast'),
  region('RU-TUL', 'central', 'Europe/Moscow', 'Тульская область', 'Тульской области', 'в Тульской области', 'Tula Oblast'),
  region('RU-YAR', 'central', 'Europe/Moscow', 'Ярославская область', 'Ярославской области', 'в Ярославской области', 'Yaroslavl Oblast'),
  region('RU-ARK', 'northwestern', 'Europe/Moscow', 'Архангельская область', 'Архангельской области', 'в Архангельской области', 'Arkhangelsk Oblast'),
  region('RU-VLG', 'northwestern', 'Europe/Moscow', 'Вологодская область', 'Вологодской области', 'в Вологодской области', 'Vologda Oblast'),
  region('RU-KGD', 'northwestern', 'Europe/Kaliningrad', 'Калининградская область', 'Калининградской области', 'в Калининградской области', 'Kaliningrad Oblast'),
  region('RU-LEN', 'northwestern', 'Europe/Moscow', 'Ленинградская область', 'Ленинградской области', 'в Ленинградской области', 'Leningrad Oblast'),
  region('RU-MUR', 'northwestern', 'Europe/Moscow', 'Мурманская область', 'Мурманской области', 'в Мурманской области', 'Murmansk Oblast'),
  region('RU-NEN', 'northwestern', 'Europe/Moscow', 'Ненецкий автономный округ', 'Ненецкого автономного округа', 'в Ненецком автономном округе', 'Nenets Autonomous Okrug'),
  region('RU-NGR', 'northwestern', 'Europe/Moscow', 'Новгородская область', 'Новгородской области', 'в Новгородской области', 'Novgorod Oblast'),
  region('RU-PSK', 'northwestern', 'Europe/Moscow', 'Псковская область', 'Псковской области', 'в Псковской области', 'Pskov Oblast'),
  region('RU-KR', 'northwestern', 'Europe/Moscow', 'Республика Карелия', 'Республики Карелия', 'в Республике Карелия', 'Republic of Karelia'),
  region('RU-KO', 'northwestern', 'Europe/Moscow', 'Республика Коми', 'Республики Коми', 'в Республике Коми', 'Komi Republic'),
  region('RU-SPE', 'northwestern', 'Europe/Moscow', 'Санкт-Петербург', 'Санкт-Петербурга', 'в Санкт-Петербурге', 'Saint Petersburg'),
  region('RU-AST', 'southern', 'Europe/Astrakhan', 'Астраханская область', 'Астраханской области', 'в Астраханской области', 'Astrakhan Oblast'),
  region('RU-VGG', 'southern', 'Europe/Volgograd', 'Волгоградская область', 'Волгоградской области', 'в Волгоградской области', 'Volgograd Oblast'),
  region('RU-KDA', 'southern', 'Europe/Moscow', 'Краснодарский край', 'Краснодарского края', 'в Краснодарском крае', 'Krasnodar Krai'),
  region('RU-AD', 'southern', 'Europe/Moscow', 'Республика Адыгея', 'Республики Адыгея', 'в Республике Адыгея', 'Republic of Adygea'),
  region('RU-KL', 'southern', 'Europe/Moscow', 'Республика Калмыкия', 'Республики Калмыкия', 'в Республике Калмыкия', 'Republic of Kalmykia'),
  region('RU-ROS', 'southern', 'Europe/Moscow', 'Ростовская область', 'Ростовской области', 'в Ростовской области', 'Rostov Oblast'),
  region('RU-KB', 'north_caucasian', 'Europe/Moscow', 'Кабардино-Балкарская Республика', 'Кабардино-Балкарской Республики', 'в Кабардино-Балкарской Республике', 'Kabardino-Balkarian Republic'),
  region('RU-KC', 'north_caucasian', 'Europe/Moscow', 'Карачаево-Черкесская Республика', 'Карачаево-Черкесской Республики', 'в Карачаево-Черкесской Республике', 'Karachay-Cherkess Republic'),
  region('RU-DA', 'north_caucasian', 'Europe/Moscow', 'Республика Дагестан', 'Республики Дагестан', 'в Республике Дагестан', 'Republic of Dagestan'),
  region('RU-IN', 'north_caucasian', 'Europe/Moscow', 'Республика Ингушетия', 'Республики Ингушетия', 'в Республике Ингушетия', 'Republic of Ingushetia'),
  region('RU-SE', 'north_caucasian', 'Europe/Moscow', 'Республика Северная Осетия – Алания', 'Республики Северная Осетия – Алания', 'в Республике Северная Осетия – Алания', 'Republic of North Ossetia – Alania'),
  region('RU-STA', 'north_caucasian', 'Europe/Moscow', 'Ставропольский край', 'Ставропольского края', 'в Ставропольском крае', 'Stavropol Krai'),
  region('RU-CE', 'north_caucasian', 'Europe/Moscow', 'Чеченская Республика', 'Чеченской Республики', 'в Чеченской Республике', 'Chechen Republic'),
  region('RU-KIR', 'volga', 'Europe/Kirov', 'Кировская область', 'Кировской области', 'в Кировской области', 'Kirov Oblast'),
  region('RU-NIZ', 'volga', 'Europe/Moscow', 'Нижегородская область', 'Нижегородской области', 'в Нижегородской области', 'Nizhny Novgorod Oblast'),
  region('RU-ORE', 'volga', 'Asia/Yekaterinburg', 'Оренбургская область', 'Оренбургской области', 'в Оренбургской области', 'Orenburg Oblast'),
  region('RU-PNZ', 'volga', 'Europe/Moscow', 'Пензенская область', 'Пензенской области', 'в Пензенской области', 'Penza Oblast'),
  region('RU-PER', 'volga', 'Asia/Yekaterinburg', 'Пермский край', 'Пермского края', 'в Пермском крае', 'Perm Krai'),
  region('RU-BA', 'volga', 'Asia/Yekaterinburg', 'Республика Башкортостан', 'Республики Башкортостан', 'в Республике Башкортостан', 'Republic of Bashkortostan'),
  region('RU-ME', 'volga', 'Europe/Moscow', 'Республика Марий Эл', 'Республики Марий Эл', 'в Республике Марий Эл', 'Mari El Republic'),
  region('RU-MO', 'volga', 'Europe/Moscow', 'Республика Мордовия', 'Республики Мордовия', 'в Республике Мордовия', 'Republic of Mordovia'),
  region('RU-TA', 'volga', 'Europe/Moscow', 'Республика Татарстан', 'Республики Татарстан', 'в Республике Татарстан', 'Republic of Tatarstan'),
  region('RU-SAM', 'volga', 'Europe/Samara', 'Самарская область', 'Самарской области', 'в Самарской области', 'Samara Oblast'),
  region('RU-SAR', 'volga', 'Europe/Saratov', 'Саратовская область', 'Саратовской области', 'в Саратовской области', 'Saratov Oblast'),
  region('RU-UD', 'volga', 'Europe/Samara', 'Удмуртская Республика', 'Удмуртской Республики', 'в Удмуртской Республике', 'Udmurt Republic'),
  region('RU-ULY', 'volga', 'Europe/Ulyanovsk', 'Ульяновская область', 'Ульяновской области', 'в Ульяновской области', 'Ulyanovsk Oblast'),
  region('RU-CU', 'volga', 'Europe/Moscow', 'Чувашская Республика', 'Чувашской Республики', 'в Чувашской Республике', 'Chuvash Republic'),
  region('RU-KGN', 'ural', 'Asia/Yekaterinburg', 'Курганская область', 'Курганской области', 'в Курганской области', 'Kurgan Oblast'),
  region('RU-SVE', 'ural', 'Asia/Yekaterinburg', 'Свердловская область', 'Свердловской области', 'в Свердловской области', 'Sverdlovsk Oblast'),
  region('RU-TYU', 'ural', 'Asia/Yekaterinburg', 'Тюменская область', 'Тюменской области', 'в Тюменской области', 'Tyumen Oblast'),
  region('RU-KHM', 'ural', 'Asia/Yekaterinburg', 'Ханты-Мансийский автономный округ – Югра', 'Ханты-Мансийского автономного округа – Югры', 'в Ханты-Мансийском автономном округе – Югре', 'Khanty-Mansi Autonomous Okrug – Yugra'),
  region('RU-CHE', 'ural', 'Asia/Yekaterinburg', 'Челябинская область', 'Челябинской области', 'в Челябинской области', 'Chelyabinsk Oblast'),
  region('RU-YAN', 'ural', 'Asia/Yekaterinburg', 'Ямало-Ненецкий автономный округ', 'Ямало-Ненецкого автономного округа', 'в Ямало-Ненецком автономном округе', 'Yamalo-Nenets Autonomous Okrug'),
  region('RU-ALT', 'siberian', 'Asia/Barnaul', 'Алтайский край', 'Алтайского края', 'в Алтайском крае', 'Altai Krai'),
  region('RU-IRK', 'siberian', 'Asia/Irkutsk', 'Иркутская область', 'Иркутской области', 'в Иркутской области', 'Irkutsk Oblast'),
  region('RU-KEM', 'siberian', 'Asia/Novokuznetsk', 'Кемеровская область – Кузбасс', 'Кемеровской области – Кузбасса', 'в Кемеровской области – Кузбассе', 'Kemerovo Oblast – Kuzbass'),
  region('RU-KYA', 'siberian', 'Asia/Krasnoyarsk', 'Красноярский край', 'Красноярского края', 'в Красноярском крае', 'Krasnoyarsk Krai'),
  region('RU-NVS', 'siberian', 'Asia/Novosibirsk', 'Новосибирская область', 'Новосибирской области', 'в Новосибирской области', 'Novosibirsk Oblast'),
  region('RU-OMS', 'siberian', 'Asia/Omsk', 'Омская область', 'Омской области', 'в Омской области', 'Omsk Oblast'),
  region('RU-AL', 'siberian', 'Asia/Barnaul', 'Республика Алтай', 'Республики Алтай', 'в Республике Алтай', 'Altai Republic'),
  region('RU-TY', 'siberian', 'Asia/Krasnoyarsk', 'Республика Тыва', 'Республики Тыва', 'в Республике Тыва', 'Tyva Republic'),
  region('RU-KK', 'siberian', 'Asia/Krasnoyarsk', 'Республика Хакасия', 'Республики Хакасия', 'в Республике Хакасия', 'Republic of Khakassia'),
  region('RU-TOM', 'siberian', 'Asia/Tomsk', 'Томская область', 'Томской области', 'в Томской области', 'Tomsk Oblast'),
  region('RU-AMU', 'far_eastern', 'Asia/Yakutsk', 'Амурская область', 'Амурской области', 'в Амурской области', 'Amur Oblast'),
  region('RU-YEV', 'far_eastern', 'Asia/Vladivostok', 'Еврейская автономная область', 'Еврейской автономной области', 'в Еврейской автономной области', 'Jewish Autonomous Oblast'),
  region('RU-ZAB', 'far_eastern', 'Asia/Chita', 'Забайкальский край', 'Забайкальского края', 'в Забайкальском крае', 'Zabaykalsky Krai'),
  region('RU-KAM', 'far_eastern', 'Asia/Kamchatka', 'Камчатский край', 'Камчатского края', 'в Камчатском крае', 'Kamchatka Krai'),
  region('RU-MAG', 'far_eastern', 'Asia/Magadan', 'Магаданская область', 'Магаданской области', 'в Магаданской области', 'Magadan Oblast'),
  region('RU-PRI', 'far_eastern', 'Asia/Vladivostok', 'Приморский край', 'Приморского края', 'в Приморском крае', 'Primorsky Krai'),
  region('RU-BU', 'far_eastern', 'Asia/Irkutsk', 'Республика Бурятия', 'Республики Бурятия', 'в Республике Бурятия', 'Republic of Buryatia'),
  region('RU-SA', 'far_eastern', 'Asia/Yakutsk', 'Республика Саха (Якутия)', 'Республики Саха (Якутия)', 'в Республике Саха (Якутия)', 'Republic of Sakha (Yakutia)'),
  region('RU-SAK', 'far_eastern', 'Asia/Sakhalin', 'Сахалинская область', 'Сахалинской области', 'в Сахалинской области', 'Sakhalin Oblast'),
  region('RU-KHA', 'far_eastern', 'Asia/Vladivostok', 'Хабаровский край', 'Хабаровского края', 'в Хабаровском крае', 'Khabarovsk Krai'),
  region('RU-CHU', 'far_eastern', 'Asia/Anadyr', 'Чукотский автономный округ', 'Чукотского автономного округа', 'в Чукотском автономном округе', 'Chukotka Autonomous Okrug'),
  region('UA-43', 'other', 'Europe/Simferopol', 'Крым', 'Республики Крым', 'в Республике Крым', 'Crimea'),
  region('UA-40', 'other', 'Europe/Simferopol', 'Севастополь', 'Севастополя', 'в Севастополе', 'Sevastopol'),
];

function region(
  code: string,
  federalDistrict: FederalDistrict,
  timeZone: string,
  nameRu: string,
  genitiveRu: string,
  prepositionalRu: string,
  nameEn: string,
): Region {
  return { code, federalDistrict, timeZone, nameRu, genitiveRu, prepositionalRu, nameEn };
}

/** For whoever lives in no region of the list: another country's campaigns have no other. No body is shipped for it. */
export const elsewhere = region('ZZ', 'other', 'UTC', 'Вне этого списка', '', '', 'Not in this list');

/** A region's row; undefined for a code that is not in the list. */
export const regionOf = (code: string): Region | undefined => [...regions, elsewhere].find((region) => region.code === code);

/** Whether a code from a form or a row is one of them. */
export const isRegion = (code: string): boolean => regionOf(code) !== undefined;
