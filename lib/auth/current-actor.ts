import 'server-only';
import { notFound, redirect } from 'next/navigation';
import { getServerSession } from 'next-auth';
import { cache } from 'react';
import type { Locale } from '@/lib/words/locale';
import { type Actor, memberActor } from './actor';
import { authOptions } from './next-auth';
import type { Role } from './roles';
import type { FoundSession } from './session';
import { serves, wingOf } from './surfaces';

/** Who asks, or null. A process that does not serve a role's wing does not know its sessions. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const session = (await getServerSession(authOptions)) as { found?: FoundSession } | null;
  const found = session?.found;
  if (!found || !serves(wingOf(found.role))) return null;
  return memberActor(found.campaignId, found.memberId, found.role);
});

/** Who asks; others are led to the sign-in page. A role the page is not for finds no such page. */
export async function requireActor(locale: Locale, roles: readonly Role[]): Promise<Actor> {
  const actor = await currentActor();
  if (!actor) redirect(`/${locale}/sign-in`);
  if (!roles.includes(actor.role as Role)) notFound();
  return actor;
}

export const STAFF: readonly Role[] = ['organizer', 'editor', 'admin'];
