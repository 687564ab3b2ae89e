import { caseJoined } from './case-joined';
import { caseOpened } from './case-opened';
import { invitationMade } from './invitation-made';
import { invitationRevoked } from './invitation-revoked';
import type { EventKind } from './kind';
import { letterDrafted } from './letter-drafted';
import { letterForwarded } from './letter-forwarded';
import { letterRegistered } from './letter-registered';
import { letterRestored } from './letter-restored';
import { letterSent } from './letter-sent';
import { letterWithdrawn } from './letter-withdrawn';
import { memberChanged } from './member-changed';
import { memberJoined } from './member-joined';
import { noteAdded } from './note-added';
import { officialChanged } from './official-changed';
import { officialDecided } from './official-decided';
import { officialProposed } from './official-proposed';
import { outcomeSet } from './outcome-set';
import { papersSent } from './papers-sent';
import { replyReceived } from './reply-received';
import { replyReclassified } from './reply-reclassified';
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
  letter_registered: letterRegistered,
  letter_forwarded: letterForwarded,
  reply_received: replyReceived,
  reply_reclassified: replyReclassified,
  note_added: noteAdded,
  papers_sent: papersSent,
  invitation_made: invitationMade,
  invitation_revoked: invitationRevoked,
  member_joined: memberJoined,
  member_changed: memberChanged,
  official_proposed: officialProposed,
  official_decided: officialDecided,
  official_changed: officialChanged,
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
