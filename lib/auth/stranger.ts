import 'server-only';
import { callAlone, inScope, setScope } from '@/lib/db/scope';
import type { Prisma } from '@/prisma/client/client';
import { type Actor, assertActor, isStranger, strangerActor } from './actor';
import { Keyring } from './keyring';
import { serves } from './surfaces';
import { hex } from './tokens';
import { type Scope, withScope } from './with-scope';

const SLUG = /^[a-z0-9](-?[a-z0-9]){0,59}$/;

/**
 * An actor for whoever stands before a campaign's petition or letterbox: nobody's member. What she sees is what
 * row-level security lets a stranger see. Null where there is no such campaign, or the wing is served elsewhere.
 */
export async function strangerAt(slug: string): Promise<Actor | null> {
  if (!SLUG.test(slug) || !serves('sign')) return null;
  const campaign = await inScope({ gate: 'on', slug }, (db) => db.campaign.findUnique({ where: { slug }, select: { id: true } }));
  return campaign && strangerActor(campaign.id);
}

/**
 * Lets a scope see the rows whose code or form token the stranger holds, and once her code has shown whose signature it is (`signer`),
 * its repeats; all as digests.
 */
export async function showKnown({ db }: Scope, known: { code?: Uint8Array; token?: Uint8Array; signer?: Uint8Array }): Promise<void> {
  await setScope(db, {
    ...(known.code && { code: hex(known.code) }),
    ...(known.token && { token: hex(known.token) }),
    ...(known.signer && { signer: hex(known.signer) }),
  });
}

/** A stranger's scope in which she holds a form's token from the start. */
export function withToken<T>(actor: Actor, token: Uint8Array, work: (scope: Scope) => Promise<T>): Promise<T> {
  assertStranger(actor);
  const settings = { campaign: actor.campaignId, member: '', reach: 'stranger', token: hex(token) } as const;
  return inScope(settings, (db) => work({ db, actor, keys: new Keyring(db, actor.campaignId) }));
}

/** A scope for what a member is told that everybody may read: it is read as a stranger reads it, and no member's scope is widened. */
export function asAnybody<T>(actor: Actor, work: (scope: Scope) => Promise<T>): Promise<T> {
  assertActor(actor);
  return withScope(strangerActor(actor.campaignId), work);
}

/** A stranger's whole transaction as one call of a function of the database, for what is done very often: what says who asks is in the function. */
export function strangerCalls<T>(actor: Actor, call: (campaignId: string) => Prisma.Sql): Promise<T[]> {
  assertStranger(actor);
  return callAlone<T>(call(actor.campaignId));
}

function assertStranger(actor: Actor): void {
  assertActor(actor);
  if (!isStranger(actor)) throw new TypeError('Not a stranger.');
}
