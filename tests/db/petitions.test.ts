import { beforeAll, describe, expect, it } from 'vitest';
import { addAddressee, removeAddressee } from '@/lib/petition/addressees';
import { closePetition, reopenPetition } from '@/lib/petition/close';
import { decidePetition } from '@/lib/petition/decide';
import { editPetitionRules } from '@/lib/petition/edit-rules';
import { removePetitionText, savePetitionText } from '@/lib/petition/edit-text';
import { linkLetter, showLetter, unlinkLetter } from '@/lib/petition/letters';
import { makePetition } from '@/lib/petition/make';
import { readPetition } from '@/lib/petition/read-petition';
import { readPetitions } from '@/lib/petition/read-petitions';
import { submitPetition } from '@/lib/petition/submit';
import { addThreshold, removeThreshold } from '@/lib/petition/thresholds';
import { logReply } from '@/lib/reply/log-reply';
import { readPublicPetition } from '@/lib/signature/read-public';
import { type Campaign, replyTo, testCampaign } from '../support/campaign';
import { testDatabase } from '../support/database';
import { must } from '../support/must';
import { draftPetition, openPetition, sign, strangerOf } from '../support/petitions';

const db = testDatabase();
let one: Campaign;
beforeAll(async () => {
  one = await testCampaign();
});
const kinds = async (petitionId: string) =>
  (await db.admin.query('SELECT kind FROM event WHERE thing_id = $1 ORDER BY seq', [petitionId])).rows.map(({ kind }) => kind);

describe('a draft', () => {
  it('has words in several languages, each by the one spelling of its tag', async () => {
    const { petitionId } = await draftPetition(one);
    for (const lang of ['EN', 'tt', 'zh-hant']) must(await savePetitionText(one.organizer, { petitionId, lang, title: lang, body: 'x' }));
    must(await savePetitionText(one.organizer, { petitionId, lang: 'en', title: 'Bring them home', body: 'We ask.' }));
    expect((await readPetition(one.organizer, petitionId))?.texts.map(({ lang, title }) => `${lang} ${title}`)).toEqual([
      'en Bring them home',
      'ru Верните наших, 1',
      'tt tt',
      'zh-Hant zh-hant',
    ]);
    for (const lang of ['русский', 'x', '', 'a'.repeat(13)])
      expect(await savePetitionText(one.organizer, { petitionId, lang, title: 'x', body: 'x' })).toMatchObject({
        reason: 'not_a_language',
      });
    must(await removePetitionText(one.organizer, { petitionId, lang: 'tt' }));
    expect((await readPetition(one.organizer, petitionId))?.texts).toHaveLength(3);
  });

  it('names listed bodies only, each once', async () => {
    const { petitionId } = await draftPetition(one);
    for (let i = 0; i < 2; i += 1) must(await addAddressee(one.organizer, { petitionId, officialId: one.body('ru.duma') }));
    expect((await readPetition(one.organizer, petitionId))?.addressees).toHaveLength(2);
    await db.admin.query("UPDATE official SET standing = 'proposed' WHERE id = $1", [one.body('ru.ombudsman')]);
    expect(await addAddressee(one.organizer, { petitionId, officialId: one.body('ru.ombudsman') })).toMatchObject({
      reason: 'not_in_list',
    });
    must(await removeAddressee(one.organizer, { petitionId, officialId: one.body('ru.duma') }));
  });

  it('has an address of its own in the campaign', async () => {
    const [a, b] = [await draftPetition(one), await draftPetition(one)];
    const rules = {
      kind: 'petition',
      online: true,
      closesOn: null,
      totalCap: null,
      regionCap: null,
      invalidPerMille: null,
      minFormSeconds: null,
      burstPerMinute: null,
      eraseAfterDays: null,
    } as const;
    const edit = (mark: string, more = {}) => editPetitionRules(one.organizer, { ...rules, ...more, petitionId: a.petitionId, mark });
    expect(await edit(b.mark)).toEqual({ ok: false, reason: 'slug_taken', field: 'mark' });
    expect(await edit('withdraw')).toEqual({ ok: false, reason: 'slug_taken', field: 'mark' });
    expect(await edit('домой')).toEqual({ ok: false, reason: 'not_a_mark', field: 'mark' });
    expect(await edit('home', { totalCap: 10, regionCap: 20 })).toEqual({ ok: false, reason: 'cap_beyond_total', field: 'regionCap' });
    must(await edit('Home-2026'));
    expect(await readPetition(one.organizer, a.petitionId)).toMatchObject({ mark: 'home-2026', minFormSeconds: 3, burstPerMinute: 120 });
  });

  it('lacks something until it has words and an addressee', async () => {
    const { petitionId } = must(
      await makePetition(one.organizer, { kind: 'nomination', lang: 'ru', title: 'Кандидат', body: 'Подпишите.' }),
    );
    expect((await readPetition(one.organizer, petitionId))?.online).toBe(false);
    expect(await submitPetition(one.organizer, petitionId)).toEqual({ ok: false, reason: 'petition_without_addressee' });
    must(await addAddressee(one.organizer, { petitionId, officialId: one.body('ru.duma') }));
    must(await removePetitionText(one.organizer, { petitionId, lang: 'ru' }));
    expect(await submitPetition(one.organizer, petitionId)).toEqual({ ok: false, reason: 'petition_without_text' });
  });
});

describe('a second person', () => {
  it('opens it: not who made it, not who changed it, not an organizer; once', async () => {
    const { petitionId } = await draftPetition(one);
    must(await savePetitionText(one.editor, { petitionId, lang: 'en', title: 'Home', body: 'x' }));
    must(await submitPetition(one.editor, petitionId));
    const open = { petitionId, decision: 'open', reason: null } as const;
    expect(await decidePetition(one.organizer, open)).toEqual({ ok: false, reason: 'not_allowed' });
    expect(await decidePetition(one.editor, open)).toEqual({ ok: false, reason: 'petition_same_person' });
    const answers = await Promise.all([decidePetition(one.admin, open), decidePetition(one.admin, open)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await readPetition(one.organizer, petitionId)).toMatchObject({ state: 'open', openedOn: '2026-11-23' });
    expect(await kinds(petitionId)).toEqual(
      expect.arrayContaining(['petition_made', 'petition_changed', 'petition_submitted', 'petition_opened']),
    );
    expect(await savePetitionText(one.organizer, { petitionId, lang: 'ru', title: 'Другое', body: 'x' })).toMatchObject({ ok: false });
  });

  it('is another person to the database too', async () => {
    const { petitionId } = await draftPetition(one);
    await expect(
      db.admin.query("UPDATE petition SET state = 'open', decided_by = added_by WHERE id = $1", [petitionId]),
    ).rejects.toMatchObject({
      code: '23514',
    });
  });

  it('declines it with a reason, and it can be mended', async () => {
    const { petitionId } = await draftPetition(one);
    must(await submitPetition(one.organizer, petitionId));
    expect(await decidePetition(one.editor, { petitionId, decision: 'decline', reason: null })).toEqual({
      ok: false,
      reason: 'empty',
      field: 'reason',
    });
    must(await decidePetition(one.editor, { petitionId, decision: 'decline', reason: 'unclear' }));
    expect(await readPetition(one.organizer, petitionId)).toMatchObject({ state: 'declined', declineReason: 'unclear' });
    must(await savePetitionText(one.organizer, { petitionId, lang: 'ru', title: 'Яснее', body: 'x' }));
    expect(await readPetition(one.organizer, petitionId)).toMatchObject({ state: 'draft', declineReason: null });
    must(await submitPetition(one.organizer, petitionId));
    must(await decidePetition(one.editor, { petitionId, decision: 'open', reason: null }));
  });
});

describe('while it is open', () => {
  it('gets a further goal, dated at once where it is passed; one that was reached stays', async () => {
    const { petitionId, mark } = await openPetition(one);
    for (const name of ['А', 'Б']) must(await sign(one, mark, { name }));
    const goal = { petitionId, meaning: 'own', labelRu: 'на троих', labelEn: null } as const;
    expect(await addThreshold(one.organizer, { ...goal, labelRu: null, signatures: 3 })).toMatchObject({
      reason: 'empty',
      field: 'labelRu',
    });
    for (const signatures of [2, 3]) must(await addThreshold(one.organizer, { ...goal, signatures }));
    expect(await addThreshold(one.organizer, { ...goal, signatures: 3 })).toMatchObject({ reason: 'threshold_twice' });
    expect(await removeThreshold(one.organizer, { petitionId, signatures: 2 })).toMatchObject({ ok: false });
    must(await removeThreshold(one.organizer, { petitionId, signatures: 3 }));
    expect((await readPetition(one.organizer, petitionId))?.thresholds).toEqual([
      { signatures: 2, name: { ru: 'на троих', en: 'на троих' }, reachedOn: '2026-11-23' },
    ]);
  });

  it('is closed and opened again by who decides', async () => {
    const { petitionId, mark } = await openPetition(one);
    must(await sign(one, mark));
    expect(await closePetition(one.organizer, petitionId)).toEqual({ ok: false, reason: 'not_allowed' });
    must(await closePetition(one.editor, petitionId));
    must(await reopenPetition(one.editor, { petitionId, closesOn: null }));
    must(await sign(one, mark, { name: 'Вторая' }));
    expect((await readPetition(one.editor, petitionId))?.total.total).toBe(2);
  });
});

describe('the official answer', () => {
  it('is a letter’s, seen by signers only as far and as long as an editor shows it', async () => {
    const { petitionId, mark } = await openPetition(one);
    const link = { petitionId, letterId: one.a.letterId };
    must(await linkLetter(one.organizer, link));
    const answers = async () => (await readPublicPetition(await strangerOf(one), mark))?.answers.map(({ what, on }) => `${what} ${on}`);
    expect(await answers()).toEqual([]);
    expect(await showLetter(one.organizer, link)).toEqual({ ok: false, reason: 'not_allowed' });
    must(await showLetter(one.editor, link));
    expect(await answers()).toEqual(['sent 2026-09-01', 'answered 2026-10-01']);
    must(await logReply(one.a.actor, replyTo(one.a.letterId, 'substantive', '2026-11-02')));
    expect(await answers()).toEqual(['sent 2026-09-01', 'answered 2026-10-01']);
    must(await unlinkLetter(one.organizer, link));
    expect(await answers()).toEqual([]);
  });
});

describe('the list', () => {
  it('has every petition of the campaign, newest first, and of no other', async () => {
    const other = await testCampaign('campaign-two');
    const { petitionId } = await openPetition(other);
    const all = await readPetitions(one.organizer, { state: null, petitionKind: null }, null);
    expect(all.count).toBe(all.page.rows.length);
    expect(all.page.rows.some(({ id }) => id === petitionId)).toBe(false);
    const nominations = await readPetitions(one.organizer, { state: 'draft', petitionKind: 'nomination' }, null);
    expect(nominations.page.rows.map(({ kind }) => kind)).toEqual(['nomination']);
    expect((await readPetitions(one.a.actor, { state: null, petitionKind: null }, null)).count).toBe(0);
  });
});
