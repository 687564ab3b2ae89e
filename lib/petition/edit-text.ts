import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import type { Scope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { recordEvent } from '@/lib/event/record';
import type { Post } from '@/lib/form/receipt';
import { refused } from '@/lib/form/result';
import { editPetition, type PetitionDone } from './change-petition';
import { canonicalLanguage } from './language';

/** More versions than a campaign translates into. */
export const MOST_VERSIONS = 30;

type Typed = { petitionId: string; lang: string; title: string; body: string };

/** Writes the petition's words in one language, new or instead of what stood there. */
export function savePetitionText(actor: Actor, typed: Typed, post?: Post): Promise<PetitionDone> {
  return editPetition(actor, typed.petitionId, post, async (scope, { id: petitionId }) => {
    const lang = canonicalLanguage(typed.lang);
    if (!lang) return refused('not_a_language', 'lang');
    const { db } = scope;
    const key = { campaignId: actor.campaignId, petitionId };
    const others = await db.petitionText.count({ where: { campaignId: actor.campaignId, petitionId, lang: { not: lang } } });
    if (others >= MOST_VERSIONS) return refused('too_many_versions');
    const words = { title: typed.title, body: typed.body };
    const { count } = await db.petitionText.updateMany({ where: { campaignId: actor.campaignId, petitionId, lang }, data: words });
    if (count === 0) await db.petitionText.createMany({ data: [{ ...key, lang, ...words }] });
    await noteChange(scope, petitionId);
    return undefined;
  });
}

/** Takes one language's version away. */
export function removePetitionText(actor: Actor, typed: { petitionId: string; lang: string }, post?: Post): Promise<PetitionDone> {
  return editPetition(actor, typed.petitionId, post, async (scope, { id: petitionId }) => {
    const { count } = await scope.db.petitionText.deleteMany({ where: { campaignId: actor.campaignId, petitionId, lang: typed.lang } });
    if (count === 0) return refused('not_found');
    await noteChange(scope, petitionId);
    return undefined;
  });
}

/** The line that a draft's words or rules were changed. */
export async function noteChange(scope: Scope, petitionId: string): Promise<void> {
  const { today } = await campaignOf(scope);
  await recordEvent(scope, { kind: 'petition_changed', thingId: petitionId, onDay: today, payload: {} });
}
