import { describe, expect, it } from 'vitest';
import { letterStanding } from '@/lib/petition/letter-standing';
import { calendarDate, toDbDate } from '@/lib/time/calendar-date';

const day = (text: string) => toDbDate(calendarDate(text));
const row = {
  ...{ id: 'x', state: 'sent', clock: 'running', extended: false, answeredOn: null, answerKind: null },
  ...{ registeredOn: day('2026-10-05'), registerSafeOn: day('2026-10-06'), answerByOn: day('2026-11-02'), answerSafeOn: day('2026-11-05') },
};
const on = (today: string, more: Partial<Parameters<typeof letterStanding>[0]> = {}) =>
  letterStanding({ ...row, ...more }, calendarDate(today));

describe('how the letter of a petition stands', () => {
  it('is late only after the safe day', () => {
    expect(on('2026-11-02')).toMatchObject({ standing: 'due_soon', byOn: '2026-11-02' });
    expect(on('2026-11-05').standing).toBe('due');
    expect(on('2026-11-06').standing).toBe('late');
  });

  it('is never late once answered, withdrawn, or without a clock', () => {
    expect(on('2027-01-01', { answeredOn: day('2026-11-20'), answerKind: 'refusal' })).toMatchObject({
      standing: 'answered',
      answeredOn: '2026-11-20',
    });
    expect(on('2027-01-01', { state: 'withdrawn' }).standing).toBe('withdrawn');
    expect(on('2027-01-01', { clock: 'none' })).toMatchObject({ standing: 'no_clock', byOn: null });
  });
});
