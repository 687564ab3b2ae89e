import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { isId } from '@/lib/db/ids';
import type { LawInForce } from '@/lib/jurisdiction/law-in-force';
import { visibleLetters } from '@/lib/letter/access';
import { officialsByIds } from '@/lib/official/read';
import type { CalendarDate } from '@/lib/time/calendar-date';
import { bodyIn, type LetterView, letterView, WITH_HOPS_AND_REPLIES } from './letter-view';

export type OneLetter = {
  letter: LetterView;
  caseId: string;
  caseAlias: string;
  region: string;
  law: LawInForce;
  today: CalendarDate;
};

/** One letter with its stays and replies; null where there is none the actor may see. */
export function readLetter(actor: Actor, letterId: string): Promise<OneLetter | null> {
  return withScope(actor, (scope) => letterOf(scope, letterId));
}

/** The same within a scope that reads more than the letter. */
export async function letterOf(scope: Scope, letterId: string): Promise<OneLetter | null> {
  const { actor } = scope;
  if (!isId(letterId)) return null;
  const row = await scope.db.letter.findFirst({
    where: { id: letterId, ...visibleLetters(actor) },
    include: { ...WITH_HOPS_AND_REPLIES, caseFile: { select: { id: true, keyWrapped: true, aliasSealed: true, region: true } } },
  });
  if (!row) return null;
  const { today, law } = await campaignOf(scope);
  const key = await scope.keys.ofCase(row.caseFile);
  const names = await officialsByIds(scope, [
    row.toId,
    row.atId,
    ...(row.aboutId ? [row.aboutId] : []),
    ...row.hops.map((hop) => hop.officialId),
    ...row.replies.flatMap((reply) => reply.forwardedToId ?? []),
  ]);
  const caseAlias = key.open('case.alias', row.caseId, row.caseFile.aliasSealed);
  return {
    letter: letterView(row, today, key, bodyIn(names)),
    caseId: row.caseId,
    caseAlias,
    region: row.caseFile.region,
    law,
    today,
  };
}
