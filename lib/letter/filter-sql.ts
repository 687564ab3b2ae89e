import 'server-only';
import type { CalendarDate } from '@/lib/time/calendar-date';
import { Prisma } from '@/prisma/client/client';
import type { LetterFilter, LetterSort } from './list-filter';
import { WAITING_NEEDS } from './needs';
import { needSql } from './needs-sql';
import { WAITING } from './rules';
import { standingSql } from './standing-sql';

/** A filter as a condition on `letter l`, the campaign's own letters in any case. */
export function filterSql(campaignId: string, filter: LetterFilter, today: CalendarDate, fineDays: number | null): Prisma.Sql {
  const { need, standing, kind, body, q, region, category, channel, from, to, looped, hops } = filter;
  const conditions = [
    Prisma.sql`l.campaign_id = ${campaignId}::uuid`,
    need && needSql(need, today, fineDays),
    standing.length > 0 &&
      Prisma.sql`(${Prisma.join(
        standing.map((is) => standingSql(is, today)),
        ' OR ',
      )})`,
    kind && Prisma.sql`l.answer_kind = ${kind}`,
    body && Prisma.sql`l.at_id = ${body}::uuid`,
    q && Prisma.sql`l.at_id IN (${bodiesNamed(campaignId, q)})`,
    region && Prisma.sql`l.region = ${region}`,
    category && Prisma.sql`l.category = ${category}`,
    channel && Prisma.sql`l.channel = ${channel}`,
    from && Prisma.sql`l.sent_on >= ${from}::date`,
    to && Prisma.sql`l.sent_on <= ${to}::date`,
    looped && Prisma.sql`l.looped`,
    hops && Prisma.sql`l.hop_count >= ${hops}`,
  ];
  return Prisma.join(
    conditions.filter((each): each is Prisma.Sql => typeof each === 'object' && each !== null),
    ' AND ',
  );
}

function bodiesNamed(campaignId: string, q: string): Prisma.Sql {
  const words = q.toLowerCase().replaceAll('ё', 'е').split(/\s+/).filter(Boolean).slice(0, 6);
  const all = words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
  return Prisma.sql`SELECT o.id FROM official o WHERE o.campaign_id = ${campaignId}::uuid
    AND replace(lower(o.name_ru || ' ' || o.name_en), 'ё', 'е') LIKE ALL (${all}::text[])`;
}

/**
 * What a list is sorted by. By due day only letters that wait have a place, the others come behind them
 * all; where the filter leaves only waiting ones, the bare column lets the index do it.
 */
export function sortKey(sort: LetterSort, filter: LetterFilter, today: CalendarDate): { key: Prisma.Sql; down: boolean } {
  if (sort === 'newest' || sort === 'oldest') return { key: Prisma.sql`l.sent_on`, down: sort === 'newest' };
  const day = sort === 'late' ? Prisma.sql`l.answer_safe_on` : Prisma.sql`l.answer_by_on`;
  const allWait = filter.standing.length > 0 && filter.standing.every((is) => WAITING.includes(is));
  if (allWait || (filter.need && WAITING_NEEDS.includes(filter.need))) return { key: day, down: false };
  const waits = Prisma.join(
    WAITING.map((is) => standingSql(is, today)),
    ' OR ',
  );
  return { key: Prisma.sql`(CASE WHEN ${waits} THEN ${day} ELSE 'infinity' END)`, down: false };
}
