import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/auth/actor';
import { readCaseHead } from '@/lib/case/read-head';
import { withdrawGathering } from '@/lib/gathering/withdraw';
import { editIncident } from '@/lib/incident/edit-incident';
import { linkIncident } from '@/lib/incident/link';
import { readIncidentFilter } from '@/lib/incident/list-filter';
import { nameOfficial, nameOutlet } from '@/lib/incident/named';
import { type NewIncident, noteIncident } from '@/lib/incident/note-incident';
import { setIncidentOutcome } from '@/lib/incident/outcome';
import { addIncidentPerson } from '@/lib/incident/people';
import { type AboutWhat, readIncidentsAbout } from '@/lib/incident/read-about';
import { readIncidentChoices } from '@/lib/incident/read-choices';
import { readDeskIncident, readIncident } from '@/lib/incident/read-incident';
import { readIncidentList } from '@/lib/incident/read-list';
import { readCaseIncidents } from '@/lib/incident/read-of-case';
import { readIncidentTotals } from '@/lib/incident/read-totals';
import { showIncident } from '@/lib/incident/show';
import { readShowable, showIncidents } from '@/lib/incident/show-many';
import { restoreIncident, withdrawIncident } from '@/lib/incident/take-back';
import { calendarDate } from '@/lib/time/calendar-date';
import { readTimeline } from '@/lib/timeline/read-timeline';
import { words } from '@/lib/words/words';
import { type Campaign, testCampaign } from '../support/campaign';
import { testDatabase } from '../support/database';
import { gatheringThings } from '../support/gathering-things';
import { must } from '../support/must';

const db = testDatabase();
let one: Campaign;
beforeAll(async () => {
  one = await testCampaign();
});

const on = (day: string, precision: 'day' | 'month' = 'day') => ({ day: calendarDate(day), precision });
const detention = (more: Partial<NewIncident> = {}): NewIncident => ({ kind: 'detention', onDay: on('2026-11-02'), ...more });
const note = async (more: Partial<NewIncident> = {}) => must(await noteIncident(one.organizer, detention(more))).incidentId;
const { filter: all } = readIncidentFilter({});
const listed = async (query: Record<string, string> = {}) =>
  (await readIncidentList(one.organizer, readIncidentFilter(query).filter, null)).page.rows.map(({ id }) => id);

describe('an incident', () => {
  it('is kept sealed and read back by staff; a smear keeps its words and their address as text', async () => {
    const smear = {
      kind: 'smear',
      quote: 'Их купили',
      link: 'https://example.org/эфир',
      text: 'Сказали в эфире',
      source: 'Запись передачи',
    };
    const id = await note({ ...smear, authorised: 'authorised', station: 'ОВД' });
    // What its kind does not ask is not kept.
    expect(await readDeskIncident(one.organizer, id)).toMatchObject({ ...smear, authorised: 'unknown', station: null, isPublic: false });
    const { rows } = await db.admin.query(
      "SELECT 1 FROM incident x WHERE position('example.org' in x::text) > 0 OR position(convert_to('купили', 'UTF8') in quote_sealed) > 0",
    );
    expect(rows).toEqual([]);
  });

  it.each([
    ['in the future', { onDay: on('2026-11-24') }, 'in_future', 'onDay'],
    ['in no region', { region: 'RU-XX' }, 'not_in_list', 'region'],
    ['of no case', { ref: 'ZZ-ZZZZ' }, 'not_found', 'ref'],
  ])('%s is refused', async (_, more, reason, field) => {
    expect(await noteIncident(one.organizer, detention(more))).toEqual({ ok: false, reason, field });
  });

  it('is found by the mark of its case as it is said aloud', async () => {
    const head = await readCaseHead(one.organizer, one.a.caseId);
    const id = await note({ ref: head?.ref.toLowerCase().replace('-', ' ') ?? '' });
    expect(await readDeskIncident(one.organizer, id)).toMatchObject({ caseFile: { id: one.a.caseId }, region: 'RU-PER' });
  });

  it('has an outcome its kind can have, not before it happened', async () => {
    const incidentId = await note();
    const set = (outcome: 'arrested' | 'retracted', day: string | null) =>
      setIncidentOutcome(one.organizer, { incidentId, outcome, outcomeOn: day ? calendarDate(day) : null });
    expect(await set('retracted', null)).toMatchObject({ reason: 'not_in_list' });
    expect(await set('arrested', '2026-11-01')).toMatchObject({ reason: 'before_incident' });
    expect(await set('arrested', '2026-11-24')).toMatchObject({ reason: 'in_future' });
    must(await set('arrested', '2026-11-03'));
    expect(await readDeskIncident(one.organizer, incidentId)).toMatchObject({ outcome: 'arrested', outcomeOn: '2026-11-03' });
  });
});

describe('a family', () => {
  it('tells of her own case, sees it on its timeline, takes it back and brings it back', async () => {
    const { actor, caseId } = one.a;
    const told = { caseId, text: 'Забрали у дома', place: 'у подъезда', affected: 1 };
    const { incidentId } = must(await noteIncident(actor, detention(told)));
    expect(await readIncident(actor, incidentId)).toMatchObject({ text: 'Забрали у дома', enteredFor: false, mayTakeBack: true });
    const lines = async () => (await readTimeline(actor, caseId, words('ru')))?.events.map(({ title }) => title) ?? [];
    expect(await lines()).toContain('Задержание');
    must(await withdrawIncident(actor, incidentId));
    expect(await listed()).not.toContain(incidentId);
    expect(await listed({ withdrawn: '1' })).toContain(incidentId);
    expect((await readCaseIncidents(actor, caseId)).find(({ id }) => id === incidentId)?.withdrawn).toBe(true);
    must(await restoreIncident(actor, incidentId));
    expect(await listed({ source: 'family' })).toEqual([incidentId]);
    expect(await lines()).toEqual(expect.arrayContaining(['Запись отозвана: Задержание', 'Запись возвращена: Задержание']));
  });

  it('cannot tell of what is not hers, nor take back what organizers noted', async () => {
    expect(await noteIncident(one.b.actor, detention({ caseId: one.a.caseId }))).toMatchObject({ reason: 'not_found' });
    expect(await noteIncident(one.b.actor, detention())).toMatchObject({ reason: 'not_found' });
    const theirs = await note({ caseId: one.a.caseId });
    const nobodys = await note();
    expect(await readIncident(one.a.actor, theirs)).toMatchObject({ enteredFor: true, mayTakeBack: false });
    expect(await withdrawIncident(one.a.actor, theirs)).toMatchObject({ reason: 'not_allowed' });
    expect(await withdrawIncident(one.b.actor, theirs)).toMatchObject({ reason: 'not_found' });
    expect(await readIncident(one.a.actor, nobodys)).toBeNull();
  });

  it('does not see whom organizers named in it', async () => {
    const incidentId = await note({ caseId: one.a.caseId });
    must(await addIncidentPerson(one.organizer, { incidentId, personId: null, ref: null, name: 'Соседка', role: 'witness', note: null }));
    expect(JSON.stringify(await readIncident(one.a.actor, incidentId))).not.toContain('Соседка');
    expect((await readDeskIncident(one.organizer, incidentId))?.people).toMatchObject([{ name: 'Соседка', role: 'witness' }]);
  });
});

describe('who and what is named in it', () => {
  it('a person of a case by its mark, a body of the directory once, an outlet by its name; roles sealed', async () => {
    const incidentId = await note();
    const head = await readCaseHead(one.organizer, one.a.caseId);
    const person = { incidentId, personId: null, ref: null, name: null, role: 'detained' as const, note: null };
    expect(await addIncidentPerson(one.organizer, person)).toMatchObject({ reason: 'empty', field: 'name' });
    expect(await addIncidentPerson(one.organizer, { ...person, ref: 'ZZ-ZZZZ' })).toMatchObject({ reason: 'not_in_list', field: 'ref' });
    must(await addIncidentPerson(one.organizer, { ...person, ref: head?.ref ?? '' }));
    for (let i = 0; i < 2; i += 1) must(await nameOfficial(one.organizer, { incidentId, officialId: one.body('ru.mod') }));
    must(await nameOutlet(one.organizer, { incidentId, outlet: 'Канал «Пример»' }));
    const incident = await readDeskIncident(one.organizer, incidentId);
    expect(incident?.people).toMatchObject([{ name: one.a.words[1], role: 'detained', caseId: one.a.caseId }]);
    expect(incident?.named).toMatchObject([{ officialId: one.body('ru.mod') }, { outlet: 'Канал «Пример»' }]);
    const { rows } = await db.admin.query(
      "SELECT 1 FROM incident_person WHERE position(convert_to('detained', 'UTF8') in role_sealed) > 0",
    );
    expect(rows).toEqual([]);
  });

  it('goes with it to another case, sealed anew; a letter of the old one does not', async () => {
    const incidentId = await note({ caseId: one.a.caseId, text: 'Было так' });
    must(
      await addIncidentPerson(one.organizer, { incidentId, personId: null, ref: null, name: 'Соседка', role: 'witness', note: 'видела' }),
    );
    must(await nameOutlet(one.organizer, { incidentId, outlet: 'Канал' }));
    expect(await linkIncident(one.organizer, { incidentId, gatheringId: null, letterId: one.b.letterId })).toMatchObject({
      field: 'letterId',
    });
    must(await linkIncident(one.organizer, { incidentId, gatheringId: null, letterId: one.a.letterId }));
    const other = await readCaseHead(one.organizer, one.b.caseId);
    const was = await readDeskIncident(one.organizer, incidentId);
    must(
      await editIncident(one.organizer, { ...detention({ text: 'Было так' }), incidentId, seen: was?.seen ?? '', ref: other?.ref ?? '' }),
    );
    expect(await readDeskIncident(one.organizer, incidentId)).toMatchObject({
      text: 'Было так',
      caseFile: { id: one.b.caseId },
      letter: null,
      people: [{ name: 'Соседка', role: 'witness', note: 'видела' }],
      named: [{ outlet: 'Канал' }],
    });
    expect(await readIncident(one.a.actor, incidentId)).toBeNull();
    expect(await readIncident(one.b.actor, incidentId)).not.toBeNull();
  });

  it('two who change it at once do not overwrite one another', async () => {
    const incidentId = await note();
    const seen = (await readDeskIncident(one.organizer, incidentId))?.seen ?? '';
    const both = await Promise.all(
      [one.organizer, one.editor].map((actor, at) => editIncident(actor, { ...detention({ text: `правка ${at}` }), incidentId, seen })),
    );
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ reason: 'changed_meanwhile' });
  });
});

describe('what it is tied to', () => {
  it('leads there and back: a gathering of a case, a letter, a person; a family sees what is of her case', async () => {
    const { caseId, letterId, actor } = one.a;
    const { gatheringId, refusedId } = await gatheringThings(one);
    const incidentId = await note({ caseId });
    must(await linkIncident(one.organizer, { incidentId, gatheringId, letterId }));
    const found = await readDeskIncident(one.organizer, incidentId);
    expect(found).toMatchObject({ gathering: { id: gatheringId, title: 'one: митинг у театра' }, letter: { id: letterId } });
    expect(await readIncident(actor, incidentId)).toMatchObject({ gathering: { id: gatheringId }, letter: { id: letterId } });
    const about = async (who: Actor, what: AboutWhat) => (await readIncidentsAbout(who, what)).map(({ id }) => id);
    expect(await about(one.organizer, { gatheringId })).toEqual([incidentId]);
    expect(await about(one.organizer, { gatheringId: refusedId })).toEqual([]);
    expect(await about(one.organizer, { letterId })).toContain(incidentId);
    expect(await about(actor, { letterId })).toContain(incidentId);
    for (const what of [{ letterId }, { gatheringId }]) expect(await about(one.b.actor, what)).toEqual([]);
    // A gathering that was withdrawn since stays offered, or saving the form would untie it.
    must(await withdrawGathering(one.organizer, gatheringId));
    expect((await readIncidentChoices(one.organizer, incidentId))?.gatherings[0]?.id).toBe(gatheringId);
    must(await withdrawIncident(one.organizer, incidentId));
    expect(await about(one.organizer, { gatheringId })).toEqual([]);
  });

  it('names a person of a case without touching it: organizers see it on the case, the family does not', async () => {
    const incidentId = await note();
    const { ref = '' } = (await readCaseHead(one.organizer, one.b.caseId)) ?? {};
    must(await addIncidentPerson(one.organizer, { incidentId, personId: null, ref, name: null, role: 'witness', note: null }));
    const ids = async (actor: Actor) => (await readCaseIncidents(actor, one.b.caseId)).map(({ id }) => id);
    expect(await ids(one.organizer)).toContain(incidentId);
    expect(await ids(one.b.actor)).not.toContain(incidentId);
  });

  it('tied to the wrong case and corrected, it stands on the right timeline with its right day, and on no other', async () => {
    const incidentId = await note({ caseId: one.a.caseId, onDay: on('2026-10-01') });
    const lines = async (caseId: string) =>
      ((await readTimeline(one.organizer, caseId, words('ru')))?.events ?? []).filter(({ thingId }) => thingId === incidentId);
    expect(await lines(one.a.caseId)).toHaveLength(1);
    const { ref = '' } = (await readCaseHead(one.organizer, one.b.caseId)) ?? {};
    const seen = (await readDeskIncident(one.organizer, incidentId))?.seen ?? '';
    must(await editIncident(one.organizer, { ...detention({ kind: 'search', onDay: on('2026-10-03') }), incidentId, seen, ref }));
    expect(await lines(one.a.caseId)).toEqual([]);
    expect((await lines(one.b.caseId)).map(({ day, title }) => [day, title])).toEqual([
      ['2026-10-03', 'Обыск'],
      ['2026-11-23', 'Дополнена запись: Обыск'],
    ]);
  });
});

describe('a list as a whole', () => {
  it('is let into the public count and taken out, as many as was said, and nothing that touches a case', async () => {
    const ask = { kind: 'dismissal', from: '2026-09-01' };
    const { filter } = readIncidentFilter(ask);
    const more = { kind: 'dismissal', onDay: on('2026-09-10') };
    const [first, second, ofCase] = [await note(more), await note(more), await note({ ...more, caseId: one.a.caseId })];
    expect(await readShowable(one.organizer, filter)).toEqual({ out: 2, in: 0, ofCases: 1 });
    expect(await showIncidents(one.organizer, { filter, isPublic: true, n: 1 })).toMatchObject({ reason: 'changed_meanwhile' });
    expect(await showIncidents(one.a.actor, { filter, isPublic: true, n: 2 })).toMatchObject({ reason: 'not_allowed' });
    must(await showIncidents(one.organizer, { filter, isPublic: true, n: 2 }));
    expect((await listed({ ...ask, open: '1' })).toSorted()).toEqual([first, second].toSorted());
    expect(await readDeskIncident(one.organizer, ofCase)).toMatchObject({ isPublic: false });
    must(await showIncidents(one.organizer, { filter, isPublic: false, n: 2 }));
    expect(await readShowable(one.organizer, filter)).toEqual({ out: 2, in: 0, ofCases: 1 });
  });
});

describe('totals', () => {
  it('are sums over exactly the incidents of the list, and say of how many the people are not known', async () => {
    const { other } = { other: await testCampaign('other') };
    const add = (more: Partial<NewIncident>) => noteIncident(other.organizer, detention(more));
    must(await add({ region: 'RU-MOW', affected: 5, authorised: 'not_authorised', onDay: on('2025-02-01') }));
    must(await add({ region: 'RU-MOW', affected: 2, authorised: 'authorised', onDay: on('2025-02-01', 'month') }));
    must(await add({ region: 'RU-SPE', onDay: on('2025-03-31') }));
    const { incidentId } = must(await add({ kind: 'visit', affected: 1, onDay: on('2025-03-01') }));
    must(await showIncident(other.organizer, { incidentId, isPublic: true }));
    const totals = await readIncidentTotals(other.organizer, all);
    expect(totals.all).toMatchObject({ events: 4, affected: 8, unsaid: 1 });
    expect(totals.months.map(({ code, events, affected }) => [code, events, affected])).toEqual([
      ['2025-02', 2, 7],
      ['2025-03', 2, 1],
    ]);
    expect(totals.regions.map(({ code, events }) => [code, events])).toEqual([
      ['RU-MOW', 2],
      ['RU-SPE', 1],
      ['none', 1],
    ]);
    const { filter } = readIncidentFilter({ from: '2025-03-01', region: 'none', open: '1' });
    expect((await readIncidentTotals(other.organizer, filter)).all).toMatchObject({ events: 1, affected: 1 });
    expect((await readIncidentList(other.organizer, filter, null)).page.rows.map(({ id }) => id)).toEqual([incidentId]);
  });
});
