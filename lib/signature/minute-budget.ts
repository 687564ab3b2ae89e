import 'server-only';
import { now } from '@/lib/time/clock';

type Minute = { at: number; taken: number };
/** On globalThis because a bundler may load this file twice. By petition, in this process alone. */
const house = globalThis as unknown as { homewardSigningMinutes?: Map<string, Minute> };

/**
 * One of the online signatures a petition expects in this minute; false when they are used up. In memory: no row says at which
 * minute anybody signed. Several processes each have the budget once. `giveBack` where nothing was counted after all.
 */
export function takeMinute(petitionId: string, perMinute: number): { within: boolean; giveBack: () => void } {
  house.homewardSigningMinutes ??= new Map();
  const minutes = house.homewardSigningMinutes;
  const at = Math.floor(now().getTime() / 60_000);
  let minute = minutes.get(petitionId);
  if (!minute || minute.at !== at) {
    for (const [id, old] of minutes) if (old.at !== at) minutes.delete(id);
    minute = { at, taken: 0 };
    minutes.set(petitionId, minute);
  }
  const mine = minute;
  mine.taken += 1;
  const giveBack = () => {
    mine.taken -= 1;
  };
  return { within: mine.taken <= perMinute, giveBack };
}
