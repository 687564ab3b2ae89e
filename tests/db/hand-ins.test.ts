import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/auth/actor';
import { handIn, type NewHandIn } from '@/lib/petition/hand-in';
import { linkLetter, showLetter, unlinkLetter } from '@/lib/petition/letters';
import { readHandIns } from '@/lib/petition/read-hand-ins';
import { readPetition } from '@/lib/petition/read-petition';
import { undoHandIn } from '@/lib/petition/undo-hand-in';
import { logReply } from '@/lib/reply/log-reply';
import { addSheet } from '@/lib/signature/add-sheet';
import { removeSheet } from '@/lib/signature/remove-sheet';
import { calendarDate } from '@/lib/time/calendar-date';
import { readTimeline } from '@/lib/timeline/read-timeline';
import { words } from '@/lib/words/words';
import { type Campaign, replyTo, testCampaign } from '../support/campaign';
import { testDatabase } from '../support/database';
import { must } from '../support/must';
import { openPetition } from '../support/petitions';

const db = testDatabase();
const w = words('ru');
let one: Campaign;
beforeAll(async () => {
  one = await testCampaign();
});

const DAY = calendarDate('2026-11-20');
async function collected() {
  const { petitionId } = await openPetition(one);
  const sheet = { sheet: '1', region: 'RU-PER', place: null, collector: null, collectedOn: DAY, valid: 40, struck: {}, fit: false };
  const { sheetId } = must(await addSheet(one.organizer, { petitionId, ...sheet }));
  return { petitionId, sheetId };
}
const carried = (petitionId: string, more: Partial<NewHandIn> = {}): NewHandIn => ({
  ...{ petitionId, officialId: one.body('ru.mod'), onDay: DAY, signatures: 40, place: 'приёмная на Знаменке', proof: 'штамп, вх. 17' },
  ...{ sheets: true, letter: { category: 'rotation', channel: 'in_person' } },
  ...more,
});

describe('a hand-in', () => {
  it('is a letter in a case of the petition’s own, whose reply is the official answer', async () => {
    const { petitionId, sheetId } = await collected();
    const { handInId, letterId } = must(await handIn(one.organizer, carried(petitionId)));
    const [row] = await readHandIns(one.organizer, petitionId);
    expect(row).toMatchObject({ id: handInId, signatures: 40, sheets: 1, proof: 'штамп, вх. 17', place: 'приёмная на Знаменке' });
    expect(row?.letter?.standing).not.toBe('no_clock');
    expect(row?.letter?.byOn).toBeTruthy();
    must(await logReply(one.organizer, replyTo(letterId ?? '', 'substantive', '2026-11-23')));
    expect((await readHandIns(one.organizer, petitionId))[0]?.letter).toMatchObject({ standing: 'answered', answeredOn: '2026-11-23' });
    expect((await readPetition(one.organizer, petitionId))?.letters).toMatchObject([{ id: letterId, answeredOn: '2026-11-23' }]);
    expect(await removeSheet(one.organizer, sheetId)).toMatchObject({ reason: 'sheet_handed_in' });

    const again = must(await handIn(one.organizer, carried(petitionId, { signatures: 3 })));
    const { rows } = await db.admin.query('SELECT DISTINCT case_id FROM letter WHERE id = ANY($1)', [[letterId, again.letterId]]);
    expect(rows).toHaveLength(1);
    expect((await db.admin.query('SELECT 1 FROM case_member WHERE case_id = $1', [rows[0].case_id])).rowCount).toBe(0);
  });

  it('stands in no family’s case, though a letter of one was linked', async () => {
    const { petitionId } = await collected();
    const { rows } = await db.admin.query<{ id: string; case_id: string }>(
      `SELECT l.id, l.case_id FROM letter l JOIN case_member m ON m.case_id = l.case_id WHERE l.campaign_id = $1 LIMIT 1`,
      [one.id],
    );
    const familys = rows[0];
    if (familys) must(await linkLetter(one.organizer, { petitionId, letterId: familys.id }));
    const { letterId } = must(await handIn(one.organizer, carried(petitionId)));
    const own = (await db.admin.query('SELECT case_id FROM letter WHERE id = $1', [letterId])).rows[0];
    expect(own.case_id).not.toBe(familys?.case_id);
  });

  it('stands on the timeline of the case its letter is in, which petition it was, and so for the family whose letter carried one', async () => {
    const { petitionId } = await collected();
    const told = async (actor: Actor, caseId: string) =>
      (await readTimeline(actor, caseId, w))?.events
        .filter(({ noun }) => noun === 'petition')
        .map((e) => [e.kind, e.letterId, e.title, e.publicPath]);
    const { letterId, handInId } = must(await handIn(one.organizer, carried(petitionId)));
    const own = (await db.admin.query('SELECT case_id FROM letter WHERE id = $1', [letterId])).rows[0].case_id;
    expect(await told(one.organizer, own)).toEqual([
      ['handed_in', letterId, expect.stringMatching(/^Подписи сданы, 40: .+: «.+»$/), expect.stringMatching(/^\/sign\/[\w-]+\/[\w-]+$/)],
    ]);
    must(await undoHandIn(one.organizer, handInId));
    expect((await told(one.organizer, own))?.map(([kind]) => kind)).toEqual(['handed_in', 'hand_in_removed']);

    const { letterId: hers, caseId } = one.a;
    must(await linkLetter(one.organizer, { petitionId, letterId: hers }));
    must(await showLetter(one.editor, { petitionId, letterId: hers }));
    must(await unlinkLetter(one.organizer, { petitionId, letterId: hers }));
    for (const actor of [one.organizer, one.a.actor]) {
      const lines = (await told(actor, caseId)) ?? [];
      expect(lines.map(([kind, letter]) => [kind, letter])).toEqual(
        ['petition_letter_linked', 'petition_answer_shown', 'petition_letter_linked'].map((kind) => [kind, hers]),
      );
      for (const [, , title, path] of lines)
        expect([title, path]).toEqual([expect.stringMatching(/: «.+»$/), expect.stringContaining('/sign/')]);
    }
    // Of a petition that is not public she learns that there was one, and no word of it.
    await db.admin.query("UPDATE petition SET state = 'draft' WHERE id = $1", [petitionId]);
    for (const [, , title, path] of (await told(one.a.actor, caseId)) ?? [])
      expect([title, path]).toEqual([expect.not.stringContaining('«'), undefined]);
  });

  it('is undone: its sheets are not handed in, its letter carried nothing', async () => {
    const { petitionId, sheetId } = await collected();
    const { handInId } = must(await handIn(one.organizer, carried(petitionId)));
    must(await undoHandIn(one.organizer, handInId));
    expect(await undoHandIn(one.organizer, handInId)).toMatchObject({ reason: 'not_found' });
    expect(await readHandIns(one.organizer, petitionId)).toEqual([]);
    expect((await readPetition(one.organizer, petitionId))?.letters).toEqual([]);
    must(await removeSheet(one.organizer, sheetId));
  });

  it('is refused where it cannot be', async () => {
    const { petitionId } = await collected();
    const refusal = (more: Partial<NewHandIn>) => handIn(one.organizer, carried(petitionId, more));
    expect(await refusal({ signatures: 41 })).toMatchObject({ reason: 'more_than_collected', field: 'signatures' });
    expect(await refusal({ officialId: one.body('ru.duma') })).toMatchObject({ reason: 'not_in_list', field: 'officialId' });
    expect(await refusal({ onDay: calendarDate('2027-01-01') })).toMatchObject({ reason: 'in_future', field: 'onDay' });
    expect(await refusal({ letter: { category: 'none_such', channel: 'in_person' } })).toMatchObject({ reason: 'not_in_list' });
    expect(await readHandIns(one.organizer, petitionId)).toEqual([]);
    expect((await readPetition(one.organizer, petitionId))?.letters).toEqual([]);
  });

  it('keeps its place and proof sealed', async () => {
    const { petitionId } = await collected();
    must(await handIn(one.organizer, carried(petitionId)));
    const { rows } = await db.admin.query('SELECT place_sealed, proof_sealed FROM hand_in WHERE petition_id = $1', [petitionId]);
    expect(Buffer.concat([rows[0].place_sealed, rows[0].proof_sealed]).toString('utf8')).not.toMatch(/штамп|приёмная/);
  });
});
