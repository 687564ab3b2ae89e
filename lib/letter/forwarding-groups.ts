import type { Edge } from './forwarding-graph';

type Graph = { bodies: readonly string[]; edges: readonly Edge[] };

/**
 * Closed groups: the strongly connected components of the graph. From every body of a group there is a
 * way to every other and back. Of one body alone too, with or without a way to itself. Each group comes
 * before the groups that lead to it (Tarjan's order, walked without recursion: chains may be long).
 */
export function groupsOf({ bodies, edges }: Graph): string[][] {
  const next = followers(edges);
  const [index, low] = [new Map<string, number>(), new Map<string, number>()];
  const [stack, onStack] = [[] as string[], new Set<string>()];
  const groups: string[][] = [];
  const enter = (body: string) => {
    index.set(body, index.size);
    low.set(body, index.size - 1);
    stack.push(body);
    onStack.add(body);
    return { body, at: 0 };
  };
  const lower = (body: string, to: number | undefined) => low.set(body, Math.min(low.get(body) ?? 0, to ?? 0));
  for (const root of bodies) {
    const calls = index.has(root) ? [] : [enter(root)];
    for (let call = calls.at(-1); call; call = calls.at(-1)) {
      const to = next.get(call.body)?.[call.at];
      call.at += 1;
      if (to !== undefined && !index.has(to)) calls.push(enter(to));
      else if (to !== undefined) onStack.has(to) && lower(call.body, index.get(to));
      else {
        calls.pop();
        const caller = calls.at(-1);
        if (caller) lower(caller.body, low.get(call.body));
        if (low.get(call.body) === index.get(call.body)) groups.push(closed(stack, onStack, call.body));
      }
    }
  }
  return groups;
}

function closed(stack: string[], onStack: Set<string>, body: string): string[] {
  const group = stack.splice(stack.indexOf(body));
  for (const each of group) onStack.delete(each);
  return group.sort();
}

/**
 * The longest path over the condensation: every closed group becomes one place, ways inside it vanish,
 * and what is left has no circle. Answers the groups of a path with the most places, in the order in
 * which a letter would pass them; its length in steps is one less. Empty for a graph without bodies.
 */
export function longestPath(graph: Graph): string[][] {
  const groups = groupsOf(graph);
  const groupOf = new Map(groups.flatMap((group, at) => group.map((body) => [body, at] as const)));
  const best = groups.map((_, at) => [at]);
  const ways = new Map<number, number[]>();
  for (const { from, to } of graph.edges) {
    const [a, b] = [groupOf.get(from) ?? 0, groupOf.get(to) ?? 0];
    if (a !== b) ways.set(a, [...(ways.get(a) ?? []), b]);
  }
  // Groups that a group leads to come before it, so theirs are known.
  groups.forEach((_, at) => {
    for (const to of ways.get(at) ?? []) if ((best[to]?.length ?? 0) + 1 > (best[at]?.length ?? 0)) best[at] = [at, ...(best[to] ?? [])];
  });
  const longest = best.reduce((a, b) => (b.length > a.length ? b : a), []);
  return longest.map((at) => groups[at] ?? []);
}

function followers(edges: readonly Edge[]): Map<string, string[]> {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) {
    const known = next.get(from);
    if (known) known.push(to);
    else next.set(from, [to]);
  }
  return next;
}
