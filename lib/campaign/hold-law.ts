import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';

// Advisory locks of a transaction, by campaign: the law is no row, but calendars and the habits of bodies together.

/**
 * Holds the law in force until the transaction ends: days are counted by it. Many hold it at once; whoever changes
 * it waits for them, so that the recount after the change finds every letter that was counted by the old one.
 */
export async function holdLaw({ db, actor }: Scope): Promise<void> {
  await db.$queryRaw`SELECT 1 FROM pg_advisory_xact_lock_shared(hashtextextended('law ' || ${actor.campaignId}::text, 0))`;
}

/** Takes the law for a change: whoever counts after it waits, and counts by the new one. */
export async function takeLaw({ db, actor }: Scope): Promise<void> {
  await db.$queryRaw`SELECT 1 FROM pg_advisory_xact_lock(hashtextextended('law ' || ${actor.campaignId}::text, 0))`;
}
