import 'server-only';
import { timingSafeEqual } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { inScopeOfGate, openGate } from '@/lib/auth/gate';
import { hashPassword } from '@/lib/auth/password';
import { openSession } from '@/lib/auth/session';
import { tokenHash } from '@/lib/auth/tokens';
import { type Result, refused } from '@/lib/form/result';
import { now, today } from '@/lib/time/clock';
import { enrol } from './enrol';
import { foundCampaign, type NewCampaign } from './found-campaign';

/** Whether the token of the one-time set-up link is right and nobody has used it. */
export async function maySetUp(token: string): Promise<boolean> {
  const path = process.env.HOMEWARD_SETUP_TOKEN_FILE;
  if (!path || token === '') return false;
  let expected: string;
  try {
    expected = readFileSync(path, 'utf8').trim();
  } catch {
    return false;
  }
  if (!timingSafeEqual(tokenHash(token), tokenHash(expected))) return false;
  return (await inScopeOfGate((db) => db.installation.count())) === 0;
}

export type SetUp = NewCampaign & { token: string; name: string; password: string };

/**
 * The first admin and her campaign. The installation's single row is inserted in the same
 * transaction: of two who hold the link at once, one is refused.
 */
export async function setUp(typed: SetUp): Promise<Result<{ token: string }>> {
  if (!(await maySetUp(typed.token))) return refused('set_up_over');
  const passwordHash = await hashPassword(typed.password);
  try {
    const token = await foundCampaign(typed, async (scope) => {
      await openGate(scope.db);
      await scope.db.installation.createMany({ data: [{ id: 1, setUpAt: now() }] });
      const added = await enrol(scope, { name: typed.name, passwordHash, role: 'admin' }, today('UTC'));
      if (!added.ok) throw new Error('The first name of a campaign cannot be taken.');
      return openSession(scope.db, { campaignId: scope.actor.campaignId, id: added.memberId, role: 'admin' });
    });
    rmSync(process.env.HOMEWARD_SETUP_TOKEN_FILE ?? '', { force: true });
    return { ok: true, token };
  } catch (error) {
    if ((error as { code?: string }).code === 'P2002') return refused('set_up_over');
    throw error;
  }
}
