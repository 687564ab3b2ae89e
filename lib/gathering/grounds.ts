import type { InBoth } from '@/lib/words/locale';

type Ground = InBoth & {
  /** The words as printed are asked for: the code alone says nothing. */
  needsWords?: true;
};

/** On what ground a gathering was refused or moved. What the paper says is kept beside it, as printed. */
export const GROUNDS = {
  covid: { ru: 'Из-за ковида', en: 'Because of Covid' },
  occupied: { ru: 'Место занято другим мероприятием', en: 'The place is taken by another event' },
  works: { ru: 'Ремонт или работы', en: 'Works or repairs' },
  safety: { ru: 'Безопасность', en: 'Safety' },
  form: { ru: 'Уведомление составлено не так', en: 'The form of the notice' },
  window: { ru: 'Подано не в срок', en: 'Filed outside the window' },
  none_given: { ru: 'Основание не названо', en: 'No ground given' },
  other: { ru: 'Другое', en: 'Other', needsWords: true },
} as const satisfies Record<string, Ground>;

export type GroundCode = keyof typeof GROUNDS;
export const GROUND_CODES = Object.keys(GROUNDS) as [GroundCode, ...GroundCode[]];

export const groundOf = (code: string): Ground | undefined => (Object.hasOwn(GROUNDS, code) ? GROUNDS[code as GroundCode] : undefined);
