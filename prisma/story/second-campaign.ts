import { memberActor } from '@/lib/auth/actor';
import type { CalendarDate } from '@/lib/time/calendar-date';
import { directoryOf, found } from './campaign';
import { SECOND_CAST } from './cast';
import { daysAgo } from './days';
import { letterText } from './letter-text';
import { aliasOf, personOf, RELATIONS } from './people';
import type { PlannedFamily } from './plan';
import type { Random } from './random';
import { dressReplies } from './reply-text';
import { sceneOf } from './scenes';
import { enrolOn, tellFamily } from './tell-family';

export type ToldSecond = { campaignId: string; organizerId: string; familyId: string; caseId: string; letterId: string };

/** The neighbour: one organizer, one family, one case, one letter. */
export async function tellSecondCampaign(random: Random, anchor: CalendarDate, passwordHash: string): Promise<ToldSecond> {
  const campaignId = await found(SECOND_CAST);
  const organizerId = await enrolOn(campaignId, { ...SECOND_CAST.organizer, passwordHash }, daysAgo(anchor, 60));
  const organizer = memberActor(campaignId, organizerId, 'organizer');
  const stage = { campaignId, organizer, organizer2: organizer, body: await directoryOf(campaignId) };
  const { memberId, cases } = await tellFamily(stage, plan(random, anchor), passwordHash);
  const [only] = cases;
  return { campaignId, organizerId, familyId: memberId ?? '', caseId: only?.caseId ?? '', letterId: only?.letters[0]?.letterId ?? '' };
}

function plan(random: Random, anchor: CalendarDate): PlannedFamily {
  const person = personOf(47);
  const scene = sceneOf(anchor, 'leave', { to: 'ru.mod.appeals', channel: 'portal', ago: 20, came: [['registration', 18]] });
  const letter = dressReplies(random, { ...scene, text: letterText(random, { person, relation: RELATIONS[1] }, 'leave') });
  const only = {
    alias: aliasOf(47),
    category: 'leave',
    region: 'RU-NVS',
    openedOn: daysAgo(anchor, 25),
    person,
    letters: [letter],
    notes: [],
  } as const;
  return { signInName: SECOND_CAST.family.name, cases: [only] };
}
