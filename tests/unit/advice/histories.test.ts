import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ladderOf } from '@/lib/advice/ladder';
import { type OwnRung, rungOf } from '@/lib/advice/own-rungs';
import type { Rung } from '@/lib/advice/rung';
import { RUNGS } from '@/lib/advice/rungs';
import { lawInForce } from '@/lib/jurisdiction/law-in-force';
import { REPLY_KIND_CODES } from '@/lib/reply/kinds';
import { addDays, calendarDate as day } from '@/lib/time/calendar-date';
import { factsOn, type History, tell } from './history';
import { ABROAD, lastAbroad, lastMoment, ms, reckon } from './reckoning';

const RU = lawInForce('RU');
const RUSSIAN = RUNGS.filter(({ jurisdictions }) => jurisdictions.includes('RU')).map(({ code }) => code);
const HISTORIES = 10_000;
/** A campaign's own steps: open wherever somebody has the letter. */
const own = (id: string, termAmount: number, termUnit: 'calendar' | 'months'): Rung => {
  const nothing = { title: 'x', plain: 'x.', article: null, replyKinds: [], standings: [], categories: [], officialId: null, textId: null };
  const typed: OwnRung = { ...nothing, id, termAmount, termUnit, addedOn: day('2026-11-24'), archivedOn: null };
  return rungOf(typed, 'RU');
};
const OWN = [own('days', 10, 'calendar'), own('months', 2, 'months')];
const SEED = 20261124;

const happening = fc.record({
  after: fc.nat({ max: 45 }),
  // Forwardings and extensions come often, so that circles and second extensions do.
  kind: fc.oneof(fc.constantFrom(...REPLY_KIND_CODES), fc.constantFrom('forwarded', 'forwarded', 'extension', 'registration')),
  to: fc.nat({ max: 4 }),
});
const history: fc.Arbitrary<History> = fc.record({
  sentOn: fc.nat({ max: 900 }).map((days) => addDays(day('2024-06-01'), days)),
  channel: fc.constantFrom('portal', 'portal', 'post', 'email', 'in_person'),
  category: fc.constantFrom('rotation', 'leave', 'missing'),
  // Of the same length and start as the general term, so that one reckoning serves both.
  law: fc.constantFrom('answer', 'answer', 'answer', 'information'),
  open: fc.nat({ max: 1 }),
  about: fc.option(fc.nat({ max: 4 })),
  to: fc.nat({ max: 4 }),
  draft: fc.nat({ max: 30 }).map((n) => n === 0),
  happenings: fc.oneof(fc.constant([]), fc.array(happening, { maxLength: 7 })),
  child: fc.option(fc.constantFrom(...RUSSIAN), { freq: 6 }),
});
/** Days after the last thing that happened, early to late. */
const looks = fc.array(fc.nat({ max: 500 }), { minLength: 2, maxLength: 4 }).map((days) => [...days].sort((a, b) => a - b));

const codes = (list: readonly { rung: Rung }[]) => list.map(({ rung }) => rung.code);

/** Cheaper than an expectation: it is asked some million times. */
function hold(ok: boolean, what: string): void {
  if (!ok) throw new Error(what);
}

const stepsOn = (story: ReturnType<typeof tell>, one: History, today: Parameters<typeof factsOn>[3]) =>
  ladderOf(factsOn(RU, story, one.child, today), OWN);

describe(`${HISTORIES} random histories`, () => {
  const reached = new Set<string>();
  it('offer no step after its last day, none of the same kind after an end, none twice, and none again once past', () => {
    fc.assert(
      fc.property(history, looks, (one, days) => {
        const story = tell(RU, one);
        const told = reckon(RU.calendar, one);
        const past = new Set<string>();
        // Besides the random days: the last day of each step that was open, and the day after it.
        const edges = new Set(days.map((after) => addDays(story.endedOn, after)));
        for (const { lastOn } of days.slice(0, 1).flatMap((after) => stepsOn(story, one, addDays(story.endedOn, after)).open))
          if (lastOn) for (const edge of [lastOn, addDays(lastOn, 1)]) edges.add(edge);
        edges.add(story.endedOn);
        edges.add(addDays(story.endedOn, 1));
        for (const today of [...edges].sort()) {
          const facts = factsOn(RU, story, one.child, today);
          const ladder = stepsOn(story, one, today);
          const open = codes(ladder.open);
          for (const { rung, lastOn, reasons } of ladder.open) {
            reached.add(rung.code);
            const last = lastMoment(rung.code, ms(today), told);
            hold((lastOn && ms(lastOn)) === (last ?? null), `${rung.code} on ${today}: its last day is ${lastOn}`);
            hold(last === undefined || ms(today) <= last, `${rung.code}: open on ${today}, after its last day`);
            hold(reasons.length > 0, `${rung.code}: no reason`);
          }
          if (story.terminations.some(({ bodyId }) => bodyId === facts.body.id))
            for (const again of ['repeat', 'reminder', 'resend']) hold(!open.includes(again), `${again} after an end of correspondence`);
          hold(!open.includes(one.child ?? ''), `${one.child}: taken, and offered again`);
          const places = [...open, ...codes(ladder.closed), ...codes(ladder.taken), ...codes(ladder.later)];
          hold(!one.draft || places.length === 0, 'a draft has a step');
          // A new refusal, or a silence that becomes a breach, is a new ground for these two; nothing else comes back.
          for (const code of open) hold(!past.has(code) || code === 'court', `${code}: open again after its last day`);
          for (const { rung, why } of ladder.closed) if (why === 'past') past.add(rung.code);
          hold(new Set(places).size === places.length, 'a step stands in two places');
          for (const { rung, opensOn } of ladder.later) hold(opensOn > today, `${rung.code}: to come, on a day gone by`);
        }
      }),
      { numRuns: HISTORIES, seed: SEED },
    );
  }, 120_000);

  it('reach every step there is', () => {
    expect(RUSSIAN.filter((code) => !reached.has(code))).toEqual([]);
  });
});

describe('a step that is to come', () => {
  it('opens on the day it was said to, if nothing comes', () => {
    fc.assert(
      fc.property(history, fc.nat({ max: 60 }), (one, after) => {
        const story = tell(RU, one);
        for (const { rung, opensOn } of ladderOf(factsOn(RU, story, null, addDays(story.endedOn, after))).later)
          expect(codes(ladderOf(factsOn(RU, story, null, opensOn)).open)).toContain(rung.code);
      }),
      { numRuns: 2_000, seed: SEED },
    );
  }, 120_000);
});

describe('abroad', () => {
  const STEPS = RUNGS.filter(({ code }) => code in ABROAD);
  it('every step that has a last day is among those reckoned by hand', () => {
    const ending = RUNGS.filter(({ lastDay, jurisdictions }) => lastDay && !jurisdictions.includes('RU'));
    expect(ending.map(({ code }) => code).sort()).toEqual(Object.keys(ABROAD).sort());
  });

  it.each(STEPS.map((rung) => [rung.code, rung] as const))(
    '%s ends as reckoned in random histories, and is never open later',
    (code, rung) => {
      const law = lawInForce(rung.jurisdictions[0] ?? '');
      const REVIEW = rung.needs.includes('review') ? 'a-review' : null;
      let seen = 0;
      fc.assert(
        fc.property(history, looks, (one, days) => {
          const story = tell(law, {
            ...one,
            about: null,
            to: 0,
            channel: 'portal',
            happenings: one.happenings.filter(({ kind }) => kind !== 'forwarded'),
          });
          story.row.rung = REVIEW;
          for (const after of days) {
            const today = addDays(story.endedOn, after);
            const found = ladderOf(factsOn(law, story, null, today)).open.find((each) => each.rung.code === code);
            const answers = one.happenings.length > 0 ? story.answersOn : [];
            const from = answers.at(-1) ?? story.dueOn;
            if (!found || !from) continue;
            seen += 1;
            const last = lastAbroad(code, law.calendar, ms(from));
            hold(found.lastOn !== null && ms(found.lastOn) === last, `${code} from ${from}: its last day is ${found.lastOn}`);
            hold(last !== undefined && ms(today) <= last, `${code}: open on ${today}, after its last day`);
          }
        }),
        { numRuns: 300, seed: SEED },
      );
      expect(seen).toBeGreaterThan(10);
    },
  );
});
