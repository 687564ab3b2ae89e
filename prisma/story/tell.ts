import { type Actor, memberActor } from '@/lib/auth/actor';
import { hashPassword } from '@/lib/auth/password';
import { type CalendarDate, minDay } from '@/lib/time/calendar-date';
import { today } from '@/lib/time/clock';
import { campaignAt, closeSetUp, directoryOf, finish, forget, found, unfinished } from './campaign';
import { type Account, CAST, SECOND_CAST } from './cast';
import { planFamilies } from './families';
import { tellInvitations } from './invitations';
import { inParallel } from './must';
import { type ToldSnapshots, tellPublication } from './publication';
import { randomFrom } from './random';
import { type ToldSecond, tellSecondCampaign } from './second-campaign';
import { enrolOn, tellFamily } from './tell-family';

const SEED = 20_220_921;
const TIME_ZONE = 'Europe/Moscow';
export const ALL_FAMILIES = 40;

type Staff = 'organizer' | 'organizer2' | 'editor' | 'admin';

export type Told = ToldSnapshots & {
  campaignId: string;
  anchor: CalendarDate;
  members: Record<Staff | 'family' | 'otherFamily', string>;
  familyCaseId: string;
  otherFamilyCaseId: string;
  /** Ids of the letters that have a mark in scenes.ts or showcase.ts, by that mark; `showcase-…` are the family's. */
  letters: Readonly<Record<string, string>>;
  showcaseLetterIds: string[];
  secondCampaign: ToldSecond;
};

/** Whether the story stands in this database, told to its end. */
export const isTold = async (): Promise<boolean> => (await campaignAt(CAST.slug)) !== null;

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
  const told = await inParallel(4, planned, (family) => tellFamily(stage, family, passwordHash));
  await tellInvitations(stage.organizer, told.find(({ memberId }) => memberId === null)?.cases[0]?.caseId);
  await finish(secondCampaign.campaignId, SECOND_CAST, foundedOn);
  await finish(campaignId, CAST, foundedOn);
  const snapshots = await tellPublication(staff.actors);
  await closeSetUp();

  const letters = told.flatMap(({ cases }) => cases.flatMap((each) => each.letters));
  const [family, otherFamily] = told;
  return {
    ...snapshots,
    campaignId,
    anchor,
    members: { ...staff.ids, family: family?.memberId ?? '', otherFamily: otherFamily?.memberId ?? '' },
    familyCaseId: family?.cases[0]?.caseId ?? '',
    otherFamilyCaseId: otherFamily?.cases[0]?.caseId ?? '',
    letters: Object.fromEntries(letters.flatMap(({ mark, letterId }) => (mark ? [[mark, letterId]] : []))),
    showcaseLetterIds: family?.cases[0]?.letters.map(({ letterId }) => letterId) ?? [],
    secondCampaign,
  };
}

/** Only beside an unfinished first campaign is a second one ours to take away. */
async function forgetHalf(): Promise<void> {
  const half = await campaignAt(unfinished(CAST.slug));
  if (!half) return;
  for (const slug of [unfinished(SECOND_CAST.slug), SECOND_CAST.slug]) {
    const second = await campaignAt(slug);
    if (second) await forget(second);
  }
  await forget(half);
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
