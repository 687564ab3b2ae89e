import { randomUUID } from 'node:crypto';
import { keepText } from '@/lib/advice/keep-text';
import { readOwnAdvice, readOwnRung, readOwnText } from '@/lib/advice/own-read';
import { archiveOwnRung, saveOwnRung } from '@/lib/advice/own-rung-write';
import { archiveOwnText, saveOwnText } from '@/lib/advice/own-text-write';
import { readLadder } from '@/lib/advice/read-ladder';
import { readStepDay } from '@/lib/advice/read-step-day';
import { readTexts } from '@/lib/advice/read-texts';
import { draftStep, takeStep } from '@/lib/advice/take-step';
import type { Actor } from '@/lib/auth/actor';
import { changeYear } from '@/lib/campaign/calendar-change';
import { readCalendar, readCalendarYear } from '@/lib/campaign/calendar-read';
import { readCampaignLaw } from '@/lib/campaign/read-campaign-law';
import { readCategories } from '@/lib/campaign/read-categories';
import { readCaseFilter } from '@/lib/case/list-filter';
import { addNote } from '@/lib/case/note';
import { openCase } from '@/lib/case/open';
import { setOutcome } from '@/lib/case/outcome';
import { readCaseHead } from '@/lib/case/read-head';
import { readSignatory } from '@/lib/case/signatory-read';
import { forgetSignatory, setSignatory } from '@/lib/case/signatory-write';
import { recordEvent } from '@/lib/event/record';
import { addCompared, removeCompared, restoreCompared } from '@/lib/gathering/compare';
import { editGathering } from '@/lib/gathering/edit-gathering';
import { readGatheringFilter } from '@/lib/gathering/list-filter';
import { logAnswer } from '@/lib/gathering/log-answer';
import { logNotice, removeNotice } from '@/lib/gathering/log-notice';
import { logOutcome } from '@/lib/gathering/log-outcome';
import { noteGathering } from '@/lib/gathering/note-gathering';
import { readRefusedAndAllowed } from '@/lib/gathering/read-compared';
import { readGathering } from '@/lib/gathering/read-gathering';
import { readGatherings } from '@/lib/gathering/read-list';
import { readNoticeChoice } from '@/lib/gathering/read-notice';
import { readCaseGatherings } from '@/lib/gathering/read-of-case';
import { showGathering } from '@/lib/gathering/show';
import { restoreGathering, withdrawGathering } from '@/lib/gathering/withdraw';
import { dropImport, startImport, tryAgain, undoImport } from '@/lib/import/decide';
import { readImport, readImports } from '@/lib/import/read';
import { readErrorCsv } from '@/lib/import/read-errors';
import { beginUpload, endUpload, forgetUpload, keepPart } from '@/lib/import/upload';
import { changeIncident, tellChanged } from '@/lib/incident/change-incident';
import { editIncident } from '@/lib/incident/edit-incident';
import { linkIncident } from '@/lib/incident/link';
import { readIncidentFilter } from '@/lib/incident/list-filter';
import { nameOfficial, nameOutlet, unname } from '@/lib/incident/named';
import { noteIncident } from '@/lib/incident/note-incident';
import { setIncidentOutcome } from '@/lib/incident/outcome';
import { addIncidentPerson, removeIncidentPerson } from '@/lib/incident/people';
import { readIncidentsAbout } from '@/lib/incident/read-about';
import { readIncidentChoices } from '@/lib/incident/read-choices';
import { readDeskIncident, readIncident } from '@/lib/incident/read-incident';
import { readIncidentList } from '@/lib/incident/read-list';
import { readCaseIncidents } from '@/lib/incident/read-of-case';
import { readIncidentTotals } from '@/lib/incident/read-totals';
import { showIncident } from '@/lib/incident/show';
import { readShowable, showIncidents } from '@/lib/incident/show-many';
import { restoreIncident, withdrawIncident } from '@/lib/incident/take-back';
import { addToTold } from '@/lib/intake/add-to-told';
import { answerTold, seeTold } from '@/lib/intake/answer-told';
import { changeTold, takeNow } from '@/lib/intake/change-told';
import { linkTold, unlinkTold } from '@/lib/intake/link-told';
import { makeCaseOfTold } from '@/lib/intake/make-case';
import { makeIncidentOfTold } from '@/lib/intake/make-incident';
import { openTold } from '@/lib/intake/open-told';
import { readToldList } from '@/lib/intake/read-list';
import { readCaseChoices } from '@/lib/intake/read-outcome-form';
import { readTellPage } from '@/lib/intake/read-tell-page';
import { readTold } from '@/lib/intake/read-told';
import { declineTold, reopenTold, settleTold } from '@/lib/intake/settle';
import { letGoTold, takeTold } from '@/lib/intake/take';
import { takeBackAnswer } from '@/lib/intake/take-back-answer';
import { tell } from '@/lib/intake/tell';
import { withdrawTold } from '@/lib/intake/withdraw';
import { changeLetter, restoreLetter, sendDraft, withdrawLetter } from '@/lib/letter/change-state';
import { clarifyLetter } from '@/lib/letter/clarify';
import { editText } from '@/lib/letter/edit-text';
import { readLetterFilter } from '@/lib/letter/list-filter';
import { logLetter } from '@/lib/letter/log-letter';
import { logMany } from '@/lib/letter/log-many';
import { readBody } from '@/lib/letter/read-body';
import { readCaseBodies } from '@/lib/letter/read-case-bodies';
import { readCircles } from '@/lib/letter/read-circles';
import { readLetterList } from '@/lib/letter/read-list';
import { finishReminder, putOff, remind } from '@/lib/letter/remind';
import { changeMember } from '@/lib/member/change';
import { carriedCode, carryCode } from '@/lib/member/code-cookie';
import { makeFeed, revokeFeed } from '@/lib/member/feed';
import { carryFeed, freshFeed } from '@/lib/member/feed-cookie';
import { readFeeds } from '@/lib/member/feed-list';
import { invite, revokeInvitation } from '@/lib/member/invite';
import { readMember, readMembers } from '@/lib/member/read';
import { readInvitation } from '@/lib/member/read-invitation';
import { decideOfficial } from '@/lib/official/decide';
import { readDirectoryFilter } from '@/lib/official/directory-filter';
import { addHolder, setRoll } from '@/lib/official/edit';
import { proposeOfficial } from '@/lib/official/propose';
import { readDirectory } from '@/lib/official/read-directory';
import { readOfficial, readParentChoice } from '@/lib/official/read-official';
import { changePerson, tellOf } from '@/lib/person/change-person';
import { giveConsent } from '@/lib/person/consent-give';
import { withdrawConsent } from '@/lib/person/consent-withdraw';
import { addKin, removeKin } from '@/lib/person/kin-write';
import { readPeopleFilter } from '@/lib/person/list-filter';
import { changeNoted, notePerson } from '@/lib/person/note-person';
import { readKinChoices } from '@/lib/person/read-choices';
import { readPeople } from '@/lib/person/read-people';
import { readPerson, readPersonOfCase } from '@/lib/person/read-person';
import { removeNoted } from '@/lib/person/remove-noted';
import { setService } from '@/lib/person/set-service';
import { addStatus } from '@/lib/person/status-add';
import { undoStatus } from '@/lib/person/status-undo';
import { addAddressee, removeAddressee } from '@/lib/petition/addressees';
import { changePetition, editPetition } from '@/lib/petition/change-petition';
import { closePetition, reopenPetition } from '@/lib/petition/close';
import { decidePetition } from '@/lib/petition/decide';
import { editPetitionRules } from '@/lib/petition/edit-rules';
import { noteChange, removePetitionText, savePetitionText } from '@/lib/petition/edit-text';
import { handIn } from '@/lib/petition/hand-in';
import { linkLetter, showLetter, unlinkLetter } from '@/lib/petition/letters';
import { makePetition } from '@/lib/petition/make';
import { readAddressees } from '@/lib/petition/read-addressees';
import { readHandIn, readHandInChoices, readHandIns } from '@/lib/petition/read-hand-ins';
import { readLetterChoices } from '@/lib/petition/read-letters';
import { readPetition } from '@/lib/petition/read-petition';
import { readPetitions } from '@/lib/petition/read-petitions';
import { submitPetition } from '@/lib/petition/submit';
import { addThreshold, removeThreshold } from '@/lib/petition/thresholds';
import { undoHandIn } from '@/lib/petition/undo-hand-in';
import { correctPoints } from '@/lib/point/correct';
import { addPost } from '@/lib/post/add-post';
import { changePost } from '@/lib/post/change-post';
import { editPostWords } from '@/lib/post/edit-words';
import { linkPost, unlinkPost } from '@/lib/post/link';
import { readPostFilter } from '@/lib/post/list-filter';
import { matchFiles } from '@/lib/post/match-files';
import { readPostsAbout } from '@/lib/post/read-about';
import { readChannels } from '@/lib/post/read-channels';
import { readLinkChoices } from '@/lib/post/read-link-choices';
import { readPosts } from '@/lib/post/read-list';
import { readNewPost } from '@/lib/post/read-new';
import { readPost } from '@/lib/post/read-post';
import { showPost } from '@/lib/post/show';
import { restorePost, withdrawPost } from '@/lib/post/take-back';
import { readSnapshots } from '@/lib/publication/read-desk';
import { decideSnapshot, freezeSnapshot } from '@/lib/publication/write';
import { addEdition } from '@/lib/question/add-edition';
import { askInCase, logQuestions } from '@/lib/question/ask';
import { askComment } from '@/lib/question/ask-comment';
import { answerComment, restoreComment, withdrawComment } from '@/lib/question/change-comment';
import { editEdition, restoreEdition, showEdition, withdrawEdition } from '@/lib/question/change-edition';
import { markQuestion, restoreQuestion, withdrawQuestion } from '@/lib/question/change-question';
import { readCommentFilter, readEditionFilter, readQuestionFilter } from '@/lib/question/list-filter';
import { readBodyChoice, readQuestionChoice } from '@/lib/question/read-choice';
import { readComment, readComments } from '@/lib/question/read-comments';
import { readEdition } from '@/lib/question/read-edition';
import { readEditionHead } from '@/lib/question/read-edition-head';
import { readEditions } from '@/lib/question/read-editions';
import { readCaseQuestions, readQuestion } from '@/lib/question/read-question';
import { readRecount, readRecounts } from '@/lib/recount/read';
import { retryRecount } from '@/lib/recount/retry';
import { classifyReply } from '@/lib/reply/classify';
import { logReply } from '@/lib/reply/log-reply';
import { papersSent } from '@/lib/reply/papers-sent';
import { readPoints } from '@/lib/reply/read-points';
import { addSheet } from '@/lib/signature/add-sheet';
import { decideBurst } from '@/lib/signature/decide-burst';
import { readBurst } from '@/lib/signature/read-burst';
import { readCollectors } from '@/lib/signature/read-collectors';
import { readPublicPetition } from '@/lib/signature/read-public';
import { readOpenPetitions, readPublicRegions } from '@/lib/signature/read-public-lists';
import { readSheet } from '@/lib/signature/read-sheet';
import { readSheets } from '@/lib/signature/read-sheets';
import { readStrike, readStrikePreview } from '@/lib/signature/read-strike';
import { removeSheet, restoreSheet } from '@/lib/signature/remove-sheet';
import { signPetition } from '@/lib/signature/sign';
import { strikeSignatures } from '@/lib/signature/strike';
import { takeOffSignature } from '@/lib/signature/take-off';
import { undoStrike } from '@/lib/signature/undo-strike';
import { withdrawSignature } from '@/lib/signature/withdraw';
import { calendarDate } from '@/lib/time/calendar-date';
import { NEWEST } from '@/lib/timeline/case-asked';
import { readMovementFilter } from '@/lib/timeline/movement-filter';
import { readCaseList } from '@/lib/timeline/read-case-list';
import { readChoice } from '@/lib/timeline/read-choice';
import { readDashboard } from '@/lib/timeline/read-desk';
import { readDeskCase } from '@/lib/timeline/read-desk-case';
import { readForwarding } from '@/lib/timeline/read-forwarding';
import { readHistory } from '@/lib/timeline/read-history';
import { readLetter } from '@/lib/timeline/read-letter';
import { readLetterPapers } from '@/lib/timeline/read-letter-papers';
import { readMany } from '@/lib/timeline/read-many';
import { readMovement } from '@/lib/timeline/read-movement';
import { readMyCases } from '@/lib/timeline/read-my-cases';
import { readOpenLetters } from '@/lib/timeline/read-open-letters';
import { readReply } from '@/lib/timeline/read-reply';
import { readReplyPoints } from '@/lib/timeline/read-reply-points';
import { readTextPage } from '@/lib/timeline/read-text-page';
import { readTimeline } from '@/lib/timeline/read-timeline';
import { readUnsettled } from '@/lib/timeline/read-unsettled';
import { readDeskTodo } from '@/lib/todo/read-desk-todo';
import { readMyTodo } from '@/lib/todo/read-my-todo';
import { readReminders } from '@/lib/todo/read-reminders';
import { words } from '@/lib/words/words';
import { letterTo, replyTo } from '../support/campaign';
import { directLine, rallyOn } from '../support/gathering-things';
import { toldOf } from '../support/intake-things';
import { consentTo, known, newStatus } from '../support/people';
import { THE_SIGNER } from '../support/petition-things';
import { newPost } from '../support/post-things';
import { ownRung, type Things, type World } from './world';

type Who = 'a' | 'organizer' | 'editor' | 'admin' | 'stranger';

/** How a read or a write of a room is called about family A's things, and by whom it rightly is. */
export type RoomCase = {
  as: Who;
  run: (actor: Actor, things: Things, world: World) => Promise<unknown>;
  /** For a read: what of A's, or of her campaign's, stands in the answer. A write is answered `ok` and leaves an event. */
  shows?: (things: Things, world: World) => string | undefined;
  /** It makes something of the caller's own, in her own campaign. */
  own?: true;
  /** What it writes is hers alone: no line of a timeline tells of it. */
  quiet?: true;
  /** It goes no further than the browser that asks. */
  browser?: true;
};

const w = words('ru');
const { filter: anyLetter } = readLetterFilter({}, []);
const { filter: anyCase } = readCaseFilter({});
const { filter: anyIncident } = readIncidentFilter({});
const { filter: anyMovement } = readMovementFilter({});
const { filter: anyPost } = readPostFilter({});
const { filter: anyBody } = readDirectoryFilter({ standing: 'proposed' });

const sentNow = { sentOn: calendarDate('2026-11-20'), channel: 'portal', draft: false } as const;
const forms = { signerGenitive: null, signerDative: null, signerAccusative: null, signerInstrumental: null };
const nobody = {
  ...forms,
  ...{ personGenitive: null, personDative: null, personAccusative: null, personInstrumental: null },
  ...{ address: null, contact: null, relation: '' as const, personName: null },
};

const alias: RoomCase['shows'] = (_, { one }) => one.a.words[0];
const text: RoomCase['shows'] = (_, { one }) => one.a.words[2];
const newBody = () => ({ nameRu: `Комитет ${randomUUID()}`, rank: 'regional', region: 'RU-PER' }) as const;
const newCase = { alias: 'Своё дело', category: 'leave', region: 'RU-PER' };

const nothingBut: Parameters<typeof changeLetter>[4] = (scope, { id, caseId }) =>
  recordEvent(scope, { kind: 'letter_restored', caseId, letterId: id, onDay: calendarDate('2026-11-23'), payload: {} });

const petitionWords = { lang: 'ru', title: 'Верните', body: 'Просим вернуть.' };
const petitionRules = {
  kind: 'petition',
  mark: null,
  online: true,
  closesOn: null,
  totalCap: null,
  regionCap: null,
  invalidPerMille: null,
  minFormSeconds: null,
  burstPerMinute: null,
  eraseAfterDays: null,
} as const;
const inPerm = { from: null, to: null, region: 'RU-PER', burst: null };

const { filter: anyGathering } = readGatheringFilter({});
const { filter: anyQuestion } = readQuestionFilter({});
const onDay = calendarDate('2026-11-20');
const theRally: RoomCase['shows'] = () => 'one: митинг у театра';
const theQuestion: RoomCase['shows'] = () => 'one: вопрос о муже';
const sentQuestion = { channel: 'site', sentOn: onDay, number: null, text: null } as const;

export const ROOMS: Record<string, RoomCase> = {
  'campaign/read-campaign-law#readCampaignLaw': { as: 'a', run: (actor) => readCampaignLaw(actor), shows: () => 'RU' },
  'campaign/read-categories#readCategories': { as: 'a', run: (actor) => readCategories(actor), shows: () => 'rotation' },

  'campaign/calendar-read#readCalendar': { as: 'organizer', run: (actor) => readCalendar(actor), shows: () => '"calendar":"RU"' },
  'campaign/calendar-read#readCalendarYear': { as: 'organizer', run: (actor) => readCalendarYear(actor, 2026), shows: () => '2026-05-11' },
  'campaign/calendar-change#changeYear': {
    as: 'admin',
    own: true,
    run: (actor) => changeYear(actor, 2026, 'source', undefined, (before) => ({ ...before, source: randomUUID() })),
  },
  'recount/read#readRecounts': { as: 'organizer', run: (actor) => readRecounts(actor, null), shows: ({ recountId }) => recountId },
  'recount/read#readRecount': {
    as: 'organizer',
    run: (actor, { recountId }) => readRecount(actor, recountId, null, w),
    shows: ({ recountId }) => recountId,
  },
  'recount/retry#retryRecount': { as: 'organizer', run: (actor, { recountId }) => retryRecount(actor, { recountId }) },

  'case/read-head#readCaseHead': { as: 'a', run: (actor, { caseId }) => readCaseHead(actor, caseId), shows: alias },
  'case/open#openCase': { as: 'a', own: true, run: (actor) => openCase(actor, newCase) },
  'case/note#addNote': { as: 'organizer', run: (actor, { caseId }) => addNote(actor, { caseId, text: 'Заметка' }) },
  'case/outcome#setOutcome': { as: 'organizer', run: (actor, { caseId }) => setOutcome(actor, { caseId, outcome: 'refused' }) },

  'case/signatory-read#readSignatory': { as: 'a', run: (actor, { caseId }) => readSignatory(actor, caseId), shows: alias },
  'case/signatory-write#setSignatory': {
    as: 'a',
    run: (actor, { caseId }) => setSignatory(actor, { ...nobody, caseId, name: 'Чужая Анна' }),
  },
  'case/signatory-write#forgetSignatory': { as: 'a', run: (actor, { caseId }) => forgetSignatory(actor, caseId) },
  'incident/note-incident#noteIncident': {
    as: 'a',
    run: (actor, { caseId }) =>
      noteIncident(actor, { kind: 'threat', onDay: { day: calendarDate('2026-11-20'), precision: 'month' }, caseId }),
  },
  'incident/edit-incident#editIncident': {
    as: 'organizer',
    run: (actor, { incidentId, incidentSeen }) =>
      editIncident(actor, { incidentId, seen: incidentSeen, kind: 'search', onDay: { day: calendarDate('2026-11-20'), precision: 'day' } }),
  },
  'incident/change-incident#changeIncident': {
    as: 'organizer',
    run: (actor, { incidentId }) =>
      changeIncident(actor, incidentId, undefined, async (scope, found, { today }) => {
        await tellChanged(scope, found, today);
        return { ok: true, incidentId };
      }),
  },
  'incident/outcome#setIncidentOutcome': {
    as: 'organizer',
    run: (actor, { incidentId }) => setIncidentOutcome(actor, { incidentId, outcome: 'released', outcomeOn: null }),
  },
  'incident/take-back#withdrawIncident': { as: 'a', run: (actor, { incidentId }) => withdrawIncident(actor, incidentId) },
  'incident/take-back#restoreIncident': { as: 'a', run: (actor, { incidentOutId }) => restoreIncident(actor, incidentOutId) },
  'incident/show#showIncident': { as: 'organizer', run: (actor, { incidentId }) => showIncident(actor, { incidentId, isPublic: true }) },
  'incident/show-many#showIncidents': {
    as: 'organizer',
    run: (actor, { readInId }) => showIncidents(actor, { filter: { ...anyIncident, file: readInId }, isPublic: true, n: 1 }),
  },
  'incident/show-many#readShowable': {
    as: 'organizer',
    run: (actor, { readInId }) => readShowable(actor, { ...anyIncident, file: readInId }),
    shows: () => '"out":1',
  },
  'incident/read-about#readIncidentsAbout': {
    as: 'a',
    run: (actor, { letterId }) => readIncidentsAbout(actor, { letterId }),
    shows: ({ incidentId }) => incidentId,
  },
  'incident/link#linkIncident': {
    as: 'organizer',
    run: (actor, { incidentId, letterId }) => linkIncident(actor, { incidentId, letterId, gatheringId: null }),
  },
  'incident/people#addIncidentPerson': {
    as: 'organizer',
    run: (actor, { incidentId }) =>
      addIncidentPerson(actor, { incidentId, personId: null, ref: null, name: 'Кто-то', role: 'detained', note: null }),
  },
  'incident/people#removeIncidentPerson': {
    as: 'organizer',
    run: (actor, { incidentId, incidentPersonId }) => removeIncidentPerson(actor, { incidentId, rowId: incidentPersonId }),
  },
  'incident/named#nameOfficial': {
    as: 'organizer',
    run: (actor, { incidentId }, { one }) => nameOfficial(actor, { incidentId, officialId: one.body('ru.mod') }),
  },
  'incident/named#nameOutlet': { as: 'organizer', run: (actor, { incidentId }) => nameOutlet(actor, { incidentId, outlet: 'Канал' }) },
  'incident/named#unname': {
    as: 'organizer',
    run: (actor, { incidentId, incidentNamedId }) => unname(actor, { incidentId, rowId: incidentNamedId }),
  },
  'incident/read-incident#readIncident': {
    as: 'a',
    run: (actor, { incidentId }) => readIncident(actor, incidentId),
    shows: () => 'one: забрали у дома',
  },
  'incident/read-incident#readDeskIncident': {
    as: 'organizer',
    run: (actor, { incidentId }) => readDeskIncident(actor, incidentId),
    shows: () => 'one: соседка, которая видела',
  },
  'incident/read-list#readIncidentList': {
    as: 'organizer',
    run: (actor) => readIncidentList(actor, anyIncident, null),
    shows: () => 'one: у подъезда',
  },
  'incident/read-totals#readIncidentTotals': {
    as: 'organizer',
    run: (actor) => readIncidentTotals(actor, anyIncident),
    shows: () => 'RU-PER',
  },
  'incident/read-of-case#readCaseIncidents': {
    as: 'a',
    run: (actor, { caseId }) => readCaseIncidents(actor, caseId),
    shows: ({ incidentId }) => incidentId,
  },
  'incident/read-choices#readIncidentChoices': {
    as: 'organizer',
    run: (actor, { incidentId }) => readIncidentChoices(actor, incidentId),
    shows: ({ letterId }) => letterId,
  },

  'import/upload#beginUpload': {
    as: 'organizer',
    own: true,
    quiet: true,
    run: (actor) => beginUpload(actor, { key: randomUUID(), format: 'ovdinfo' }),
  },
  'import/upload#keepPart': {
    as: 'organizer',
    quiet: true,
    run: (actor, { comingId }) => keepPart(actor, { importId: comingId, position: 0, bytes: Buffer.from('Id') }),
  },
  'import/upload#endUpload': {
    as: 'organizer',
    run: (actor, { comingId }) => endUpload(actor, { importId: comingId, sha256: new Uint8Array(32), bytes: 2, head: Buffer.from('Id') }),
  },
  'import/upload#forgetUpload': { as: 'organizer', quiet: true, run: (actor, { comingId }) => forgetUpload(actor, comingId) },
  'import/decide#startImport': { as: 'organizer', run: (actor, { lookedId }) => startImport(actor, lookedId) },
  'import/decide#dropImport': { as: 'organizer', run: (actor, { lookedId }) => dropImport(actor, lookedId) },
  'import/decide#tryAgain': {
    as: 'organizer',
    run: (actor, { lookedId }) => tryAgain(actor, { importId: lookedId, encoding: null }),
  },
  // Its line is written when it is done.
  'import/decide#undoImport': { as: 'organizer', quiet: true, run: (actor, { readInId }) => undoImport(actor, readInId) },
  'import/read#readImports': { as: 'organizer', run: (actor) => readImports(actor, null), shows: ({ lookedId }) => lookedId },
  'import/read#readImport': {
    as: 'organizer',
    run: (actor, { lookedId }) => readImport(actor, lookedId),
    shows: ({ lookedId }) => lookedId,
  },
  'import/read-errors#readErrorCsv': {
    as: 'organizer',
    run: (actor, { failedId }) => readErrorCsv(actor, failedId, w),
    shows: () => 'нет нужных колонок',
  },

  'letter/edit-text#editText': {
    as: 'a',
    run: (actor, { draftId, draftSeen }) => editText(actor, { letterId: draftId, seen: draftSeen, text: 'Правлено' }),
  },
  'letter/log-many#logMany': {
    as: 'a',
    run: (actor, { caseId }, { one }) =>
      logMany(actor, async () => [letterTo(caseId, one.body('ru.mod')), letterTo(caseId, one.body('ru.duma'))]),
  },
  'advice/keep-text#keepText': {
    as: 'a',
    run: (actor, { caseId }, { one }) =>
      keepText(actor, { ...sentNow, caseId, code: 'ru.information', letterId: null, toId: one.body('ru.mod') }),
  },
  'advice/read-texts#readTexts': {
    as: 'a',
    run: (actor, { caseId }) => readTexts(actor, caseId, { code: '', letter: '', to: '' }),
    shows: alias,
  },
  'timeline/read-text-page#readTextPage': { as: 'a', run: (actor, { letterId }) => readTextPage(actor, letterId), shows: alias },
  'timeline/read-letter-papers#readLetterPapers': {
    as: 'a',
    run: (actor, { letterId }) => readLetterPapers(actor, [letterId]),
    shows: alias,
  },
  'timeline/read-many#readMany': {
    as: 'a',
    run: (actor, { caseId }) => readMany(actor, caseId, { q: '', to: [], code: '' }),
    shows: alias,
  },

  'letter/read-body#readBody': {
    as: 'organizer',
    run: (actor, { proposedId }) => readBody(actor, proposedId),
    shows: ({ proposedId }) => proposedId,
  },
  'letter/read-case-bodies#readCaseBodies': {
    as: 'organizer',
    run: (actor, { caseId }) => readCaseBodies(actor, caseId),
    shows: (_, { one }) => one.body('ru.mod'),
  },
  'letter/read-circles#readCircles': {
    as: 'organizer',
    run: (actor) => readCircles(actor, { circle: '', about: '' }),
    shows: ({ loopedId }) => loopedId,
  },
  'letter/clarify#clarifyLetter': {
    as: 'a',
    run: (actor, { letterId }) => clarifyLetter(actor, { letterId, deliveredOn: calendarDate('2026-11-04') }),
  },
  'letter/log-letter#logLetter': { as: 'a', run: (actor, { caseId }, { one }) => logLetter(actor, letterTo(caseId, one.body('ru.mod'))) },
  'letter/change-state#changeLetter': {
    as: 'a',
    run: (actor, { letterId }) => changeLetter(actor, letterId, undefined, ['sent'], nothingBut),
  },
  'letter/change-state#withdrawLetter': { as: 'a', run: (actor, { letterId }) => withdrawLetter(actor, letterId) },
  'letter/change-state#restoreLetter': { as: 'a', run: (actor, { withdrawnId }) => restoreLetter(actor, withdrawnId) },
  'letter/change-state#sendDraft': { as: 'a', run: (actor, { draftId }) => sendDraft(actor, { letterId: draftId }) },
  'letter/read-list#readLetterList': { as: 'organizer', run: (actor) => readLetterList(actor, anyLetter, null), shows: alias },

  'reply/log-reply#logReply': { as: 'a', run: (actor, { letterId }) => logReply(actor, replyTo(letterId, 'refusal', '2026-11-20')) },
  'reply/classify#classifyReply': { as: 'organizer', run: (actor, { replyId }) => classifyReply(actor, { replyId, kind: 'boilerplate' }) },
  'reply/read-points#readPoints': {
    as: 'a',
    run: (actor, { replyId, pointId }) => readPoints(actor, { replyId, verdicts: new Map([[pointId, 'answered' as const]]) }),
  },
  'point/correct#correctPoints': {
    as: 'a',
    run: (actor, { letterId }) => correctPoints(actor, { letterId, questions: '1. Другой вопрос?' }),
  },
  'timeline/read-reply-points#readReplyPoints': {
    as: 'a',
    run: (actor, { letterId, replyId }) => readReplyPoints(actor, letterId, replyId),
    shows: (_, { one }) => one.a.words[3],
  },
  'reply/papers-sent#papersSent': { as: 'a', run: (actor, { awaitingId }) => papersSent(actor, awaitingId) },

  'timeline/read-my-cases#readMyCases': { as: 'a', run: (actor) => readMyCases(actor), shows: alias },
  'timeline/read-movement#readMovement': {
    as: 'organizer',
    run: (actor) => readMovement(actor, anyMovement, null, w),
    shows: ({ caseId }) => caseId,
  },
  'timeline/read-timeline#readTimeline': {
    as: 'a',
    run: (actor, { caseId, letterId }) => readTimeline(actor, caseId, w, { ...NEWEST, letterId }),
    shows: text,
  },
  'timeline/read-desk-case#readDeskCase': {
    as: 'organizer',
    run: (actor, { caseId }) => readDeskCase(actor, caseId, w),
    shows: (_, { one }) => one.a.words[1],
  },
  'timeline/read-letter#readLetter': { as: 'a', run: (actor, { letterId }) => readLetter(actor, letterId), shows: text },
  'timeline/read-reply#readReply': {
    as: 'a',
    run: (actor, { replyId }) => readReply(actor, replyId),
    shows: (_, { one }) => one.a.words[3],
  },
  'timeline/read-open-letters#readOpenLetters': { as: 'a', run: (actor, { caseId }) => readOpenLetters(actor, caseId), shows: text },
  'timeline/read-unsettled#readUnsettled': { as: 'a', run: (actor, { caseId }) => readUnsettled(actor, caseId), shows: text },
  'timeline/read-choice#readChoice': { as: 'a', run: (actor, { caseId }) => readChoice(actor, caseId, { q: '', to: '' }), shows: alias },
  'timeline/read-forwarding#readForwarding': {
    as: 'organizer',
    run: (actor, { letterId, proposedId }) => readForwarding(actor, letterId, { q: '', to: proposedId }),
    shows: ({ proposedId }) => proposedId,
  },
  'timeline/read-case-list#readCaseList': { as: 'organizer', run: (actor) => readCaseList(actor, anyCase, null), shows: alias },
  'timeline/read-desk#readDashboard': { as: 'organizer', run: (actor) => readDashboard(actor, w), shows: ({ caseId }) => caseId },

  'advice/read-ladder#readLadder': { as: 'a', run: (actor, { letterId }) => readLadder(actor, letterId), shows: alias },
  'advice/read-step-day#readStepDay': {
    as: 'a',
    run: (actor, { letterId }) => readStepDay(actor, letterId, 'court'),
    shows: alias,
  },
  'advice/take-step#takeStep': {
    as: 'a',
    run: (actor, { letterId }, { one }) =>
      takeStep(actor, { letterId, rung: 'repeat', toId: one.body('ru.mod'), sentOn: calendarDate('2026-11-20'), channel: 'portal' }),
  },
  'advice/take-step#draftStep': {
    as: 'a',
    run: (actor, { letterId }, { one }) => draftStep(actor, { letterId, rung: 'repeat', toId: one.body('ru.mod') }),
  },

  'official/propose#proposeOfficial': { as: 'a', own: true, run: (actor) => proposeOfficial(actor, newBody()) },
  'official/decide#decideOfficial': {
    as: 'organizer',
    run: (actor, { proposedId }) => decideOfficial(actor, { officialId: proposedId, decision: 'accept' }),
  },
  'official/edit#setRoll': {
    as: 'organizer',
    run: (actor, { proposedId }) => setRoll(actor, { officialId: proposedId, roll: 'previous' }),
  },
  'official/edit#addHolder': {
    as: 'organizer',
    run: (actor, { proposedId }) => addHolder(actor, { officialId: proposedId, name: 'И. О. Начальника', fromOn: null, toOn: null }),
  },
  'official/read-official#readOfficial': {
    as: 'organizer',
    run: (actor, { proposedId }) => readOfficial(actor, proposedId),
    shows: ({ proposedId }) => proposedId,
  },
  'official/read-official#readParentChoice': {
    as: 'organizer',
    run: (actor, { proposedId }) => readParentChoice(actor, { q: '', parent: proposedId }),
    shows: ({ proposedId }) => proposedId,
  },
  'official/read-directory#readDirectory': {
    as: 'organizer',
    run: (actor) => readDirectory(actor, anyBody, null),
    shows: ({ proposedId }) => proposedId,
  },

  'member/invite#invite': { as: 'organizer', run: (actor, { caseId }) => invite(actor, { role: 'family', note: null, caseId }) },
  'member/invite#revokeInvitation': { as: 'organizer', run: (actor, { invitationId }) => revokeInvitation(actor, invitationId) },
  'member/change#changeMember': { as: 'admin', run: (actor, { memberId }) => changeMember(actor, memberId, { disable: true }) },
  'advice/own-text-write#saveOwnText': {
    as: 'editor',
    own: true,
    run: (actor) => saveOwnText(actor, { textId: null, title: 'Свой', lang: 'ru', replaces: null, body: 'Прошу ответить.' }),
  },
  'advice/own-text-write#archiveOwnText': {
    as: 'editor',
    run: (actor, { ownTextId }) => archiveOwnText(actor, { textId: ownTextId }),
  },
  'advice/own-rung-write#saveOwnRung': { as: 'editor', own: true, run: (actor) => saveOwnRung(actor, ownRung('Свой шаг')) },
  'advice/own-rung-write#archiveOwnRung': {
    as: 'editor',
    run: (actor, { ownRungId }) => archiveOwnRung(actor, { rungId: ownRungId }),
  },
  'advice/own-read#readOwnAdvice': {
    as: 'organizer',
    run: (actor) => readOwnAdvice(actor),
    shows: ({ ownTextId }) => ownTextId,
  },
  'advice/own-read#readOwnText': {
    as: 'organizer',
    run: (actor, { ownTextId }) => readOwnText(actor, ownTextId),
    shows: ({ ownTextId }) => ownTextId,
  },
  'advice/own-read#readOwnRung': {
    as: 'editor',
    run: (actor, { ownRungId }) => readOwnRung(actor, ownRungId, { q: '', to: '' }),
    shows: ({ ownRungId }) => ownRungId,
  },
  'member/feed#makeFeed': { as: 'a', own: true, run: (actor) => makeFeed(actor, 'ru') },
  'member/feed#revokeFeed': { as: 'a', run: (actor, { feedId }) => revokeFeed(actor, feedId) },
  'member/feed-list#readFeeds': { as: 'a', run: (actor) => readFeeds(actor), shows: ({ feedId }) => feedId },
  'member/feed-cookie#carryFeed': { as: 'a', browser: true, run: (actor, { feedId }) => carryFeed(actor, feedId, 'x') },
  'member/feed-cookie#freshFeed': { as: 'a', browser: true, run: (actor) => freshFeed(actor, []) },
  'letter/remind#remind': {
    as: 'a',
    quiet: true,
    run: (actor, { letterId }) => remind(actor, { letterId, onDay: calendarDate('2026-12-20'), note: null }),
  },
  'letter/remind#putOff': { as: 'a', quiet: true, run: (actor, { letterId }) => putOff(actor, { letterId, rung: 'ru-reminder' }) },
  'letter/remind#finishReminder': { as: 'a', quiet: true, run: (actor, { reminderId }) => finishReminder(actor, { reminderId }) },
  'todo/read-reminders#readReminders': {
    as: 'a',
    run: (actor, { letterId }) => readReminders(actor, letterId),
    shows: () => 'one: спросить о своём',
  },
  'todo/read-my-todo#readMyTodo': { as: 'a', run: (actor) => readMyTodo(actor), shows: alias },
  'todo/read-desk-todo#readDeskTodo': { as: 'organizer', run: (actor) => readDeskTodo(actor), shows: () => 'old_draft' },
  'member/read#readMembers': {
    as: 'organizer',
    run: (actor) => readMembers(actor, ['organizer', 'family'], null),
    shows: ({ invitationId }) => invitationId,
  },
  'member/read#readMember': {
    as: 'organizer',
    run: (actor, { memberId }) => readMember(actor, memberId),
    shows: ({ memberId }) => memberId,
  },
  'member/read-invitation#readInvitation': {
    as: 'organizer',
    run: (actor, { invitationId }) => readInvitation(actor, invitationId),
    shows: ({ invitationId }) => invitationId,
  },
  'member/code-cookie#carryCode': {
    as: 'organizer',
    browser: true,
    run: (actor, { invitationId, code }) => carryCode(actor, invitationId, code),
  },
  'member/code-cookie#carriedCode': { as: 'organizer', browser: true, run: (actor, { invitationId }) => carriedCode(actor, invitationId) },

  'petition/read-petitions#readPetitions': {
    as: 'organizer',
    run: (actor) => readPetitions(actor, { state: null, petitionKind: null }, null),
    shows: ({ draftPetitionId }) => draftPetitionId,
  },
  'petition/read-petition#readPetition': {
    as: 'organizer',
    run: (actor, { draftPetitionId }) => readPetition(actor, draftPetitionId),
    shows: ({ draftPetitionId }) => draftPetitionId,
  },
  'petition/read-addressees#readAddressees': {
    as: 'organizer',
    run: (actor, { draftPetitionId }) => readAddressees(actor, draftPetitionId, ''),
    shows: ({ draftPetitionId }) => draftPetitionId,
  },
  'petition/read-letters#readLetterChoices': {
    as: 'organizer',
    run: (actor, { openPetitionId }) => readLetterChoices(actor, openPetitionId),
    shows: ({ letterId }) => letterId,
  },
  'petition/make#makePetition': { as: 'organizer', own: true, run: (actor) => makePetition(actor, { kind: 'petition', ...petitionWords }) },
  'petition/change-petition#changePetition': {
    as: 'organizer',
    run: (actor, { openPetitionId }) =>
      changePetition(actor, openPetitionId, undefined, (scope, { id }) => noteChange(scope, id).then(() => undefined)),
  },
  'petition/change-petition#editPetition': {
    as: 'organizer',
    run: (actor, { draftPetitionId }) =>
      editPetition(actor, draftPetitionId, undefined, (scope, { id }) => noteChange(scope, id).then(() => undefined)),
  },
  'petition/edit-text#savePetitionText': {
    as: 'organizer',
    run: (actor, { draftPetitionId }) => savePetitionText(actor, { petitionId: draftPetitionId, ...petitionWords }),
  },
  'petition/edit-text#removePetitionText': {
    as: 'organizer',
    run: (actor, { draftPetitionId }) => removePetitionText(actor, { petitionId: draftPetitionId, lang: 'en' }),
  },
  'petition/addressees#addAddressee': {
    as: 'organizer',
    run: (actor, { draftPetitionId }, { one }) => addAddressee(actor, { petitionId: draftPetitionId, officialId: one.body('ru.duma') }),
  },
  'petition/addressees#removeAddressee': {
    as: 'organizer',
    run: (actor, { draftPetitionId }, { one }) => removeAddressee(actor, { petitionId: draftPetitionId, officialId: one.body('ru.mod') }),
  },
  'petition/thresholds#addThreshold': {
    as: 'organizer',
    run: (actor, { openPetitionId }) =>
      addThreshold(actor, { petitionId: openPetitionId, signatures: 500, meaning: 'goal', labelRu: null, labelEn: null }),
  },
  'petition/thresholds#removeThreshold': {
    as: 'organizer',
    run: (actor, { openPetitionId }) => removeThreshold(actor, { petitionId: openPetitionId, signatures: 100 }),
  },
  'petition/edit-rules#editPetitionRules': {
    as: 'organizer',
    run: (actor, { draftPetitionId }) => editPetitionRules(actor, { ...petitionRules, petitionId: draftPetitionId }),
  },
  'petition/submit#submitPetition': { as: 'organizer', run: (actor, { draftPetitionId }) => submitPetition(actor, draftPetitionId) },
  'petition/decide#decidePetition': {
    as: 'editor',
    run: (actor, { waitingPetitionId }) => decidePetition(actor, { petitionId: waitingPetitionId, decision: 'open', reason: null }),
  },
  'petition/close#closePetition': { as: 'editor', run: (actor, { openPetitionId }) => closePetition(actor, openPetitionId) },
  'petition/close#reopenPetition': {
    as: 'editor',
    run: (actor, { closedPetitionId }) => reopenPetition(actor, { petitionId: closedPetitionId, closesOn: null }),
  },
  'petition/letters#linkLetter': {
    as: 'organizer',
    run: (actor, { openPetitionId, awaitingId }) => linkLetter(actor, { petitionId: openPetitionId, letterId: awaitingId }),
  },
  'petition/letters#unlinkLetter': {
    as: 'organizer',
    run: (actor, { openPetitionId, letterId }) => unlinkLetter(actor, { petitionId: openPetitionId, letterId }),
  },
  'petition/letters#showLetter': {
    as: 'editor',
    run: (actor, { openPetitionId, letterId }) => showLetter(actor, { petitionId: openPetitionId, letterId }),
  },

  'petition/read-hand-ins#readHandIns': {
    as: 'organizer',
    run: (actor, { openPetitionId }) => readHandIns(actor, openPetitionId),
    shows: () => 'one: штамп',
  },
  'petition/read-hand-ins#readHandIn': {
    as: 'organizer',
    run: (actor, { handInId }) => readHandIn(actor, handInId),
    shows: () => 'one: штамп',
  },
  'petition/read-hand-ins#readHandInChoices': {
    as: 'organizer',
    run: (actor, { openPetitionId }) => readHandInChoices(actor, openPetitionId),
    shows: ({ openPetitionId }) => openPetitionId,
  },
  'petition/hand-in#handIn': {
    as: 'organizer',
    run: (actor, { openPetitionId }, { one }) =>
      handIn(actor, {
        ...{ petitionId: openPetitionId, officialId: one.body('ru.mod'), onDay: calendarDate('2026-11-23'), signatures: 1 },
        ...{ place: null, proof: null, sheets: false, letter: null },
      }),
  },
  'petition/undo-hand-in#undoHandIn': { as: 'organizer', run: (actor, { handInId }) => undoHandIn(actor, handInId) },
  'signature/read-sheets#readSheets': {
    as: 'organizer',
    run: (actor, { openPetitionId }) => readSheets(actor, openPetitionId, null),
    shows: () => 'one: лист',
  },
  'signature/read-sheet#readSheet': { as: 'organizer', run: (actor, { sheetId }) => readSheet(actor, sheetId), shows: () => 'one: лист' },
  'signature/read-collectors#readCollectors': {
    as: 'organizer',
    run: (actor, { openPetitionId }) => readCollectors(actor, openPetitionId),
    shows: ({ openPetitionId }) => openPetitionId,
  },
  'signature/add-sheet#addSheet': {
    as: 'organizer',
    run: (actor, { openPetitionId }) =>
      addSheet(actor, {
        ...{ petitionId: openPetitionId, sheet: '9', region: 'RU-PER', place: null, collector: null },
        ...{ collectedOn: calendarDate('2026-11-23'), valid: 5, struck: {}, fit: false },
      }),
  },
  'signature/remove-sheet#removeSheet': { as: 'organizer', run: (actor, { sheetId }) => removeSheet(actor, sheetId) },
  'signature/remove-sheet#restoreSheet': { as: 'organizer', run: (actor, { removedSheetId }) => restoreSheet(actor, removedSheetId) },
  'signature/read-burst#readBurst': {
    as: 'editor',
    run: (actor, { burstId }) => readBurst(actor, burstId, null),
    shows: () => 'one: подписавшая',
  },
  'signature/read-strike#readStrikePreview': {
    as: 'editor',
    run: (actor, { openPetitionId }) => readStrikePreview(actor, openPetitionId, inPerm),
    shows: ({ openPetitionId }) => openPetitionId,
  },
  'signature/read-strike#readStrike': {
    as: 'organizer',
    run: (actor, { strikeId }) => readStrike(actor, strikeId),
    shows: ({ strikeId }) => strikeId,
  },
  'signature/decide-burst#decideBurst': {
    as: 'editor',
    run: (actor, { burstId }) => decideBurst(actor, { burstId, decision: 'accept', expected: 1, reason: null }),
  },
  'signature/strike#strikeSignatures': {
    as: 'editor',
    run: (actor, { openPetitionId }) =>
      strikeSignatures(actor, {
        petitionId: openPetitionId,
        filter: inPerm,
        expected: 1,
        lastSeq: 2_000_000_000,
        reason: 'bots',
        note: null,
      }),
  },
  'signature/take-off#takeOffSignature': {
    as: 'editor',
    run: (actor, { openPetitionId }) => takeOffSignature(actor, { petitionId: openPetitionId, ...THE_SIGNER, contact: null }),
  },
  'signature/undo-strike#undoStrike': { as: 'editor', run: (actor, { strikeId }) => undoStrike(actor, strikeId) },
  'signature/read-public#readPublicPetition': {
    as: 'stranger',
    run: (actor, { openMark }) => readPublicPetition(actor, openMark),
    shows: ({ openMark }) => openMark,
  },
  'signature/read-public-lists#readOpenPetitions': {
    as: 'stranger',
    run: (actor) => readOpenPetitions(actor),
    shows: ({ openMark }) => openMark,
  },
  'signature/read-public-lists#readPublicRegions': {
    as: 'stranger',
    run: (actor, { openMark }) => readPublicRegions(actor, openMark),
    shows: () => 'one: петиция',
  },
  'intake/read-tell-page#readTellPage': { as: 'stranger', run: (actor) => readTellPage(actor), shows: (_, { one }) => one.slug },
  'intake/tell#tell': { as: 'stranger', run: (actor, { tellForm }) => tell(actor, toldOf(tellForm)) },
  'intake/open-told#openTold': {
    as: 'stranger',
    run: (actor, { tellCode }) => openTold(actor, { code: tellCode, pass: null }),
    shows: () => 'one: увезли у метро',
  },
  'intake/add-to-told#addToTold': {
    as: 'stranger',
    run: (actor, { tellCode, tellForm }) => addToTold(actor, { code: tellCode, pass: null, text: 'Ещё', token: tellForm, near: null }),
  },
  'intake/withdraw#withdrawTold': { as: 'stranger', run: (actor, { tellCode }) => withdrawTold(actor, { code: tellCode, pass: null }) },
  'intake/read-list#readToldList': {
    as: 'organizer',
    run: (actor) => readToldList(actor, { state: null, told: null, region: null, mine: null }, null),
    shows: ({ toldId }) => toldId,
  },
  'intake/read-told#readTold': {
    as: 'organizer',
    run: (actor, { toldId }) => readTold(actor, toldId),
    shows: () => 'one: позвоните сестре',
  },
  'intake/read-outcome-form#readCaseChoices': {
    as: 'organizer',
    run: (actor, { toldId }) => readCaseChoices(actor, toldId),
    shows: ({ toldId }) => toldId,
  },
  'intake/change-told#changeTold': {
    as: 'organizer',
    run: (actor, { toldId }) =>
      changeTold(actor, toldId, undefined, async (held) => {
        await takeNow(held);
        return { ok: true };
      }),
  },
  'intake/take#takeTold': { as: 'organizer', run: (actor, { toldId }) => takeTold(actor, { toldId, from: null }) },
  'intake/take#letGoTold': { as: 'organizer', run: (actor, { takenToldId }) => letGoTold(actor, takenToldId) },
  'intake/answer-told#answerTold': {
    as: 'organizer',
    run: (actor, { toldId }) => answerTold(actor, { toldId, text: 'Ответ', upTo: 0 }),
  },
  'intake/take-back-answer#takeBackAnswer': {
    as: 'organizer',
    run: (actor, { takenToldId, toldAnswerId }) => takeBackAnswer(actor, { toldId: takenToldId, messageId: toldAnswerId }),
  },
  'intake/answer-told#seeTold': { as: 'organizer', run: (actor, { toldId }) => seeTold(actor, { toldId, upTo: 999_999_999 }) },
  'intake/settle#settleTold': { as: 'organizer', run: (actor, { toldId }) => settleTold(actor, { toldId, reason: 'noted' }) },
  'intake/settle#declineTold': { as: 'organizer', run: (actor, { toldId }) => declineTold(actor, { toldId, reason: 'repeat' }) },
  'intake/settle#reopenTold': { as: 'organizer', run: (actor, { overToldId }) => reopenTold(actor, overToldId) },
  'intake/make-case#makeCaseOfTold': {
    as: 'organizer',
    run: (actor, { toldId }) => makeCaseOfTold(actor, { ...newCase, toldId, becomes: { as: 'note' } }),
  },
  'intake/make-incident#makeIncidentOfTold': {
    as: 'organizer',
    run: (actor, { toldId }) =>
      makeIncidentOfTold(actor, { toldId, kind: 'detention', onDay: { day: calendarDate('2026-11-20'), precision: 'day' } }),
  },
  'intake/link-told#linkTold': {
    as: 'organizer',
    run: (actor, { toldId, caseMark }) => linkTold(actor, { toldId, ref: caseMark, note: true }),
  },
  'intake/link-told#unlinkTold': {
    as: 'organizer',
    run: (actor, { tiedToldId }) => unlinkTold(actor, { toldId: tiedToldId, what: 'case' }),
  },

  // Who signed is nobody's line of a timeline.
  'signature/sign#signPetition': {
    as: 'stranger',
    quiet: true,
    run: (actor, { openMark, formToken }) =>
      signPetition(actor, { mark: openMark, token: formToken, name: 'Своя', region: 'RU-PER', contact: null, lang: 'ru', near: null }),
  },
  'signature/withdraw#withdrawSignature': {
    as: 'stranger',
    quiet: true,
    run: (actor, { withdrawal }) => withdrawSignature(actor, { code: withdrawal }),
  },

  'person/read-person#readPerson': { as: 'a', run: (actor, { personId }) => readPerson(actor, personId), shows: ({ kinId }) => kinId },
  'person/read-person#readPersonOfCase': {
    as: 'a',
    run: (actor, { personCaseId }) => readPersonOfCase(actor, personCaseId),
    shows: ({ personId }) => personId,
  },
  'person/read-people#readPeople': {
    as: 'organizer',
    run: (actor) => readPeople(actor, readPeopleFilter({ who: 'without' }).filter, null),
    shows: ({ caselessId }) => caselessId,
  },
  'person/read-choices#readKinChoices': {
    as: 'organizer',
    run: (actor) => readKinChoices(actor),
    shows: ({ caselessId }) => caselessId,
  },
  'person/set-service#setService': {
    as: 'a',
    run: (actor, { personId }) => setService(actor, { personId, draftedOn: known('2022-09'), place: 'у реки' }),
  },
  'person/status-add#addStatus': { as: 'a', run: (actor, { personId }) => addStatus(actor, newStatus(personId, 'missing', '2026-11-02')) },
  'person/status-undo#undoStatus': { as: 'a', run: (actor, { personId, statusId }) => undoStatus(actor, { personId, statusId }) },
  'person/kin-write#addKin': {
    as: 'a',
    run: (actor, { personId }) => addKin(actor, { personId, kinship: 'wife', words: 'жена', ref: null, otherId: null }),
  },
  'person/kin-write#removeKin': { as: 'a', run: (actor, { personId, kinId }) => removeKin(actor, { personId, kinId }) },
  'person/consent-give#giveConsent': {
    as: 'a',
    run: (actor, { personId }) => giveConsent(actor, consentTo(personId, { scope: ['story'], story: 'Ждём.' })),
  },
  'person/consent-withdraw#withdrawConsent': { as: 'a', run: (actor, { personId }) => withdrawConsent(actor, personId) },
  'person/note-person#notePerson': {
    as: 'organizer',
    own: true,
    run: (actor) => notePerson(actor, { name: 'Своя', region: null, contact: null, note: null }),
  },
  'person/remove-noted#removeNoted': { as: 'organizer', run: (actor, { caselessId }) => removeNoted(actor, caselessId) },
  'person/note-person#changeNoted': {
    as: 'organizer',
    run: (actor, { caselessId }) => changeNoted(actor, { personId: caselessId, name: 'Другая', region: null, contact: null, note: null }),
  },
  'person/change-person#changePerson': {
    as: 'a',
    run: (actor, { personId }) =>
      changePerson(actor, personId, undefined, (scope, found, onDay) =>
        tellOf(scope, found, { kind: 'person_kin_changed', onDay, payload: {} }),
      ),
  },

  'publication/write#freezeSnapshot': { as: 'organizer', own: true, run: (actor) => freezeSnapshot(actor) },
  'publication/write#decideSnapshot': {
    as: 'editor',
    run: (actor, { snapshotId }) => decideSnapshot(actor, { id: snapshotId, decision: 'decline' }),
  },
  'publication/read-desk#readSnapshots': { as: 'organizer', run: (actor) => readSnapshots(actor), shows: ({ snapshotId }) => snapshotId },

  'gathering/note-gathering#noteGathering': {
    as: 'organizer',
    own: true,
    run: (actor) => noteGathering(actor, { ...rallyOn('2026-12-12'), title: 'Свой' }),
  },
  'gathering/edit-gathering#editGathering': {
    as: 'organizer',
    run: (actor, { gatheringId }) => editGathering(actor, { gatheringId, ...rallyOn('2026-11-21') }),
  },
  'gathering/log-notice#logNotice': {
    as: 'organizer',
    run: (actor, { gatheringId }, { one }) =>
      logNotice(actor, { gatheringId, toId: one.body('ru.mod'), noticeOn: calendarDate('2026-11-09'), number: null, letterId: null }),
  },
  'gathering/log-notice#removeNotice': { as: 'organizer', run: (actor, { noticedId }) => removeNotice(actor, noticedId) },
  'gathering/log-answer#logAnswer': {
    as: 'organizer',
    run: (actor, { noticedId }) =>
      logAnswer(actor, { gatheringId: noticedId, answer: 'agreed', answerOn: onDay, ground: null, groundText: null, offeredText: null }),
  },
  'gathering/log-outcome#logOutcome': {
    as: 'organizer',
    run: (actor, { gatheringId }) => logOutcome(actor, { gatheringId, outcome: 'not_held', came: null, outcomeText: null, source: null }),
  },
  'gathering/show#showGathering': { as: 'organizer', run: (actor, { gatheringId }) => showGathering(actor, { gatheringId, show: true }) },
  'gathering/withdraw#withdrawGathering': { as: 'organizer', run: (actor, { gatheringId }) => withdrawGathering(actor, gatheringId) },
  'gathering/withdraw#restoreGathering': { as: 'organizer', run: (actor, { goneGatheringId }) => restoreGathering(actor, goneGatheringId) },
  'gathering/compare#addCompared': {
    as: 'organizer',
    run: (actor, { refusedId: gatheringId }) =>
      addCompared(actor, { gatheringId, onDay, region: null, title: 'Концерт', source: 'газета', people: null }),
  },
  'gathering/compare#removeCompared': { as: 'organizer', run: (actor, { comparedId }) => removeCompared(actor, comparedId) },
  'gathering/compare#restoreCompared': { as: 'organizer', run: (actor, { comparedOutId }) => restoreCompared(actor, comparedOutId) },
  'gathering/read-gathering#readGathering': {
    as: 'a',
    run: (actor, { refusedId }) => readGathering(actor, refusedId),
    shows: () => 'one: ярмарка',
  },
  'gathering/read-of-case#readCaseGatherings': {
    as: 'a',
    run: (actor, { caseId }) => readCaseGatherings(actor, caseId),
    shows: theRally,
  },
  'gathering/read-list#readGatherings': { as: 'organizer', run: (actor) => readGatherings(actor, anyGathering, null), shows: theRally },
  'gathering/read-compared#readRefusedAndAllowed': {
    as: 'organizer',
    run: (actor) => readRefusedAndAllowed(actor, anyGathering, null),
    shows: () => 'one: ярмарка',
  },
  'gathering/read-notice#readNoticeChoice': {
    as: 'organizer',
    run: (actor, { gatheringId }, { one }) => readNoticeChoice(actor, gatheringId, { q: '', to: one.body('ru.mod'), change: false }),
    shows: ({ letterId }) => letterId,
  },

  'question/add-edition#addEdition': { as: 'organizer', own: true, run: (actor) => addEdition(actor, directLine) },
  'question/change-edition#editEdition': {
    as: 'organizer',
    run: (actor, { ownEditionId: editionId }) => editEdition(actor, { ...directLine, editionId, nameRu: 'Другая' }),
  },
  'question/change-edition#showEdition': {
    as: 'organizer',
    run: (actor, { ownEditionId: editionId }) => showEdition(actor, { editionId, show: true }),
  },
  'question/change-edition#withdrawEdition': { as: 'organizer', run: (actor, { ownEditionId }) => withdrawEdition(actor, ownEditionId) },
  'question/change-edition#restoreEdition': {
    as: 'organizer',
    run: (actor, { ownEditionOutId }) => restoreEdition(actor, ownEditionOutId),
  },
  'question/ask#askInCase': {
    as: 'a',
    run: (actor, { caseId, ownEditionId: editionId }) => askInCase(actor, { caseId, editionId, ...sentQuestion }),
  },
  'question/ask#logQuestions': {
    as: 'organizer',
    run: (actor, { ownEditionId: editionId }) =>
      logQuestions(actor, { editionId, ...sentQuestion, region: 'RU-PER', count: 7, caseMark: null }),
  },
  'question/change-question#markQuestion': {
    as: 'organizer',
    run: (actor, { questionId }) => markQuestion(actor, { questionId, readOnAir: 'unknown', answered: 'no', source: null }),
  },
  'question/change-question#withdrawQuestion': { as: 'a', run: (actor, { questionId }) => withdrawQuestion(actor, questionId) },
  'question/change-question#restoreQuestion': { as: 'a', run: (actor, { questionOutId }) => restoreQuestion(actor, questionOutId) },
  'question/ask-comment#askComment': {
    as: 'organizer',
    own: true,
    run: (actor, _, { one }) => askComment(actor, { toId: one.body('ru.mod'), outlet: 'Газета', askedOn: onDay, text: null }),
  },
  'question/change-comment#answerComment': {
    as: 'organizer',
    run: (actor, { commentId }) => answerComment(actor, { commentId, answer: 'refused', answeredOn: onDay, source: null }),
  },
  'question/change-comment#withdrawComment': { as: 'organizer', run: (actor, { commentId }) => withdrawComment(actor, commentId) },
  'question/change-comment#restoreComment': { as: 'organizer', run: (actor, { commentOutId }) => restoreComment(actor, commentOutId) },
  'question/read-editions#readEditions': {
    as: 'organizer',
    run: (actor) => readEditions(actor, readEditionFilter({}).filter, null),
    shows: ({ ownEditionId }) => ownEditionId,
  },
  'question/read-edition#readEdition': {
    as: 'organizer',
    run: (actor, { ownEditionId }) => readEdition(actor, ownEditionId, anyQuestion, null),
    shows: ({ questionId }) => questionId,
  },
  'question/read-edition-head#readEditionHead': {
    as: 'organizer',
    run: (actor, { ownEditionId }) => readEditionHead(actor, ownEditionId),
    shows: ({ ownEditionId }) => ownEditionId,
  },
  'question/read-choice#readQuestionChoice': { as: 'a', run: (actor, { caseId }) => readQuestionChoice(actor, caseId), shows: alias },
  'question/read-choice#readBodyChoice': {
    as: 'organizer',
    run: (actor, { proposedId }) => readBodyChoice(actor, { q: '', to: proposedId }),
    shows: ({ proposedId }) => proposedId,
  },
  'question/read-question#readQuestion': { as: 'a', run: (actor, { questionId }) => readQuestion(actor, questionId), shows: theQuestion },
  'question/read-question#readCaseQuestions': {
    as: 'a',
    run: (actor, { caseId }) => readCaseQuestions(actor, caseId),
    shows: theQuestion,
  },
  'question/read-comments#readComments': {
    as: 'organizer',
    run: (actor) => readComments(actor, readCommentFilter({}).filter, null),
    shows: () => 'one: газета',
  },
  'question/read-comments#readComment': {
    as: 'organizer',
    run: (actor, { commentId }) => readComment(actor, commentId),
    shows: () => 'one: газета',
  },
  'post/add-post#addPost': { as: 'organizer', own: true, run: (actor) => addPost(actor, newPost('Сказано')) },
  'post/change-post#changePost': {
    as: 'organizer',
    run: (actor, { postId }) =>
      changePost(actor, postId, undefined, async () => ({ data: {}, event: { kind: 'post_restored', payload: {} } })),
  },
  'post/edit-words#editPostWords': {
    as: 'organizer',
    run: (actor, { postId }) => editPostWords(actor, { postId, seen: 'copy', words: 'Чужие слова' }),
  },
  'post/show#showPost': { as: 'organizer', run: (actor, { postId }) => showPost(actor, { postId, isPublic: true }) },
  'post/take-back#withdrawPost': { as: 'organizer', run: (actor, { postId }) => withdrawPost(actor, postId) },
  'post/take-back#restorePost': { as: 'organizer', run: (actor, { postOutId }) => restorePost(actor, postOutId) },
  'post/link#linkPost': {
    as: 'organizer',
    run: (actor, { postId, incidentId }) => linkPost(actor, { postId, noun: 'incident', thingId: incidentId }),
  },
  'post/link#unlinkPost': {
    as: 'organizer',
    run: (actor, { linkedPostId, caseId }) => unlinkPost(actor, { postId: linkedPostId, noun: 'case', thingId: caseId }),
  },
  // Only a file of a post is taken down; of none of these there is one.
  'post/match-files#matchFiles': {
    as: 'organizer',
    quiet: true,
    run: (actor, { channelId }) => matchFiles(actor, channelId, [{ file: 'чужое.jpg', bytes: 1, sha256: new Uint8Array(32) }]),
  },
  'post/read-list#readPosts': { as: 'organizer', run: (actor) => readPosts(actor, anyPost, null), shows: () => 'one: мы спросили' },
  'post/read-post#readPost': { as: 'organizer', run: (actor, { linkedPostId }) => readPost(actor, linkedPostId), shows: alias },
  'post/read-about#readPostsAbout': {
    as: 'organizer',
    run: (actor, { caseId }) => readPostsAbout(actor, caseId),
    shows: ({ linkedPostId }) => linkedPostId,
  },
  'post/read-channels#readChannels': { as: 'organizer', run: (actor) => readChannels(actor), shows: () => 'one: канал' },
  'post/read-new#readNewPost': { as: 'organizer', run: (actor) => readNewPost(actor), shows: () => 'one: канал' },
  'post/read-link-choices#readLinkChoices': {
    as: 'organizer',
    run: (actor, { postId }) => readLinkChoices(actor, postId, { noun: 'letter', mark: '' }),
    shows: ({ letterId }) => letterId,
  },
  'timeline/read-history#readHistory': {
    as: 'organizer',
    run: (actor, { linkedPostId }) => readHistory(actor, linkedPostId, w),
    shows: () => 'рассказывает об этом',
  },
};
