import { randomUUID } from 'node:crypto';
import type { Actor } from '@/lib/auth/actor';
import { readCategories } from '@/lib/campaign/read-categories';
import { readCaseFilter } from '@/lib/case/list-filter';
import { addNote } from '@/lib/case/note';
import { openCase } from '@/lib/case/open';
import { setOutcome } from '@/lib/case/outcome';
import { readCaseHead } from '@/lib/case/read-head';
import { recordEvent } from '@/lib/event/record';
import { changeLetter, restoreLetter, sendDraft, withdrawLetter } from '@/lib/letter/change-state';
import { readLetterFilter } from '@/lib/letter/list-filter';
import { logLetter } from '@/lib/letter/log-letter';
import { readBody } from '@/lib/letter/read-body';
import { readLetterList } from '@/lib/letter/read-list';
import { changeMember } from '@/lib/member/change';
import { carriedCode, carryCode } from '@/lib/member/code-cookie';
import { invite, revokeInvitation } from '@/lib/member/invite';
import { readMember, readMembers } from '@/lib/member/read';
import { readInvitation } from '@/lib/member/read-invitation';
import { decideOfficial } from '@/lib/official/decide';
import { readDirectoryFilter } from '@/lib/official/directory-filter';
import { addHolder, setRoll } from '@/lib/official/edit';
import { proposeOfficial } from '@/lib/official/propose';
import { readDirectory } from '@/lib/official/read-directory';
import { readOfficial, readParentChoice } from '@/lib/official/read-official';
import { readSnapshots } from '@/lib/publication/read-desk';
import { decideSnapshot, freezeSnapshot } from '@/lib/publication/write';
import { classifyReply } from '@/lib/reply/classify';
import { logReply } from '@/lib/reply/log-reply';
import { papersSent } from '@/lib/reply/papers-sent';
import { calendarDate } from '@/lib/time/calendar-date';
import { readCaseList } from '@/lib/timeline/read-case-list';
import { readChoice } from '@/lib/timeline/read-choice';
import { readDashboard } from '@/lib/timeline/read-desk';
import { readDeskCase } from '@/lib/timeline/read-desk-case';
import { readForwarding } from '@/lib/timeline/read-forwarding';
import { readLetter } from '@/lib/timeline/read-letter';
import { readMyCases } from '@/lib/timeline/read-my-cases';
import { readOpenLetters } from '@/lib/timeline/read-open-letters';
import { readReply } from '@/lib/timeline/read-reply';
import { readTimeline } from '@/lib/timeline/read-timeline';
import { words } from '@/lib/words/words';
import { letterTo, replyTo } from '../support/campaign';
import type { Things, World } from './world';

type Who = 'a' | 'organizer' | 'editor' | 'admin';

/** How a read or a write of a room is called about family A's things, and by whom it rightly is. */
export type RoomCase = {
  as: Who;
  run: (actor: Actor, things: Things, world: World) => Promise<unknown>;
  /** For a read: what of A's, or of her campaign's, stands in the answer. A write is answered `ok` and leaves an event. */
  shows?: (things: Things, world: World) => string | undefined;
  /** It makes something of the caller's own, in her own campaign. */
  own?: true;
  /** It goes no further than the browser that asks. */
  browser?: true;
};

const w = words('ru');
const { filter: anyLetter } = readLetterFilter({}, []);
const { filter: anyCase } = readCaseFilter({});
const { filter: anyBody } = readDirectoryFilter({ standing: 'proposed' });

const alias: RoomCase['shows'] = (_, { one }) => one.a.words[0];
const text: RoomCase['shows'] = (_, { one }) => one.a.words[2];
const newBody = () => ({ nameRu: `Комитет ${randomUUID()}`, rank: 'regional', region: 'RU-PER' }) as const;
const newCase = { alias: 'Своё дело', category: 'leave', region: 'RU-PER' };

const nothingBut: Parameters<typeof changeLetter>[4] = (scope, { id, caseId }) =>
  recordEvent(scope, { kind: 'letter_restored', caseId, letterId: id, onDay: calendarDate('2026-11-23'), payload: {} });

export const ROOMS: Record<string, RoomCase> = {
  'campaign/read-categories#readCategories': { as: 'a', run: (actor) => readCategories(actor), shows: () => 'rotation' },

  'case/read-head#readCaseHead': { as: 'a', run: (actor, { caseId }) => readCaseHead(actor, caseId), shows: alias },
  'case/open#openCase': { as: 'a', own: true, run: (actor) => openCase(actor, newCase) },
  'case/note#addNote': { as: 'organizer', run: (actor, { caseId }) => addNote(actor, { caseId, text: 'Заметка' }) },
  'case/outcome#setOutcome': { as: 'organizer', run: (actor, { caseId }) => setOutcome(actor, { caseId, outcome: 'refused' }) },

  'letter/read-body#readBody': {
    as: 'organizer',
    run: (actor, { proposedId }) => readBody(actor, proposedId),
    shows: ({ proposedId }) => proposedId,
  },
  'letter/log-letter#logLetter': { as: 'a', run: (actor, { caseId }, { one }) => logLetter(actor, letterTo(caseId, one.body('ru.mod'))) },
  'letter/change-state#changeLetter': {
    as: 'a',
    run: (actor, { letterId }) => changeLetter(actor, letterId, undefined, ['sent'], nothingBut),
  },
  'letter/change-state#withdrawLetter': { as: 'a', run: (actor, { letterId }) => withdrawLetter(actor, letterId) },
  'letter/change-state#restoreLetter': { as: 'a', run: (actor, { withdrawnId }) => restoreLetter(actor, withdrawnId) },
  'letter/change-state#sendDraft': { as: 'a', run: (actor, { draftId }) => sendDraft(actor, draftId) },
  'letter/read-list#readLetterList': { as: 'organizer', run: (actor) => readLetterList(actor, anyLetter, null), shows: alias },

  'reply/log-reply#logReply': { as: 'a', run: (actor, { letterId }) => logReply(actor, replyTo(letterId, 'refusal', '2026-11-20')) },
  'reply/classify#classifyReply': { as: 'organizer', run: (actor, { replyId }) => classifyReply(actor, { replyId, kind: 'boilerplate' }) },
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
