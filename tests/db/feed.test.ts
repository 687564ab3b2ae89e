import ICAL from 'ical.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { GET } from '@/app/[locale]/(door)/calendar/[file]/route';
import { inScopeOfGate } from '@/lib/auth/gate';
import { withScope } from '@/lib/auth/with-scope';
import { logLetter } from '@/lib/letter/log-letter';
import { remind } from '@/lib/letter/remind';
import { changeMember } from '@/lib/member/change';
import { makeFeed, revokeFeed } from '@/lib/member/feed';
import { readFeeds } from '@/lib/member/feed-list';
import { calendarDate } from '@/lib/time/calendar-date';
import { type Campaign, letterTo, testCampaign, testMember } from '../support/campaign';
import { testDatabase } from '../support/database';
import { must } from '../support/must';

const db = testDatabase();
let one: Campaign;
/** Marks of the cases of A and of B: what a calendar may say of them. */
let refs: { a: string; b: string };
let letterId: string;
beforeAll(async () => {
  one = await testCampaign();
  letterId = must(await logLetter(one.a.actor, letterTo(one.a.caseId, one.body('ru.mod'), { text: 'приметные слова письма' }))).letterId;
  must(await logLetter(one.b.actor, letterTo(one.b.caseId, one.body('ru.mod'))));
  const refOf = async (id: string) => (await db.admin.query('SELECT ref FROM "case" WHERE id = $1', [id])).rows[0].ref as string;
  refs = { a: await refOf(one.a.caseId), b: await refOf(one.b.caseId) };
});

const fetched = async (file: string) => {
  const answer = await GET(new Request('http://x/'), { params: Promise.resolve({ file }) });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};
const fresh = async (actor = one.a.actor, lang: 'ru' | 'en' = 'ru') => {
  const { feedId, token } = must(await makeFeed(actor, lang));
  return { feedId, token: token ?? '', file: `${token}.ics` };
};
const summaries = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((each) => {
    const { startDate, summary } = new ICAL.Event(each);
    return `${startDate} ${summary}`;
  });

describe('a member’s calendar', () => {
  it('has the days of her own letters, in its language, and says nothing else', async () => {
    const { file } = await fresh();
    const { status, headers, text } = await fetched(file);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('x-robots-tag')).toBe('noindex, nofollow');
    expect(summaries(text)).toEqual([
      `2026-11-26 Homeward: последний день дать номер · ${refs.a}`,
      `2026-12-26 Homeward: последний день ответа · ${refs.a}`,
      `2026-12-28 Homeward: последний день ответа с запасом · ${refs.a}`,
      // The answer of the 1st of October can be taken to court for three months.
      `2027-01-01 Homeward: последний день следующего шага · ${refs.a}`,
    ]);
    const unfolded = text.replaceAll('\r\n ', '');
    for (const word of [...one.a.words, 'приметные слова письма', 'Министерство', one.a.caseId, letterId, refs.b])
      expect(unfolded).not.toContain(word);
    expect(summaries((await fetched((await fresh(one.a.actor, 'en')).file)).text)[1]).toBe(
      `2026-12-26 Homeward: last day for the answer · ${refs.a}`,
    );
  });

  it('has her own reminders and nobody else’s, an organizer’s the whole campaign’s days', async () => {
    must(await remind(one.a.actor, { letterId, onDay: calendarDate('2026-12-02'), note: 'приметная записка' }));
    const { text: hers } = await fetched((await fresh()).file);
    expect(summaries(hers)).toContain(`2026-12-02 Homeward: напоминание · ${refs.a}`);
    expect(hers).not.toContain('записка');
    const { text: staff } = await fetched((await fresh(one.organizer)).file);
    expect(staff).not.toContain('напоминание');
    expect(staff).toContain(refs.a);
    expect(staff).toContain(refs.b);
  });
});

describe('its address', () => {
  it('is kept nowhere: the row has its digest', async () => {
    const { token } = await fresh();
    const { rows } = await db.admin.query<{ row: string }>(
      'SELECT f::text AS row FROM feed f UNION ALL SELECT r::text FROM receipt r UNION ALL SELECT e::text FROM event e',
    );
    expect(rows.filter(({ row }) => row.includes(token) || row.includes(Buffer.from(token).toString('hex')))).toEqual([]);
  });

  it('is made once by a post that comes twice, and shown the first time only', async () => {
    const post = { form: 'feed', key: crypto.randomUUID(), content: 'x' };
    const before = (await readFeeds(one.b.actor)).length;
    const [first, second] = [must(await makeFeed(one.b.actor, 'ru', post)), must(await makeFeed(one.b.actor, 'ru', post))];
    expect(second).toEqual({ ok: true, feedId: first.feedId, token: null });
    expect(first.token).toMatch(/^[\w-]{43}$/);
    expect((await readFeeds(one.b.actor)).length).toBe(before + 1);
  });

  it('revoked leads to the same nothing as one that never was, and others still lead somewhere', async () => {
    const [gone, kept] = [await fresh(), await fresh()];
    must(await revokeFeed(one.a.actor, gone.feedId));
    const [revoked, never] = [await fetched(gone.file), await fetched(`${'a'.repeat(43)}.ics`)];
    expect(revoked.status).toBe(404);
    expect(revoked.text).toBe(never.text);
    expect([...revoked.headers]).toEqual([...never.headers]);
    expect((await fetched(kept.file)).status).toBe(200);
    expect(await revokeFeed(one.a.actor, gone.feedId)).toMatchObject({ ok: false, reason: 'not_found' });
  });

  it('of a disabled member leads nowhere until she is enabled again', async () => {
    const member = await testMember(one.id, 'organizer', 'бывшая');
    const { file } = await fresh(member);
    expect((await fetched(file)).status).toBe(200);
    must(await changeMember(one.admin, member.memberId ?? '', { disable: true }));
    expect((await fetched(file)).status).toBe(404);
    must(await changeMember(one.admin, member.memberId ?? '', { enable: true }));
    expect((await fetched(file)).status).toBe(200);
  });

  it('of a wing that this process does not serve leads nowhere', async () => {
    const { file } = await fresh();
    process.env.SURFACES = 'public,desk';
    expect((await fetched(file)).status).toBe(404);
    delete process.env.SURFACES;
    expect((await fetched(file)).status).toBe(200);
  });

  it.each(['', '.ics', 'x.ics', `${'a'.repeat(43)}`, `${'%'.repeat(43)}.ics`, `${'a'.repeat(4000)}.ics`, "' OR 1=1 --.ics"])(
    'is not %j',
    async (file) => {
      expect((await fetched(file)).status).toBe(404);
    },
  );

  it('is nobody’s but hers: another family, staff and the gate see no row of it', async () => {
    await fresh();
    for (const actor of [one.b.actor, one.organizer, one.admin]) {
      const rows = await withScope(actor, (scope) => scope.db.feed.findMany({ where: { campaignId: one.id } }));
      expect(rows.filter(({ memberId }) => memberId !== actor.memberId)).toEqual([]);
    }
    expect(await inScopeOfGate((scoped) => scoped.feed.count())).toBe(0);
  });
});
