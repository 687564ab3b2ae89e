import 'server-only';
import { inScope, setScope } from '@/lib/db/scope';
import { Keyring } from './keyring';
import { clearTurns, takeTurn } from './limiter';
import { TooBusy, verifyPassword } from './password';
import { isRole, type Role } from './roles';
import { openSession } from './session';
import { normaliseName } from './sign-in-name';
import { serves, wingOf } from './surfaces';
import { hex } from './tokens';

export type SignedIn = { ok: true; token: string; role: Role };

/**
 * Signs a member in: budget → Argon2id → session row. A wrong name and a wrong password take the same
 * time and get the same answer; so does a campaign that does not exist, and a wing not served here.
 */
export async function signIn(typed: {
  slug: string;
  name: string;
  password: string;
}): Promise<SignedIn | { ok: false; reason: 'wrong_sign_in' | 'busy' }> {
  const name = normaliseName(typed.name);
  await takeTurn('signIn', `${typed.slug} ${name}`);
  const member = await findMember(typed.slug, name);
  try {
    if (!(await verifyPassword(member?.passwordHash ?? null, typed.password)) || !member) return { ok: false, reason: 'wrong_sign_in' };
  } catch (error) {
    if (error instanceof TooBusy) return { ok: false, reason: 'busy' };
    throw error;
  }
  if (!serves(wingOf(member.role))) return { ok: false, reason: 'wrong_sign_in' };
  await clearTurns('signIn', `${typed.slug} ${name}`);
  const token = await inScope({ campaign: member.campaignId, member: member.id }, (db) => openSession(db, member));
  return { ok: true, token, role: member.role };
}

function findMember(slug: string, name: string) {
  return inScope({ gate: 'on', slug }, async (db) => {
    const campaign = await db.campaign.findUnique({ where: { slug }, select: { id: true } });
    if (!campaign) return null;
    const nameDigest = await new Keyring(db, campaign.id).digest('sign-in name', name);
    await setScope(db, { campaign: campaign.id, name_digest: hex(nameDigest) });
    const member = await db.member.findFirst({
      where: { campaignId: campaign.id, nameDigest, disabledOn: null },
      select: { id: true, campaignId: true, role: true, passwordHash: true },
    });
    return member && isRole(member.role) ? { ...member, role: member.role } : null;
  });
}
