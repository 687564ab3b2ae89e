import 'server-only';
import { strangerAt } from '@/lib/auth/stranger';
import { isBusy } from '@/lib/db/busy';
import { readTellPage, type TellPage } from './read-tell-page';

/** What was last seen of each campaign: its names, for when the database has no time. */
const house = globalThis as unknown as { homewardTellPages?: Map<string, TellPage> };
const MOST = 200;

/**
 * Whom one tells at a public address, or null. While too much is going on the page is drawn as it was last seen, so that
 * whoever posted gets her text back; its form then has no token and is renewed by the next post.
 */
export async function tellPage(slug: string): Promise<TellPage | null> {
  house.homewardTellPages ??= new Map();
  const seen = house.homewardTellPages;
  try {
    const actor = await strangerAt(slug);
    const found = actor && (await readTellPage(actor));
    if (!found) return null;
    seen.delete(slug);
    seen.set(slug, { ...found, token: '' });
    const [oldest] = seen.keys();
    if (seen.size > MOST && oldest !== undefined) seen.delete(oldest);
    return found;
  } catch (error) {
    const last = seen.get(slug);
    if (!last || !isBusy(error)) throw error;
    return last;
  }
}
