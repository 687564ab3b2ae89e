import { describe, expect, it } from 'vitest';
import { atOnce, ladderOf } from '@/lib/advice/ladder';
import { RUNGS } from '@/lib/advice/rungs';
import { TEMPLATES } from '@/lib/paper/templates';
import { calendarDate as day } from '@/lib/time/calendar-date';
import { LOCALES } from '@/lib/words/locale';
import { MINISTRY, PLAIN } from './facts';

describe.each(RUNGS.map((rung) => [rung.code, rung] as const))('the step %s', (code, rung) => {
  it('says what it is, why, where it is written and when that was checked', () => {
    expect(code).toMatch(/^[a-z]+(-[a-z0-9]+)+$|^[a-z]+$/);
    expect(rung.checkedOn).toMatch(/^2026-/);
    for (const locale of LOCALES) {
      for (const text of [rung.title, rung.article, rung.source]) expect(text[locale].length).toBeGreaterThan(2);
      expect(rung.plain[locale]).toMatch(/\.$/);
    }
    expect(rung.because.length).toBeGreaterThan(0);
  });

  it('has a template in the house for each of its countries, and somebody to send it to', () => {
    const template = TEMPLATES.find((each) => each.code === rung.template);
    expect(template?.followsUp).toBe(true);
    expect(rung.addressee).not.toBeNull();
    expect(rung.jurisdictions.filter((each) => !template?.jurisdictions.includes(each))).toEqual([]);
  });
});

describe('the shipped steps', () => {
  it('have one code each', () => {
    expect(new Set(RUNGS.map(({ code }) => code)).size).toBe(RUNGS.length);
  });
});

describe('the order of a silent letter', () => {
  // Safe until 2026-12-01.
  it.each([
    ['2026-12-02', ['reminder', 'prosecutor-559', 'court'], '2026-12-06'],
    ['2026-12-05', ['reminder', 'prosecutor-559', 'court'], '2026-12-06'],
    ['2026-12-06', ['prosecutor-559', 'reminder', 'court'], null],
  ])('on %s: %j', (today, expected, betterFrom) => {
    const { open } = ladderOf({ ...PLAIN, today: day(today) });
    expect(open.map(({ rung }) => rung.code)).toEqual(expected);
    expect(open.find(({ rung }) => rung.code === 'prosecutor-559')).toMatchObject({ betterFrom, lastOn: '2027-03-01' });
  });

  it('names the complaint beside the reminder, one tap away, from the first late day', () => {
    const ladder = ladderOf({ ...PLAIN, today: day('2026-12-02') });
    const [reminder, complaint] = ladder.open;
    expect(reminder && atOnce(ladder, reminder)?.rung.code).toBe('prosecutor-559');
    expect(complaint && atOnce(ladder, complaint)).toBeUndefined();
  });

  it('begins with the complaint once a reminder was sent', () => {
    const reminded = { id: 'r', rung: 'reminder', toId: MINISTRY.id, sentOn: day('2026-12-02'), standing: 'on_time' as const };
    const ladder = ladderOf({ ...PLAIN, today: day('2026-12-03'), children: [reminded] });
    expect(ladder.open[0]?.rung.code).toBe('prosecutor-559');
    expect(ladder.taken).toEqual([{ rung: expect.objectContaining({ code: 'reminder' }), child: reminded }]);
    const withdrawn = ladderOf({ ...PLAIN, children: [{ ...reminded, standing: 'withdrawn' }] });
    expect(withdrawn.taken).toEqual([]);
  });

  it('closes the complaint after day 90, and says so', () => {
    expect(ladderOf({ ...PLAIN, today: day('2027-03-01') }).open.map(({ rung, daysLeft }) => [rung.code, daysLeft])).toContainEqual([
      'prosecutor-559',
      0,
    ]);
    const { closed } = ladderOf({ ...PLAIN, today: day('2027-03-02') });
    expect(closed.map(({ rung, why, lastOn }) => [rung.code, why, lastOn])).toEqual([
      ['prosecutor-559', 'past', '2027-03-01'],
      ['court', 'past', '2027-03-01'],
    ]);
  });

  it('stops reminders where the letter circles or the correspondence was ended, and says why', () => {
    const circle = ladderOf({ ...PLAIN, stays: 4 });
    expect(circle.open.map(({ rung }) => rung.code)).toEqual(['stop-circle', 'prosecutor-559', 'deputy-circle', 'court']);
    expect(circle.closed.map(({ rung, why }) => [rung.code, why])).toEqual([['reminder', 'circling']]);
    const ended = ladderOf({ ...PLAIN, ended: [{ bodyId: MINISTRY.id, onDay: day('2026-11-20') }] });
    expect(ended.closed.map(({ rung, why }) => [rung.code, why])).toEqual([['reminder', 'ended']]);
  });
});
