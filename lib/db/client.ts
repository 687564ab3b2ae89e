import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '@/prisma/client/client';

/** One pool a role and process. Kept on globalThis because a bundler may load this file twice. */
const pools = globalThis as unknown as { homewardPools?: Map<string, PrismaClient> };

/** The client of a role. Only lib/db may hold it: everyone else comes through `inScope` or `readPublished`. */
export function clientFor(variable: 'DATABASE_URL_APP' | 'DATABASE_URL_PUBLIC'): PrismaClient {
  const url = process.env[variable];
  if (!url) throw new Error(`${variable} is not set: this process does not serve that wing.`);
  pools.homewardPools ??= new Map();
  let client = pools.homewardPools.get(url);
  if (!client) {
    client = new PrismaClient({
      adapter: new PrismaPg({ connectionString: url, max: Number(process.env.DATABASE_POOL || 8), connectionTimeoutMillis: 10_000 }),
      // Prisma's own messages quote arguments: nothing of anybody's may reach a log.
      log: [],
      errorFormat: 'minimal',
    });
    pools.homewardPools.set(url, client);
  }
  return client;
}

/** Closes every pool: for scripts and tests that end. */
export async function closePools(): Promise<void> {
  const open = [...(pools.homewardPools?.values() ?? [])];
  pools.homewardPools?.clear();
  await Promise.all(open.map((client) => client.$disconnect()));
}
