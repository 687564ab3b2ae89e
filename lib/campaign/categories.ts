import type { InBoth } from '@/lib/words/locale';

/** What a campaign's letters are about, to begin with. A campaign's own list lives in its table. */
export const SHIPPED_CATEGORIES: readonly { code: string; name: InBoth }[] = [
  { code: 'demob', name: { ru: 'Демобилизация', en: 'Demobilisation' } },
  { code: 'rotation', name: { ru: 'Ротация', en: 'Rotation' } },
  { code: 'leave', name: { ru: 'Отпуск', en: 'Leave' } },
  { code: 'vvk', name: { ru: 'Категория годности, ВВК', en: 'Fitness category, medical board' } },
  { code: 'treatment', name: { ru: 'Лечение', en: 'Treatment' } },
  { code: 'missing', name: { ru: 'Без вести пропавший', en: 'Missing in action' } },
  { code: 'captivity', name: { ru: 'Плен, обмен', en: 'Captivity, exchange' } },
  { code: 'body', name: { ru: 'Возвращение тела, опознание', en: 'Return of the body, identification' } },
  { code: 'death_status', name: { ru: 'Признание погибшим', en: 'Recognition of death' } },
  { code: 'pay', name: { ru: 'Выплаты', en: 'Pay' } },
  { code: 'injury_pay', name: { ru: 'Выплаты за ранение или гибель', en: 'Pay for injury or death' } },
  { code: 'wrong_mob', name: { ru: 'Незаконный призыв', en: 'Unlawful draft' } },
  { code: 'discharge', name: { ru: 'Увольнение', en: 'Discharge' } },
  { code: 'transfer', name: { ru: 'Перевод', en: 'Transfer' } },
  { code: 'detention', name: { ru: 'Незаконное удержание', en: 'Unlawful detention' } },
  { code: 'abuse', name: { ru: 'Насилие, угрозы', en: 'Violence, threats' } },
  { code: 'assault_unfit', name: { ru: 'Отправка раненых в бой', en: 'Wounded sent into battle' } },
  { code: 'equip', name: { ru: 'Снабжение', en: 'Supplies' } },
  { code: 'contact', name: { ru: 'Нет связи', en: 'No contact' } },
  { code: 'status', name: { ru: 'Удостоверение, статус', en: 'Certificate, status' } },
  { code: 'assembly', name: { ru: 'Согласование акции', en: 'Notice of a gathering' } },
  { code: 'info', name: { ru: 'Запрос сведений', en: 'Request for information' } },
  { code: 'other', name: { ru: 'Другое', en: 'Other' } },
];
