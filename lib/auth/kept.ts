import 'server-only';
import { isId, newId } from '@/lib/db/ids';
import { inScope } from '@/lib/db/scope';
import { decrypt, encrypt, type Key, newKey, SealError } from '@/lib/seal/cipher';
import { now } from '@/lib/time/clock';

const MINUTES = 30;
/** A stranger can make us keep this much and no more. */
const LONGEST = 100_000;
const MOST = 2_000;

/** Stores a text sealed with a fresh key; the answer, `id.key`, belongs in a cookie. None when there is no room. */
export async function storeKept(text: string): Promise<string | null> {
  if (text.length > LONGEST) return null;
  const [id, key] = [newId(), newKey()];
  const sealed = encrypt(key, Buffer.from(text), `kept ${id}`);
  return inScope({ gate: 'on' }, async (db) => {
    await db.kept.deleteMany({ where: { untilAt: { lt: now() } } });
    if ((await db.kept.count()) >= MOST) return null;
    await db.kept.createMany({ data: [{ id, sealed, untilAt: new Date(now().getTime() + MINUTES * 60_000) }] });
    return `${id}.${key.toString('base64url')}`;
  });
}

export async function findKept(token: string): Promise<string | null> {
  const [id, key = ''] = token.split('.');
  const bytes = Buffer.from(key, 'base64url');
  if (!isId(id) || bytes.length !== 32) return null;
  const row = await inScope({ gate: 'on' }, (db) => db.kept.findFirst({ where: { id, untilAt: { gt: now() } } }));
  try {
    return row && decrypt(bytes as Key, row.sealed, `kept ${id}`).toString('utf8');
  } catch (error) {
    if (error instanceof SealError) return null;
    throw error;
  }
}

export async function dropKept(token: string): Promise<void> {
  const [id] = token.split('.');
  if (isId(id)) await inScope({ gate: 'on' }, (db) => db.kept.deleteMany({ where: { id } }));
}
