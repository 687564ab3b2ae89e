import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';

type Row = { noun: string; thingId: string | null };

/** Under which occasions the questions of these events stand: their pages' addresses need it. */
export async function editionsOf({ db, actor }: Scope, rows: readonly Row[]): Promise<(row: Row) => { editionId?: string }> {
  const ids = rows.flatMap(({ noun, thingId }) => (noun === 'question' && thingId ? [thingId] : []));
  const found = ids.length
    ? await db.question.findMany({ where: { campaignId: actor.campaignId, id: { in: ids } }, select: { id: true, editionId: true } })
    : [];
  const editions = new Map(found.map(({ id, editionId }) => [id, editionId]));
  return ({ thingId }) => {
    const editionId = thingId && editions.get(thingId);
    return editionId ? { editionId } : {};
  };
}
