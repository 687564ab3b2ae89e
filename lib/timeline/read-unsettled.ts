import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { findCase } from '@/lib/case/find';
import { visibleLetters } from '@/lib/letter/access';
import type { Prisma } from '@/prisma/client/client';
import type { LetterView } from './letter-view';
import { lettersOfCase } from './letters-of-case';

export type Unsettled = {
  /** Letters about which something may be asked of the family, and those that follow them up. */
  letters: LetterView[];
  /** To how many letters an answer could still belong: none, this one, or several. */
  open: 'none' | { only: string } | 'several';
  /** The case has no letter yet. */
  noLetters: boolean;
};

/** Not answered yet, or answered to questions nobody may have read it by. */
const UNSETTLED: Prisma.LetterWhereInput = {
  OR: [{ state: { in: ['draft', 'awaiting_us'] } }, { state: 'sent', answeredOn: null }, { points: { some: {} } }],
};

/** What a family's page of a case asks about its letters, however many were answered. */
export function readUnsettled(actor: Actor, caseId: string): Promise<Unsettled | null> {
  return withScope(actor, async (scope) => {
    const caseFile = await findCase(scope, caseId);
    if (!caseFile) return null;
    const { today } = await campaignOf(scope);
    const own = { ...visibleLetters(actor), caseId: caseFile.id };
    const unsettled = await lettersOfCase(scope, { caseFile, today }, UNSETTLED);
    const ids = unsettled.map(({ id }) => id);
    const following = await lettersOfCase(scope, { caseFile, today }, { id: { notIn: ids }, parentId: { in: ids } });
    const open = await scope.db.letter.findMany({
      where: { ...own, state: { in: ['sent', 'awaiting_us'] } },
      select: { id: true },
      take: 2,
    });
    const [only, second] = open;
    return {
      letters: [...unsettled, ...following],
      open: second ? 'several' : only ? { only: only.id } : 'none',
      noLetters: !(await scope.db.letter.findFirst({ where: own, select: { id: true } })),
    };
  });
}
