import { type GatheringKind, withoutKnownTerm } from './kind';

export const flowers: GatheringKind = {
  code: 'flowers',
  name: { ru: 'Возложение цветов', en: 'Flowers laid' },
  ...withoutKnownTerm,
};
