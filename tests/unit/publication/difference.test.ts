import { describe, expect, it } from 'vitest';
import { compileFacts } from '@/lib/publication/compile';
import { differences } from '@/lib/publication/difference';
import { body, count, HEAD, rawCounts } from './counts';

const facts = (more: Parameters<typeof rawCounts>[0]) => compileFacts(rawCounts(more), HEAD);

describe('differences', () => {
  it('are none between the same figures', () => {
    expect(differences(facts({}), facts({}))).toEqual([]);
  });

  it('name the number, before and after', () => {
    const changes = differences(facts({}), facts({ total: count(123) }));
    expect(changes).toContainEqual(expect.objectContaining({ row: { ru: 'Отправлено', en: 'Sent' }, before: 100, after: 125 }));
  });

  it('say that a row came or went', () => {
    const before = facts({ bodies: [body('Ministry', 60), body('Prosecutor', 40)] });
    const after = facts({ bodies: [body('Ministry', 60), body('Ombudsman', 40)] });
    const rows = differences(before, after).filter((change) => change.column.code === 'letters');
    expect(rows.map(({ row, before: was, after: is }) => [row.en, was, is])).toEqual([
      ['Ombudsman', 'absent', 40],
      ['Prosecutor', 40, 'absent'],
    ]);
  });
});
