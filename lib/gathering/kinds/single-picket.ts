import type { GatheringKind } from './kind';

export const singlePicket: GatheringKind = {
  code: 'single_picket',
  name: { ru: 'Одиночный пикет', en: 'Single picket' },
  notice: 'none',
  terms: {},
  norm: 'ru.54fz.single-picket',
  plain: {
    ru: 'Одному человеку уведомлять о пикете не нужно.',
    en: 'One person alone needs to give no notice of a picket.',
  },
};
