import type { InBoth } from '@/lib/words/locale';

type Reason = InBoth & {
  /** Where it can be given: of a line on paper, of signatures online. */ readonly paper: boolean;
  readonly online: boolean;
};

/** Why a signature is not counted: on a sheet line by line, online for many at once. */
export const STRIKE_REASONS = {
  bots: { ru: 'Прислано программой', en: 'Sent by a program', paper: false, online: true },
  invented: { ru: 'Вымышленное имя', en: 'An invented name', paper: true, online: true },
  twice: { ru: 'Подписано дважды', en: 'Signed twice', paper: true, online: true },
  not_herself: { ru: 'Подписал кто-то другой', en: 'Signed by somebody else', paper: true, online: true },
  other_region: { ru: 'Не тот регион', en: 'Another region', paper: true, online: true },
  asked: { ru: 'Человек попросил снять подпись', en: 'The person asked to have it taken off', paper: true, online: true },
  over_cap: { ru: 'Сверх предела', en: 'Beyond the cap', paper: false, online: true },
  unreadable: { ru: 'Не прочесть', en: 'Cannot be read', paper: true, online: false },
  incomplete: { ru: 'Не хватает сведений', en: 'Something is missing', paper: true, online: false },
  no_date: { ru: 'Нет даты или подписи', en: 'No date or no signature', paper: true, online: false },
  corrected: { ru: 'Исправления не заверены', en: 'Corrections without a mark', paper: true, online: false },
  collector: { ru: 'Ошибка сборщика', en: 'A mistake of the collector', paper: true, online: false },
} as const satisfies Record<string, Reason>;

export type StrikeReason = keyof typeof STRIKE_REASONS;
export const REASON_CODES = Object.keys(STRIKE_REASONS) as [StrikeReason, ...StrikeReason[]];

const codes = (where: 'paper' | 'online') =>
  REASON_CODES.filter((code) => STRIKE_REASONS[code][where]) as [StrikeReason, ...StrikeReason[]];
export const PAPER_REASONS = codes('paper');
export const ONLINE_REASONS = codes('online');

export const isStrikeReason = (text: string): text is StrikeReason => Object.hasOwn(STRIKE_REASONS, text);
