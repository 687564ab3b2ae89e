import 'server-only';
import { now } from '@/lib/time/clock';

/** More windows than that are not remembered at once: the oldest are forgotten first. */
const MOST = 50_000;

type Window = { since: number; taken: number };
/** On globalThis because a bundler may load this file twice. */
const house = globalThis as unknown as { homewardWindows?: Map<string, Map<string, Window>> };

/**
 * Counts one more of `what` by `who` in a window of so many minutes; answers the how manieth it is. In this process's memory:
 * nothing of it is stored or logged, and several processes each count for themselves. `giveBack` where nothing came of it.
 */
export function countIn(what: string, who: string, minutes: number): { taken: number; giveBack: () => void } {
  house.homewardWindows ??= new Map();
  const windows = house.homewardWindows.get(what) ?? new Map<string, Window>();
  house.homewardWindows.set(what, windows);
  const at = now().getTime();
  let window = windows.get(who);
  if (!window || at - window.since >= minutes * 60_000) {
    window = { since: at, taken: 0 };
    windows.delete(who);
    windows.set(who, window);
    forgetOld(windows, at, minutes);
  }
  const mine = window;
  mine.taken += 1;
  const giveBack = () => {
    mine.taken -= 1;
  };
  return { taken: mine.taken, giveBack };
}

/** They stand in the order in which they began. */
function forgetOld(windows: Map<string, Window>, at: number, minutes: number): void {
  for (const [who, { since }] of windows) {
    if (windows.size <= MOST && at - since < minutes * 60_000) return;
    windows.delete(who);
  }
}
