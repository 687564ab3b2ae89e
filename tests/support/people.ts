import { expect } from 'vitest';
import type { Actor } from '@/lib/auth/actor';
import { openCase } from '@/lib/case/open';
import { giveConsent } from '@/lib/person/consent-give';
import type { ConsentScopeCode } from '@/lib/person/consent-scopes';
import { PRESENT_WORDING } from '@/lib/person/consent-wording';
import { addKin } from '@/lib/person/kin-write';
import { notePerson } from '@/lib/person/note-person';
import { readPerson, readPersonOfCase } from '@/lib/person/read-person';
import type { Known } from '@/lib/person/rules';
import { addStatus } from '@/lib/person/status-add';
import type { StatusCode } from '@/lib/person/statuses';
import { calendarDate } from '@/lib/time/calendar-date';
import type { Campaign } from './campaign';
import { must } from './must';

/** "2026-10" is a month, "2026-10-05" a day. */
export const known = (text: string): Known =>
  text.length === 7 ? { day: calendarDate(`${text}-01`), precision: 'month' } : { day: calendarDate(text), precision: 'day' };

export const newStatus = (personId: string, status: StatusCode, on: string, note: string | null = null) => ({
  personId,
  status,
  onDay: known(on),
  note,
});

type Agreed = { scope: readonly ConsentScopeCode[]; name?: string | null; story?: string | null; givenOn?: string };

/** What may be said of a person, by whoever writes it down. */
export const consentTo = (personId: string, { scope, name = null, story = null, givenOn }: Agreed) => ({
  personId,
  wording: PRESENT_WORDING.version,
  scope,
  name,
  story,
  givenOn: givenOn ? calendarDate(givenOn) : null,
});

export async function personOfCase(actor: Actor, caseId: string): Promise<string> {
  const person = await readPersonOfCase(actor, caseId);
  expect(person).not.toBeNull();
  return person?.id ?? '';
}

export type PeopleThings = { personId: string; personCaseId: string; caselessId: string; statusId: string; kinId: string };

/** The person of a case of its own with family A, with a status, kin and a consent; and somebody without a case, for staff alone. */
export async function peopleThings({ a, organizer }: Campaign): Promise<PeopleThings> {
  // An old case: among the newest that a list shows, family A's first one stays.
  const about = { alias: 'one: о человеке', category: 'leave', region: 'RU-PER', openedOn: calendarDate('2026-01-12') };
  const { caseId: personCaseId } = must(await openCase(a.actor, about));
  const personId = await personOfCase(a.actor, personCaseId);
  must(await addStatus(a.actor, newStatus(personId, 'serving', '2022-10-01', 'one: пишет раз в месяц')));
  must(await addKin(a.actor, { personId, kinship: 'daughter', words: 'one: дочь, полтора года', ref: null, otherId: null }));
  must(await giveConsent(organizer, consentTo(personId, { scope: ['region', 'status'], givenOn: '2026-10-05' })));
  const person = await readPerson(a.actor, personId);
  const noted = await notePerson(organizer, { name: 'one: задержанная без дела', region: 'RU-MOW', contact: null, note: null });
  return {
    personId,
    personCaseId,
    caselessId: must(noted).personId,
    statusId: person?.lastEnteredId ?? '',
    kinId: person?.kin.at(-1)?.id ?? '',
  };
}
