import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileFacts } from '@/lib/publication/compile';
import { type Facts, factsSchema } from '@/lib/publication/facts';
import { anyCounts, body, count, HEAD, rawCounts } from './counts';

const numbers = (facts: Facts): (number | null)[] => {
  const { median, ...letters } = facts.letters;
  const rows = [...facts.bodies, ...(facts.otherBodies ? [facts.otherBodies] : [])];
  return [
    ...Object.values(letters),
    median?.n ?? null,
    ...facts.kinds.map((kind) => kind.letters),
    ...rows.flatMap((row) => [row.letters, row.answered, row.forwarded, row.late, row.median?.n ?? null]),
    ...[...facts.months, facts.earlier].flatMap((row) => [row.sent, row.answered]),
  ];
};

describe('compileFacts', () => {
  it('says what a campaign of a hundred letters may say', () => {
    const { letters, kinds, months, periodFrom, bodies, otherBodies } = compileFacts(rawCounts(), HEAD);
    expect(letters).toMatchObject({
      total: 100,
      answered: 50,
      answeredInTime: 30,
      late: 35,
      due: 75,
      dueInTime: 25,
      median: { days: 20, n: 100 },
    });
    expect(kinds.find((kind) => kind.code === 'none')).toEqual({ code: 'none', letters: 30 });
    expect(kinds.reduce((sum, kind) => sum + (kind.letters ?? 0), 0)).toBe(100);
    expect(periodFrom).toBe('2026-09');
    expect(months).toEqual([
      { month: '2026-09', sent: 60, answered: 0 },
      { month: '2026-10', sent: 40, answered: 50 },
    ]);
    expect(bodies.map((row) => row.code)).toEqual(['ministry', 'prosecutor']);
    expect(otherBodies).toBeNull();
  });

  it('never lets 1 to 4 out, nor an unrounded number', () => {
    fc.assert(fc.property(anyCounts, (raw) => numbers(compileFacts(raw, HEAD)).every((n) => n === null || (n % 5 === 0 && n >= 0))));
  });

  it('shows no body of fewer than five letters', () => {
    fc.assert(fc.property(anyCounts, (raw) => compileFacts(raw, HEAD).bodies.every((row) => row.letters !== null && row.letters >= 5)));
  });

  it('says a median only where the number of answers is said', () => {
    fc.assert(
      fc.property(anyCounts, (raw) => {
        const { bodies, letters } = compileFacts(raw, HEAD);
        return [...bodies, letters].every((row) => row.median === null || row.answered !== null);
      }),
    );
  });

  it('hides one month never alone', () => {
    fc.assert(
      fc.property(anyCounts, (raw) => {
        const { months, earlier } = compileFacts(raw, HEAD);
        return [...months, earlier].filter((row) => row.sent === null).length !== 1 || months.length === 0;
      }),
    );
  });

  it('refuses anything the schema does not name', () => {
    const facts = compileFacts(rawCounts(), HEAD);
    expect(factsSchema.safeParse({ ...facts, note: 'x' }).success).toBe(false);
    expect(factsSchema.safeParse({ ...facts, letters: { ...facts.letters, total: 3 } }).success).toBe(false);
    expect(factsSchema.safeParse({ ...facts, campaign: { ...facts.campaign, owner: 'x' } }).success).toBe(false);
  });
});

describe('the bodies', () => {
  const facts = (...bodies: ReturnType<typeof body>[]) => compileFacts(rawCounts({ bodies }), HEAD);

  it('folds together the small ones, and those of a few families', () => {
    const { bodies, otherBodies } = facts(
      body('Large', 60),
      body('A', 3),
      body('C', 20, { total: count(20, 2) }),
      body('New', 30, { listed: false }),
    );
    expect(bodies.map((row) => row.nameEn)).toEqual(['Large']);
    expect(otherBodies?.letters).toBe(55);
  });

  it('lets the smallest join the others when they are too few for a row', () => {
    const { bodies, otherBodies } = facts(body('Large', 60), body('Middle', 10), body('A', 3));
    expect(bodies.map((row) => row.nameEn)).toEqual(['Large']);
    expect(otherBodies).toMatchObject({ code: null, nameEn: 'Other bodies', letters: 15 });
  });

  it('keeps a name inside that nobody has put into the directory', () => {
    const { bodies, otherBodies } = facts(body('Large', 60), body('Typed by somebody', 30, { listed: false }));
    expect(bodies.map((row) => row.nameEn)).toEqual(['Large']);
    expect(otherBodies).toMatchObject({ nameEn: 'Other bodies', letters: 30 });
  });

  it('shows at most thirty and counts the rest together', () => {
    const { bodies, otherBodies } = facts(...Array.from({ length: 50 }, (_, at) => body(`B${at}`, 100 - at)));
    expect(bodies).toHaveLength(30);
    expect(otherBodies?.letters).toBe(1210);
  });

  it('names no median made of a few letters that were followed long', () => {
    const few = body('Few', 100, {
      outcomes: { answered: count(6), open: count(94) },
      bins: [{ days: 5, answered: 0, open: 94 }, ...[10, 20, 30, 40, 50, 60].map((days) => ({ days, answered: 1, open: 0 }))],
    });
    expect(facts(few).bodies[0]).toMatchObject({ answered: 5, median: null });
  });

  it('calls a median not reached where fewer than half were answered', () => {
    const silent = body('Silent', 60, {
      outcomes: { answered: count(20), late: count(40) },
      bins: [
        { days: 10, answered: 20, open: 0 },
        { days: 200, answered: 0, open: 40 },
      ],
    });
    expect(facts(silent).bodies[0]?.median).toEqual({ days: null, n: 60 });
  });
});

describe('the months', () => {
  it('do not begin with a month of one family', () => {
    const sent = { '2026-03': count(2), '2026-06': count(9, 1), '2026-08': count(30), '2026-09': count(20) };
    const { periodFrom, earlier, months } = compileFacts(rawCounts({ months: { sent, answered: {} } }), HEAD);
    expect(periodFrom).toBe('2026-08');
    expect(months.map((row) => row.month)).toEqual(['2026-08', '2026-09', '2026-10']);
    expect(earlier.sent).toBeNull();
    expect(months.filter((row) => row.sent === null)).toHaveLength(1);
  });

  it('are none when no month can be shown', () => {
    const { periodFrom, months } = compileFacts(rawCounts({ months: { sent: { '2026-09': count(3) }, answered: {} } }), HEAD);
    expect([periodFrom, months]).toEqual([null, []]);
  });
});
