import { burstDecided } from './burst-decided';
import { calendarChanged } from './calendar-changed';
import { caseJoined } from './case-joined';
import { caseOpened } from './case-opened';
import { commentAnswered } from './comment-answered';
import { commentAsked } from './comment-asked';
import { commentRestored } from './comment-restored';
import { commentWithdrawn } from './comment-withdrawn';
import { consentGiven } from './consent-given';
import { consentWithdrawn } from './consent-withdrawn';
import { daysRecounted } from './days-recounted';
import { editionAdded } from './edition-added';
import { editionChanged } from './edition-changed';
import { feedMade } from './feed-made';
import { feedRevoked } from './feed-revoked';
import { gatheringAnswered } from './gathering-answered';
import { gatheringChanged } from './gathering-changed';
import { gatheringCompared } from './gathering-compared';
import { gatheringLinked } from './gathering-linked';
import { gatheringNoted } from './gathering-noted';
import { gatheringOutcome } from './gathering-outcome';
import { gatheringRestored } from './gathering-restored';
import { gatheringShown } from './gathering-shown';
import { gatheringWithdrawn } from './gathering-withdrawn';
import { handInRemoved } from './hand-in-removed';
import { handedIn } from './handed-in';
import { importDone } from './import-done';
import { importDropped } from './import-dropped';
import { importRetried } from './import-retried';
import { importStarted } from './import-started';
import { importUndone } from './import-undone';
import { importUploaded } from './import-uploaded';
import { incidentChanged } from './incident-changed';
import { incidentNoted } from './incident-noted';
import { incidentOutcomeSet } from './incident-outcome-set';
import { incidentRestored } from './incident-restored';
import { incidentShown } from './incident-shown';
import { incidentWithdrawn } from './incident-withdrawn';
import { incidentsShown } from './incidents-shown';
import { intakeAdded } from './intake-added';
import { intakeAnswered } from './intake-answered';
import { intakeDeclined } from './intake-declined';
import { intakeErased } from './intake-erased';
import { intakeLetGo } from './intake-let-go';
import { intakeLinked } from './intake-linked';
import { intakeReopened } from './intake-reopened';
import { intakeSeen } from './intake-seen';
import { intakeSettled } from './intake-settled';
import { intakeTaken } from './intake-taken';
import { intakeTold } from './intake-told';
import { intakeUnanswered } from './intake-unanswered';
import { intakeUnlinked } from './intake-unlinked';
import { intakeWithdrawn } from './intake-withdrawn';
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
import { noticeFiled } from './notice-filed';
import { noticeRemoved } from './notice-removed';
import { officialChanged } from './official-changed';
import { officialDecided } from './official-decided';
import { officialProposed } from './official-proposed';
import { outcomeSet } from './outcome-set';
import { ownRungChanged } from './own-rung-changed';
import { ownTextChanged } from './own-text-changed';
import { papersSent } from './papers-sent';
import { personChanged } from './person-changed';
import { personKinChanged } from './person-kin-changed';
import { personNoted } from './person-noted';
import { personRemoved } from './person-removed';
import { personServiceChanged } from './person-service-changed';
import { personStatusNoted } from './person-status-noted';
import { personStatusUndone } from './person-status-undone';
import { petitionAnswerShown } from './petition-answer-shown';
import { petitionChanged } from './petition-changed';
import { petitionClosed } from './petition-closed';
import { petitionDeclined } from './petition-declined';
import { petitionImported } from './petition-imported';
import { petitionLetterLinked } from './petition-letter-linked';
import { petitionMade } from './petition-made';
import { petitionOpened } from './petition-opened';
import { petitionReopened } from './petition-reopened';
import { petitionSubmitted } from './petition-submitted';
import { petitionThresholdReached } from './petition-threshold-reached';
import { pointsNoted } from './points-noted';
import { pointsRead } from './points-read';
import { postAdded } from './post-added';
import { postFilesMatched } from './post-files-matched';
import { postLinked } from './post-linked';
import { postPublicChanged } from './post-public-changed';
import { postRestored } from './post-restored';
import { postWithdrawn } from './post-withdrawn';
import { postWordsChanged } from './post-words-changed';
import { postsImported } from './posts-imported';
import { questionAnswered } from './question-answered';
import { questionRestored } from './question-restored';
import { questionSent } from './question-sent';
import { questionWithdrawn } from './question-withdrawn';
import { recountRetried } from './recount-retried';
import { replyReceived } from './reply-received';
import { replyReclassified } from './reply-reclassified';
import { sheetAdded } from './sheet-added';
import { sheetRemoved } from './sheet-removed';
import { sheetRestored } from './sheet-restored';
import { signatoryChanged } from './signatory-changed';
import { signatureTakenOff } from './signature-taken-off';
import { signaturesRestored } from './signatures-restored';
import { signaturesStruck } from './signatures-struck';
import { signersErased } from './signers-erased';
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
  petition_made: petitionMade,
  petition_changed: petitionChanged,
  petition_submitted: petitionSubmitted,
  petition_opened: petitionOpened,
  petition_declined: petitionDeclined,
  petition_closed: petitionClosed,
  petition_reopened: petitionReopened,
  petition_threshold_reached: petitionThresholdReached,
  petition_letter_linked: petitionLetterLinked,
  petition_answer_shown: petitionAnswerShown,
  burst_decided: burstDecided,
  signatures_struck: signaturesStruck,
  signatures_restored: signaturesRestored,
  signature_taken_off: signatureTakenOff,
  signers_erased: signersErased,
  sheet_added: sheetAdded,
  sheet_removed: sheetRemoved,
  sheet_restored: sheetRestored,
  handed_in: handedIn,
  hand_in_removed: handInRemoved,
  petition_imported: petitionImported,
  gathering_noted: gatheringNoted,
  gathering_changed: gatheringChanged,
  gathering_linked: gatheringLinked,
  gathering_shown: gatheringShown,
  gathering_withdrawn: gatheringWithdrawn,
  gathering_restored: gatheringRestored,
  gathering_compared: gatheringCompared,
  notice_filed: noticeFiled,
  notice_removed: noticeRemoved,
  gathering_answered: gatheringAnswered,
  gathering_outcome: gatheringOutcome,
  edition_added: editionAdded,
  edition_changed: editionChanged,
  question_sent: questionSent,
  question_answered: questionAnswered,
  question_withdrawn: questionWithdrawn,
  question_restored: questionRestored,
  comment_asked: commentAsked,
  comment_answered: commentAnswered,
  comment_withdrawn: commentWithdrawn,
  comment_restored: commentRestored,
  incident_noted: incidentNoted,
  incident_changed: incidentChanged,
  incident_outcome_set: incidentOutcomeSet,
  incident_withdrawn: incidentWithdrawn,
  incident_restored: incidentRestored,
  incident_shown: incidentShown,
  incidents_shown: incidentsShown,
  import_uploaded: importUploaded,
  import_started: importStarted,
  import_done: importDone,
  import_undone: importUndone,
  import_dropped: importDropped,
  import_retried: importRetried,
  person_noted: personNoted,
  person_changed: personChanged,
  person_removed: personRemoved,
  person_service_changed: personServiceChanged,
  person_status_noted: personStatusNoted,
  person_status_undone: personStatusUndone,
  person_kin_changed: personKinChanged,
  consent_given: consentGiven,
  consent_withdrawn: consentWithdrawn,
  post_added: postAdded,
  post_words_changed: postWordsChanged,
  post_public_changed: postPublicChanged,
  post_withdrawn: postWithdrawn,
  post_restored: postRestored,
  post_linked: postLinked,
  posts_imported: postsImported,
  post_files_matched: postFilesMatched,
  intake_told: intakeTold,
  intake_added: intakeAdded,
  intake_taken: intakeTaken,
  intake_let_go: intakeLetGo,
  intake_answered: intakeAnswered,
  intake_seen: intakeSeen,
  intake_settled: intakeSettled,
  intake_declined: intakeDeclined,
  intake_reopened: intakeReopened,
  intake_linked: intakeLinked,
  intake_unlinked: intakeUnlinked,
  intake_erased: intakeErased,
  intake_unanswered: intakeUnanswered,
  intake_withdrawn: intakeWithdrawn,
} as const;

export type EventCode = keyof typeof EVENT_KINDS;

/** Throws for a code that is not in the registry. */
export function eventKindOf(code: string): EventKind {
  const kind = Object.hasOwn(EVENT_KINDS, code) ? EVENT_KINDS[code as EventCode] : undefined;
  if (!kind) throw new Error(`No such event kind: ${code}`);
  return kind as EventKind;
}
