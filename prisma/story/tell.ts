import { type Actor, memberActor } from '@/lib/auth/actor';
import { hashPassword } from '@/lib/auth/password';
import { type CalendarDate, minDay } from '@/lib/time/calendar-date';
import { today } from '@/lib/time/clock';
import { tellAsked } from './asked';
import { campaignAt, closeSetUp, directoryOf, finish, forget, found, unfinished } from './campaign';
import { type Account, CAST, SECOND_CAST } from './cast';
import { planFamilies } from './families';
import { tellGatherings } from './gatherings';
import { tellIncidents } from './incidents';
import { giveOutForms, tellIntake } from './intake';
import { tellInvitations } from './invitations';
import { inParallel } from './must';
import { tellOwnStep } from './own-step';
import { tellPetitions } from './petitions';
import { tellPostLinks, tellPosts } from './posts';
import { tellFrozen, tellPublished } from './publication';
import { randomFrom } from './random';
import { type ToldSecond, tellSecondCampaign } from './second-campaign';
import { enrolOn, tellFamily } from './tell-family';
import { TIME_ZONE } from './tell-letter';
import { tellPeople, tellWithdrawn } from './told-people';

const SEED = 20_220_921;
export const ALL_FAMILIES = 40;

type Staff = 'organizer' | 'organizer2' | 'editor' | 'admin';

export type Told = {
  campaignId: string;
  anchor: CalendarDate;
  members: Record<Staff | 'family' | 'otherFamily', string>;
  familyCaseId: string;
  otherFamilyCaseId: string;
  /** Ids of the letters that have a mark in scenes.ts or showcase.ts, by that mark; `showcase-…` are the family's. */
  letters: Readonly<Record<string, string>>;
  showcaseLetterIds: string[];
  /** Snapshots; null in a story of few families, where every figure would be hidden. */
  publishedId: string | null;
  waitingId: string | null;
  secondCampaign: ToldSecond;
};

/** Whether the story stands in this database, told to its end: the neighbour gets its address last. */
export const isTold = async (): Promise<boolean> => Boolean((await campaignAt(CAST.slug)) && (await campaignAt(SECOND_CAST.slug)));

/**
 * Tells the whole story, once a database; throws when it was told already. Letters lie the same number
 * of days before `anchor` (today, or earlier) in every telling. What a telling that was broken off left
 * behind is taken away first. `families`: how many, the cast's two among them.
 */
export async function tellStory({ anchor = today(TIME_ZONE), families = ALL_FAMILIES } = {}): Promise<Told> {
  if (await isTold()) throw new Error('The story is told already.');
  await forgetHalf();
  const random = randomFrom(SEED);
  const planned = planFamilies(random.fork(1), anchor, families);
  const foundedOn = minDay(anchor, ...planned.flatMap(({ cases }) => cases.map(({ openedOn }) => openedOn)));
  const passwordHash = await hashPassword(CAST.password);

  const campaignId = await found(CAST);
  const secondCampaign = await tellSecondCampaign(random.fork(2), anchor, passwordHash);
  const staff = await enrolStaff(campaignId, passwordHash, foundedOn);
  const stage = { campaignId, ...staff.actors, body: await directoryOf(campaignId) };
  await tellOwnStep(staff.actors.editor);
  const tell = (chapters: typeof planned) => inParallel(4, chapters, (family) => tellFamily(stage, family, passwordHash));
  // A few bring their folders late, after what is published.
  const late = planned.length > 10 ? 3 : 0;
  const told = await tell(planned.slice(0, planned.length - late));
  await tellInvitations(stage.organizer, told.find(({ memberId }) => memberId === null)?.cases[0]?.caseId);
  await finish(campaignId, CAST, foundedOn);
  const regretsId = await tellPeople(stage.organizer, told, anchor);
  await tellPosts(stage, told, anchor);
  const firstId = await tellPublished(stage.organizer, staff.actors.editor);
  if (firstId) await tellWithdrawn(stage.organizer, regretsId);
  const forms = await giveOutForms(campaignId);
  await tellPetitions({ ...stage, editor: staff.actors.editor }, random.fork(3), anchor);
  await tellIncidents(stage, told, anchor);
  const familyCaseId = told[0]?.cases[0]?.caseId ?? '';
  await tellGatherings(stage, familyCaseId, anchor);
  await tellPostLinks(stage);
  await tellAsked(stage, familyCaseId, anchor);
  await tellIntake(stage, forms, anchor);
  // The second edition has all that happened; what came after it differs from it in the one that waits.
  const publishedId = await tellPublished(stage.organizer, staff.actors.editor);
  told.push(...(await tell(planned.slice(planned.length - late))));
  const waitingId = await tellFrozen(stage.organizer2);
  await closeSetUp();
  await finish(secondCampaign.campaignId, SECOND_CAST, foundedOn);

  const letters = told.flatMap(({ cases }) => cases.flatMap((each) => each.letters));
  const [family, otherFamily] = told;
  return {
    campaignId,
    anchor,
    members: { ...staff.ids, family: family?.memberId ?? '', otherFamily: otherFamily?.memberId ?? '' },
    familyCaseId,
    otherFamilyCaseId: otherFamily?.cases[0]?.caseId ?? '',
    letters: Object.fromEntries(letters.flatMap(({ mark, letterId }) => (mark ? [[mark, letterId]] : []))),
    showcaseLetterIds: family?.cases[0]?.letters.map(({ letterId }) => letterId) ?? [],
    publishedId,
    waitingId,
    secondCampaign,
  };
}

/** A campaign under its own address is taken away only beside an unfinished neighbour: then it is ours. */
async function forgetHalf(): Promise<void> {
  const neighbour = await campaignAt(unfinished(SECOND_CAST.slug));
  const halves = [await campaignAt(unfinished(CAST.slug)), neighbour && (await campaignAt(CAST.slug)), neighbour];
  for (const half of halves) if (half) await forget(half);
}

async function enrolStaff(campaignId: string, passwordHash: string, on: CalendarDate) {
  const ids = {} as Record<Staff, string>;
  const actors = {} as Record<Staff, Actor>;
  for (const who of ['admin', 'organizer', 'organizer2', 'editor'] as const) {
    const { name, role }: Account = CAST[who];
    ids[who] = await enrolOn(campaignId, { name, role, passwordHash }, on);
    actors[who] = memberActor(campaignId, ids[who], role);
  }
  return { ids, actors };
}
