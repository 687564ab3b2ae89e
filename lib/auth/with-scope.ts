import 'server-only';
import { type Db, inScope } from '@/lib/db/scope';
import { type Actor, assertActor, isStaff, isStranger } from './actor';
import { Keyring } from './keyring';

export type Scope = { db: Db; keys: Keyring; actor: Actor };

/**
 * The one way to the database: a transaction in which row-level security sees the actor's campaign
 * and, for a family member, only her own cases. A page makes one. `timeout` (ms) is for work that
 * reads a whole campaign.
 */
export function withScope<T>(actor: Actor, work: (scope: Scope) => Promise<T>, timeout?: number): Promise<T> {
  assertActor(actor);
  const settings = { campaign: actor.campaignId, member: actor.memberId ?? '', reach: reachOf(actor) };
  return inScope(settings, (db) => work({ db, actor, keys: new Keyring(db, actor.campaignId) }), timeout);
}

const reachOf = (actor: Actor): 'campaign' | 'own' | 'stranger' => (isStranger(actor) ? 'stranger' : isStaff(actor) ? 'campaign' : 'own');
