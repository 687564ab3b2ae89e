import { beforeAll, describe, expect, it } from 'vitest';
import { withScope } from '@/lib/auth/with-scope';
import { logLetter } from '@/lib/letter/log-letter';
import { finishReminder, putOff, remind } from '@/lib/letter/remind';
import { putOffSteps } from '@/lib/letter/remind-list';
import { calendarDate } from '@/lib/time/calendar-date';
import { readDeskTodo } from '@/lib/todo/read-desk-todo';
import { readMyTodo } from '@/lib/todo/read-my-todo';
import { readReminders } from '@/lib/todo/read-reminders';
import { type Campaign, letterTo, testCampaign } from '../support/campaign';
import { setTo, testDatabase } from '../support/database';
import { must } from '../support/must';

const db = testDatabase();
let one: Campaign;
let letterId: string;
beforeAll(async () => {
  one = await testCampaign();
  letterId = must(await logLetter(one.a.actor, letterTo(one.a.caseId, one.body('ru.mod')))).letterId;
});

const on = (day: string, note: string | null = null) => ({ letterId, onDay: calendarDate(day), note });
const hers = async () => (await readMyTodo(one.a.actor)).lines.flatMap(({ reminder }) => reminder?.id ?? []);

describe('a reminder', () => {
  it('stands on her list from its day until it is done, and again when that is undone', async () => {
    const { reminderId } = must(await remind(one.a.actor, on('2026-11-25', 'Позвонить в приёмную')));
    expect(await hers()).toEqual([]);
    setTo('2026-11-25T09:00:00Z');
    expect(await hers()).toEqual([reminderId]);
    must(await finishReminder(one.a.actor, { reminderId }));
    expect(await hers()).toEqual([]);
    must(await finishReminder(one.a.actor, { reminderId, open: true }));
    expect(await hers()).toEqual([reminderId]);
    must(await finishReminder(one.a.actor, { reminderId }));
    setTo('2026-11-23T09:00:00Z');
  });

  it('is not set for a day that has passed; for today it is', async () => {
    expect(await remind(one.a.actor, on('2026-11-22'))).toEqual({ ok: false, reason: 'in_past', field: 'onDay' });
    const { reminderId } = must(await remind(one.a.actor, on('2026-11-23')));
    expect(await hers()).toEqual([reminderId]);
    must(await finishReminder(one.a.actor, { reminderId }));
  });

  it('keeps its note sealed', async () => {
    must(await remind(one.a.actor, on('2026-12-01', 'приметная записка')));
    const { rows } = await db.admin.query<{ row: string }>('SELECT r::text AS row FROM reminder r');
    expect(rows.filter(({ row }) => row.includes('приметная') || row.includes(Buffer.from('приметная').toString('hex')))).toEqual([]);
    expect((await readReminders(one.a.actor, letterId))?.reminders.map(({ note }) => note)).toContain('приметная записка');
  });

  it('is set once by a post that comes twice', async () => {
    const post = { form: 'remind', key: crypto.randomUUID(), content: 'x' };
    const [first, second] = [
      must(await remind(one.a.actor, on('2026-12-03'), post)),
      must(await remind(one.a.actor, on('2026-12-03'), post)),
    ];
    expect(second.reminderId).toBe(first.reminderId);
    const { rows } = await db.admin.query(`SELECT 1 FROM reminder WHERE on_day = '2026-12-03'`);
    expect(rows).toHaveLength(1);
  });

  it('is hers alone: staff, who may see the letter, see and change none of it, and no event tells of it', async () => {
    const events = async () => (await db.admin.query('SELECT count(*)::int AS n FROM event')).rows[0].n;
    const before = await events();
    const { reminderId } = must(await remind(one.a.actor, on('2026-11-23', 'только моё')));
    expect(await events()).toBe(before);
    for (const actor of [one.organizer, one.admin]) {
      expect((await readReminders(actor, letterId))?.reminders).toEqual([]);
      expect((await readDeskTodo(actor)).reminders).toEqual([]);
      expect(await finishReminder(actor, { reminderId })).toEqual({ ok: false, reason: 'not_found' });
      expect(await withScope(actor, (scope) => scope.db.reminder.count({ where: { campaignId: one.id } }))).toBe(0);
    }
    const mine = must(await remind(one.organizer, on('2026-11-23', 'спросить семью')));
    expect((await readDeskTodo(one.organizer)).reminders).toMatchObject([{ id: mine.reminderId, note: 'спросить семью' }]);
    expect(await hers()).toEqual([reminderId]);
  });

  it('is about a letter she may see', async () => {
    expect(await remind(one.b.actor, on('2026-12-01'))).toEqual({ ok: false, reason: 'not_found' });
    expect(await readReminders(one.b.actor, letterId)).toBeNull();
  });
});

describe('a step put off', () => {
  const putOffNow = (actor = one.a.actor) => withScope(actor, async (scope) => [...(await putOffSteps(scope, calendarDate('2026-11-23')))]);

  it('is put off for a week, once however often that is said, and for her alone', async () => {
    must(await putOff(one.a.actor, { letterId, rung: 'ru-reminder' }));
    must(await putOff(one.a.actor, { letterId, rung: 'ru-reminder' }));
    expect(await putOffNow()).toEqual([`${letterId} ru-reminder`]);
    expect(await putOffNow(one.organizer)).toEqual([]);
    const { rows } = await db.admin.query<{ day: string }>(`SELECT on_day::text AS day FROM reminder WHERE kind = 'later'`);
    expect(rows).toEqual([{ day: '2026-11-30' }]);
    const later = await withScope(one.a.actor, (scope) => putOffSteps(scope, calendarDate('2026-11-30')));
    expect([...later]).toEqual([]);
  });

  it('is shown again at once when that is undone', async () => {
    const { reminderId } = must(await putOff(one.a.actor, { letterId, rung: 'ru-superior' }));
    must(await finishReminder(one.a.actor, { reminderId }));
    expect(await putOffNow()).toEqual([`${letterId} ru-reminder`]);
  });
});
