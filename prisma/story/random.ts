/** A source of chance that always says the same: the story is one story, whenever it is told. */
export type Random = {
  /** A whole number, both ends included. */
  between(from: number, to: number): number;
  chance(share: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** One of the keys, as often as its weight says. */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K;
  /** Whole days, log-normal: half below the median, nine of ten below `p90`. */
  logNormal(median: number, p90: number): number;
  /** 1 or more, geometric with this mean. */
  geometric(mean: number, most: number): number;
  /** A source of its own, so that a change in one chapter leaves the others as they are. */
  fork(chapter: number): Random;
};

/** How many standard deviations above the middle nine of ten lie below. */
const Z90 = 1.2816;

export function randomFrom(seed: number): Random {
  const next = mulberry32(seed);
  const random: Random = {
    between: (from, to) => from + Math.floor(next() * (to - from + 1)),
    chance: (share) => next() < share,
    pick: (from) => {
      const found = from[Math.floor(next() * from.length)];
      if (found === undefined) throw new RangeError('Nothing to pick from.');
      return found;
    },
    weighted: <K extends string>(weights: Readonly<Record<K, number>>) => {
      const entries = Object.entries(weights) as [K, number][];
      let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [key, weight] of entries) {
        left -= weight;
        if (left < 0) return key;
      }
      return entries.at(-1)?.[0] as K;
    },
    logNormal: (median, p90) => {
      const normal = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
      return Math.max(1, Math.round(median * Math.exp((normal * Math.log(p90 / median)) / Z90)));
    },
    geometric: (mean, most) => {
      let count = 1;
      while (count < most && next() > 1 / mean) count += 1;
      return count;
    },
    fork: (chapter) => randomFrom(Math.imul(seed ^ (chapter + 0x9e37), 0x85ebca6b)),
  };
  return random;
}

/** Tommy Ettinger's mulberry32: 32 bits of state, good enough for a tale. */
function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
