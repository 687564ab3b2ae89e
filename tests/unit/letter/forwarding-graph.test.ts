import { DirectedGraph } from 'graphology';
import { stronglyConnectedComponents } from 'graphology-components';
import { hasCycle, topologicalSort } from 'graphology-dag';
import { describe, expect, it } from 'vitest';
import { type Chain, circleOf, forwardingsIn, longestWay, loopsOf } from '@/lib/letter/forwarding-graph';
import { groupsOf, longestPath } from '@/lib/letter/forwarding-groups';
import { addDays, calendarDate } from '@/lib/time/calendar-date';

/** mulberry32: the same chains on every run. */
function randomFrom(seed: number) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const START = calendarDate('2026-01-12');
const chainOf = (...bodies: string[]): Chain => bodies.map((officialId, at) => ({ officialId, arrivedOn: addDays(START, at * 5) }));

const random = randomFrom(20261124);
const CHAINS: Chain[] = Array.from({ length: 1_000 }, () => {
  const bodies = 2 + Math.floor(random() * 9);
  const chain = chainOf(...Array.from({ length: 1 + Math.floor(random() * 12) }, () => `b${Math.floor(random() * bodies)}`));
  // Stays of many lengths: a circle's days tell which stays they are counted from.
  let on = START;
  return chain.map(({ officialId }) => {
    const arrivedOn = on;
    on = addDays(on, Math.floor(random() * 40));
    return { officialId, arrivedOn };
  });
});

function graphOf(chains: readonly Chain[]): DirectedGraph {
  const graph = new DirectedGraph();
  for (const chain of chains) {
    for (const { officialId } of chain) graph.mergeNode(officialId);
    chain.slice(1).forEach(({ officialId }, at) => {
      const from = chain[at]?.officialId;
      graph.updateEdge(from, officialId, (known) => ({ letters: (known.letters ?? 0) + 1 }));
    });
  }
  return graph;
}

const sortedGroups = (groups: string[][]) => groups.map((group) => [...group].sort().join(' ')).sort();

/** The most places of a path over the condensation, by the library's own components and topological order. */
function placesByLibrary(graph: DirectedGraph): number {
  const groups = stronglyConnectedComponents(graph);
  const groupOf = new Map(groups.flatMap((group, at) => group.map((body) => [body, String(at)] as const)));
  const condensed = new DirectedGraph();
  for (const [at] of groups.entries()) condensed.addNode(String(at));
  graph.forEachEdge((_, __, from, to) => {
    const [a, b] = [groupOf.get(from), groupOf.get(to)];
    if (a !== b) condensed.mergeEdge(a, b);
  });
  const places = new Map<string, number>();
  for (const node of topologicalSort(condensed))
    places.set(node, 1 + Math.max(0, ...condensed.inNeighbors(node).map((before) => places.get(before) ?? 0)));
  return Math.max(0, ...places.values());
}

describe('a thousand random chains, against graphology', () => {
  it.each([
    ['one by one', CHAINS.map((chain) => [chain])],
    ['ten together', Array.from({ length: 100 }, (_, at) => CHAINS.slice(at * 10, at * 10 + 10))],
    ['all together', [CHAINS]],
  ] as const)('%s: edges, closed groups, and the longest path over them', (_, sets) => {
    for (const chains of sets) {
      const graph = graphOf(chains);
      const ours = forwardingsIn(chains);
      expect(ours.bodies.sort()).toEqual(graph.nodes().sort());
      expect(ours.edges.length).toBe(graph.size);
      for (const { from, to, letters } of ours.edges) expect(graph.getEdgeAttribute(from, to, 'letters')).toBe(letters);
      expect(sortedGroups(groupsOf(ours))).toEqual(sortedGroups(stronglyConnectedComponents(graph)));
      const path = longestPath(ours);
      expect(path).toHaveLength(placesByLibrary(graph));
      // It is a path: from each place an edge leads to the next.
      path.slice(1).forEach((group, at) => {
        expect(path[at]?.some((from) => group.some((to) => graph.hasEdge(from, to)))).toBe(true);
      });
    }
  });

  it('a chain goes round exactly when its graph has a circle', () => {
    for (const chain of CHAINS) {
      const graph = graphOf([chain]);
      const loops = loopsOf(chain);
      expect(loops.length > 0).toBe(hasCycle(graph));
      for (const { bodies, from, to } of loops) {
        expect(chain[from]?.officialId).toBe(chain[to]?.officialId);
        expect(new Set(bodies).size).toBe(bodies.length);
        // A circle: each body leads to the next, and the last to the first.
        bodies.forEach((body, at) => {
          expect(graph.hasEdge(body, bodies[(at + 1) % bodies.length])).toBe(true);
        });
        expect(stronglyConnectedComponents(graph).some((group) => bodies.every((body) => group.includes(body)))).toBe(true);
      }
      // Every forwarding belongs to a circle, or to the way that is left when all are cut out.
      const inCircles = loops.reduce((sum, { bodies }) => sum + bodies.length, 0);
      const left = chain.length - 1 - inCircles;
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left).toBeLessThan(graph.order);
      expect(loops[0]?.to).toBe(firstReturn(chain));
    }
  });

  it('bodies, forwardings and days of every circle are those of the chain rubbed out circle by circle', () => {
    const all = CHAINS.map((chain) => [loopsOf(chain), rubbedOut(chain)] as const);
    for (const [ours, other] of all) expect(ours).toEqual(other);
    // Many circles close round others: their forwardings are more than their bodies.
    expect(all.flatMap(([ours]) => ours.slice(1).filter(({ hops, bodies }) => hops > bodies.length)).length).toBeGreaterThan(100);
  });

  it('and of a letter that was passed to several bodies, those of the way to each stay', () => {
    for (const chain of CHAINS) {
      const tree = chain.map((stay, at) => ({ ...stay, fromAt: at === 0 ? null : random() < 0.3 ? Math.floor(random() * at) : at - 1 }));
      const wayTo = (at: number | null): number[] => (at === null ? [] : [...wayTo(tree[at]?.fromAt ?? null), at]);
      const other = tree.flatMap((_, at) => {
        const way = wayTo(at);
        const closed = rubbedOut(way.flatMap((place) => tree[place] ?? [])).find(({ to }) => to === way.length - 1);
        return closed ? [{ ...closed, from: way[closed.from], to: at }] : [];
      });
      expect(loopsOf(tree)).toEqual(other);
    }
  });

  it('the longest way without a return is that of every stretch tried', () => {
    for (const chain of CHAINS) {
      const { from, to, forwardings } = longestWay(chain);
      const stretches = chain.flatMap((_, a) => chain.slice(a).map((__, more) => chain.slice(a, a + more + 1)));
      const simple = stretches.filter((stretch) => graphOf([stretch]).order === stretch.length && !hasCycle(graphOf([stretch])));
      expect(forwardings).toBe(Math.max(...simple.map((stretch) => stretch.length - 1)));
      expect(graphOf([chain.slice(from, to + 1)]).order).toBe(forwardings + 1);
    }
  });
});

/**
 * The circles a second time: what is left of the chain is looked through for the stay that comes back first, and
 * what lies between is rubbed out. Forwardings and days are added up one by one over the chain as it was.
 */
function rubbedOut(chain: Chain) {
  const steps = chain.slice(1).map(({ arrivedOn }, at) => (Date.parse(arrivedOn) - Date.parse(chain[at]?.arrivedOn ?? '')) / 86_400_000);
  let left = chain.map(({ officialId }, at) => ({ officialId, at }));
  const found = [];
  for (;;) {
    const back = left.findIndex(({ officialId }, at) => left.findIndex((each) => each.officialId === officialId) < at);
    const out = left.findIndex(({ officialId }) => officialId === left[back]?.officialId);
    const [from, to] = [left[out]?.at, left[back]?.at];
    if (from === undefined || to === undefined) return found;
    const gone = steps.slice(from, to);
    const bodies = left.slice(out, back).map(({ officialId }) => officialId);
    found.push({ bodies, from, to, hops: gone.length, days: gone.reduce((sum, days) => sum + days, 0) });
    left = [...left.slice(0, out), ...left.slice(back)];
  }
}

const firstReturn = (chain: Chain): number | undefined => {
  const at = chain.findIndex(({ officialId }, place) => chain.slice(0, place).some((before) => before.officialId === officialId));
  return at < 0 ? undefined : at;
};

describe('by hand', () => {
  it('A B C B A holds two circles', () => {
    expect(loopsOf(chainOf('a', 'b', 'c', 'b', 'a'))).toEqual([
      { bodies: ['b', 'c'], from: 1, to: 3, hops: 2, days: 10 },
      { bodies: ['a', 'b'], from: 0, to: 4, hops: 4, days: 20 },
    ]);
  });
  it('a body that passes a letter to itself is a circle of one', () => {
    expect(loopsOf(chainOf('a', 'a'))).toEqual([{ bodies: ['a'], from: 0, to: 1, hops: 1, days: 5 }]);
  });
  it('one circle has one name', () => {
    expect(circleOf({ bodies: ['c', 'a', 'b'] })).toEqual(circleOf({ bodies: ['b', 'c', 'a'] }));
  });
  it('knows nothing of an empty chain', () => {
    expect([loopsOf([]), groupsOf(forwardingsIn([])), longestPath(forwardingsIn([]))]).toEqual([[], [], []]);
    expect(longestWay([]).forwardings).toBe(0);
  });

  it('a letter passed to two bodies branches: only ways that were gone are ways, and a circle closes on one of them', () => {
    const branching = (...stops: [string, number | null][]): Chain =>
      stops.map(([officialId, fromAt], at) => ({ officialId, fromAt, arrivedOn: addDays(START, at * 5) }));
    // a passed it to b and to c, and c to b: no circle, and b passed nothing to c.
    const apart = branching(['a', null], ['b', 0], ['c', 0], ['b', 2]);
    expect(loopsOf(apart)).toEqual([]);
    expect(forwardingsIn([apart]).edges.map(({ from, to }) => `${from} ${to}`)).toEqual(['a b', 'a c', 'c b']);
    // b alone sent it back; what c did lies between the two in time and not on the way.
    const back = branching(['a', null], ['b', 0], ['c', 0], ['a', 1]);
    expect(loopsOf(back)).toEqual([{ bodies: ['a', 'b'], from: 0, to: 3, hops: 2, days: 15 }]);
    // What both branches have behind them is counted once.
    const shared = branching(['a', null], ['b', 0], ['a', 1], ['c', 2], ['d', 2]);
    expect(loopsOf(shared)).toHaveLength(1);
  });
});
