import 'server-only';
import type { KeyOwner } from '@/lib/auth/keyring';
import type { Scope } from '@/lib/auth/with-scope';
import { visibleLetters } from '@/lib/letter/access';
import { officialsByIds } from '@/lib/official/read';
import type { CalendarDate } from '@/lib/time/calendar-date';
import type { Prisma } from '@/prisma/client/client';
import { bodyIn, type LetterView, letterView, WITH_HOPS_AND_REPLIES } from './letter-view';

type Of = { caseFile: KeyOwner; today: CalendarDate };

/** Those letters of a case that `where` asks for, opened, the first sent first; of many the newest. */
export async function lettersOfCase(
  scope: Scope,
  { caseFile, today }: Of,
  where: Prisma.LetterWhereInput,
  newest?: number,
): Promise<LetterView[]> {
  const rows = await scope.db.letter.findMany({
    where: { AND: [{ ...visibleLetters(scope.actor), caseId: caseFile.id }, where] },
    include: WITH_HOPS_AND_REPLIES,
    orderBy: [{ sentOn: 'desc' }, { id: 'desc' }],
    ...(newest && { take: newest }),
  });
  if (rows.length === 0) return [];
  const bodies = rows.flatMap((row) => [
    row.toId,
    row.atId,
    row.aboutId ?? row.toId,
    ...row.hops.map((hop) => hop.officialId),
    ...row.replies.flatMap((reply) => reply.forwardedToId ?? []),
  ]);
  const nameOf = bodyIn(await officialsByIds(scope, bodies));
  const key = await scope.keys.ofCase(caseFile);
  return rows.reverse().map((row) => letterView(row, today, key, nameOf));
}

/** The letters named, and those they follow up or were followed by: what their lines on a timeline say. */
export async function lettersNamed(scope: Scope, of: Of, ids: string[]): Promise<LetterView[]> {
  if (ids.length === 0) return [];
  const named = await lettersOfCase(scope, of, { id: { in: ids } });
  const parents = named.flatMap(({ parentId }) => parentId ?? []);
  const beside = await lettersOfCase(scope, of, { id: { notIn: ids }, OR: [{ parentId: { in: ids } }, { id: { in: parents } }] });
  return [...named, ...beside].sort((a, b) => a.sentOn.localeCompare(b.sentOn) || a.id.localeCompare(b.id));
}
