import { type CalendarDate, daysBetween } from '@/lib/time/calendar-date';

/**
 * The stays of a letter in order, each with the day it was sent there and the place in the chain it was passed on
 * from: the one before unless said. A letter passed to two bodies branches.
 */
export type Chain = readonly { officialId: string; arrivedOn: CalendarDate; fromAt?: number | null }[];

/**
 * A way round: from a stay (its place in the chain, from 0) to the stay at which the letter was back at the
 * same body. `bodies` is the circle without what went round inside it, beginning where it closed.
 */
export type Loop = { bodies: string[]; from: number; to: number; hops: number; days: number };

/**
 * The circles a letter went, in the order in which they closed; the first is its first return. Each branch
 * is walked; whenever it comes to a body still on the way, the way back to it is cut out as one circle, so
 * that no circle holds a body twice. `hops` counts forwardings from leaving to return, `days` the days
 * between, inner circles included. A B C B A: B C (2 hops), then A B (4 hops). A passed to B and to C, and C
 * to B: none, since neither came back.
 */
export function loopsOf(chain: Chain): Loop[] {
  const found = new Map<number, Loop>();
  for (const branch of branchesOf(chain)) for (const loop of loopsAlong(chain, branch)) if (!found.has(loop.to)) found.set(loop.to, loop);
  return [...found.values()].sort((a, b) => a.to - b.to);
}

function loopsAlong(chain: Chain, branch: readonly number[]): Loop[] {
  const way: number[] = [];
  const loops: Loop[] = [];
  branch.forEach((to, place) => {
    const { officialId, arrivedOn } = stop(chain, to);
    const start = way.findIndex((at) => stop(chain, at).officialId === officialId);
    const from = way[start];
    if (from !== undefined) {
      const bodies = way.slice(start).map((at) => stop(chain, at).officialId);
      const days = daysBetween(stop(chain, from).arrivedOn, arrivedOn);
      loops.push({ bodies, from, to, hops: place - branch.indexOf(from), days });
      way.length = start;
    }
    way.push(to);
  });
  return loops;
}

/** The ways from the first stay to each from which the letter was not passed on. */
function branchesOf(chain: Chain): number[][] {
  const ways: number[][] = [];
  chain.forEach((_, at) => {
    const from = fromAt(chain, at);
    ways.push([...(from === null ? [] : (ways[from] ?? [])), at]);
  });
  const passedOn = new Set(chain.map((_, at) => fromAt(chain, at)));
  return ways.filter((_, at) => !passedOn.has(at));
}

const stop = (chain: Chain, at: number) => chain[at] as Chain[number];

function fromAt(chain: Chain, at: number): number | null {
  const { fromAt: from = at - 1 } = stop(chain, at);
  return from === null || from < 0 ? null : from;
}

/** A circle's bodies from its least id on: one circle has one name, wherever a letter entered it. */
export function circleOf({ bodies }: Pick<Loop, 'bodies'>): string[] {
  const least = bodies.indexOf([...bodies].sort()[0] ?? '');
  return [...bodies.slice(least), ...bodies.slice(0, least)];
}

/**
 * The longest stretch of a chain without branches, in its own order, on which no body comes twice: its stays from the first
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
      const sender = fromAt(chain, at);
      if (sender === null) return;
      const from = stop(chain, sender).officialId;
      const key = `${from}\n${to}`;
      const edge = edges.get(key) ?? { from, to, letters: 0 };
      edge.letters += 1;
      edges.set(key, edge);
    });
  return { bodies: [...bodies], edges: [...edges.values()] };
}
