import { type CalendarDate, daysBetween } from '@/lib/time/calendar-date';

/** The bodies a letter was at, in order, each with the day it was sent there. */
export type Chain = readonly { officialId: string; arrivedOn: CalendarDate }[];

/**
 * A way round: from a stay (its place in the chain, from 0) to the stay at which the letter was back at the
 * same body. `bodies` is the circle without what went round inside it, beginning where it closed.
 */
export type Loop = { bodies: string[]; from: number; to: number; hops: number; days: number };

/**
 * The circles a letter went, in the order in which they closed; the first is its first return. The chain is
 * walked; whenever it comes to a body still on the way, the way back to it is cut out as one circle, so
 * that no circle holds a body twice. `hops` counts forwardings from leaving to return, `days` the days
 * between, inner circles included. A B C B A: B C (2 hops), then A B (4 hops).
 */
export function loopsOf(chain: Chain): Loop[] {
  const way: number[] = [];
  const loops: Loop[] = [];
  chain.forEach(({ officialId }, to) => {
    const place = way.findIndex((at) => chain[at]?.officialId === officialId);
    const from = way[place];
    if (from !== undefined) {
      const bodies = way.slice(place).map((at) => chain[at]?.officialId ?? '');
      const days = daysBetween(chain[from]?.arrivedOn as CalendarDate, chain[to]?.arrivedOn as CalendarDate);
      loops.push({ bodies, from, to, hops: to - from, days });
      way.length = place;
    }
    way.push(to);
  });
  return loops;
}

/** A circle's bodies from its least id on: one circle has one name, wherever a letter entered it. */
export function circleOf({ bodies }: Pick<Loop, 'bodies'>): string[] {
  const least = bodies.indexOf([...bodies].sort()[0] ?? '');
  return [...bodies.slice(least), ...bodies.slice(0, least)];
}

/**
 * The longest stretch of a chain, in its own order, on which no body comes twice: its stays from the first
 * to the last; of two as long, the earlier. `forwardings` is one less than its bodies.
 */
export function longestWay(chain: Chain): { from: number; to: number; forwardings: number } {
  const lastAt = new Map<string, number>();
  let [start, best] = [0, { from: 0, to: 0, forwardings: 0 }];
  chain.forEach(({ officialId }, to) => {
    start = Math.max(start, (lastAt.get(officialId) ?? -1) + 1);
    lastAt.set(officialId, to);
    if (to - start > best.forwardings) best = { from: start, to, forwardings: to - start };
  });
  return best;
}

export type Edge = { from: string; to: string; letters: number };

/** The directed multigraph of many chains: its bodies, and each way from one to another with how often it was gone. */
export function forwardingsIn(chains: readonly Chain[]): { bodies: string[]; edges: Edge[] } {
  const bodies = new Set<string>();
  const edges = new Map<string, Edge>();
  for (const chain of chains)
    chain.forEach(({ officialId: to }, at) => {
      bodies.add(to);
      const from = chain[at - 1]?.officialId;
      if (from === undefined) return;
      const key = `${from}\n${to}`;
      const edge = edges.get(key) ?? { from, to, letters: 0 };
      edge.letters += 1;
      edges.set(key, edge);
    });
  return { bodies: [...bodies], edges: [...edges.values()] };
}
