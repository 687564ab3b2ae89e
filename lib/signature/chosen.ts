import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { Prisma } from '@/prisma/client/client';
import type { StrikeFilter } from './strike-filter';

/** The condition of a filter's counted signatures, up to the last one that was there when they were looked at. */
export function chosenSignatures({ actor }: Scope, petitionId: string, { from, to, region, burst }: StrikeFilter, lastSeq: number | null) {
  const conditions = [
    Prisma.sql`campaign_id = ${actor.campaignId}::uuid AND petition_id = ${petitionId}::uuid AND state = 'counted'`,
    from && Prisma.sql`signed_on >= ${from}::date`,
    to && Prisma.sql`signed_on <= ${to}::date`,
    region && Prisma.sql`region = ${region}`,
    burst && Prisma.sql`burst_id = ${burst}::uuid`,
    lastSeq !== null && Prisma.sql`seq <= ${lastSeq}::int`,
  ];
  return Prisma.join(
    conditions.filter((each): each is Prisma.Sql => typeof each === 'object' && each !== null),
    ' AND ',
  );
}
