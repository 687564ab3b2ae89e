import { calendarChanged } from './calendar-changed';
import { caseJoined } from './case-joined';
import { caseOpened } from './case-opened';
import { daysRecounted } from './days-recounted';
import { feedMade } from './feed-made';
import { feedRevoked } from './feed-revoked';
import { invitationMade } from './invitation-made';
import { invitationRevoked } from './invitation-revoked';
import type { EventKind } from './kind';
import { letterAbout } from './letter-about';
import { letterDelivered } from './letter-delivered';
import { letterDrafted } from './letter-drafted';
import { letterForwarded } from './letter-forwarded';
import { letterRegistered } from './letter-registered';
import { letterRestored } from './letter-restored';
import { letterSent } from './letter-sent';
import { letterTerm } from './letter-term';
import { letterTextChanged } from './letter-text-changed';
import { letterWithdrawn } from './letter-withdrawn';
import { memberChanged } from './member-changed';
import { memberJoined } from './member-joined';
import { noteAdded } from './note-added';
import { officialChanged } from './official-changed';
import { officialDecided } from './official-decided';
import { officialProposed } from './official-proposed';
import { outcomeSet } from './outcome-set';
import { ownRungChanged } from './own-rung-changed';
import { ownTextChanged } from './own-text-changed';
import { papersSent } from './papers-sent';
import { pointsNoted } from './points-noted';
import { pointsRead } from './points-read';
import { recountRetried } from './recount-retried';
import { replyReceived } from './reply-received';
import { replyReclassified } from './reply-reclassified';
import { signatoryChanged } from './signatory-changed';
import { snapshotDeclined } from './snapshot-declined';
import { snapshotFrozen } from './snapshot-frozen';
import { snapshotPublished } from './snapshot-published';

export const EVENT_KINDS = {
  case_opened: caseOpened,
  case_joined: caseJoined,
  outcome_set: outcomeSet,
  letter_sent: letterSent,
  letter_drafted: letterDrafted,
  letter_withdrawn: letterWithdrawn,
  letter_restored: letterRestored,
  letter_delivered: letterDelivered,
  letter_about: letterAbout,
  letter_term: letterTerm,
  letter_text_changed: letterTextChanged,
  letter_registered: letterRegistered,
  letter_forwarded: letterForwarded,
  reply_received: replyReceived,
  reply_reclassified: replyReclassified,
  points_noted: pointsNoted,
  points_read: pointsRead,
  note_added: noteAdded,
  signatory_changed: signatoryChanged,
  papers_sent: papersSent,
  feed_made: feedMade,
  feed_revoked: feedRevoked,
  own_text_changed: ownTextChanged,
  own_rung_changed: ownRungChanged,
  invitation_made: invitationMade,
  invitation_revoked: invitationRevoked,
  member_joined: memberJoined,
  member_changed: memberChanged,
  official_proposed: officialProposed,
  official_decided: officialDecided,
  official_changed: officialChanged,
  calendar_changed: calendarChanged,
  days_recounted: daysRecounted,
  recount_retried: recountRetried,
  snapshot_frozen: snapshotFrozen,
  snapshot_published: snapshotPublished,
  snapshot_declined: snapshotDeclined,
} as const;

export type EventCode = keyof typeof EVENT_KINDS;

/** Throws for a code that is not in the registry. */
export function eventKindOf(code: string): EventKind {
  const kind = Object.hasOwn(EVENT_KINDS, code) ? EVENT_KINDS[code as EventCode] : undefined;
  if (!kind) throw new Error(`No such event kind: ${code}`);
  return kind as EventKind;
}
