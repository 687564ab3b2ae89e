import { describe, expect, it } from 'vitest';
import { complainedOf, mayGoTo } from '@/lib/advice/addressee';
import type { Facts } from '@/lib/advice/facts';
import { ladderOf } from '@/lib/advice/ladder';
import { rungOf } from '@/lib/advice/own-rungs';
import { RUNGS } from '@/lib/advice/rungs';
import { endedFor, textDays } from '@/lib/advice/text-days';
import { lawInForce } from '@/lib/jurisdiction/law-in-force';
import { calendarDate as day, toDbDate } from '@/lib/time/calendar-date';
import { MINISTRY, PLAIN, PROSECUTOR } from './facts';
import { factsOn, tell } from './history';

const RU = lawInForce('RU');
const step = (code: string) => RUNGS.find((rung) => rung.code === code) ?? failed();
const open = (facts: Facts) => ladderOf(facts).open.map(({ rung }) => rung.code);
const lastOn = (facts: Facts, code: string) => ladderOf(facts).open.find(({ rung }) => rung.code === code)?.lastOn;

/** Registered on 3 June 2026, due on Friday 3 July; a notice of extension so dated, and come so. */
function extended(noticeOn: string, { datedOn = null as string | null, today = '2026-07-17' } = {}) {
  const told = tell(RU, {
    sentOn: day('2026-06-03'),
    channel: 'portal',
    category: 'rotation',
    about: null,
    to: 0,
    draft: false,
    happenings: [
      { after: 0, kind: 'registration', to: 0 },
      { after: Math.round((Date.parse(noticeOn) - Date.parse('2026-06-03')) / 86_400_000), kind: 'extension', to: 0 },
    ],
    child: null,
  });
  const notice = told.row.replies.at(-1);
  if (notice && datedOn) notice.datedOn = toDbDate(day(datedOn));
  return factsOn(RU, told, null, day(today));
}

describe('a notice of extension', () => {
  it('after the safe day leaves the complaint open, with the last day it had', () => {
    const before = extended('2026-07-16', { today: '2026-07-15' });
    const after = extended('2026-07-16');
    for (const facts of [before, after]) {
      expect(facts).toMatchObject({ answerByOn: '2026-07-03', extendedToOn: null, letter: { standing: 'late' } });
      expect(open(facts)).toContain('prosecutor-559');
      expect(lastOn(facts, 'prosecutor-559')).toBe('2026-10-02');
    }
    expect(after.lateExtensionOn).toBe('2026-07-16');
    // What was written just now need not be reminded of, and an extension that was none cannot be over.
    expect(open(after)).not.toContain('reminder');
    expect(open(extended('2026-07-16', { today: '2026-10-03' }))).not.toContain('extension-over');
    const { reasons } = ladderOf(after).open.find(({ rung }) => rung.code === 'prosecutor-559') ?? failed();
    expect(reasons.map(({ en }) => en)).toContain('The notice of an extension is of 16 July 2026: the term had passed by then');
  });

  it('dated in time and come late, or come on the safe day, extends', () => {
    for (const facts of [extended('2026-07-16', { datedOn: '2026-07-03' }), extended('2026-07-03')]) {
      expect(facts).toMatchObject({ extendedToOn: '2026-08-02', answerByOn: '2026-08-02', lateExtensionOn: null });
      expect(open(facts)).not.toContain('prosecutor-559');
    }
    expect(open(extended('2026-07-03', { today: '2026-08-10' }))).toContain('extension-over');
  });
});

describe('any refusal', () => {
  const refused = { kind: 'refusal', receivedOn: day('2026-11-20'), bodyId: PROSECUTOR.id, body: PROSECUTOR };
  const answered = (kind: string): Facts => ({
    ...PLAIN,
    letter: { ...PLAIN.letter, standing: 'answered' },
    last: { kind, receivedOn: day('2026-12-05'), bodyId: MINISTRY.id },
    refusals: [refused],
  });
  const forwarded: Facts = {
    ...PLAIN,
    letter: { ...PLAIN.letter, standing: 'on_time' },
    before: PROSECUTOR,
    stays: 2,
    refusals: [refused],
  };

  it('opens the Commissioner and the deputy, whatever came after', () => {
    for (const facts of [answered('boilerplate'), answered('substantive'), forwarded]) {
      expect(open(facts)).toEqual(expect.arrayContaining(['ombudsman', 'deputy-request', 'superior', 'court']));
      expect(lastOn(facts, 'ombudsman')).toBe('2027-11-20');
      expect(complainedOf(step('ombudsman'), facts)?.id).toBe(PROSECUTOR.id);
    }
    // The boilerplate is a ground of its own, of the body the letter is at; a good answer is none.
    expect(lastOn(answered('boilerplate'), 'court')).toBe('2027-03-05');
    expect(lastOn(answered('substantive'), 'court')).toBe('2027-02-20');
    expect(complainedOf(step('court'), answered('boilerplate'))?.id).toBe(MINISTRY.id);
    expect(complainedOf(step('court'), forwarded)?.id).toBe(PROSECUTOR.id);
  });

  it('is found over all replies and stays', () => {
    const told = tell(RU, {
      sentOn: day('2026-06-03'),
      channel: 'portal',
      category: 'rotation',
      about: null,
      to: 0,
      draft: false,
      happenings: [
        { after: 9, kind: 'refusal', to: 0 },
        { after: 3, kind: 'boilerplate', to: 0 },
        { after: 1, kind: 'forwarded', to: 1 },
      ],
      child: null,
    });
    const facts = factsOn(RU, told, null, day('2026-06-20'));
    expect(facts.refusals).toMatchObject([{ kind: 'refusal', receivedOn: '2026-06-12', body: { id: 'ministry' } }]);
    expect(open(facts)).toEqual(expect.arrayContaining(['ombudsman', 'court', 'superior', 'deputy-request']));
  });
});

describe('a good answer', () => {
  const good = (more: Partial<Facts> = {}): Facts => ({
    ...PLAIN,
    letter: { ...PLAIN.letter, standing: 'answered' },
    last: { kind: 'substantive', receivedOn: day('2026-12-05'), bodyId: MINISTRY.id },
    ...more,
  });
  it('that leaves questions open is followed by the repeat letter', () => {
    expect(open(good())).toEqual([]);
    expect(open(good({ points: 3, openPoints: 1 }))).toEqual(['repeat']);
  });
  it('that came late is a breach, whose ninety days run from the day it was due', () => {
    expect(open(good({ answeredLateOn: day('2026-12-05') }))).toEqual(['answered-late']);
    expect(lastOn(good({ answeredLateOn: day('2026-12-05') }), 'answered-late')).toBe('2027-03-01');
    const told = (after: number) =>
      factsOn(
        RU,
        tell(RU, {
          sentOn: day('2026-06-03'),
          channel: 'portal',
          category: 'rotation',
          about: null,
          to: 0,
          draft: false,
          happenings: [
            { after: 0, kind: 'registration', to: 0 },
            { after, kind: 'substantive', to: 0 },
          ],
          child: null,
        }),
        null,
        day('2026-08-01'),
      ).answeredLateOn;
    expect([told(30), told(31)]).toEqual([null, '2026-07-04']);
  });
});

describe('a letter under another law', () => {
  it('is not offered what holds for appeals only', () => {
    for (const law of ['information', 'rallyAnswer', 'deputyAppeal']) {
      const facts: Facts = {
        ...PLAIN,
        numberKnown: false,
        registeredOn: null,
        letter: { ...PLAIN.letter, law },
        stays: 4,
        before: PROSECUTOR,
      };
      expect(open(facts).filter((code) => step(code).needs.includes('ofAppeal'))).toEqual([]);
      for (const code of ['prosecutor-559', 'number-request', 'stop-circle', 'reminder']) expect(open(facts)).not.toContain(code);
      expect(open({ ...facts, stays: 1 })).toEqual(['other-reminder', 'court']);
      expect(textDays('ru.prosecutor_559', facts).closed).toEqual({ why: 'otherLaw', onDay: null });
      expect(textDays('ru.reminder', facts).closed).toBeNull();
    }
  });
});

describe('after an end of correspondence', () => {
  const ended = [{ bodyId: MINISTRY.id, onDay: day('2026-11-20') }];
  const facts: Facts = { ...PLAIN, ended };
  it('no step goes to that body, but for a remedy the law sends there', () => {
    for (const rung of RUNGS)
      expect(mayGoTo(rung, facts, MINISTRY.id)).toBe(rung.despiteEnd === true && complainedOf(rung, facts) === null);
    for (const { code, addressee, despiteEnd } of RUNGS) if (addressee === 'same' && !despiteEnd) expect(open(facts)).not.toContain(code);
  });
  it('a campaign’s own step to that body is closed, wherever the letter is', () => {
    const own = rungOf(
      {
        id: 'x',
        title: 'x',
        plain: 'x.',
        article: null,
        replyKinds: [],
        standings: [],
        categories: [],
        termAmount: null,
        termUnit: null,
        officialId: MINISTRY.id,
        textId: null,
        addedOn: day('2026-11-24'),
        archivedOn: null,
      },
      'RU',
    );
    const elsewhere: Facts = { ...facts, body: PROSECUTOR };
    expect(mayGoTo(own, elsewhere, MINISTRY.id)).toBe(false);
    expect(ladderOf(elsewhere, [own]).closed.map(({ rung, why }) => [rung.code, why])).toContainEqual(['own-x', 'ended']);
    expect(ladderOf({ ...elsewhere, ended: [] }, [own]).open.map(({ rung }) => rung.code)).toContain('own-x');
  });
  it('its texts are not for that body, but for those of another law', () => {
    const text = (code: string, law: string) => endedFor({ code, law }, MINISTRY.id, ended);
    expect(text('ru.repeat', 'answer')).toEqual({ why: 'ended', onDay: '2026-11-20' });
    expect(text('ru.information', 'information')).toBeNull();
    expect(text('gb.review', 'answer')).toBeNull();
    expect(endedFor({ code: 'ru.repeat', law: 'answer' }, PROSECUTOR.id, ended)).toBeNull();
  });
});

describe('a text of the list', () => {
  it('is not for a day after its step’s last', () => {
    const on = (today: string) => textDays('ru.prosecutor_559', { ...PLAIN, today: day(today) });
    expect(on('2027-03-01')).toMatchObject({ closed: null, lastOn: '2027-03-01' });
    expect(on('2027-03-02')).toMatchObject({ closed: { why: 'past', onDay: '2027-03-01' }, lastOn: null });
    expect(textDays('ru.court', { ...PLAIN, today: day('2027-03-02') }).closed?.why).toBe('past');
    expect(textDays('ru.reminder', { ...PLAIN, today: day('2027-03-02') }).closed).toBeNull();
  });
});

describe('the facts of a day gone by', () => {
  it('know nothing of what came later', () => {
    const told = tell(RU, {
      sentOn: day('2026-06-03'),
      channel: 'portal',
      category: 'rotation',
      about: null,
      to: 0,
      draft: false,
      happenings: [
        { after: 0, kind: 'registration', to: 0 },
        { after: 122, kind: 'substantive', to: 0 },
      ],
      child: null,
    });
    expect(open(factsOn(RU, told, null, day('2026-10-03')))).not.toContain('prosecutor-559');
    expect(open(factsOn(RU, told, null, day('2026-10-02')))).toContain('prosecutor-559');
  });
});

function failed(): never {
  throw new Error('There is no such step.');
}
