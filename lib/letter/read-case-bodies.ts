import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { isId } from '@/lib/db/ids';
import { officialsByIds } from '@/lib/official/read';
import type { InBoth } from '@/lib/words/locale';
import { visibleLetters } from './access';

/** The bodies that a case's letters have been at, by their Russian names: of one of them a further letter may complain. */
export function readCaseBodies(actor: Actor, caseId: string): Promise<{ id: string; name: InBoth }[]> {
  if (!isId(caseId)) return Promise.resolve([]);
  return withScope(actor, async (scope) => {
    const hops = await scope.db.hop.findMany({
      where: { campaignId: actor.campaignId, caseId, letter: visibleLetters(actor) },
      select: { officialId: true },
      distinct: ['officialId'],
    });
    const found = await officialsByIds(
      scope,
      hops.map(({ officialId }) => officialId),
    );
    const bodies = [...found.values()].map(({ id, nameRu, nameEn }) => ({ id, name: { ru: nameRu, en: nameEn } }));
    return bodies.sort((a, b) => a.name.ru.localeCompare(b.name.ru, 'ru'));
  });
}
