import { type GatheringKind, withoutKnownTerm } from './kind';

export const otherGathering: GatheringKind = {
  code: 'other',
  name: { ru: 'Другое', en: 'Other' },
  ...withoutKnownTerm,
};
