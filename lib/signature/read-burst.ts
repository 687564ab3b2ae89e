import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { type Cursor, cutPage, keyset, PAGE_SIZE, type Page } from '@/lib/db/keyset';
import { maySeeSigners } from '@/lib/petition/access';
import { Prisma } from '@/prisma/client/client';
import { type BurstRow, findBurst } from './find-burst';

export type SignerLine = { id: string; key: string; region: string; lang: string; name: string | null; contact: string | null };
export type BurstView = {
  burst: BurstRow;
  waiting: number;
  regions: { region: string; signatures: number }[];
  /** With names for those who decide, without for others. */
  signers: Page<SignerLine>;
};

type Row = { id: string; key: string; region: string; lang: string; nameSealed: Uint8Array | null; contactSealed: Uint8Array | null };

/** A rush of signatures that waits for somebody to look at it: how many, from where, and who. */
export function readBurst(actor: Actor, burstId: string, cursor: Cursor | null): Promise<BurstView | null> {
  return withScope(actor, async (scope) => {
    const burst = await findBurst(scope, burstId);
    if (!burst) return null;
    const { db } = scope;
    const regions = await db.$queryRaw<BurstView['regions']>`
      SELECT region, count(*)::int AS signatures FROM signature
      WHERE campaign_id = ${actor.campaignId}::uuid AND petition_id = ${burst.petitionId}::uuid AND burst_id = ${burst.id}::uuid AND state = 'waiting'
      GROUP BY region ORDER BY 2 DESC, 1`;
    const place = keyset(Prisma.sql`seq`, Prisma.sql`id`, { type: 'int', down: false, cursor });
    const rows = await db.$queryRaw<Row[]>`
      SELECT id, seq::text AS key, region, lang, name_sealed AS "nameSealed", contact_sealed AS "contactSealed" FROM signature
      WHERE campaign_id = ${actor.campaignId}::uuid AND petition_id = ${burst.petitionId}::uuid AND burst_id = ${burst.id}::uuid
        AND ${place.where} ORDER BY ${place.order} LIMIT ${PAGE_SIZE + 1}`;
    return {
      burst,
      waiting: regions.reduce((all, { signatures }) => all + signatures, 0),
      regions,
      signers: cutPage(await opened(scope, rows), cursor),
    };
  });
}

async function opened({ keys, actor }: Scope, rows: readonly Row[]): Promise<SignerLine[]> {
  const key = maySeeSigners(actor) ? await keys.ofCampaign() : null;
  return rows.map(({ nameSealed, contactSealed, ...row }) => ({
    ...row,
    name: key?.openOptional('signature.name', row.id, nameSealed) ?? null,
    contact: key?.openOptional('signature.contact', row.id, contactSealed) ?? null,
  }));
}
