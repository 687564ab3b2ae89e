import { type GatheringKind, withoutKnownTerm } from './kind';

export const candidateMeeting: GatheringKind = {
  code: 'candidate_meeting',
  name: { ru: 'Встреча с кандидатом', en: 'Meeting with a candidate' },
  ...withoutKnownTerm,
};
