import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type QuestionGroup, tallyBy, tallyOf } from '@/lib/question/rules';
import { ANSWERED_CODES, READ_CODES } from '@/lib/question/states';

const group = fc.record<QuestionGroup>({
  channel: fc.constantFrom('site', 'phone', 'chat'),
  region: fc.constantFrom('RU-PER', 'RU-SVE', null),
  readOnAir: fc.constantFrom(...READ_CODES),
  answered: fc.constantFrom(...ANSWERED_CODES),
  count: fc.integer({ min: 1, max: 100_000 }),
});
const groups = fc.array(group, { maxLength: 30 });
const sum = (all: readonly QuestionGroup[], only: (each: QuestionGroup) => boolean) =>
  all.filter(only).reduce((n, { count }) => n + count, 0);

describe('the ledger’s sums', () => {
  it('are those of an independent count, in all and by each mark', () => {
    fc.assert(
      fc.property(groups, fc.constantFrom('channel' as const, 'region' as const), (all, mark) => {
        expect(tallyOf(all)).toEqual({
          sent: sum(all, () => true),
          read: sum(all, ({ readOnAir }) => readOnAir === 'yes'),
          notRead: sum(all, ({ readOnAir }) => readOnAir === 'no'),
          answered: sum(all, ({ answered }) => answered === 'yes'),
          partly: sum(all, ({ answered }) => answered === 'partly'),
          notAnswered: sum(all, ({ answered }) => answered === 'no'),
        });
        const by = tallyBy(all, mark);
        expect(new Set(by.map((each) => each.mark)).size).toBe(by.length);
        for (const each of by) expect(each.tally.sent).toBe(sum(all, (one) => one[mark] === each.mark));
        expect(by.reduce((n, { tally }) => n + tally.sent, 0)).toBe(tallyOf(all).sent);
      }),
    );
  });

  it('what nobody knows is in “sent” alone', () => {
    const unknown: QuestionGroup = { channel: 'site', region: null, readOnAir: 'unknown', answered: 'unknown', count: 370 };
    expect(tallyOf([unknown])).toEqual({ sent: 370, read: 0, notRead: 0, answered: 0, partly: 0, notAnswered: 0 });
  });
});
