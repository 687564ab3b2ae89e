import { describe, expect, it } from 'vitest';
import { lawInForce } from '@/lib/jurisdiction/law-in-force';
import type { Rule } from '@/lib/jurisdiction/rule';
import { jurisdictionOf, jurisdictions } from '@/lib/jurisdiction/rules';
import { digestOf, lawDigest } from '@/lib/recount/law-digest';

describe('the digest of the law', () => {
  it('is one for each jurisdiction and the same each time', () => {
    const codes = Object.keys(jurisdictions);
    const digests = codes.map(lawDigest);
    expect(codes.map(lawDigest)).toEqual(digests);
    expect(digests.every((digest) => /^[0-9a-f]{64}$/.test(digest))).toBe(true);
    expect(new Set(digests).size).toBe(codes.length);
  });

  const { calendar } = lawInForce('RU');
  const law = jurisdictionOf('RU');
  const { answer } = law.rules;
  if (!answer?.extension) throw new Error('No term to alter.');
  const extension = answer.extension;
  const digestWith = (fields: Partial<Rule>) => digestOf({ ...law, rules: { ...law.rules, answer: { ...answer, ...fields } } }, calendar);
  const COUNTING = {
    owedBy: { owedBy: 'family' },
    trigger: { trigger: 'arrival' },
    amount: { amount: 31 },
    unit: { unit: 'working' },
    counts: { counts: 'before' },
    bound: { bound: 'earliest' },
    triggerSlack: { triggerSlack: { amount: 10, unit: 'calendar' } },
    longest: { longest: { amount: 30, unit: 'working' } },
    roll: { roll: 'next' },
    extension: { extension: { ...extension, amount: extension.amount + 1 } },
    openExtension: { openExtension: extension },
  } as const satisfies Partial<Record<keyof Rule, Partial<Rule>>>;

  it.each(Object.entries(COUNTING))('is another with another %s', (_field, altered) => {
    expect(digestWith(altered)).not.toBe(digestWith({}));
  });

  it.each([{ unit: 'working' }, { from: 'trigger' }, { times: 2 }, { notice: false }] as const)(
    'is another with an extension of %j',
    (altered) => {
      expect(digestWith({ extension: { ...extension, ...altered } })).not.toBe(digestWith({}));
    },
  );

  it('is the same with other words, and no field of a rule is neither counted nor words', () => {
    const words = { id: 0, role: 0, title: 0, plain: 0, note: 0, article: 0, source: 0, checkedOn: 0, verified: 0, example: 0 };
    const reworded = { ...answer, title: answer.plain, plain: answer.title, note: answer.title, verified: !answer.verified };
    expect(digestWith(reworded)).toBe(digestWith({}));
    const fields = new Set(Object.values(jurisdictions).flatMap(({ rules }) => Object.values(rules).flatMap(Object.keys)));
    expect([...fields].filter((field) => !(field in words) && !(field in COUNTING))).toEqual([]);
  });
});
