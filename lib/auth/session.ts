import 'server-only';
import type { Db } from '@/lib/db/scope';
import { inScope, setScope } from '@/lib/db/scope';
import { now } from '@/lib/time/clock';
import { isRole, type Role, SESSION_LIMITS } from './roles';
import { hex, newToken, tokenHash } from './tokens';

/** Longer than any form stays open. */
const RECEIPT_DAYS = 7;

export type FoundSession = { campaignId: string; memberId: string; role: Role };

/** Opens a session within a scope that reaches the member. The answer is the cookie's token. */
export async function openSession(db: Db, member: { campaignId: string; id: string; role: Role }): Promise<string> {
  const token = newToken();
  const at = now();
  const endsAt = new Date(at.getTime() + SESSION_LIMITS[member.role].hours * 3_600_000);
  // Signing in sweeps: what has ended, and receipts no form still open can ask for.
  const owner = { campaignId: member.campaignId, memberId: member.id };
  await db.session.deleteMany({ where: { ...owner, endsAt: { lt: at } } });
  await db.receipt.deleteMany({ where: { ...owner, madeOn: { lt: new Date(at.getTime() - RECEIPT_DAYS * 86_400_000) } } });
  await db.session.createMany({
    data: [{ campaignId: member.campaignId, memberId: member.id, tokenHash: tokenHash(token), seenAt: at, endsAt }],
  });
  return token;
}

/** Whose session a cookie's token is; null once it is deleted, over, idle too long, or its member disabled. */
export function findSession(token: string): Promise<FoundSession | null> {
  if (token.length > 100) return Promise.resolve(null);
  const hash = tokenHash(token);
  return inScope({ token: hex(hash) }, async (db) => {
    const session = await db.session.findUnique({ where: { tokenHash: hash } });
    const at = now();
    if (!session || session.endsAt <= at) return null;
    await setScope(db, { campaign: session.campaignId, member: session.memberId });
    const member = await db.member.findFirst({ where: { id: session.memberId, disabledOn: null }, select: { role: true } });
    if (!member || !isRole(member.role)) return null;
    const idle = at.getTime() - session.seenAt.getTime();
    if (idle > SESSION_LIMITS[member.role].idleMinutes * 60_000) return null;
    if (idle > 60_000) await db.session.updateMany({ where: { id: session.id }, data: { seenAt: at } });
    return { campaignId: session.campaignId, memberId: session.memberId, role: member.role };
  });
}

/** Ends a session at once. */
export async function closeSession(token: string): Promise<void> {
  const hash = tokenHash(token);
  await inScope({ token: hex(hash) }, (db) => db.session.deleteMany({ where: { tokenHash: hash } }));
}
