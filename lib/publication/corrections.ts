import type { InBoth } from '@/lib/words/locale';
import type { CorrectionKind } from './read-people';

/** What a correction is, in the words of the page, the files and the feed. It names nobody and gives no reason. */
export const CORRECTION_NAMES: Readonly<Record<CorrectionKind, InBoth>> = {
  consent_withdrawn: { ru: 'Исправлено: согласие отозвано', en: 'Corrected: consent withdrawn' },
  post_taken_out: { ru: 'Исправлено: публикация убрана или изменена', en: 'Corrected: a post was taken back or changed' },
  edition: { ru: 'Исправлено: вышло новое издание на тот же день', en: 'Corrected: a later edition for the same day' },
};

export const CORRECTION_WHAT: Readonly<Record<CorrectionKind, InBoth>> = {
  consent_withdrawn: {
    ru: 'Согласие отозвано. Того, что было сказано по нему, в этом издании больше нет; остались метка и контрольная сумма.',
    en: 'Consent was withdrawn. What was said under it is no longer in this edition; its mark and checksum remain.',
  },
  post_taken_out: {
    ru: 'Кампания убрала публикацию или изменила её слова. Прежних слов в этом издании больше нет; остались метка и контрольная сумма.',
    en: 'The campaign took a post back or changed its words. The earlier words are no longer in this edition; their mark and checksum remain.',
  },
  edition: {
    ru: 'Вышло исправленное издание на тот же день. Прежнее стоит по своему адресу.',
    en: 'A corrected edition for the same day came out. The earlier one stays at its address.',
  },
};
