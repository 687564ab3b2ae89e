import 'server-only';
import { Prisma } from '@/prisma/client/client';
import type { IncidentFilter } from './list-filter';

/** The rows of `incident i` a filter means. Withdrawn ones are in no list but their own. */
export function incidentWhere(campaignId: string, filter: IncidentFilter): Prisma.Sql {
  const { kind, region, from, to, outcome, authorised, source, file } = filter;
  const conditions = [
    Prisma.sql`i.campaign_id = ${campaignId}::uuid`,
    filter.withdrawn ? Prisma.sql`i.withdrawn_on IS NOT NULL` : Prisma.sql`i.withdrawn_on IS NULL`,
    kind && Prisma.sql`i.kind = ${kind}`,
    region && (region === 'none' ? Prisma.sql`i.region IS NULL` : Prisma.sql`i.region = ${region}`),
    from && Prisma.sql`i.on_day >= ${from}::text::date`,
    to && Prisma.sql`i.on_day <= ${to}::text::date`,
    outcome && Prisma.sql`i.outcome = ${outcome}`,
    authorised && Prisma.sql`i.authorised = ${authorised}`,
    source && SOURCES[source],
    file && Prisma.sql`i.import_id = ${file}::uuid`,
    filter.open && Prisma.sql`i.is_public`,
  ];
  return Prisma.join(
    conditions.filter((each): each is Prisma.Sql => typeof each === 'object' && each !== null),
    ' AND ',
  );
}

const SOURCES = {
  import: Prisma.sql`i.import_id IS NOT NULL`,
  staff: Prisma.sql`i.import_id IS NULL AND i.entered_for`,
  family: Prisma.sql`i.import_id IS NULL AND NOT i.entered_for`,
} as const;
