import { afterEach, describe, expect, it, vi } from 'vitest';
import { now, setClockForTests, today } from '@/lib/time/clock';

afterEach(() => {
  vi.unstubAllEnvs();
  setClockForTests(null);
});

describe('the clock', () => {
  it.each([
    ['UTC', '2026-11-23'],
    ['Europe/Moscow', '2026-11-24'],
    ['America/New_York', '2026-11-23'],
    ['Pacific/Kiritimati', '2026-11-24'],
  ])('in %s it is %s', (zone, day) => {
    setClockForTests(() => new Date('2026-11-23T21:30:00Z'));
    expect(today(zone)).toBe(day);
  });

  it('refuses a zone nobody knows', () => {
    expect(() => today('Europe/Atlantis')).toThrow(RangeError);
  });

  it('is the real one again without a frozen one', () => {
    setClockForTests(null);
    expect(Math.abs(now().getTime() - Date.now())).toBeLessThan(1000);
  });

  it('cannot be frozen in production', () => {
    vi.stubEnv('NODE_ENV', 'production');
    expect(() => setClockForTests(() => new Date(0))).toThrow();
  });
});
