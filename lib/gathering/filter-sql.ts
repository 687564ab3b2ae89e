import 'server-only';
import { Prisma } from '@/prisma/client/client';
import type { GatheringFilter, NoticeState } from './list-filter';

/** A filter as a condition on `gathering g`, the campaign's own in any case. */
export function gatheringsWhere(campaignId: string, { kind, region, from, to, answer, ground, withdrawn }: GatheringFilter): Prisma.Sql {
  const conditions = [
    Prisma.sql`g.campaign_id = ${campaignId}::uuid`,
    withdrawn ? Prisma.sql`g.withdrawn_on IS NOT NULL` : Prisma.sql`g.withdrawn_on IS NULL`,
    kind && Prisma.sql`g.kind = ${kind}`,
    region && Prisma.sql`g.region = ${region}`,
    from && Prisma.sql`g.on_day >= ${from}::date`,
    to && Prisma.sql`g.on_day <= ${to}::date`,
    answer && answerSql(answer),
    ground && Prisma.sql`g.ground = ${ground}`,
  ];
  return Prisma.join(
    conditions.filter((each): each is Prisma.Sql => typeof each === 'object' && each !== null),
    ' AND ',
  );
}

function answerSql(state: NoticeState): Prisma.Sql {
  if (state === 'no_notice') return Prisma.sql`g.notice_on IS NULL`;
  if (state === 'waiting') return Prisma.sql`g.notice_on IS NOT NULL AND g.answer = 'none'`;
  return Prisma.sql`g.answer = ${state}`;
}
