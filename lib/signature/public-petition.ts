import 'server-only';
import { strangerAt } from '@/lib/auth/stranger';
import { isBusy } from '@/lib/db/busy';
import { type PublicPetition, readPublicPetition } from './read-public';

/** What was last seen of each petition: public words and counts, for when the database has no time. */
const house = globalThis as unknown as { homewardPetitionsSeen?: Map<string, PublicPetition> };
const MOST = 200;

/**
 * The petition at a public address, or null. While too much is going on it is shown as it was last seen, so that
 * whoever posted gets her text back on a page and no bare failure; its form then has no token and is renewed by the next post.
 */
export async function publicPetition(slug: string, mark: string): Promise<PublicPetition | null> {
  house.homewardPetitionsSeen ??= new Map();
  const seen = house.homewardPetitionsSeen;
  const key = `${slug}/${mark}`;
  try {
    const actor = await strangerAt(slug);
    const found = actor && (await readPublicPetition(actor, mark));
    if (!found) return null;
    seen.delete(key);
    seen.set(key, { ...found, token: found.token && '' });
    const [oldest] = seen.keys();
    if (seen.size > MOST && oldest !== undefined) seen.delete(oldest);
    return found;
  } catch (error) {
    const last = seen.get(key);
    if (!last || !isBusy(error)) throw error;
    return last;
  }
}
