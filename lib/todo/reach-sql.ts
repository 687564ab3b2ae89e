import 'server-only';
import { type Actor, isStaff } from '@/lib/auth/actor';
import { Prisma } from '@/prisma/client/client';

/** `visibleLetters` as SQL on `letter l`: staff the campaign's, a family member those of her own cases. */
export const reachSql = (actor: Actor): Prisma.Sql =>
  isStaff(actor)
    ? Prisma.sql`l.campaign_id = ${actor.campaignId}::uuid`
    : Prisma.sql`l.campaign_id = ${actor.campaignId}::uuid AND l.case_id IN (
        SELECT cm.case_id FROM case_member cm WHERE cm.campaign_id = ${actor.campaignId}::uuid AND cm.member_id = ${actor.memberId}::uuid)`;
