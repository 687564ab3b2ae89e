import { beforeAll, describe, expect, it } from 'vitest';
import { openCase } from '@/lib/case/open';
import { logLetter } from '@/lib/letter/log-letter';
import { giveConsent } from '@/lib/person/consent-give';
import { CONSENT_SCOPES } from '@/lib/person/consent-scopes';
import { withdrawConsent } from '@/lib/person/consent-withdraw';
import { addKin } from '@/lib/person/kin-write';
import { readPerson } from '@/lib/person/read-person';
import { setService } from '@/lib/person/set-service';
import { addStatus } from '@/lib/person/status-add';
import { answerCorrections } from '@/lib/publication/corrections-answer';
import { answerData } from '@/lib/publication/data-answer';
import { answerHappened } from '@/lib/publication/happened-answer';
import { readPublication } from '@/lib/publication/read';
import { readCorrections } from '@/lib/publication/read-corrections';
import { readSnapshots } from '@/lib/publication/read-desk';
import { decideSnapshot, freezeSnapshot } from '@/lib/publication/write';
import { type Campaign, letterTo, testCampaign } from '../support/campaign';
import { NOON, setTo, testDatabase } from '../support/database';
import { must } from '../support/must';
import { consentTo, known, newStatus, personOfCase } from '../support/people';

const db = testDatabase();
const SLUG = 'doroga';
/** What nobody agreed to: it may stand in no public form. */
const CANARIES = ['застава у Тихой', 'под берёзой', 'дочь полутора лет', 'Аркадий Семёнов', 'в/ч 00000', '1990-05-01'];
let one: Campaign;
let personId: string;

beforeAll(async () => {
  one = await testCampaign(SLUG);
  // So many cases that there is something to publish.
  for (let n = 0; n < 6; n += 1) {
    const { caseId } = must(await openCase(one.organizer, { alias: 'дело', category: 'leave', region: 'RU-PER' }));
    must(await logLetter(one.organizer, letterTo(caseId, one.body('ru.mod'), { sentOn: '2026-09-01' })));
  }
  personId = await personOfCase(one.a.actor, one.a.caseId);
  must(await setService(one.a.actor, { personId, draftedOn: known('2022-09-26'), place: 'застава у Тихой' }));
  must(await addStatus(one.a.actor, newStatus(personId, 'missing', '2026-08-14', 'под берёзой')));
  must(await addKin(one.a.actor, { personId, kinship: 'daughter', words: 'дочь полутора лет', ref: null, otherId: null }));
}, 120_000);

const freeze = async () => must(await freezeSnapshot(one.organizer)).id;
const publish = async (id: string) => must(await decideSnapshot(one.editor, { id, decision: 'publish' }));
const markOf = async (id: string) =>
  (await db.admin.query<{ m: string }>(`SELECT as_of_on || '-' || left(digest, 8) AS m FROM published_snapshot WHERE id = $1`, [id]))
    .rows[0]?.m ?? '';

/** Everything anybody can load of an edition, or of the newest: page's data, CSV and JSON in both languages, the timeline's too, feed. */
async function publicForms(asOf?: string): Promise<string> {
  const request = () => new Request('http://x/');
  const at = { slug: SLUG, ...(asOf ? { asOf } : {}) };
  const parts = [JSON.stringify(await readPublication(SLUG, asOf))];
  for (const locale of ['ru', 'en']) {
    for (const answer of [answerData, answerHappened])
      for (const format of ['csv', 'json'] as const) parts.push(await (await answer(request(), { locale, ...at }, format)).text());
    parts.push(await (await answerCorrections(request(), { locale, slug: SLUG })).text());
  }
  return parts.join('\n');
}

const NAME = 'Верин сын';
const STORY = 'Ждём его дома,\nкаждый день.';
const agreed = { scope: ['public_name', 'region', 'status', 'draft_days', 'story'] as const, name: NAME, story: STORY };

describe('consent', () => {
  it('none: nothing of a person is in any public form', async () => {
    const id = await freeze();
    await publish(id);
    expect((await readPublication(SLUG))?.current).toMatchObject({ people: [], corrections: [], facts: { version: 2, people: [] } });
    for (const secret of [...CANARIES, 'missing', 'RU-PER', NAME]) expect(await publicForms()).not.toContain(secret);
  });

  it('is refused where it says nothing, or lacks what it names', async () => {
    const give = (typed: Parameters<typeof consentTo>[1]) => giveConsent(one.a.actor, consentTo(personId, typed));
    expect(await give({ scope: [] })).toMatchObject({ reason: 'nothing_agreed', field: 'scope' });
    expect(await give({ scope: ['public_name'] })).toMatchObject({ reason: 'empty', field: 'name' });
    expect(await give({ scope: ['story'], name: NAME })).toMatchObject({ reason: 'empty', field: 'story' });
    expect(await giveConsent(one.a.actor, { ...consentTo(personId, agreed), wording: 2 })).toMatchObject({ reason: 'changed_meanwhile' });
    expect(await giveConsent(one.organizer, consentTo(personId, { ...agreed, givenOn: '2026-11-24' }))).toMatchObject({
      reason: 'in_future',
    });
  });

  it('has version, day, scope and the words it was given to; name and story are sealed', async () => {
    must(await giveConsent(one.organizer, consentTo(personId, { ...agreed, givenOn: '2026-10-05' })));
    const { rows } = await db.admin.query(
      'SELECT version, wording, scope, given_on::text, entered_for, name_sealed::text AS name FROM consent',
    );
    expect(rows).toMatchObject([{ version: 1, wording: 1, given_on: '2026-10-05', entered_for: true }]);
    expect(rows[0].scope.sort()).toEqual(CONSENT_SCOPES.map(({ code }) => code).sort());
    expect(Buffer.from(String(rows[0].name).slice(2), 'hex').includes(NAME)).toBe(false);
    expect((await readPerson(one.a.actor, personId))?.standing).toMatchObject({ name: NAME, story: STORY, enteredFor: true });
  });

  it('given after the day of the data says nothing yet', async () => {
    const other = await personOfCase(one.b.actor, one.b.caseId);
    must(await giveConsent(one.b.actor, consentTo(other, { scope: ['region'] })));
    const id = await freeze();
    expect((await readSnapshots(one.editor)).waiting.find((each) => each.id === id)?.people).toHaveLength(1);
    must(await decideSnapshot(one.editor, { id, decision: 'decline' }));
    expect((await db.admin.query('SELECT 1 FROM snapshot_passage')).rowCount).toBe(0);
  });
});

describe('an edition', () => {
  let id: string;
  let mark: string;
  beforeAll(async () => {
    setTo('2026-11-23T09:01:00Z');
    id = await freeze();
    await publish(id);
    mark = await markOf(id);
    setTo(NOON);
  });

  it('keeps sealed what is frozen, and says what was agreed to when it is let out: in all forms alike', async () => {
    const { rows } = await db.admin.query('SELECT facts::text AS facts FROM snapshot WHERE id = $1', [id]);
    expect(rows[0].facts).not.toContain(NAME);
    const current = (await readPublication(SLUG, mark))?.current;
    expect(current?.people).toMatchObject([
      { passage: { publicName: NAME, region: 'RU-PER', status: 'missing', draftedMonth: '2022-09', daysSinceDraft: 1496, story: STORY } },
    ]);
    const csv = await (await answerData(new Request('http://x/'), { locale: 'en', slug: SLUG, asOf: mark }, 'csv')).text();
    expect(csv).toContain(`people,${current?.people[0]?.mark},${NAME},days_since_draft,Days since the draft,days,1496,shown,2026-10-31`);
    const json = JSON.parse(await (await answerData(new Request('http://x/'), { locale: 'en', slug: SLUG, asOf: mark }, 'json')).text());
    expect(json.people).toMatchObject([{ status: 'shown', says: { publicName: NAME } }]);
    for (const secret of [...CANARIES, '2022-09-26']) expect(await publicForms(mark)).not.toContain(secret);
  });

  it('corrects the earlier one for the same day, which says so', async () => {
    const first = (await readPublication(SLUG))?.editions.at(-1);
    const earlier = await readPublication(SLUG, first?.mark);
    expect(earlier?.current).toMatchObject({ corrected: true, corrections: [{ kind: 'edition', correctedOn: '2026-11-23' }] });
  });

  it('is not shown when a passage was changed afterwards', async () => {
    await db.admin.query(`UPDATE published_passage SET body = jsonb_set(body, '{publicName}', '"Другой"')`);
    await expect(readPublication(SLUG, mark)).rejects.toThrow('does not match its digest');
    await db.admin.query(`UPDATE published_passage SET body = jsonb_set(body, '{publicName}', $1::jsonb)`, [JSON.stringify(NAME)]);
    expect(await readPublication(SLUG, mark)).not.toBeNull();
  });
});

describe('Consent withdrawn: gone from the next snapshot in all forms; earlier frozen ones say "corrected", and the correction feed has it', () => {
  let mark: string;
  let waiting: string;
  let before: Awaited<ReturnType<typeof readPublication>>;

  beforeAll(async () => {
    mark = (await readPublication(SLUG))?.current?.mark ?? '';
    // Frozen with her in it, and not decided yet.
    setTo('2026-11-24T09:00:00Z');
    waiting = await freeze();
    before = await readPublication(SLUG, mark);
    setTo('2026-11-25T09:00:00Z');
    must(await withdrawConsent(one.a.actor, personId));
  });

  it('at once nothing of it is in any edition; its figures still match their digest', async () => {
    const after = (await readPublication(SLUG, mark))?.current;
    expect(after?.digest).toBe(before?.current?.digest);
    expect(after?.facts).toEqual(before?.current?.facts);
    expect(after?.people).toEqual([
      { mark: before?.current?.people[0]?.mark, digest: before?.current?.people[0]?.digest, passage: null, salt: null },
    ]);
    for (const form of [await publicForms(mark), await publicForms()])
      for (const said of [NAME, 'Ждём его', 'missing', '1496', 'RU-PER']) expect(form).not.toContain(said);
    expect((await db.admin.query('SELECT 1 FROM published_passage')).rowCount).toBe(0);
    expect((await db.admin.query('SELECT 1 FROM snapshot_passage')).rowCount).toBe(0);
  });

  it('the earlier edition says "corrected" with the day, in all forms', async () => {
    expect((await readPublication(SLUG, mark))?.current?.corrections).toEqual([{ kind: 'consent_withdrawn', correctedOn: '2026-11-25' }]);
    const get = (format: 'csv' | 'json', headers = {}) =>
      answerData(new Request('http://x/', { headers }), { locale: 'en', slug: SLUG, asOf: mark }, format);
    const csv = await (await get('csv')).text();
    expect(csv).toContain(
      'corrections,consent_withdrawn,Corrected: consent withdrawn,corrected_on,Corrected: consent withdrawn,day,2026-11-25,corrected',
    );
    expect(csv).toMatch(/people,[0-9a-f]{16},,sha256,SHA-256,hex,[0-9a-f]{64},withdrawn,2026-10-31/);
    const json = JSON.parse(await (await get('json')).text());
    expect(json.corrections).toEqual([{ kind: 'consent_withdrawn', correctedOn: '2026-11-25' }]);
    expect(json.people).toEqual([{ mark: expect.any(String), status: 'withdrawn', sha256: expect.any(String) }]);
    const timeline = await (await answerHappened(new Request('http://x/'), { locale: 'en', slug: SLUG, asOf: mark }, 'json')).json();
    expect(timeline).toMatchObject({ sha256: json.sha256, corrections: json.corrections });
  });

  it('whoever kept the file before is not told that nothing changed', async () => {
    const request = (etag: string) => new Request('http://x/', { headers: { 'if-none-match': etag } });
    const answer = await answerData(new Request('http://x/'), { locale: 'en', slug: SLUG, asOf: mark }, 'json');
    expect((await answerData(request(answer.headers.get('etag') ?? ''), { locale: 'en', slug: SLUG, asOf: mark }, 'json')).status).toBe(
      304,
    );
    const old = `"${before?.current?.digest.slice(0, 32)}-en-json"`;
    expect((await answerData(request(old), { locale: 'en', slug: SLUG, asOf: mark }, 'json')).status).toBe(200);
  });

  it('the feed of corrections has it, without a name or a reason', async () => {
    const answer = await answerCorrections(new Request('http://x/'), { locale: 'en', slug: SLUG });
    expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const feed = await answer.text();
    expect(feed).toContain('<updated>2026-11-25T00:00:00Z</updated>');
    expect(feed).toContain('<category term="consent_withdrawn"/>');
    expect(feed).toContain(`href="/en/${SLUG}/${mark}"`);
    expect((await readCorrections(SLUG, null))?.page.rows).toMatchObject([{ kind: 'consent_withdrawn', mark }, { kind: 'edition' }]);
    expect(await readCorrections('no-such', null)).toBeNull();
  });

  it('what was frozen before and is published after leaves it out too', async () => {
    expect((await readSnapshots(one.editor)).waiting.find(({ id }) => id === waiting)?.people).toEqual([]);
    await publish(waiting);
    const late = await markOf(waiting);
    expect((await readPublication(SLUG, late))?.current?.people).toMatchObject([{ passage: null }]);
    for (const said of [NAME, 'Ждём его', 'missing']) expect(await publicForms(late)).not.toContain(said);
  });

  it('the next snapshot does not have so much as her mark', async () => {
    setTo('2026-12-02T09:00:00Z');
    const id = await freeze();
    await publish(id);
    const next = await readPublication(SLUG);
    expect(next?.current?.facts.asOfOn).toBe('2026-11-30');
    // The other family's consent, given on 23 November, stands in it; hers does not.
    expect(next?.current?.people.map(({ passage }) => passage)).toEqual([{ region: 'RU-PER' }]);
    expect(await publicForms()).not.toContain(NAME);
    expect((await readPerson(one.a.actor, personId))?.consents).toMatchObject([{ version: 1, withdrawnOn: '2026-11-25' }]);
  });

  it('what she is said to have agreed to before is not agreed to any more', async () => {
    const earlier = consentTo(personId, { scope: ['region'], givenOn: '2026-11-24' });
    expect(await giveConsent(one.organizer, earlier)).toMatchObject({ reason: 'before_withdrawal', field: 'givenOn' });
  });

  it('withdrawn twice is withdrawn once', async () => {
    expect(await withdrawConsent(one.a.actor, personId)).toMatchObject({ reason: 'nothing_agreed_stands' });
  });
});

describe('agreeing anew', () => {
  const give = (typed: Parameters<typeof consentTo>[1]) =>
    giveConsent(one.organizer, consentTo(personId, { givenOn: '2026-11-26', ...typed }));
  const said = async () => (await readPublication(SLUG))?.current?.people.map(({ passage }) => passage);

  it('to more leaves the published ones alone; to less takes them out', async () => {
    setTo('2026-12-03T09:00:00Z');
    must(await give({ scope: ['region', 'status'] }));
    await publish(await freeze());
    expect(await said()).toContainEqual({ region: 'RU-PER', status: 'missing' });
    must(await give({ scope: ['region', 'status', 'draft_days'] }));
    expect(await said()).toContainEqual({ region: 'RU-PER', status: 'missing' });
    setTo('2026-12-04T09:00:00Z');
    must(await give({ scope: ['region'] }));
    expect(await said()).not.toContainEqual({ region: 'RU-PER', status: 'missing' });
    expect((await readPublication(SLUG))?.current?.corrections).toEqual([{ kind: 'consent_withdrawn', correctedOn: '2026-12-04' }]);
    expect((await readPerson(one.a.actor, personId))?.consents.map(({ withdrawnOn }) => withdrawnOn)).toEqual([
      null,
      '2026-12-04',
      '2026-12-04',
      '2026-11-25',
    ]);
  });
});

describe('at the same moment', () => {
  it('publishing and withdrawing leave nothing behind, whichever is first', async () => {
    for (let round = 0; round < 6; round += 1) {
      setTo(`2026-12-${10 + round}T09:00:00Z`);
      const { caseId } = must(await openCase(one.b.actor, { alias: 'дело', category: 'leave', region: 'RU-PER' }));
      const other = await personOfCase(one.b.actor, caseId);
      must(await giveConsent(one.organizer, consentTo(other, { scope: ['region'], givenOn: '2026-11-26' })));
      const id = await freeze();
      await Promise.all([
        decideSnapshot(one.editor, { id, decision: 'publish' }),
        withdrawConsent(one.b.actor, other),
        freezeSnapshot(one.admin),
      ]);
      const left = await db.admin.query(
        `SELECT p.mark FROM published_passage p WHERE NOT EXISTS (
           SELECT 1 FROM snapshot_passage s JOIN consent c ON c.id = s.consent_id
           WHERE s.snapshot_id = p.snapshot_id AND s.mark = p.mark AND c.withdrawn_on IS NULL)`,
      );
      expect(left.rows, `round ${round}`).toEqual([]);
      const kept = await db.admin.query(
        'SELECT 1 FROM snapshot_passage s JOIN consent c ON c.id = s.consent_id WHERE c.withdrawn_on IS NOT NULL',
      );
      expect(kept.rowCount, `round ${round}`).toBe(0);
    }
  });
});

describe('a neighbour and another family', () => {
  it('cannot withdraw, and the database lets nobody say "corrected" of what is not hers', async () => {
    const neighbour = await testCampaign('sosedi');
    must(await giveConsent(one.organizer, consentTo(personId, { scope: ['region'] })));
    for (const actor of [one.b.actor, neighbour.admin, neighbour.a.actor])
      expect(await withdrawConsent(actor, personId)).toMatchObject({ reason: 'not_found' });
    await db.app.query('BEGIN');
    await db.app.query(
      "SELECT set_config('app.campaign', $1, true), set_config('app.member', $2, true), set_config('app.reach', 'own', true)",
      [one.id, one.b.actor.memberId],
    );
    const { rows } = await db.admin.query('SELECT id FROM published_snapshot LIMIT 1');
    const forge = `INSERT INTO published_correction (id, campaign_id, snapshot_id, slug, as_of_on, kind, corrected_on)
      VALUES (gen_random_uuid(), $1, $2, 'doroga', '2026-10-31', 'consent_withdrawn', '2026-12-31')`;
    await expect(db.app.query(forge, [one.id, rows[0].id])).rejects.toMatchObject({ code: '42501' });
    await db.app.query('ROLLBACK');
  });
});
