import { createHash } from 'node:crypto';
import type { CalendarDate } from '@/lib/time/calendar-date';
import { type Chain, circleOf, loopsOf } from './forwarding-graph';

export type LoopedLetter = { id: string; caseId: string; chain: Chain };
export type Circle = {
  /** Short, for an address: the same circle has the same one everywhere. */
  key: string;
  bodies: string[];
  /** Letters that went it, each with the days its first round took, in the order they were given. */
  letters: { id: string; days: number }[];
  cases: number;
  shortestDays: number;
  medianDays: number;
};

/**
 * The circles that letters went, those with the most letters first. A letter that went a circle twice
 * counts in it once, with its first round. A median of an even number is the mean of the middle two.
 */
export function circlesOf(letters: readonly LoopedLetter[]): Circle[] {
  const found = new Map<string, { bodies: string[]; rounds: { id: string; caseId: string; days: number }[] }>();
  for (const { id, caseId, chain } of letters)
    for (const loop of loopsOf(chain)) {
      const bodies = circleOf(loop);
      const key = keyOf(bodies);
      const circle = found.get(key) ?? { bodies, rounds: [] };
      if (!circle.rounds.some((round) => round.id === id)) circle.rounds.push({ id, caseId, days: loop.days });
      found.set(key, circle);
    }
  const circles = [...found].map(([key, { bodies, rounds }]) => {
    const days = rounds.map((round) => round.days).sort((a, b) => a - b);
    return {
      key,
      bodies,
      letters: rounds.map((round) => ({ id: round.id, days: round.days })),
      cases: new Set(rounds.map(({ caseId }) => caseId)).size,
      shortestDays: days[0] ?? 0,
      medianDays: median(days),
    };
  });
  return circles.sort((a, b) => b.letters.length - a.letters.length || a.bodies.length - b.bodies.length || a.key.localeCompare(b.key));
}

const keyOf = (bodies: readonly string[]): string => createHash('sha256').update(bodies.join(' ')).digest('hex').slice(0, 12);

function median(sorted: readonly number[]): number {
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}

export type ChainRow = { id: string; letterId: string; officialId: string; fromHopId: string | null; arrivedOn: CalendarDate };

/** The chains of letters from rows of their hops in order. */
export function chainsOf(rows: readonly ChainRow[]): Map<string, Chain> {
  const stays = new Map<string, ChainRow[]>();
  for (const row of rows) {
    const known = stays.get(row.letterId);
    if (known) known.push(row);
    else stays.set(row.letterId, [row]);
  }
  return new Map(
    [...stays].map(([letterId, chain]) => [letterId, chain.map((row) => ({ ...row, fromAt: placeOf(chain, row.fromHopId) }))]),
  );
}

function placeOf(chain: readonly ChainRow[], hopId: string | null): number | null {
  const at = chain.findIndex(({ id }) => id === hopId);
  return at < 0 ? null : at;
}
