import { describe, expect, it } from 'vitest';
import { mayDecide, mayFreeze } from '@/lib/publication/access';
import { asOfFor } from '@/lib/publication/rules';
import { newSnapshotId } from '@/lib/publication/snapshot-id';
import { calendarDate } from '@/lib/time/calendar-date';

describe('who may freeze and publish', () => {
  it.each([
    ['family', 'a', false],
    ['organizer', 'a', true],
    ['editor', 'a', true],
    ['admin', 'a', true],
    ['system', null, false],
  ] as const)('%s', (role, memberId, may) => {
    expect(mayFreeze({ role, memberId })).toBe(may);
    expect(mayDecide({ role, memberId }, { frozenBy: 'b' })).toBe(may ? 'yes' : 'not_allowed');
  });

  it('never the person who froze it, an admin neither', () => {
    expect(mayDecide({ role: 'organizer', memberId: 'a' }, { frozenBy: 'a' })).toBe('same_person');
    expect(mayDecide({ role: 'admin', memberId: 'a' }, { frozenBy: 'a' })).toBe('same_person');
    expect(mayDecide({ role: 'admin', memberId: 'a' }, { frozenBy: null })).toBe('not_allowed');
  });
});

describe('asOfFor', () => {
  it.each([
    ['2026-11-23', '2026-10-31'],
    ['2026-11-01', '2026-10-31'],
    ['2026-01-31', '2025-12-31'],
    ['2024-03-30', '2024-02-29'],
  ])('on %s it is %s', (today, asOf) => {
    expect(asOfFor(calendarDate(today))).toBe(asOf);
  });
});

describe('newSnapshotId', () => {
  it('sorts by time, and by count within a millisecond', () => {
    const at = Date.UTC(2026, 10, 23);
    const ids = [newSnapshotId(new Date(at), 7), newSnapshotId(new Date(at), 8), newSnapshotId(new Date(at + 1), 0)];
    expect(ids.toSorted()).toEqual(ids);
    expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7007-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
