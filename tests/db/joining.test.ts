import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memberActor } from '@/lib/auth/actor';
import { findSession } from '@/lib/auth/session';
import { invite, revokeInvitation } from '@/lib/member/invite';
import { join } from '@/lib/member/join';
import { setUp } from '@/lib/member/set-up';
import { readMyCases } from '@/lib/timeline/read-my-cases';
import { type Campaign, testCampaign } from '../support/campaign';
import { NOON, setTo, testDatabase } from '../support/database';
import { must } from '../support/must';

const db = testDatabase();
const folder = mkdtempSync(path.join(tmpdir(), 'homeward-test-'));
let one: Campaign;
beforeAll(async () => {
  one = await testCampaign();
});
afterAll(() => rmSync(folder, { recursive: true }));

const codeFor = async (role: 'family' | 'organizer' = 'family', caseId: string | null = null) =>
  must(await invite(one.organizer, { role, note: null, caseId }));
const as = (name: string) => ({ name, password: 'sneg-taet-v-aprele' });
const members = async () => (await db.admin.query('SELECT count(*)::int AS n FROM member')).rows[0].n as number;

describe('an invitation', () => {
  it('joins a family to the case it names, and signs her in', async () => {
    const { code } = await codeFor('family', one.b.caseId);
    const joined = must(await join({ code, ...as('иволга') }));
    expect(await findSession(joined.token)).toEqual({ campaignId: one.id, memberId: joined.memberId, role: 'family' });
    expect(await readMyCases(memberActor(one.id, joined.memberId, 'family'))).toMatchObject([{ id: one.b.caseId }]);
    const { rows } = await db.admin.query("SELECT kind, case_id FROM event WHERE by_role = 'system' ORDER BY seq DESC LIMIT 2");
    expect(rows).toEqual([
      { kind: 'case_joined', case_id: one.b.caseId },
      { kind: 'member_joined', case_id: null },
    ]);
  });

  it('is typed in Cyrillic, in lower case, without dashes all the same', async () => {
    const { code } = await codeFor();
    const cyrillic: Record<string, string> = { A: 'а', B: 'в', C: 'с', E: 'е', H: 'н', K: 'к', M: 'м', P: 'р', T: 'т', X: 'х' };
    const typed = code.replaceAll('-', ' ').replace(/[A-Z]/g, (mark) => cyrillic[mark] ?? mark);
    must(await join({ code: typed, ...as('кириллица') }));
  });

  it('taken up by five at once makes one member', async () => {
    const { code } = await codeFor();
    const before = await members();
    const done = await Promise.all(['раз', 'два', 'три', 'четыре', 'пять'].map((name) => join({ code, ...as(name) })));
    expect(done.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await members()).toBe(before + 1);
  });

  it.each([
    ['unknown', async () => 'AAAA-BBBB-CCCC-EEEE-HHHH'],
    [
      'used',
      async () => {
        const { code } = await codeFor();
        must(await join({ code, ...as('первая по коду') }));
        return code;
      },
    ],
    [
      'revoked',
      async () => {
        const made = await codeFor();
        must(await revokeInvitation(one.organizer, made.invitationId));
        return made.code;
      },
    ],
    [
      'expired',
      async () => {
        setTo('2026-11-08T09:00:00Z');
        const { code } = await codeFor();
        setTo(NOON);
        return code;
      },
    ],
  ])('%s gets the one refusal, and makes nobody', async (_, make) => {
    const code = await make();
    const before = await members();
    expect(await join({ code, ...as('никто') })).toEqual({ ok: false, reason: 'wrong_code', field: 'code' });
    expect(await members()).toBe(before);
  });

  it('is good on its last day', async () => {
    setTo('2026-11-09T09:00:00Z');
    const { code } = await codeFor();
    setTo(NOON);
    must(await join({ code, ...as('в последний день') }));
  });

  it('under a name that is taken stays good', async () => {
    const { code } = await codeFor();
    expect(await join({ code, ...as('ИВОЛГА ') })).toEqual({ ok: false, reason: 'name_taken', field: 'name' });
    must(await join({ code, ...as('иволга вторая') }));
  });

  it('is made by no family, and no organizer makes admins', async () => {
    expect(await invite(one.a.actor, { role: 'family', note: null, caseId: null })).toEqual({ ok: false, reason: 'not_allowed' });
    for (const role of ['editor', 'admin'] as const)
      expect(await invite(one.organizer, { role, note: null, caseId: null })).toEqual({ ok: false, reason: 'not_allowed' });
  });
});

describe('setting up', () => {
  it('works once, of several at once and never again', async () => {
    process.env.HOMEWARD_SETUP_TOKEN_FILE = path.join(folder, 'token');
    const write = () => writeFileSync(path.join(folder, 'token'), 'the-token\n');
    write();
    const first = (slug: string, token = 'the-token') => setUp({ token, slug, nameRu: 'Первая', nameEn: 'First', ...as('хозяйка') });
    expect(await first('wrong', 'another')).toEqual({ ok: false, reason: 'set_up_over' });
    const done = await Promise.all([first('set-up-one'), first('set-up-two'), first('set-up-three')]);
    expect(done.filter(({ ok }) => ok)).toHaveLength(1);
    const { rows } = await db.admin.query(
      "SELECT c.slug, m.role FROM campaign c JOIN member m ON m.campaign_id = c.id WHERE c.slug LIKE 'set-up%'",
    );
    expect(rows).toHaveLength(1);
    expect(rows[0].role).toBe('admin');
    write();
    expect(await first('set-up-four')).toEqual({ ok: false, reason: 'set_up_over' });
    expect((await db.admin.query("SELECT 1 FROM campaign WHERE slug LIKE 'set-up%'")).rowCount).toBe(1);
  });
});
