import { type Actor, memberActor } from '@/lib/auth/actor';
import { giveConsent } from '@/lib/person/consent-give';
import type { ConsentScopeCode } from '@/lib/person/consent-scopes';
import { withdrawConsent } from '@/lib/person/consent-withdraw';
import { PRESENT_WORDING } from '@/lib/person/consent-wording';
import { addKin } from '@/lib/person/kin-write';
import type { KinshipCode } from '@/lib/person/kinships';
import { notePerson } from '@/lib/person/note-person';
import { readPersonOfCase } from '@/lib/person/read-person';
import type { Known } from '@/lib/person/rules';
import { setService } from '@/lib/person/set-service';
import { addStatus } from '@/lib/person/status-add';
import type { StatusCode } from '@/lib/person/statuses';
import { type CalendarDate, calendarDate } from '@/lib/time/calendar-date';
import { daysAgo } from './days';
import { must } from './must';
import type { ToldFamily } from './tell-family';

type Life = {
  drafted: Known;
  place?: string;
  /** Statuses, by how many days ago. */
  became: [status: StatusCode, ago: number][];
  kin?: [kinship: KinshipCode, words: string][];
  agreed?: { scope: readonly ConsentScopeCode[]; name?: string; story?: string };
};

const on = (day: string): Known => ({ day: calendarDate(day), precision: 'day' });
const september: Known = { day: calendarDate('2022-09-01'), precision: 'month' };

/** What became of whom the first cases are about. Nobody here lives; what they agreed to was made up with them. */
const LIVES: readonly Life[] = [
  {
    drafted: on('2022-09-26'),
    place: 'Учебный городок у Тихой заставы',
    became: [
      ['serving', 900],
      ['wounded', 210],
      ['treatment', 205],
    ],
    kin: [
      ['wife', 'мы вместе девять лет'],
      ['daughter', 'полтора года, отца видела дважды'],
    ],
  },
  {
    drafted: on('2022-10-05'),
    became: [['serving', 800]],
    agreed: {
      scope: ['public_name', 'region', 'status', 'draft_days', 'story'],
      name: 'Алексей, отец Миши',
      story: 'Ушёл осенью, сыну было три. Теперь сын читает сам и спрашивает, умеет ли папа ещё кататься на велосипеде.',
    },
  },
  { drafted: september, became: [['missing', 160]], agreed: { scope: ['region', 'status', 'draft_days'] } },
  { drafted: on('2022-09-28'), became: [['discharged', 120]], agreed: { scope: ['public_name', 'status'], name: 'Отец двоих детей' } },
  { drafted: on('2022-10-11'), became: [['captive', 300]] },
  { drafted: september, became: [['dead', 400]], kin: [['mother', 'живёт одна']] },
];

/** Who was there when flowers were laid; no case is about them. */
const WITHOUT_CASE = [
  ['Зимняя Ольга Тимуровна', 'RU-MOW'],
  ['Проталина Дарья Олеговна', 'RU-PER'],
] as const;

/** What stands sealed in the database of the people told here, and is said nowhere. */
export const SEALED_OF_PEOPLE: readonly string[] = [
  ...WITHOUT_CASE.map(([name]) => name),
  ...LIVES.flatMap(({ place, kin = [] }) => [...(place ? [place] : []), ...kin.map(([, words]) => words)]),
];

/** Day on which they agreed: long enough ago to stand in the first edition. */
const AGREED_AGO = 70;

/** Tells of the people of the first cases, and of two without a case; answers whose consent will be withdrawn. */
export async function tellPeople(organizer: Actor, told: readonly ToldFamily[], anchor: CalendarDate): Promise<string | null> {
  const { campaignId } = organizer;
  const ids: string[] = [];
  for (const [at, life] of LIVES.entries()) {
    const family = told[at];
    const writer = family?.memberId ? memberActor(campaignId, family.memberId, 'family') : organizer;
    const personId = family && (await readPersonOfCase(organizer, family.cases[0]?.caseId ?? ''))?.id;
    if (!personId) continue;
    ids.push(personId);
    await tellLife(writer, organizer, personId, life, anchor);
  }
  for (const [name, region] of WITHOUT_CASE)
    must(await notePerson(organizer, { name, region, contact: null, note: 'Была на возложении цветов, дела не ведём.' }));
  return ids[3] ?? null;
}

async function tellLife(writer: Actor, organizer: Actor, personId: string, life: Life, anchor: CalendarDate): Promise<void> {
  must(await setService(writer, { personId, draftedOn: life.drafted, place: life.place ?? null }));
  for (const [status, ago] of life.became) {
    const onDay = { day: daysAgo(anchor, ago), precision: 'day' as const };
    must(await addStatus(writer, { personId, status, onDay, note: null }));
  }
  for (const [kinship, words] of life.kin ?? []) must(await addKin(writer, { personId, kinship, words, ref: null, otherId: null }));
  if (!life.agreed) return;
  const { scope, name = null, story = null } = life.agreed;
  const givenOn = daysAgo(anchor, AGREED_AGO);
  must(await giveConsent(organizer, { personId, wording: PRESENT_WORDING.version, scope, name, story, givenOn }));
}

/** One changes his mind after the first edition: it says so from then on, and the feed of corrections has it. */
export async function tellWithdrawn(organizer: Actor, personId: string | null): Promise<void> {
  if (personId) must(await withdrawConsent(organizer, personId));
}
