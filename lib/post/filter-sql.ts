import 'server-only';
import { Prisma } from '@/prisma/client/client';
import type { PostFilter } from './list-filter';

/** The rows of `post p` a filter means. Withdrawn ones are in no list but their own. */
export function postsWhere(campaignId: string, filter: PostFilter): Prisma.Sql {
  const { from, to, channel, open, whose, about, file, withdrawn } = filter;
  const conditions = [
    Prisma.sql`p.campaign_id = ${campaignId}::uuid`,
    withdrawn ? Prisma.sql`p.withdrawn_on IS NOT NULL` : Prisma.sql`p.withdrawn_on IS NULL`,
    from && Prisma.sql`p.posted_on >= ${from}::text::date`,
    to && Prisma.sql`p.posted_on <= ${to}::text::date`,
    channel && (channel === 'none' ? Prisma.sql`p.channel_id IS NULL` : Prisma.sql`p.channel_id = ${channel}::uuid`),
    open && (open === 'yes' ? Prisma.sql`p.is_public` : Prisma.sql`NOT p.is_public`),
    whose && (whose === 'own' ? Prisma.sql`NOT p.is_forwarded` : Prisma.sql`p.is_forwarded`),
    about && aboutSql(about),
    file &&
      Prisma.sql`(p.import_id = ${file}::uuid OR p.id IN (SELECT r.post_id FROM post_revision r WHERE r.campaign_id = ${campaignId}::uuid AND r.import_id = ${file}::uuid))`,
  ];
  return Prisma.join(
    conditions.filter((each): each is Prisma.Sql => typeof each === 'object' && each !== null),
    ' AND ',
  );
}

function aboutSql(about: NonNullable<PostFilter['about']>): Prisma.Sql {
  const links = Prisma.sql`SELECT 1 FROM post_link l WHERE l.campaign_id = p.campaign_id AND l.post_id = p.id`;
  return about === 'none' ? Prisma.sql`NOT EXISTS (${links})` : Prisma.sql`EXISTS (${links} AND l.noun = ${about})`;
}
