import { type GatheringKind, withoutKnownTerm } from './kind';

export const officialMeeting: GatheringKind = {
  code: 'official_meeting',
  name: { ru: 'Встреча с чиновником или депутатом', en: 'Meeting with an official or a deputy' },
  ...withoutKnownTerm,
};
