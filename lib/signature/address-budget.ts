import 'server-only';
import { countIn } from '@/lib/auth/window';

/** A window's minutes; how many signatures from one address are counted in it, and how many are taken at all. */
export const ADDRESS_BUDGET = { minutes: 10, counted: 30, taken: 300 } as const;

/**
 * One of the posts an address has in ten minutes. `hold`: more than a family, an office or a Tor exit has in that time; it is
 * taken, and waits for review. `full`: a flood; it is not taken. `near` is not the address but a mark that
 * server/near.mjs makes of it under a key of this process and this day; null where there is none to tell apart. Kept in memory,
 * never stored, never logged.
 */
export function takeFrom(near: string | null): 'free' | 'hold' | 'full' {
  if (near === null) return 'free';
  const { taken } = countIn('signing', near, ADDRESS_BUDGET.minutes);
  return taken <= ADDRESS_BUDGET.counted ? 'free' : taken <= ADDRESS_BUDGET.taken ? 'hold' : 'full';
}
