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
  adds?: 'session' | 'nothing';
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
const newCase = { alias: 'Своё дело', category: 'leave', region: 'RU-PER' };
const newBody = () => ({ nameRu: `Комитет ${randomUUID()}`, rank: 'regional', region: 'RU-PER' });

export const ACTIONS: Record<string, ActionCase> = {
  'case/family-actions#openOwnCaseAction': { by: ['family'], own: true, post: () => newCase },
  'case/actions#openCaseAction': { by: STAFF, own: true, post: () => newCase },
  'case/actions#addNoteAction': { by: STAFF, post: ({ caseId }) => ({ caseId, text: 'Чужая заметка' }) },
  'case/actions#setOutcomeAction': { by: STAFF, post: ({ caseId }) => ({ caseId, outcome: 'granted' }) },

  'letter/family-actions#logLetterAction': { by: ALL, post: letter },
  'letter/family-actions#withdrawLetterAction': { by: ALL, post: ({ letterId }) => ({ letterId }) },
  'letter/family-actions#restoreLetterAction': { by: ALL, post: ({ withdrawnId }) => ({ letterId: withdrawnId }) },
  'letter/family-actions#sendDraftAction': { by: ALL, post: ({ draftId }) => ({ letterId: draftId }) },
  'letter/desk-actions#deskLogLetterAction': { by: STAFF, post: letter },
  'letter/desk-actions#deskWithdrawLetterAction': { by: STAFF, post: ({ letterId }) => ({ letterId }) },
  'letter/desk-actions#deskRestoreLetterAction': { by: STAFF, post: ({ withdrawnId }) => ({ letterId: withdrawnId }) },
  'letter/desk-actions#deskSendDraftAction': { by: STAFF, post: ({ draftId }) => ({ letterId: draftId }) },

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

  'official/family-actions#proposeBodyAction': { by: ['family'], own: true, post: ({ caseId }) => ({ ...newBody(), caseId }) },
  'official/actions#addOfficialAction': { by: STAFF, own: true, post: newBody },
  'official/actions#decideOfficialAction': { by: STAFF, post: ({ proposedId }) => ({ officialId: proposedId, decision: 'accept' }) },
  'official/actions#setRollAction': { by: STAFF, post: ({ proposedId }) => ({ officialId: proposedId, roll: 'previous' }) },
  'official/actions#addHolderAction': { by: STAFF, post: ({ proposedId }) => ({ officialId: proposedId, name: 'И. О. Начальника' }) },

  'member/actions#inviteAction': { by: STAFF, post: ({ caseId }) => ({ role: 'family', caseId, note: 'для неё' }) },
  'member/actions#codeHandedOverAction': { by: STAFF, own: true, adds: 'nothing', post: ({ invitationId }) => ({ invitationId }) },
  'member/actions#revokeInvitationAction': { by: STAFF, post: ({ invitationId }) => ({ invitationId }) },
  'member/actions#changeRoleAction': { by: ['admin'], post: ({ memberId }) => ({ memberId, role: 'editor' }) },
  'member/actions#changeAccessAction': { by: ['admin'], post: ({ memberId }) => ({ memberId, access: 'disable' }) },

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
