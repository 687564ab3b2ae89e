import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { isId } from '@/lib/db/ids';
import { visibleCases } from './access';

/** A case through the actor's scope, or null: what every read and write of a case begins with. */
export async function findCase({ db, actor }: Scope, caseId: string) {
  if (!isId(caseId)) return null;
  return db.case.findFirst({ where: { id: caseId, ...visibleCases(actor) } });
}
