import 'server-only';
import type { Role } from './roles';

/**
 * Who is asking. The class is not exported and has a private field, so that an Actor can be made
 * only by the functions below, which house tests allow to lib/auth and to jobs.
 */
class ActorOf {
  readonly #minted = true;
  constructor(
    readonly campaignId: string,
    readonly memberId: string | null,
    readonly role: Role | 'system' | 'stranger',
    readonly purpose: string,
  ) {
    Object.freeze(this);
  }
  static isMinted(value: unknown): value is ActorOf {
    return typeof value === 'object' && value !== null && #minted in value;
  }
}

export type Actor = ActorOf;

/** For lib/auth/session.ts alone: a member whose session was found. */
export const memberActor = (campaignId: string, memberId: string, role: Role): Actor => new ActorOf(campaignId, memberId, role, 'session');

/** A job of the campaign's own: `purpose` says which. It has no member's name to write under. */
export const systemActor = (purpose: string, campaignId: string): Actor => new ActorOf(campaignId, null, 'system', purpose);

/** For lib/auth/stranger.ts alone: somebody nobody knows, who signs a petition or tells something. */
export const strangerActor = (campaignId: string): Actor => new ActorOf(campaignId, null, 'stranger', 'stranger');

/** Throws when something that is not an Actor is handed over: a bug, never a user's mistake. */
export function assertActor(value: unknown): asserts value is Actor {
  if (!ActorOf.isMinted(value)) throw new TypeError('Not an actor.');
}

/** Of the campaign, and not for one case alone. */
export const isStaff = (actor: Actor): boolean => actor.role !== 'family' && actor.role !== 'stranger';
export const isStranger = (actor: Actor): boolean => actor.role === 'stranger';
