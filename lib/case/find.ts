import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { isId } from '@/lib/db/ids';
import { visibleCases } from './access';
import { markOf } from './mark';

/** A case through the actor's scope, or null: what every read and write of a case begins with. */
export async function findCase({ db, actor }: Scope, caseId: string) {
  if (!isId(caseId)) return null;
  return db.case.findFirst({ where: { id: caseId, ...visibleCases(actor) } });
}

/** A case by its mark, such as `K7-4MX2`, as somebody typed it: through the actor's scope, or null. */
export async function findCaseByMark({ db, actor }: Scope, typed: string) {
  const ref = markOf(typed);
  return ref ? db.case.findFirst({ where: { ref, ...visibleCases(actor) } }) : null;
}
