import { type GatheringKind, withoutKnownTerm } from './kind';

export const ownMeeting: GatheringKind = {
  code: 'own_meeting',
  name: { ru: 'Собрание семей', en: 'Meeting of the families' },
  ...withoutKnownTerm,
};
