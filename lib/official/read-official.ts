import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { isId } from '@/lib/db/ids';
import { OFFICIAL_VIEW, type OfficialView, searchOfficials } from './read';

/** One body of the campaign, declined ones too; null where there is none. */
export function readOfficial(actor: Actor, id: string): Promise<OfficialView | null> {
  if (!isId(id)) return Promise.resolve(null);
  return withScope(actor, ({ db }) => db.official.findFirst({ where: { id, campaignId: actor.campaignId }, select: OFFICIAL_VIEW }));
}

export type ParentChoice = { chosen: OfficialView | null; offered: OfficialView[] };

/** The superior body chosen in the address, or those whose names hold the words typed. */
export function readParentChoice(actor: Actor, asked: { q: string; parent: string }): Promise<ParentChoice> {
  return withScope(actor, async (scope) => {
    const where = { id: asked.parent, campaignId: actor.campaignId, standing: { not: 'declined' } };
    const chosen = isId(asked.parent) ? await scope.db.official.findFirst({ where, select: OFFICIAL_VIEW }) : null;
    return { chosen, offered: chosen ? [] : await searchOfficials(scope, asked.q, null) };
  });
}
