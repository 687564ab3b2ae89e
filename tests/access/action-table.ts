import { randomUUID } from 'node:crypto';
import type { Role } from '@/lib/auth/roles';
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
  adds?: 'session' | 'reminder' | 'nothing';
  /** For the doors, where nobody is signed in: the right secret, where `post` has a wrong one. */
  knows?: (things: Things, world: World) => Fields;
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
const newCase = { alias: 'Своё дело', category: 'leave', region: 'RU-PER' };
const calendarSource = (): Fields => ({ year: '2026', source: 'Постановление', complete: 'official', ...on('checkedOn', '2026-11-20') });
let daysOff = 0;
const aDayOff = (): string => {
  daysOff += 1;
  return `2026-07-${String((daysOff % 28) + 1).padStart(2, '0')}`;
};
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

  'publication/actions#freezeSnapshotAction': { by: STAFF, own: true, post: () => ({}) },
  // Whoever froze it is the organizer: she is one of those who may not.
  'publication/actions#decideSnapshotAction': {
    by: ['editor', 'admin'],
    post: ({ snapshotId }) => ({ snapshot: snapshotId, decision: 'publish' }),
  },

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
