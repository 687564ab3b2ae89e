import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { isId } from '@/lib/db/ids';
import { likelyOfficials } from '@/lib/official/likely';
import { type OfficialView, officialById, searchOfficials } from '@/lib/official/read';
import { letterOf, type OneLetter } from './read-letter';

export type Forwarding = { found: OneLetter; chosen: OfficialView | null; offered: OfficialView[] };

/** A letter, and the body it was forwarded to or those to choose from, in one transaction. */
export function readForwarding(actor: Actor, letterId: string, asked: { q: string; to: string }): Promise<Forwarding | null> {
  return withScope(actor, async (scope) => {
    const found = await letterOf(scope, letterId);
    if (!found) return null;
    const chosen = isId(asked.to) ? await officialById(scope, asked.to) : null;
    if (chosen) return { found, chosen, offered: [] };
    const offered = asked.q.trim() ? await searchOfficials(scope, asked.q, found.region) : await likelyOfficials(scope, found.region);
    return { found, chosen, offered };
  });
}
