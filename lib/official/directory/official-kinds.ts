import type { InBoth } from '@/lib/words/locale';

/** What sort of body an official is: for search, for icons, for the ladder. */
export const officialKinds = {
  presidential_office: { ru: 'Президент и его Администрация', en: 'President and Administration' },
  government: { ru: 'правительство', en: 'government' },
  ministry: { ru: 'министерство', en: 'ministry' },
  department: { ru: 'управление министерства', en: 'department of a ministry' },
  agency: { ru: 'служба или агентство', en: 'service or agency' },
  general_staff: { ru: 'Генеральный штаб', en: 'General Staff' },
  commander: { ru: 'командование', en: 'command' },
  commissariat: { ru: 'военкомат', en: 'military commissariat' },
  medical_commission: { ru: 'военно-врачебная комиссия', en: 'military medical commission' },
  prosecutor: { ru: 'прокуратура', en: 'prosecutor' },
  military_prosecutor: { ru: 'военная прокуратура', en: 'military prosecutor' },
  investigative: { ru: 'следствие', en: 'investigators' },
  court: { ru: 'суд', en: 'court' },
  governor: { ru: 'глава региона', en: 'head of a region' },
  city_hall: { ru: 'мэрия', en: 'city hall' },
  parliament: { ru: 'парламент', en: 'parliament' },
  ombudsman: { ru: 'уполномоченный', en: 'ombudsman' },
  council: { ru: 'совет', en: 'council' },
  fund: { ru: 'фонд', en: 'fund' },
  international: { ru: 'международная организация', en: 'international organization' },
  other: { ru: 'другое', en: 'other' },
} as const satisfies Record<string, InBoth>;

export type OfficialKind = keyof typeof officialKinds;
