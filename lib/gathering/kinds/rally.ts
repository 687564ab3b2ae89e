import { type GatheringKind, inWindow } from './kind';

export const rally: GatheringKind = {
  code: 'rally',
  name: { ru: 'Митинг', en: 'Rally' },
  ...inWindow,
};
