import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { openCase } from '@/lib/case/open';
import { readCaseHead } from '@/lib/case/read-head';
import { readCursor } from '@/lib/db/keyset';
import { noteIncident } from '@/lib/incident/note-incident';
import { addIncidentPerson } from '@/lib/incident/people';
import { withdrawIncident } from '@/lib/incident/take-back';
import { giveConsent } from '@/lib/person/consent-give';
import { addKin, removeKin } from '@/lib/person/kin-write';
import { readPeopleFilter } from '@/lib/person/list-filter';
import { changeNoted, notePerson } from '@/lib/person/note-person';
import { readPeople } from '@/lib/person/read-people';
import { readPerson, readPersonOfCase } from '@/lib/person/read-person';
import { removeNoted } from '@/lib/person/remove-noted';
import { setService } from '@/lib/person/set-service';
import { addStatus } from '@/lib/person/status-add';
import { undoStatus } from '@/lib/person/status-undo';
import { readTimeline } from '@/lib/timeline/read-timeline';
import { words } from '@/lib/words/words';
import { type Campaign, testCampaign } from '../support/campaign';
import { testDatabase } from '../support/database';
import { must } from '../support/must';
import { consentTo, known, newStatus, personOfCase } from '../support/people';

const db = testDatabase();
let one: Campaign;
let personId: string;
beforeAll(async () => {
  one = await testCampaign('doroga');
  personId = await personOfCase(one.a.actor, one.a.caseId);
});
const page = () => readPerson(one.a.actor, personId);
const sealed = async (sql: string, ids: unknown[] = []) =>
  JSON.stringify((await db.admin.query(`SELECT x::text FROM (${sql}) x`, ids)).rows);

describe('what is known of a service', () => {
  it('is kept as it is known: a month stays a month, the place is sealed', async () => {
    must(await setService(one.a.actor, { personId, draftedOn: known('2022-09'), place: 'застава у Тихой' }));
    expect(await page()).toMatchObject({
      draftedOn: { day: '2022-09-01', precision: 'month' },
      place: 'застава у Тихой',
      days: { days: 1544, about: true, ended: null },
    });
    expect(await sealed('SELECT * FROM person')).not.toContain('застава');
    expect(await sealed("SELECT * FROM event WHERE kind LIKE 'person%'")).not.toContain('застава');
  });

  it('may be emptied again', async () => {
    must(await setService(one.organizer, { personId, draftedOn: null, place: null }));
    expect(await page()).toMatchObject({ draftedOn: null, place: null, days: null });
    must(await setService(one.a.actor, { personId, draftedOn: known('2022-09-21'), place: null }));
  });

  it('is not of the future', async () => {
    expect(await setService(one.a.actor, { personId, draftedOn: known('2026-11-24'), place: null })).toEqual({
      ok: false,
      reason: 'in_future',
      field: 'draftedOn',
    });
  });

  it('once a post, and its line stands on the timeline', async () => {
    const post = { form: 'service', key: randomUUID(), content: 'x' };
    const typed = { personId, draftedOn: known('2022-09-21'), place: null };
    const before = await db.admin.query("SELECT 1 FROM event WHERE kind = 'person_service_changed'");
    must(await setService(one.a.actor, typed, post));
    must(await setService(one.a.actor, typed, post));
    const after = await db.admin.query("SELECT noun, region, thing_id FROM event WHERE kind = 'person_service_changed'");
    expect(after.rowCount).toBe((before.rowCount ?? 0) + 1);
    expect(after.rows.at(-1)).toEqual({ noun: 'person', region: 'RU-PER', thing_id: personId });
    const timeline = await readTimeline(one.a.actor, one.a.caseId, words('ru'));
    expect(timeline?.events.map(({ title }) => title)).toContain('Изменены сведения о службе');
  });
});

describe('what became of somebody', () => {
  it('the newest by day stands, whenever it was entered; earlier ones are kept', async () => {
    must(await addStatus(one.a.actor, newStatus(personId, 'missing', '2024-05-01')));
    must(await addStatus(one.organizer, newStatus(personId, 'wounded', '2023-02', 'под Тихой')));
    expect((await page())?.statuses.map(({ status, precision }) => [status, precision])).toEqual([
      ['missing', 'day'],
      ['wounded', 'month'],
    ]);
    expect(await sealed('SELECT * FROM service_status')).not.toContain('Тихой');
  });

  it('ends the count of days with the day it ends on', async () => {
    must(await addStatus(one.a.actor, newStatus(personId, 'discharged', '2024-09-21')));
    expect((await page())?.days).toEqual({ days: 731, about: false, ended: 'discharged' });
  });

  it('the entry made last is taken back, and no other', async () => {
    const [last, before] = [(await page())?.lastEnteredId ?? '', (await page())?.statuses.at(-1)?.id ?? ''];
    expect(await undoStatus(one.a.actor, { personId, statusId: before })).toEqual({ ok: false, reason: 'changed_meanwhile' });
    must(await undoStatus(one.a.actor, { personId, statusId: last }));
    expect((await page())?.days?.ended).toBeNull();
    const both = await Promise.all([1, 2].map(async () => undoStatus(one.organizer, { personId, statusId: before })));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await page())?.statuses).toHaveLength(1);
  });

  it('is not before the draft, nor the draft after it', async () => {
    expect(await addStatus(one.a.actor, newStatus(personId, 'wounded', '2022-09-20'))).toMatchObject({ reason: 'before_draft' });
    expect(await addStatus(one.a.actor, newStatus(personId, 'wounded', '2026-12-01'))).toMatchObject({ reason: 'in_future' });
    expect(await setService(one.a.actor, { personId, draftedOn: known('2025-01-01'), place: null })).toMatchObject({
      reason: 'after_status',
    });
  });
});

describe('kin', () => {
  it('are in words, sealed, or somebody who is a person here too', async () => {
    must(await addKin(one.a.actor, { personId, kinship: 'daughter', words: 'дочь, полтора года', ref: null, otherId: null }));
    const other = await readCaseHead(one.organizer, one.b.caseId);
    must(await addKin(one.organizer, { personId, kinship: 'brother', words: null, ref: other?.ref ?? '', otherId: null }));
    expect(
      (await readPerson(one.organizer, personId))?.kin.map(({ kinship, words: said, other: who }) => [kinship, said, who?.caseId]),
    ).toEqual([
      ['daughter', 'дочь, полтора года', undefined],
      ['brother', null, one.b.caseId],
    ]);
    const towards = await readPersonOfCase(one.organizer, one.b.caseId);
    expect(towards?.kinOf).toMatchObject([{ kinship: 'brother', other: { caseId: one.a.caseId } }]);
    expect(await sealed('SELECT * FROM kin')).not.toContain('полтора');
  });

  it('of another family are not shown to her, nor can she name them', async () => {
    const [, brother] = (await page())?.kin ?? [];
    expect(brother).toMatchObject({ other: null });
    expect((await readPersonOfCase(one.b.actor, one.b.caseId))?.kinOf).toEqual([]);
    const theirs = await personOfCase(one.organizer, one.b.caseId);
    expect(await addKin(one.a.actor, { personId, kinship: 'son', words: 'x', ref: null, otherId: theirs })).toMatchObject({
      reason: 'not_in_list',
    });
    const neighbour = await testCampaign('sosedi');
    const far = await personOfCase(neighbour.organizer, neighbour.a.caseId);
    expect(await addKin(one.organizer, { personId, kinship: 'son', words: 'x', ref: null, otherId: far })).toMatchObject({ ok: false });
  });

  it('are nobody herself, nor nobody at all; and can be taken away', async () => {
    expect(await addKin(one.organizer, { personId, kinship: 'son', words: null, ref: null, otherId: personId })).toMatchObject({
      reason: 'own_kin',
    });
    expect(await addKin(one.a.actor, { personId, kinship: 'son', words: null, ref: null, otherId: null })).toMatchObject({
      reason: 'empty',
    });
    const kin = (await page())?.kin[0]?.id ?? '';
    must(await removeKin(one.a.actor, { personId, kinId: kin }));
    expect((await page())?.kin).toHaveLength(1);
  });
});

describe('somebody without a case', () => {
  it('is noted by staff, sealed with the campaign’s key, and is nobody’s but staff’s', async () => {
    const typed = { name: 'Снегина Вера', region: 'RU-MOW', contact: null, note: 'задержана у памятника' };
    expect(await notePerson(one.a.actor, typed)).toMatchObject({ reason: 'not_allowed' });
    const { personId: noted } = must(await notePerson(one.organizer, typed));
    expect(await readPerson(one.editor, noted)).toMatchObject({ said: 'Снегина Вера', caseId: null, note: 'задержана у памятника' });
    expect(await readPerson(one.a.actor, noted)).toBeNull();
    expect(await sealed('SELECT * FROM person')).not.toContain('Снегина');
    must(await addStatus(one.organizer, newStatus(noted, 'away', '2026-10-01')));
    must(await changeNoted(one.editor, { ...typed, personId: noted, name: 'Снегина Вера Львовна' }));
    expect((await readPerson(one.admin, noted))?.name).toBe('Снегина Вера Львовна');
    expect(await changeNoted(one.organizer, { ...typed, personId })).toMatchObject({ reason: 'not_allowed' });
    expect(await notePerson(one.organizer, { ...typed, region: 'XX' })).toMatchObject({ reason: 'not_in_list' });
  });

  it('is erased whole, out of the editions and the timeline’s links; not while an incident names her', async () => {
    const typed = { name: 'Лишняя Анна', region: 'RU-MOW', contact: null, note: null };
    const { personId: gone } = must(await notePerson(one.organizer, typed));
    must(await giveConsent(one.organizer, consentTo(gone, { scope: ['region'] })));
    must(await addKin(one.organizer, { personId, kinship: 'sister', words: null, ref: null, otherId: gone }));
    const on = known('2026-10-05');
    const { incidentId } = must(await noteIncident(one.organizer, { kind: 'detention', onDay: on, region: 'RU-MOW' }));
    const named = { incidentId, personId: gone, ref: null, name: null, role: 'detained', note: null } as const;
    must(await addIncidentPerson(one.organizer, named));
    expect(await removeNoted(one.organizer, gone)).toMatchObject({ reason: 'named_in_incident' });
    must(await withdrawIncident(one.organizer, incidentId));
    expect(await removeNoted(one.a.actor, gone)).toMatchObject({ reason: 'not_found' });
    expect(await removeNoted(one.organizer, personId)).toMatchObject({ reason: 'not_allowed' });
    must(await removeNoted(one.organizer, gone));
    expect(await readPerson(one.organizer, gone)).toBeNull();
    for (const table of ['person', 'consent', 'kin', 'incident_person', 'event'])
      expect(await sealed(`SELECT * FROM ${table}`), table).not.toContain(gone);
  });

  it('is hidden from a family by the database itself', async () => {
    await db.app.query('BEGIN');
    await db.app.query(
      "SELECT set_config('app.campaign', $1, true), set_config('app.member', $2, true), set_config('app.reach', 'own', true)",
      [one.id, one.a.actor.memberId],
    );
    for (const table of ['person', 'service_status', 'kin', 'consent'])
      expect((await db.app.query(`SELECT 1 FROM ${table} WHERE case_id IS DISTINCT FROM $1`, [one.a.caseId])).rowCount, table).toBe(0);
    expect((await db.app.query('SELECT 1 FROM person')).rowCount).toBe(1);
    await db.app.query('ROLLBACK');
  });
});

describe('the list of people', () => {
  const list = (query: Record<string, string> = {}, cursor = '') =>
    readPeople(one.organizer, readPeopleFilter(query).filter, readCursor(cursor, 'date'));

  it('has those of cases by alias and mark, and those without a case by name', async () => {
    const { page: found, count } = await list();
    expect(count).toBe(3);
    expect(found.rows.map(({ said, ref }) => [said, ref !== null])).toEqual(
      expect.arrayContaining([
        [one.a.words[0], true],
        ['Снегина Вера Львовна', false],
      ]),
    );
  });

  it.each([
    [{ who: 'without' }, 1],
    [{ who: 'of_case' }, 2],
    [{ who: 'consented' }, 0],
    [{ status: 'away' }, 1],
    [{ status: 'none' }, 1],
    [{ region: 'RU-PER' }, 2],
    [{ region: 'RU-MOW', status: 'dead' }, 0],
  ])('narrowed by %j has %d', async (query, n) => {
    const { page: found, count } = await list(query);
    expect([count, found.rows.length]).toEqual([n, n]);
  });

  it('is a family’s not at all', async () => {
    expect(await readPeople(one.a.actor, readPeopleFilter({}).filter, null)).toMatchObject({ count: 0, page: { rows: [] } });
  });

  it('is read page by page, each person once, there and back', async () => {
    for (let n = 0; n < 60; n += 1) must(await openCase(one.organizer, { alias: `дело ${n}`, category: 'leave', region: 'RU-TYU' }));
    const first = await list({ region: 'RU-TYU' });
    const second = await list({ region: 'RU-TYU' }, first.page.next ?? '');
    expect([first.page.rows.length, second.page.rows.length, second.page.next]).toEqual([50, 10, null]);
    expect(new Set([...first.page.rows, ...second.page.rows].map(({ id }) => id)).size).toBe(60);
    expect((await list({ region: 'RU-TYU' }, second.page.previous ?? '')).page.rows).toEqual(first.page.rows);
  });
});
