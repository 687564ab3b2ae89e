import { randomUUID } from 'node:crypto';
import { saveOwnRung } from '@/lib/advice/own-rung-write';
import { saveOwnText } from '@/lib/advice/own-text-write';
import { type Actor, systemActor } from '@/lib/auth/actor';
import { hashPassword } from '@/lib/auth/password';
import { withScope } from '@/lib/auth/with-scope';
import { askRecount } from '@/lib/campaign/ask-recount';
import { addNote } from '@/lib/case/note';
import { openCase } from '@/lib/case/open';
import { withdrawLetter } from '@/lib/letter/change-state';
import { logLetter } from '@/lib/letter/log-letter';
import { remind } from '@/lib/letter/remind';
import { makeFeed } from '@/lib/member/feed';
import { invite } from '@/lib/member/invite';
import { proposeOfficial } from '@/lib/official/propose';
import { freezeSnapshot } from '@/lib/publication/write';
import { logReply } from '@/lib/reply/log-reply';
import { calendarDate } from '@/lib/time/calendar-date';
import { readLetter } from '@/lib/timeline/read-letter';
import { readTextPage } from '@/lib/timeline/read-text-page';
import { type Campaign, letterTo, replyTo, testCampaign, testMember } from '../support/campaign';
import { must } from '../support/must';

/** What the password of `stranger` is; nobody else has one. */
export const PASSWORD = 'sneg-taet-v-aprele';
const CASES_TO_PUBLISH = 12;

/** A campaign with two families, and a neighbour who must not reach into it. */
export type World = { one: Campaign; other: Campaign; stranger: string };

/** One of each thing of family A's campaign that a verb can be about, none of them used up yet. */
export type Things = {
  caseId: string;
  letterId: string;
  draftId: string;
  /** By what a form knows the draft's text. */
  draftSeen: string;
  withdrawnId: string;
  awaitingId: string;
  /** Passed on, and back. */
  loopedId: string;
  replyId: string;
  pointId: string;
  proposedId: string;
  invitationId: string;
  code: string;
  snapshotId: string;
  memberId: string;
  recountId: string;
  feedId: string;
  reminderId: string;
  ownTextId: string;
  ownRungId: string;
};

export async function makeWorld(): Promise<World> {
  const [one, other] = [await testCampaign('one'), await testCampaign('other')];
  const stranger = 'та, у которой есть пароль';
  await testMember(one.id, 'family', stranger, await hashPassword(PASSWORD));
  // So many that figures of theirs are no small number.
  for (let i = 0; i < CASES_TO_PUBLISH; i += 1) {
    const { caseId } = must(await openCase(one.organizer, { alias: 'дело', category: 'leave', region: 'RU-PER' }));
    must(await logLetter(one.organizer, letterTo(caseId, one.body('ru.mod'), { sentOn: '2026-09-01' })));
  }
  must(await addNote(one.organizer, { caseId: one.a.caseId, text: 'one: заметка о первой' }));
  return { one, other, stranger };
}

let made = 0;

export async function makeThings({ one }: World): Promise<Things> {
  const { actor, caseId } = one.a;
  const letter = async (more: Parameters<typeof letterTo>[2] = {}) =>
    must(
      await logLetter(
        actor,
        letterTo(caseId, one.body('ru.mod'), {
          sentOn: '2026-11-02',
          text: `${one.a.words[2]}\n\nПрошу ответить:\n1. Когда отпуск?\n2. Где приказ?`,
          ...more,
        }),
      ),
    ).letterId;
  const [letterId, draftId, withdrawnId, awaitingId] = [await letter(), await letter({ draft: true }), await letter(), await letter()];
  const draftSeen = (await readTextPage(actor, draftId))?.seen ?? '';
  must(await withdrawLetter(actor, withdrawnId));
  must(await logReply(actor, replyTo(awaitingId, 'asks_for_papers', '2026-11-13')));
  const loopedId = await letter();
  for (const to of ['ru.mod.appeals', 'ru.mod'])
    must(await logReply(actor, replyTo(loopedId, 'forwarded', '2026-11-12', { forwardedToId: one.body(to) })));
  const { replyId } = must(await logReply(actor, replyTo(letterId, 'promise', '2026-11-12', { text: one.a.words[3] ?? '' })));
  const pointId = (await readLetter(actor, letterId))?.letter.points[0]?.id ?? '';
  made += 1;
  const named = `Комитет ${made}`;
  const { officialId } = must(await proposeOfficial(actor, { nameRu: named, rank: 'regional', region: 'RU-PER' }));
  const { invitationId, code } = must(await invite(one.organizer, { role: 'family', note: 'one: для второй тёти', caseId }));
  const { id: snapshotId } = must(await freezeSnapshot(one.organizer));
  const { memberId } = await testMember(one.id, 'organizer', `помощница ${made}`);
  const { feedId } = must(await makeFeed(actor, 'ru'));
  const { textId: ownTextId } = must(
    await saveOwnText(one.editor, { textId: null, title: `one: свой текст ${made}`, lang: 'ru', replaces: null, body: 'Прошу ответить.' }),
  );
  const { rungId: ownRungId } = must(await saveOwnRung(one.editor, ownRung(`one: свой шаг ${made}`)));
  const { reminderId } = must(await remind(actor, { letterId, onDay: calendarDate('2026-12-01'), note: 'one: спросить о своём' }));
  const recountId = await withScope(systemActor('test', one.id), async (scope) => {
    const id = await askRecount(scope, 'rule', {});
    await scope.db.recount.updateMany({ where: { id, campaignId: one.id }, data: { state: 'failed' } });
    return id;
  });
  return {
    caseId,
    letterId,
    draftId,
    draftSeen,
    withdrawnId,
    awaitingId,
    loopedId,
    replyId,
    pointId,
    proposedId: officialId,
    invitationId,
    code,
    snapshotId,
    memberId: memberId ?? '',
    recountId,
    feedId,
    reminderId,
    ownTextId,
    ownRungId,
  };
}

/** A step of a campaign's own with nothing but its words. */
export const ownRung = (title: string) => ({
  rungId: null,
  title,
  plain: 'Чтобы ответили.',
  article: null,
  replyKinds: [],
  standings: [],
  categories: [],
  termAmount: null,
  termUnit: null,
  officialId: null,
  textId: null,
});

/** Those who are not of family A: in her campaign, and in another. */
export const outsiders = ({ one, other }: World): [name: string, actor: Actor][] => [
  ['another family', one.b.actor],
  ['a family of another campaign', other.a.actor],
  ['an organizer of another campaign', other.organizer],
  ['an admin of another campaign', other.admin],
];

/** What of family A's must not be seen by anybody outside. */
export const ofA = ({ one }: World, things: Things): string[] => [
  ...one.a.words,
  'one: заметка о первой',
  one.a.letterId,
  one.a.replyId,
  one.a.hopId,
  ...(Object.keys(things) as (keyof Things)[]).filter((name) => !name.startsWith('own')).map((name) => things[name]),
];

/** And what of her campaign's must not be seen in another. */
export const ofCampaign = (world: World, things: Things): string[] => [
  ...ofA(world, things),
  ...world.one.b.words,
  world.one.b.caseId,
  world.one.b.letterId,
  'one: для второй тёти',
  // The campaign's own texts and steps: its families read them.
  things.ownTextId,
  things.ownRungId,
  world.one.organizer.memberId ?? randomUUID(),
];
