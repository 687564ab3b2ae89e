import 'server-only';
import { createHmac } from 'node:crypto';
import pg from 'pg';
import { RateLimiterPostgres } from 'rate-limiter-flexible';
import { masterKey } from '@/lib/seal/master-key';

/**
 * Tries in a window, after which each further try must wait longer before it is looked at. Nobody is
 * ever locked out: a lock is a weapon in the hands of whoever knows a name. No address is counted.
 */
const BUDGETS = {
  signIn: { free: 5, windowSeconds: 900, stepMs: 400, longestMs: 8_000 },
  code: { free: 20, windowSeconds: 900, stepMs: 200, longestMs: 8_000 },
  // Wrong codes of what was told: there are so many codes that guessing finds none, and she who mistypes should not wait long.
  told: { free: 5, windowSeconds: 900, stepMs: 200, longestMs: 2_000 },
  feed: { free: 60, windowSeconds: 900, stepMs: 200, longestMs: 8_000 },
} as const;
type BudgetName = keyof typeof BUDGETS;

const held = globalThis as unknown as { homewardBudgets?: { pool: pg.Pool; of: Map<BudgetName, RateLimiterPostgres> } };

/** Counts a try at `what` and waits as long as its budget says. What was tried is stored as a digest. */
export async function takeTurn(name: BudgetName, what: string): Promise<void> {
  const key = createHmac('sha256', masterKey()).update(`${name} ${what}`).digest('base64url').slice(0, 22);
  const { free, stepMs, longestMs } = BUDGETS[name];
  const spent = await (await limiter(name)).penalty(key, 1).catch(() => null);
  const over = (spent?.consumedPoints ?? 0) - free;
  if (over > 0) await new Promise((resolve) => setTimeout(resolve, Math.min(over * stepMs, longestMs)));
}

/** A right password clears the count: the next slip of a finger waits for nothing. */
export async function clearTurns(name: BudgetName, what: string): Promise<void> {
  const key = createHmac('sha256', masterKey()).update(`${name} ${what}`).digest('base64url').slice(0, 22);
  await (await limiter(name)).delete(key).catch(() => null);
}

async function limiter(name: BudgetName): Promise<RateLimiterPostgres> {
  // A pool of its own whose connections stand at the gate: they see this table and no campaign.
  held.homewardBudgets ??= {
    pool: new pg.Pool({ connectionString: process.env.DATABASE_URL_APP, max: 2, options: '-c app.gate=on' }),
    of: new Map(),
  };
  const { pool, of } = held.homewardBudgets;
  let found = of.get(name);
  if (!found) {
    const { free, windowSeconds } = BUDGETS[name];
    found = new RateLimiterPostgres({
      storeClient: pool,
      storeType: 'pool',
      tableName: 'budget',
      tableCreated: true,
      keyPrefix: name,
      points: free,
      duration: windowSeconds,
      clearExpiredByTimeout: false,
    });
    of.set(name, found);
  }
  return found;
}

export async function closeLimiter(): Promise<void> {
  await held.homewardBudgets?.pool.end();
  held.homewardBudgets = undefined;
}
