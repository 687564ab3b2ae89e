import 'server-only';
import type { Prisma } from '@/prisma/client/client';
import { clientFor } from './client';

export type Db = Prisma.TransactionClient;

/** What row-level security asks of a transaction; see the first migration for what each means. */
export type ScopeSettings = {
  campaign?: string;
  member?: string;
  reach?: 'campaign' | 'own' | 'stranger';
  gate?: 'on';
  slug?: string;
  name_digest?: string;
  token?: string;
  code?: string;
  signer?: string;
  feed?: string;
};

/** Long enough to wait out a burst, short enough that the page with the typed text comes back. */
const PATIENCE = { maxWait: 8_000, timeout: 20_000 };

/**
 * Runs `work` in one transaction whose row-level security sees exactly `settings`.
 * lib/auth alone may call it (a house test): elsewhere a scope is minted by `withScope(actor, …)`.
 */
export function inScope<T>(settings: ScopeSettings, work: (db: Db) => Promise<T>, timeout = PATIENCE.timeout): Promise<T> {
  const inside = async (db: Db) => {
    await setScope(db, settings);
    return work(db);
  };
  return clientFor('DATABASE_URL_APP').$transaction(inside, { ...PATIENCE, timeout });
}

/**
 * One call of a function of the database that says itself who asks (`scope.sign`), as a transaction of its own: one way there and back.
 * lib/auth alone may use it, as `inScope`. Anything else sees no row.
 */
export const callAlone = <T>(call: Prisma.Sql): Promise<T[]> => clientFor('DATABASE_URL_APP').$queryRaw<T[]>(call);

/** Widens or narrows the scope within its transaction: lib/auth, when an invitation is taken up. */
export async function setScope(db: Db, settings: ScopeSettings): Promise<void> {
  const names = Object.keys(settings).map((name) => `app.${name}`);
  const values = Object.values(settings);
  await db.$executeRaw`SELECT set_config(name, value, true) FROM unnest(${names}::text[], ${values}::text[]) AS s(name, value)`;
}
