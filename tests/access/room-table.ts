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
import { correctPoints } from '@/lib/point/correct';
import { readSnapshots } from '@/lib/publication/read-desk';
import { decideSnapshot, freezeSnapshot } from '@/lib/publication/write';
import { readRecount, readRecounts } from '@/lib/recount/read';
import { retryRecount } from '@/lib/recount/retry';
import { classifyReply } from '@/lib/reply/classify';
import { logReply } from '@/lib/reply/log-reply';
import { papersSent } from '@/lib/reply/papers-sent';
import { readPoints } from '@/lib/reply/read-points';
import { calendarDate } from '@/lib/time/calendar-date';
import { readCaseList } from '@/lib/timeline/read-case-list';
import { readChoice } from '@/lib/timeline/read-choice';
import { readDashboard } from '@/lib/timeline/read-desk';
import { readDeskCase } from '@/lib/timeline/read-desk-case';
import { readForwarding } from '@/lib/timeline/read-forwarding';
import { readLetter } from '@/lib/timeline/read-letter';
import { readLetterPapers } from '@/lib/timeline/read-letter-papers';
import { readMany } from '@/lib/timeline/read-many';
import { readMyCases } from '@/lib/timeline/read-my-cases';
import { readOpenLetters } from '@/lib/timeline/read-open-letters';
import { readReply } from '@/lib/timeline/read-reply';
import { readReplyPoints } from '@/lib/timeline/read-reply-points';
import { readTextPage } from '@/lib/timeline/read-text-page';
import { readTimeline } from '@/lib/timeline/read-timeline';
import { readDeskTodo } from '@/lib/todo/read-desk-todo';
import { readMyTodo } from '@/lib/todo/read-my-todo';
import { readReminders } from '@/lib/todo/read-reminders';
import { words } from '@/lib/words/words';
import { letterTo, replyTo } from '../support/campaign';
import { ownRung, type Things, type World } from './world';

type Who = 'a' | 'organizer' | 'editor' | 'admin';

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
  'timeline/read-timeline#readTimeline': { as: 'a', run: (actor, { caseId }) => readTimeline(actor, caseId, w), shows: text },
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
  'timeline/read-open-letters#readOpenLetters': { as: 'a', run: (actor, { caseId }) => readOpenLetters(actor, caseId, w), shows: text },
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

  'publication/write#freezeSnapshot': { as: 'organizer', own: true, run: (actor) => freezeSnapshot(actor) },
  'publication/write#decideSnapshot': {
    as: 'editor',
    run: (actor, { snapshotId }) => decideSnapshot(actor, { id: snapshotId, decision: 'decline' }),
  },
  'publication/read-desk#readSnapshots': { as: 'organizer', run: (actor) => readSnapshots(actor), shows: ({ snapshotId }) => snapshotId },
};
