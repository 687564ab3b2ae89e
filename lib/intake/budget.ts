import 'server-only';
import { countIn } from '@/lib/auth/window';

/** In ten minutes: what is taken from one address, a household's or an office's; and by the campaign from all of them. */
export const TELL_BUDGET = { minutes: 10, near: 20, campaign: 120 } as const;

/**
 * A place for one thing told or added, or null when they are used up: then she is asked to come back in a few minutes, with
 * her text still in the form. What one address sends too much of takes no place from the others. `near` as in
 * lib/auth/near.ts; null where no address can be told from another, as behind Tor.
 */
export function takePlace(campaignId: string, near: string | null): { giveBack: () => void } | null {
  const { minutes, near: nearMost, campaign: campaignMost } = TELL_BUDGET;
  const hers = near === null ? null : countIn('telling near', near, minutes);
  if (hers && hers.taken > nearMost) return null;
  const all = countIn('telling', campaignId, minutes);
  const giveBack = () => {
    hers?.giveBack();
    all.giveBack();
  };
  if (all.taken <= campaignMost) return { giveBack };
  giveBack();
  return null;
}
