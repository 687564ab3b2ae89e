import { randomUUID } from 'node:crypto';
import { saveOwnRung } from '@/lib/advice/own-rung-write';
import { saveOwnText } from '@/lib/advice/own-text-write';
import { type Actor, systemActor } from '@/lib/auth/actor';
import { hashPassword } from '@/lib/auth/password';
import { withScope } from '@/lib/auth/with-scope';
import { askRecount } from '@/lib/campaign/ask-recount';
import { addNote } from '@/lib/case/note';
import { openCase } from '@/lib/case/open';
import { startImport } from '@/lib/import/decide';
import { beginUpload } from '@/lib/import/upload';
import { workOff as workFiles } from '@/lib/import/work-off';
import { linkIncident } from '@/lib/incident/link';
import { nameOutlet } from '@/lib/incident/named';
import { noteIncident } from '@/lib/incident/note-incident';
import { addIncidentPerson } from '@/lib/incident/people';
import { readDeskIncident } from '@/lib/incident/read-incident';
import { withdrawIncident } from '@/lib/incident/take-back';
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
import { bringFile, ovdinfoTable } from '../support/files';
import { type GatheringThings, gatheringThings, type QuestionThings, questionThings } from '../support/gathering-things';
import { type IntakeThings, intakeThings, type TellersThings } from '../support/intake-things';
import { must } from '../support/must';
import { type PeopleThings, peopleThings } from '../support/people';
import { type PetitionThings, type PublicThings, petitionThings } from '../support/petition-things';
import { type PostThings, postThings } from '../support/post-things';

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
  incidentId: string;
  /** By what a form knows the record. */
  incidentSeen: string;
  incidentOutId: string;
  incidentPersonId: string;
  incidentNamedId: string;
  /** Files: on its way; looked at; read in; given up. */
  comingId: string;
  lookedId: string;
  readInId: string;
  failedId: string;
} & IntakeThings &
  TellersThings &
  PeopleThings &
  PetitionThings &
  PublicThings &
  GatheringThings &
  QuestionThings &
  PostThings;

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

type Maker = (world: World, made: Pick<Things, 'letterId'>) => Promise<Partial<Things>>;

/** Each makes its own things and no others; the later ones may speak of the letter of the first. */
const MAKERS: readonly Maker[] = [
  ({ one }) => makeLetters(one),
  ({ one }) => makeMembers(one),
  ({ one }) => makeOwn(one),
  // Before the freezing: what may be said of her person goes into it.
  ({ one }) => peopleThings(one),
  async ({ one }) => ({ snapshotId: must(await freezeSnapshot(one.organizer)).id }),
  ({ one }, { letterId }) => petitionThings(one, letterId).then(({ things, open }) => ({ ...things, ...open })),
  ({ one }) => intakeThings(one, one.a.caseId).then(({ things, open }) => ({ ...things, ...open })),
  ({ one }, { letterId }) => makeIncidents(one, letterId),
  ({ one }) => makeFiles(one),
  ({ one }) => gatheringThings(one),
  ({ one }) => questionThings(one),
  ({ one }) => postThings(one),
];

export async function makeThings(world: World): Promise<Things> {
  let things = { caseId: world.one.a.caseId } as Things;
  for (const make of MAKERS) things = { ...things, ...(await make(world, things)) };
  return things;
}

/**
 * Unused things, again and again. To make all of them takes seconds, so only what was looked at since the
 * last time is made anew, with what its maker makes beside it.
 */
export function freshThings(world: World): () => Promise<Things> {
  const by = new Map<string, Maker>();
  const used = new Set<Maker>(MAKERS);
  let things = { caseId: world.one.a.caseId } as Things;
  return async () => {
    for (const make of MAKERS.filter((each) => used.has(each))) {
      const anew = await make(world, things);
      for (const name of Object.keys(anew)) by.set(name, make);
      things = { ...things, ...anew };
    }
    used.clear();
    return new Proxy(things, {
      get: (all, name, self) => {
        const make = by.get(String(name));
        if (make) used.add(make);
        return Reflect.get(all, name, self);
      },
    });
  };
}

async function makeLetters(one: Campaign) {
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
  const { reminderId } = must(await remind(actor, { letterId, onDay: calendarDate('2026-12-01'), note: 'one: спросить о своём' }));
  return { letterId, draftId, draftSeen, withdrawnId, awaitingId, loopedId, replyId, pointId, reminderId };
}

async function makeMembers({ id, a, organizer }: Campaign) {
  made += 1;
  const proposed = { nameRu: `Комитет ${made}`, rank: 'regional', region: 'RU-PER' } as const;
  const { officialId: proposedId } = must(await proposeOfficial(a.actor, proposed));
  const { invitationId, code } = must(await invite(organizer, { role: 'family', note: 'one: для второй тёти', caseId: a.caseId }));
  const { memberId } = await testMember(id, 'organizer', `помощница ${made}`);
  const { feedId } = must(await makeFeed(a.actor, 'ru'));
  return { proposedId, invitationId, code, memberId: memberId ?? '', feedId };
}

async function makeOwn({ id, editor }: Campaign) {
  made += 1;
  const own = { textId: null, title: `one: свой текст ${made}`, lang: 'ru', replaces: null, body: 'Прошу ответить.' } as const;
  const { textId: ownTextId } = must(await saveOwnText(editor, own));
  const { rungId: ownRungId } = must(await saveOwnRung(editor, ownRung(`one: свой шаг ${made}`)));
  const recountId = await withScope(systemActor('test', id), async (scope) => {
    const recount = await askRecount(scope, 'rule', {});
    await scope.db.recount.updateMany({ where: { id: recount, campaignId: id }, data: { state: 'failed' } });
    return recount;
  });
  return { ownTextId, ownRungId, recountId };
}

async function makeIncidents({ a, organizer }: Campaign, letterId: string) {
  const told = { kind: 'detention', onDay: { day: calendarDate('2026-11-02'), precision: 'day' }, caseId: a.caseId } as const;
  const { incidentId } = must(await noteIncident(a.actor, { ...told, text: 'one: забрали у дома', place: 'one: у подъезда' }));
  const { incidentId: incidentOutId } = must(await noteIncident(a.actor, told));
  must(await withdrawIncident(a.actor, incidentOutId));
  const name = { personId: null, ref: null, name: 'one: соседка, которая видела', role: 'witness', note: null } as const;
  must(await addIncidentPerson(organizer, { incidentId, ...name }));
  must(await linkIncident(organizer, { incidentId, gatheringId: null, letterId }));
  must(await nameOutlet(organizer, { incidentId, outlet: 'one: канал' }));
  const incident = await readDeskIncident(organizer, incidentId);
  const [incidentPersonId, incidentNamedId] = [incident?.people[0]?.id ?? '', incident?.named[0]?.id ?? ''];
  return { incidentId, incidentSeen: incident?.seen ?? '', incidentOutId, incidentPersonId, incidentNamedId };
}

async function makeFiles({ id, organizer }: Campaign) {
  const row = () => `${randomUUID()},01.11.2026,Пермь,не согласовано,пикет,другое,другое,ОВД,площадь,2`;
  const looked = async () => {
    const importId = await bringFile(organizer, 'ovdinfo', ovdinfoTable([row()]));
    await workFiles(id);
    return importId;
  };
  const [lookedId, readInId, failedId] = [await looked(), await looked(), await bringFile(organizer, 'ovdinfo', 'Id;ничего\n1;2\n')];
  must(await startImport(organizer, readInId));
  await workFiles(id);
  const { importId: comingId } = must(await beginUpload(organizer, { key: randomUUID(), format: 'ovdinfo' }));
  return { comingId, lookedId, readInId, failedId };
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
  'one: забрали у дома',
  'one: митинг у театра',
  'one: ярмарка',
  'one: вопрос о муже',
  'one: газета',
  'one: у подъезда',
  'one: соседка, которая видела',
  'one: пишет раз в месяц',
  'one: дочь, полтора года',
  'one: задержанная без дела',
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
  things.ownEditionId,
  things.ownEditionOutId,
  world.one.organizer.memberId ?? randomUUID(),
];
