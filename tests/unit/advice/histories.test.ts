import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ladderOf } from '@/lib/advice/ladder';
import type { Rung } from '@/lib/advice/rung';
import { RUNGS } from '@/lib/advice/rungs';
import { lawInForce } from '@/lib/jurisdiction/law-in-force';
import { REPLY_KIND_CODES } from '@/lib/reply/kinds';
import { addDays, type CalendarDate, calendarDate as day } from '@/lib/time/calendar-date';
import { factsOn, type History, tell } from './history';

const RU = lawInForce('RU');
const RUSSIAN = RUNGS.filter(({ jurisdictions }) => jurisdictions.includes('RU')).map(({ code }) => code);
const HISTORIES = 10_000;
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
  about: fc.option(fc.nat({ max: 4 })),
  to: fc.nat({ max: 4 }),
  draft: fc.nat({ max: 30 }).map((n) => n === 0),
  happenings: fc.oneof(fc.constant([]), fc.array(happening, { maxLength: 7 })),
  child: fc.option(fc.constantFrom(...RUSSIAN), { freq: 6 }),
});
/** Days after the last thing that happened, early to late. */
const looks = fc.array(fc.nat({ max: 500 }), { minLength: 2, maxLength: 4 }).map((days) => [...days].sort((a, b) => a - b));

/** Days by milliseconds: another way than lib/time goes. */
const ms = (on: CalendarDate) => Date.parse(`${on}T00:00Z`);
const DAY = 86_400_000;

/** The last day of a step, reckoned a second time from the facts; undefined where it has none. */
function lastMoment(code: string, facts: ReturnType<typeof factsOn>): number | undefined {
  const { answerByOn, forwardedLate, last, letter } = facts;
  const answered = letter.standing === 'answered' && last ? ms(last.receivedOn) : undefined;
  const learned = answered ?? (answerByOn ? ms(answerByOn) + DAY : undefined);
  if (['prosecutor-559', 'extension-over'].includes(code) && answerByOn) return ms(answerByOn) + 91 * DAY;
  if (code === 'late-forwarding' && forwardedLate) return ms(forwardedLate.byOn) + 91 * DAY;
  if (code === 'court' && learned !== undefined) return monthsOn(learned, 3);
  if (code === 'ombudsman' && learned !== undefined) return monthsOn(learned, 12);
  return undefined;
}

function monthsOn(from: number, months: number): number {
  const date = new Date(from);
  const [year, month, of] = [date.getUTCFullYear(), date.getUTCMonth() + months, date.getUTCDate()];
  return Math.min(Date.UTC(year, month, of), Date.UTC(year, month + 1, 0));
}

const codes = (list: readonly { rung: Rung }[]) => list.map(({ rung }) => rung.code);

/** Cheaper than an expectation: it is asked some million times. */
function hold(ok: boolean, what: string): void {
  if (!ok) throw new Error(what);
}

describe(`${HISTORIES} random histories`, () => {
  const reached = new Set<string>();
  it('offer no step after its last day, none of the same kind after an end, none twice, and none again once past', () => {
    fc.assert(
      fc.property(history, looks, (one, days) => {
        const story = tell(RU, one);
        const past = new Set<string>();
        for (const after of days) {
          const today = addDays(story.endedOn, after);
          const facts = factsOn(RU, story, one.child, today);
          const ladder = ladderOf(facts);
          const open = codes(ladder.open);
          for (const { rung, lastOn, reasons } of ladder.open) {
            reached.add(rung.code);
            const last = lastMoment(rung.code, facts);
            hold((lastOn && ms(lastOn)) === (last ?? null), `${rung.code}: its last day is ${lastOn}`);
            hold(last === undefined || ms(today) <= last, `${rung.code}: open on ${today}, after its last day`);
            hold(reasons.length > 0, `${rung.code}: no reason`);
          }
          if (story.terminations.some(({ bodyId }) => bodyId === facts.body.id))
            for (const again of ['repeat', 'reminder', 'resend']) hold(!open.includes(again), `${again} after an end of correspondence`);
          hold(!open.includes(one.child ?? ''), `${one.child}: taken, and offered again`);
          const places = [...open, ...codes(ladder.closed), ...codes(ladder.taken), ...codes(ladder.later)];
          hold(!one.draft || places.length === 0, 'a draft has a step');
          for (const code of open) hold(!past.has(code), `${code}: open again after its last day`);
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
