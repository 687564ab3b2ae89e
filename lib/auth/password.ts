import 'server-only';
import { hash, verify } from '@node-rs/argon2';

/** Argon2id, 64 MiB, 3 passes, 1 lane: about 70 ms of one core. */
const COST = { algorithm: 2, memoryCost: 65_536, timeCost: 3, parallelism: 1 };

/** How many may be at it at once, and how many may wait: a burst of sign-ins must not take all memory. */
const AT_ONCE = 2;
const MAY_WAIT = 200;

let running = 0;
const waiting: (() => void)[] = [];

export class TooBusy extends Error {}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) {
    if (waiting.length >= MAY_WAIT) throw new TooBusy();
    await new Promise<void>((resolve) => waiting.push(resolve));
  } else running++;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}

export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password, COST));

let nobody: Promise<string> | undefined;

/** Whether the password is the one hashed. With no hash the same work is done, so that time tells no names. */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword('no member has this hash');
  const against = passwordHash ?? (await nobody);
  const right = await inTurn(() => verify(against, password, COST));
  return right && passwordHash !== null;
}
