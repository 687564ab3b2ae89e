import { type GatheringKind, inWindow } from './kind';

export const demonstration: GatheringKind = {
  code: 'demonstration',
  name: { ru: 'Демонстрация', en: 'Demonstration' },
  ...inWindow,
};
