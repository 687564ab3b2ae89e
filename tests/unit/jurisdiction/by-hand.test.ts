import { describe, expect, it } from 'vitest';
import { lawInForce } from '@/lib/jurisdiction/law-in-force';
import { hopDays, newStay } from '@/lib/letter/hop-row';
import { shippedDirectory } from '@/lib/official/directory';
import { addDays, type CalendarDate, calendarDate, toDbDate } from '@/lib/time/calendar-date';
import { byHand } from '../../e2e/support/by-hand';

// The browser tests reckon today's letter by hand. Run on any day, they are to be right.

const RU = lawInForce('RU');
const START = calendarDate('2025-01-01');
const DAYS = Array.from({ length: 3 * 365 }, (_, n) => addDays(START, n));
/** The bodies the browser tests write to. */
const BODIES = ['ru.mod', 'ru.general-staff', 'ru.president.appeals', 'ru.prosecutor-general', 'ru.military-prosecutor'];

const iso = (day: Date | null) => day?.toISOString().slice(0, 10);
const stored = (code: string, sentOn: CalendarDate, channel: string) => {
  const body = shippedDirectory('RU').find((each) => each.code === code);
  if (!body) throw new Error(`No such body: ${code}`);
  const days = hopDays(RU, { channel, sentOn: toDbDate(sentOn), sentPrecision: 'day', law: 'answer' }, newStay(1, sentOn), body);
  return { days, isProsecutor: body.ruleFamily === 'prosecutor' };
};

describe.each(BODIES)('a letter to %s on any day of three years', (code) => {
  it('through a portal has the days reckoned by hand', () => {
    for (const sentOn of DAYS) {
      const { days, isProsecutor } = stored(code, sentOn, 'portal');
      const hand = byHand(sentOn);
      const found = { registerBy: iso(days.registerByOn), registerSafe: iso(days.registerSafeOn), answerSafe: iso(days.answerSafeOn) };
      expect(found, sentOn).toEqual({ registerBy: hand.registerBy, registerSafe: hand.registerSafe, answerSafe: hand.answerSafe });
      // Order 45 moves a prosecutor's last day on; 59-FZ is silent.
      const answerBy = iso(days.answerByOn) ?? '';
      if (isProsecutor) expect(answerBy >= hand.answerBy && answerBy <= hand.answerSafe, sentOn).toBe(true);
      else expect(answerBy, sentOn).toBe(hand.answerBy);
    }
  });

  it('by post counts from seven days later', () => {
    for (const sentOn of DAYS) {
      const { days } = stored(code, sentOn, 'post');
      const hand = byHand(addDays(sentOn, 7));
      expect([iso(days.registerByOn), iso(days.registerSafeOn)], sentOn).toEqual([hand.registerBy, hand.registerSafe]);
      expect((iso(days.answerByOn) ?? '') >= hand.answerBy, sentOn).toBe(true);
    }
  });
});
