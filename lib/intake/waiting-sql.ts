import 'server-only';
import { Prisma } from '@/prisma/client/client';

/** Of a row of `intake i`: it waits for somebody to read it. */
export const WAITING = Prisma.sql`(i.state = 'new' OR EXISTS (SELECT FROM intake_message m
  WHERE m.campaign_id = i.campaign_id AND m.intake_id = i.id AND m.from_teller AND m.seen_on IS NULL))`;
