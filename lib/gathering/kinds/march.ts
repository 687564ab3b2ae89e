import { type GatheringKind, inWindow } from './kind';

export const march: GatheringKind = {
  code: 'march',
  name: { ru: 'Шествие', en: 'March' },
  ...inWindow,
};
