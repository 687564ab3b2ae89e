import { randomUUID } from 'node:crypto';
import type { Role } from '@/lib/auth/roles';
import { THE_SIGNER } from '../support/petition-things';
import { PASSWORD, type Things, type World } from './world';

type Fields = Record<string, string>;

/**
 * How an action is posted with valid input about family A's things. A new action is not found here and
 * fails the test until somebody has said who may do it.
 */
export type ActionCase = {
  /** Roles of her own campaign that may; nobody outside ever may. */
  by: readonly Role[];
  post: (things: Things, world: World) => Fields;
  /** It makes something of the poster's own: then an outsider may, and nothing of A's changes by it. */
  own?: true;
  /** What it adds to when it succeeds; an event, unless said. */
  adds?: 'session' | 'reminder' | 'signature' | 'intake' | 'nothing';
  /** For the doors, where nobody is signed in: the right secret, where `post` has a wrong one. */
  knows?: (things: Things, world: World) => Fields;
  /** It is answered on the same page: a stranger has no page of her own to be led to. */
  answers?: true;
};

const ALL: readonly Role[] = ['family', 'organizer', 'editor', 'admin'];
const STAFF: readonly Role[] = ['organizer', 'editor', 'admin'];
const on = (name: string, day: string): Fields => {
  const [year = '', month = '', of = ''] = day.split('-');
  return { [`${name}.day`]: of, [`${name}.month`]: month, [`${name}.year`]: year };
};
const letter = ({ caseId }: Things, { one }: World): Fields => ({
  caseId,
  toId: one.body('ru.mod'),
  category: 'rotation',
  channel: 'portal',
  ...on('sentOn', '2026-11-20'),
});
/** The promise it was answered with opens a repeat letter to the same body. */
const step = ({ letterId }: Things, { one }: World): Fields => ({ letterId, rung: 'repeat', toId: one.body('ru.mod') });
const sentStep: Fields = { channel: 'portal', ...on('sentOn', '2026-11-20') };
const signing = ({ caseId }: Things): Fields => ({
  caseId,
  name: 'Чужая Анна Петровна',
  relation: 'husband',
  personName: 'Чужой Павел Ильич',
});
const chosenText = ({ caseId }: Things, { one }: World): Fields => ({
  caseId,
  code: 'ru.information',
  toId: one.body('ru.mod'),
  channel: 'portal',
  ...on('sentOn', '2026-11-20'),
});
const manyLetters = ({ caseId }: Things, { one }: World): Fields => ({
  caseId,
  to: `${one.body('ru.mod')} ${one.body('ru.duma')}`,
  text: 'Прошу ответить.',
  channel: 'portal',
  ...on('sentOn', '2026-11-20'),
});
const consent = ({ personId }: Things): Fields => ({
  personId,
  wording: '1',
  'scope.region': '1',
  'scope.public_name': '1',
  name: 'Чужое имя',
});
const newCase = { alias: 'Своё дело', category: 'leave', region: 'RU-PER' };
const calendarSource = (): Fields => ({ year: '2026', source: 'Постановление', complete: 'official', ...on('checkedOn', '2026-11-20') });
let daysOff = 0;
const aDayOff = (): string => {
  daysOff += 1;
  return `2026-07-${String((daysOff % 28) + 1).padStart(2, '0')}`;
};
const petitionWords = { lang: 'ru', title: 'Верните', body: 'Просим вернуть.' };
const gathering: Fields = { kind: 'flowers', title: 'Цветы', ...on('onDay', '2026-11-20') };
const edition: Fields = { kind: 'press_conference', nameRu: 'Итоги года', ...on('onDay', '2026-12-17') };
const newBody = () => ({ nameRu: `Комитет ${randomUUID()}`, rank: 'regional', region: 'RU-PER' });

export const ACTIONS: Record<string, ActionCase> = {
  'case/family-actions#openOwnCaseAction': { by: ['family'], own: true, post: () => newCase },
  'case/actions#openCaseAction': { by: STAFF, own: true, post: () => newCase },
  'case/actions#addNoteAction': { by: STAFF, post: ({ caseId }) => ({ caseId, text: 'Чужая заметка' }) },
  'case/actions#setOutcomeAction': { by: STAFF, post: ({ caseId }) => ({ caseId, outcome: 'granted' }) },

  'case/signatory-actions#setSignatoryAction': { by: ['family'], post: signing },
  'case/signatory-actions#deskSetSignatoryAction': { by: STAFF, post: signing },
  'case/signatory-actions#forgetSignatoryAction': { by: ['family'], post: ({ caseId }) => ({ caseId }) },
  'case/signatory-actions#deskForgetSignatoryAction': { by: STAFF, post: ({ caseId }) => ({ caseId }) },

  'incident/family-actions#tellIncidentAction': {
    by: ['family'],
    post: ({ caseId }) => ({ caseId, kind: 'detention', text: 'Забрали', ...on('onDay', '2026-11-20') }),
  },
  'incident/family-actions#takeBackIncidentAction': { by: ['family'], post: ({ incidentId }) => ({ incidentId }) },
  'incident/family-actions#bringBackIncidentAction': { by: ['family'], post: ({ incidentOutId }) => ({ incidentId: incidentOutId }) },
  'incident/desk-actions#noteIncidentAction': {
    by: STAFF,
    own: true,
    post: () => ({ kind: 'smear', quote: 'Слова', link: 'https://example.org/', ...on('onDay', '2026-11-20') }),
  },
  'incident/desk-actions#editIncidentAction': {
    by: STAFF,
    post: ({ incidentId, incidentSeen }) => ({ incidentId, seen: incidentSeen, kind: 'search', ...on('onDay', '2026-11-20') }),
  },
  'incident/desk-actions#setIncidentOutcomeAction': { by: STAFF, post: ({ incidentId }) => ({ incidentId, outcome: 'released' }) },
  'incident/desk-actions#withdrawIncidentAction': { by: STAFF, post: ({ incidentId }) => ({ incidentId }) },
  'incident/desk-actions#restoreIncidentAction': { by: STAFF, post: ({ incidentOutId }) => ({ incidentId: incidentOutId }) },
  'incident/desk-actions#showIncidentAction': { by: STAFF, post: ({ incidentId }) => ({ incidentId, isPublic: 'yes' }) },
  'incident/desk-actions#showIncidentsAction': {
    by: STAFF,
    post: ({ readInId }) => ({ list: `file=${readInId}`, n: '1', isPublic: 'yes' }),
  },
  'incident/desk-actions#linkIncidentAction': { by: STAFF, post: ({ incidentId, letterId }) => ({ incidentId, letterId }) },
  'incident/named-actions#addIncidentPersonAction': {
    by: STAFF,
    post: ({ incidentId }) => ({ incidentId, name: 'Кто-то', role: 'detained' }),
  },
  'incident/named-actions#removeIncidentPersonAction': {
    by: STAFF,
    post: ({ incidentId, incidentPersonId }) => ({ incidentId, rowId: incidentPersonId }),
  },
  'incident/named-actions#nameOfficialAction': {
    by: STAFF,
    post: ({ incidentId }, { one }) => ({ incidentId, officialId: one.body('ru.mod') }),
  },
  'incident/named-actions#nameOutletAction': { by: STAFF, post: ({ incidentId }) => ({ incidentId, outlet: 'Канал' }) },
  'incident/named-actions#unnameAction': { by: STAFF, post: ({ incidentId, incidentNamedId }) => ({ incidentId, rowId: incidentNamedId }) },

  'import/actions#startImportAction': { by: STAFF, post: ({ lookedId }) => ({ importId: lookedId }) },
  'import/actions#dropImportAction': { by: STAFF, post: ({ lookedId }) => ({ importId: lookedId }) },
  'import/actions#tryAgainAction': { by: STAFF, post: ({ lookedId }) => ({ importId: lookedId, encoding: 'windows-1251' }) },
  // Its line is written when it is done.
  'import/actions#undoImportAction': { by: STAFF, adds: 'nothing', post: ({ readInId }) => ({ importId: readInId }) },

  'letter/text-actions#editTextAction': {
    by: ['family'],
    post: ({ draftId, draftSeen }) => ({ letterId: draftId, seen: draftSeen, text: 'Правлено' }),
  },
  'letter/text-actions#deskEditTextAction': {
    by: STAFF,
    post: ({ draftId, draftSeen }) => ({ letterId: draftId, seen: draftSeen, text: 'Правлено' }),
  },

  'advice/text-actions#keepTextAction': { by: ['family'], post: chosenText },
  'advice/text-actions#deskKeepTextAction': { by: STAFF, post: chosenText },
  'timeline/paper-actions#keepManyAction': { by: ['family'], post: manyLetters },
  'timeline/paper-actions#deskKeepManyAction': { by: STAFF, post: manyLetters },

  'letter/family-actions#logLetterAction': { by: ALL, post: letter },
  'letter/family-actions#withdrawLetterAction': { by: ALL, post: ({ letterId }) => ({ letterId }) },
  'letter/family-actions#restoreLetterAction': { by: ALL, post: ({ withdrawnId }) => ({ letterId: withdrawnId }) },
  'letter/family-actions#sendDraftAction': { by: ALL, post: ({ draftId }) => ({ letterId: draftId, channel: 'post' }) },
  'letter/family-actions#deliveredAction': { by: ALL, post: ({ letterId }) => ({ letterId, ...on('deliveredOn', '2026-11-04') }) },
  'letter/desk-actions#deskClarifyLetterAction': {
    by: STAFF,
    post: ({ letterId }) => ({ letterId, law: 'migration', ...on('deliveredOn', '2026-11-05') }),
  },
  'letter/desk-actions#deskLogLetterAction': { by: STAFF, post: (...of) => ({ ...letter(...of), law: 'information' }) },
  'letter/desk-actions#deskWithdrawLetterAction': { by: STAFF, post: ({ letterId }) => ({ letterId }) },
  'letter/desk-actions#deskRestoreLetterAction': { by: STAFF, post: ({ withdrawnId }) => ({ letterId: withdrawnId }) },
  'letter/desk-actions#deskSendDraftAction': { by: STAFF, post: ({ draftId }) => ({ letterId: draftId, channel: 'post' }) },

  'advice/family-actions#takeStepAction': { by: ALL, post: (things, world) => ({ ...step(things, world), ...sentStep }) },
  'advice/family-actions#draftStepAction': { by: ALL, post: step },
  'advice/desk-actions#deskTakeStepAction': { by: STAFF, post: (things, world) => ({ ...step(things, world), ...sentStep }) },
  'advice/desk-actions#deskDraftStepAction': { by: STAFF, post: step },

  'reply/family-actions#numberCameAction': {
    by: ALL,
    post: ({ letterId }) => ({ letterId, number: '12-34', ...on('datedOn', '2026-11-20') }),
  },
  'reply/family-actions#forwardedAction': {
    by: ALL,
    post: ({ letterId }, { one }) => ({ letterId, forwardedToId: one.body('ru.mod.appeals'), ...on('datedOn', '2026-11-20') }),
  },
  'reply/family-actions#answerCameAction': {
    by: ALL,
    post: ({ letterId }) => ({ letterId, picture: 'refused', ...on('receivedOn', '2026-11-20') }),
  },
  'reply/family-actions#papersSentAction': { by: ALL, post: ({ awaitingId }) => ({ letterId: awaitingId }) },
  'reply/desk-actions#deskLogReplyAction': {
    by: STAFF,
    post: ({ letterId }) => ({ letterId, kind: 'refusal', ...on('receivedOn', '2026-11-20') }),
  },
  'reply/desk-actions#classifyReplyAction': { by: STAFF, post: ({ replyId }) => ({ replyId, kind: 'boilerplate' }) },
  'reply/desk-actions#deskPapersSentAction': { by: STAFF, post: ({ awaitingId }) => ({ letterId: awaitingId }) },

  'point/family-actions#correctPointsAction': { by: ALL, post: ({ letterId }) => ({ letterId, questions: '1. Чужой вопрос?' }) },
  'point/desk-actions#deskCorrectPointsAction': { by: STAFF, post: ({ letterId }) => ({ letterId, questions: '1. Чужой вопрос?' }) },
  'reply/points-actions#readPointsAction': {
    by: ALL,
    post: ({ replyId, pointId }) => ({ replyId, [`verdict.${pointId}`]: 'answered' }),
  },

  'official/family-actions#proposeBodyAction': { by: ['family'], own: true, post: ({ caseId }) => ({ ...newBody(), caseId }) },
  'official/actions#addOfficialAction': { by: STAFF, own: true, post: newBody },
  'official/actions#decideOfficialAction': { by: STAFF, post: ({ proposedId }) => ({ officialId: proposedId, decision: 'accept' }) },
  'official/actions#setRollAction': { by: STAFF, post: ({ proposedId }) => ({ officialId: proposedId, roll: 'previous' }) },
  'official/actions#addHolderAction': { by: STAFF, post: ({ proposedId }) => ({ officialId: proposedId, name: 'И. О. Начальника' }) },

  // A calendar is a campaign's own: an admin of another corrects hers.
  'campaign/calendar-actions#setCalendarDayAction': {
    by: ['admin'],
    own: true,
    post: () => ({ year: '2026', what: 'off', nameRu: 'День тишины', ...on('day', aDayOff()) }),
  },
  'campaign/calendar-actions#removeCalendarDayAction': { by: ['admin'], own: true, post: () => ({ year: '2026', monthDay: '05-11' }) },
  'campaign/calendar-actions#setCalendarSourceAction': {
    by: ['admin'],
    own: true,
    post: () => ({ ...calendarSource(), source: `Постановление ${randomUUID()}` }),
  },
  'campaign/calendar-actions#previewCalendarYearAction': {
    by: ['admin'],
    own: true,
    adds: 'nothing',
    post: () => ({ ...calendarSource(), text: '01-01;off;Новый год' }),
  },
  'campaign/calendar-actions#pasteCalendarYearAction': {
    by: ['admin'],
    own: true,
    post: () => ({ ...calendarSource(), text: `01-01;off;Новый год ${randomUUID()}` }),
  },
  // The year was corrected by the posts above.
  'campaign/calendar-actions#takeShippedYearAction': { by: ['admin'], own: true, post: () => ({ year: '2026' }) },
  'recount/actions#retryRecountAction': { by: STAFF, post: ({ recountId }) => ({ recountId }) },

  'member/actions#inviteAction': { by: STAFF, post: ({ caseId }) => ({ role: 'family', caseId, note: 'для неё' }) },
  'member/actions#codeHandedOverAction': { by: STAFF, own: true, adds: 'nothing', post: ({ invitationId }) => ({ invitationId }) },
  'member/actions#revokeInvitationAction': { by: STAFF, post: ({ invitationId }) => ({ invitationId }) },
  'member/actions#changeRoleAction': { by: ['admin'], post: ({ memberId }) => ({ memberId, role: 'editor' }) },
  'member/actions#changeAccessAction': { by: ['admin'], post: ({ memberId }) => ({ memberId, access: 'disable' }) },

  'advice/own-actions#saveOwnTextAction': {
    by: ['editor', 'admin'],
    own: true,
    post: () => ({ title: 'Свой текст', lang: 'ru', body: 'Прошу ответить по существу.' }),
  },
  'advice/own-actions#archiveOwnTextAction': { by: ['editor', 'admin'], post: ({ ownTextId }) => ({ textId: ownTextId }) },
  'advice/own-actions#saveOwnRungAction': { by: ['editor', 'admin'], own: true, post: () => ({ title: 'Свой шаг', plain: 'Зачем.' }) },
  'advice/own-actions#archiveOwnRungAction': { by: ['editor', 'admin'], post: ({ ownRungId }) => ({ rungId: ownRungId }) },

  // Reminders and calendars are a member's alone: of A's, her organizers reach none.
  'todo/own-actions#remindAction': { by: ALL, adds: 'reminder', post: ({ letterId }) => ({ letterId, ...on('onDay', '2026-12-20') }) },
  'todo/own-actions#putOffAction': { by: ALL, adds: 'reminder', post: ({ letterId }) => ({ letterId, rung: 'ru-reminder' }) },
  'todo/own-actions#finishReminderAction': { by: ['family'], adds: 'nothing', post: ({ reminderId }) => ({ reminderId }) },
  'todo/own-actions#makeFeedAction': { by: ALL, own: true, post: () => ({ lang: 'en' }) },
  'todo/own-actions#feedHandedOverAction': { by: ALL, own: true, adds: 'nothing', post: ({ feedId }) => ({ feedId }) },
  'todo/own-actions#revokeFeedAction': { by: ['family'], post: ({ feedId }) => ({ feedId }) },

  'person/family-actions#setServiceAction': {
    by: ['family'],
    post: ({ personId }) => ({ personId, place: 'Чужая застава', ...on('draftedOn', '2022-09-26') }),
  },
  'person/desk-actions#deskSetServiceAction': {
    by: STAFF,
    post: ({ personId }) => ({ personId, place: 'Чужая застава', ...on('draftedOn', '2022-09-26') }),
  },
  'person/family-actions#addStatusAction': {
    by: ['family'],
    post: ({ personId }) => ({ personId, status: 'wounded', ...on('onDay', '2026-11-02') }),
  },
  'person/desk-actions#deskAddStatusAction': {
    by: STAFF,
    post: ({ personId }) => ({ personId, status: 'wounded', ...on('onDay', '2026-11-02') }),
  },
  'person/family-actions#undoStatusAction': { by: ['family'], post: ({ personId, statusId }) => ({ personId, statusId }) },
  'person/desk-actions#deskUndoStatusAction': { by: STAFF, post: ({ personId, statusId }) => ({ personId, statusId }) },
  'person/family-actions#addKinAction': { by: ['family'], post: ({ personId }) => ({ personId, kinship: 'son', words: 'чужой сын' }) },
  'person/desk-actions#deskAddKinAction': { by: STAFF, post: ({ personId }) => ({ personId, kinship: 'son', words: 'чужой сын' }) },
  'person/family-actions#removeKinAction': { by: ['family'], post: ({ personId, kinId }) => ({ personId, kinId }) },
  'person/desk-actions#deskRemoveKinAction': { by: STAFF, post: ({ personId, kinId }) => ({ personId, kinId }) },
  'person/family-actions#giveConsentAction': { by: ['family'], post: consent },
  'person/desk-actions#deskGiveConsentAction': { by: STAFF, post: (things) => ({ ...consent(things), ...on('givenOn', '2026-11-02') }) },
  'person/family-actions#withdrawConsentAction': { by: ['family'], post: ({ personId }) => ({ personId }) },
  'person/desk-actions#deskWithdrawConsentAction': { by: STAFF, post: ({ personId }) => ({ personId }) },
  'person/actions#notePersonAction': { by: STAFF, own: true, post: () => ({ name: 'Кто-то без дела', region: 'RU-PER' }) },
  'person/actions#removeNotedAction': { by: STAFF, post: ({ caselessId }) => ({ personId: caselessId }) },
  'person/actions#changeNotedAction': { by: STAFF, post: ({ caselessId }) => ({ personId: caselessId, name: 'Кто-то другой' }) },

  'gathering/actions#noteGatheringAction': { by: STAFF, own: true, post: () => gathering },
  'gathering/actions#editGatheringAction': { by: STAFF, post: ({ gatheringId }) => ({ gatheringId, ...gathering }) },
  'gathering/actions#logNoticeAction': {
    by: STAFF,
    post: ({ gatheringId }, { one }) => ({ gatheringId, toId: one.body('ru.region.RU-PER.city-hall'), ...on('noticeOn', '2026-11-09') }),
  },
  'gathering/actions#removeNoticeAction': { by: STAFF, post: ({ noticedId }) => ({ gatheringId: noticedId }) },
  'gathering/actions#logAnswerAction': {
    by: STAFF,
    post: ({ noticedId }) => ({ gatheringId: noticedId, answer: 'refused', ground: 'covid', ...on('answerOn', '2026-11-11') }),
  },
  'gathering/actions#logOutcomeAction': { by: STAFF, post: ({ gatheringId }) => ({ gatheringId, outcome: 'held', came: '12' }) },
  'gathering/keep-actions#showGatheringAction': { by: STAFF, post: ({ gatheringId }) => ({ gatheringId, show: 'yes' }) },
  'gathering/keep-actions#withdrawGatheringAction': { by: STAFF, post: ({ gatheringId }) => ({ gatheringId }) },
  'gathering/keep-actions#restoreGatheringAction': { by: STAFF, post: ({ goneGatheringId }) => ({ gatheringId: goneGatheringId }) },
  'gathering/keep-actions#addComparedAction': {
    by: STAFF,
    post: ({ refusedId }) => ({ gatheringId: refusedId, title: 'Концерт', source: 'газета', ...on('onDay', '2026-11-21') }),
  },
  'gathering/keep-actions#removeComparedAction': { by: STAFF, post: ({ comparedId }) => ({ comparedId }) },
  'gathering/keep-actions#restoreComparedAction': { by: STAFF, post: ({ comparedOutId }) => ({ comparedId: comparedOutId }) },

  'question/actions#addEditionAction': { by: STAFF, own: true, post: () => edition },
  'question/actions#editEditionAction': { by: STAFF, post: ({ ownEditionId }) => ({ editionId: ownEditionId, ...edition }) },
  'question/actions#showEditionAction': { by: STAFF, post: ({ ownEditionId }) => ({ editionId: ownEditionId, show: 'yes' }) },
  'question/actions#withdrawEditionAction': { by: STAFF, post: ({ ownEditionId }) => ({ editionId: ownEditionId }) },
  'question/actions#restoreEditionAction': { by: STAFF, post: ({ ownEditionOutId }) => ({ editionId: ownEditionOutId }) },
  'question/desk-actions#logQuestionsAction': {
    by: STAFF,
    post: ({ ownEditionId }) => ({ editionId: ownEditionId, channel: 'chat', count: '20', ...on('sentOn', '2026-11-20') }),
  },
  'question/desk-actions#markQuestionAction': {
    by: STAFF,
    post: ({ questionId }) => ({ questionId, readOnAir: 'unknown', answered: 'no' }),
  },
  'question/desk-actions#deskWithdrawQuestionAction': { by: STAFF, post: ({ questionId }) => ({ questionId }) },
  'question/desk-actions#deskRestoreQuestionAction': { by: STAFF, post: ({ questionOutId }) => ({ questionId: questionOutId }) },
  'question/family-actions#askInCaseAction': {
    by: ['family'],
    post: ({ caseId, ownEditionId }) => ({ caseId, editionId: ownEditionId, channel: 'site', ...on('sentOn', '2026-11-20') }),
  },
  'question/family-actions#withdrawQuestionAction': { by: ['family'], post: ({ questionId }) => ({ questionId }) },
  'question/family-actions#restoreQuestionAction': { by: ['family'], post: ({ questionOutId }) => ({ questionId: questionOutId }) },
  'question/comment-actions#askCommentAction': {
    by: STAFF,
    own: true,
    post: (_, { one }) => ({ toId: one.body('ru.mod'), outlet: 'Газета', ...on('askedOn', '2026-11-20') }),
  },
  'question/comment-actions#answerCommentAction': {
    by: STAFF,
    post: ({ commentId }) => ({ commentId, answer: 'refused', ...on('answeredOn', '2026-11-20') }),
  },
  'question/comment-actions#withdrawCommentAction': { by: STAFF, post: ({ commentId }) => ({ commentId }) },
  'question/comment-actions#restoreCommentAction': { by: STAFF, post: ({ commentOutId }) => ({ commentId: commentOutId }) },

  'publication/actions#freezeSnapshotAction': { by: STAFF, own: true, post: () => ({}) },
  // Whoever froze it is the organizer: she is one of those who may not.
  'publication/actions#decideSnapshotAction': {
    by: ['editor', 'admin'],
    post: ({ snapshotId }) => ({ snapshot: snapshotId, decision: 'publish' }),
  },

  'petition/actions#makePetitionAction': { by: STAFF, own: true, post: () => ({ kind: 'petition', ...petitionWords }) },
  'petition/actions#savePetitionTextAction': {
    by: STAFF,
    post: ({ draftPetitionId }) => ({ petitionId: draftPetitionId, ...petitionWords }),
  },
  'petition/actions#removePetitionTextAction': { by: STAFF, post: ({ draftPetitionId }) => ({ petitionId: draftPetitionId, lang: 'en' }) },
  'petition/actions#addAddresseeAction': {
    by: STAFF,
    post: ({ draftPetitionId }, { one }) => ({ petitionId: draftPetitionId, officialId: one.body('ru.duma') }),
  },
  'petition/actions#removeAddresseeAction': {
    by: STAFF,
    post: ({ draftPetitionId }, { one }) => ({ petitionId: draftPetitionId, officialId: one.body('ru.mod') }),
  },
  'petition/actions#addThresholdAction': {
    by: STAFF,
    post: ({ openPetitionId }) => ({ petitionId: openPetitionId, signatures: '500', meaning: 'goal' }),
  },
  'petition/actions#removeThresholdAction': {
    by: STAFF,
    post: ({ openPetitionId }) => ({ petitionId: openPetitionId, signatures: '100' }),
  },
  'petition/actions#editPetitionRulesAction': {
    by: STAFF,
    post: ({ draftPetitionId }) => ({ petitionId: draftPetitionId, kind: 'petition', totalCap: '1000' }),
  },
  'petition/standing-actions#submitPetitionAction': { by: STAFF, post: ({ draftPetitionId }) => ({ petitionId: draftPetitionId }) },
  // The organizer made it, and is one of those who may not.
  'petition/standing-actions#decidePetitionAction': {
    by: ['editor', 'admin'],
    post: ({ waitingPetitionId }) => ({ petitionId: waitingPetitionId, decision: 'open' }),
  },
  'petition/standing-actions#closePetitionAction': {
    by: ['editor', 'admin'],
    post: ({ openPetitionId }) => ({ petitionId: openPetitionId }),
  },
  'petition/standing-actions#reopenPetitionAction': {
    by: ['editor', 'admin'],
    post: ({ closedPetitionId }) => ({ petitionId: closedPetitionId }),
  },
  'petition/standing-actions#linkLetterAction': {
    by: STAFF,
    post: ({ openPetitionId, awaitingId }) => ({ petitionId: openPetitionId, letterId: awaitingId }),
  },
  'petition/standing-actions#unlinkLetterAction': {
    by: STAFF,
    post: ({ openPetitionId, letterId }) => ({ petitionId: openPetitionId, letterId }),
  },
  'petition/standing-actions#showLetterAction': {
    by: ['editor', 'admin'],
    post: ({ openPetitionId, letterId }) => ({ petitionId: openPetitionId, letterId }),
  },
  'signature/actions#decideBurstAction': {
    by: ['editor', 'admin'],
    post: ({ burstId }) => ({ burstId, decision: 'accept', expected: '1' }),
  },
  'signature/actions#strikeAction': {
    by: ['editor', 'admin'],
    post: ({ openPetitionId }) => ({ petitionId: openPetitionId, region: 'RU-PER', expected: '1', lastSeq: '2000000000', reason: 'bots' }),
  },
  'signature/actions#undoStrikeAction': { by: ['editor', 'admin'], post: ({ strikeId }) => ({ strikeId }) },
  // Anybody tells who was given a form; what was told is opened by its code alone.
  'intake/stranger-actions#tellAction': {
    by: [],
    adds: 'intake',
    answers: true,
    post: (_, { one }) => ({ slug: one.slug, token: 'x'.repeat(70), kind: 'other', text: 'Чужое' }),
    knows: ({ tellForm }, { one }) => ({ slug: one.slug, token: tellForm, kind: 'other', text: 'Своё' }),
  },
  'intake/stranger-actions#openToldAction': {
    by: [],
    answers: true,
    post: ({ tellForm }, { one }) => ({ slug: one.slug, token: tellForm, code: '1'.repeat(20), text: 'Чужое' }),
    knows: ({ tellForm, tellCode }, { one }) => ({ slug: one.slug, token: tellForm, code: tellCode, text: 'Своё' }),
  },
  'intake/actions#takeToldAction': { by: STAFF, post: ({ toldId }) => ({ toldId, from: '' }) },
  // Whoever has it: here the organizer.
  'intake/actions#letGoToldAction': { by: ['organizer'], post: ({ takenToldId }) => ({ toldId: takenToldId }) },
  'intake/actions#answerToldAction': { by: STAFF, post: ({ toldId }) => ({ toldId, upTo: '0', text: 'Чужой ответ' }) },
  'intake/actions#takeBackAnswerAction': {
    by: ['organizer'],
    post: ({ takenToldId, toldAnswerId }) => ({ toldId: takenToldId, messageId: toldAnswerId }),
  },
  'intake/actions#seeToldAction': { by: STAFF, post: ({ takenToldId }) => ({ toldId: takenToldId, upTo: '999999999' }) },
  'intake/actions#settleToldAction': { by: STAFF, post: ({ toldId }) => ({ toldId, reason: 'helped' }) },
  'intake/actions#declineToldAction': { by: ['organizer'], post: ({ takenToldId }) => ({ toldId: takenToldId, why: 'repeat' }) },
  'intake/actions#reopenToldAction': { by: STAFF, post: ({ overToldId }) => ({ toldId: overToldId }) },
  'intake/outcome-actions#caseOfToldAction': {
    by: STAFF,
    post: ({ toldId }) => ({ toldId, alias: 'Чужое дело', category: 'detention', region: 'RU-PER' }),
  },
  'intake/outcome-actions#incidentOfToldAction': {
    by: STAFF,
    post: ({ toldId }) => ({ toldId, kind: 'detention', text: 'Чужие слова', ...on('onDay', '2026-11-20') }),
  },
  'intake/outcome-actions#linkToldAction': { by: STAFF, post: ({ toldId, caseMark }) => ({ toldId, ref: caseMark, note: '1' }) },
  'intake/outcome-actions#unlinkToldAction': { by: STAFF, post: ({ tiedToldId }) => ({ toldId: tiedToldId, what: 'case' }) },

  'signature/sheet-actions#addSheetAction': {
    by: STAFF,
    post: ({ openPetitionId }) => ({
      ...{ petitionId: openPetitionId, sheet: '9', region: 'RU-PER', valid: '5', struck_twice: '1' },
      ...{ 'collectedOn.day': '23', 'collectedOn.month': '11', 'collectedOn.year': '2026' },
    }),
  },
  'signature/sheet-actions#removeSheetAction': { by: STAFF, post: ({ sheetId }) => ({ sheetId }) },
  'signature/sheet-actions#restoreSheetAction': { by: STAFF, post: ({ removedSheetId }) => ({ sheetId: removedSheetId }) },
  'petition/handing-actions#handInAction': {
    by: STAFF,
    post: ({ openPetitionId }, { one }) => ({
      ...{ petitionId: openPetitionId, officialId: one.body('ru.mod'), signatures: '1', channel: 'in_person', proof: 'штамп' },
      ...{ 'onDay.day': '23', 'onDay.month': '11', 'onDay.year': '2026' },
    }),
  },
  'petition/handing-actions#undoHandInAction': { by: STAFF, post: ({ handInId }) => ({ handInId }) },
  'signature/actions#takeOffAction': {
    by: ['editor', 'admin'],
    post: ({ openPetitionId }) => ({ petitionId: openPetitionId, ...THE_SIGNER }),
  },
  // Anybody signs who was given a form; anybody takes back what her code opens.
  'signature/stranger-actions#signAction': {
    by: [],
    adds: 'signature',
    answers: true,
    post: ({ openMark }, { one }) => ({ slug: one.slug, mark: openMark, token: 'x'.repeat(70), name: 'Чужая', region: 'RU-PER' }),
    knows: ({ openMark, formToken }, { one }) => ({ slug: one.slug, mark: openMark, token: formToken, name: 'Своя', region: 'RU-PER' }),
  },
  'signature/stranger-actions#withdrawAction': {
    by: [],
    adds: 'nothing',
    answers: true,
    post: ({ withdrawal }) => ({ slug: 'no-such-campaign', code: withdrawal }),
    knows: ({ withdrawal }, { one }) => ({ slug: one.slug, code: withdrawal }),
  },

  'post/actions#addPostAction': { by: STAFF, own: true, post: () => ({ text: 'Сказано', ...on('postedOn', '2026-11-20') }) },
  'post/actions#editPostWordsAction': { by: STAFF, post: ({ postId }) => ({ postId, seen: 'copy', words: 'Чужие слова' }) },
  'post/actions#showPostAction': { by: STAFF, post: ({ postId }) => ({ postId, isPublic: 'yes' }) },
  'post/actions#linkPostAction': { by: STAFF, post: ({ postId, letterId }) => ({ postId, noun: 'letter', thingId: letterId }) },
  'post/actions#unlinkPostAction': {
    by: STAFF,
    post: ({ linkedPostId, caseId }) => ({ postId: linkedPostId, noun: 'case', thingId: caseId }),
  },
  'post/actions#withdrawPostAction': { by: STAFF, post: ({ postId }) => ({ postId }) },
  'post/actions#restorePostAction': { by: STAFF, post: ({ postOutId }) => ({ postId: postOutId }) },
  'member/door-actions#signInAction': {
    by: [],
    adds: 'session',
    post: (_, { one, stranger }) => ({ slug: one.slug, name: stranger, password: 'не тот пароль' }),
    knows: (_, { one, stranger }) => ({ slug: one.slug, name: stranger, password: PASSWORD }),
  },
  'member/door-actions#joinAction': {
    by: [],
    post: ({ code }) => ({ code: code.split('').reverse().join(''), name: 'новая', password: PASSWORD }),
    knows: ({ code }) => ({ code, name: 'новая', password: PASSWORD }),
  },
  'member/door-actions#setUpAction': {
    by: [],
    adds: 'session',
    post: () => ({ ...setUp, token: 'not-the-token' }),
    knows: () => ({ ...setUp, token: 'the-token' }),
  },
};

const setUp = { slug: 'second-house', nameRu: 'Второй дом', nameEn: 'Second house', name: 'хозяйка', password: PASSWORD };
