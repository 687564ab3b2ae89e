import 'server-only';
import { type Actor, isStranger } from '@/lib/auth/actor';
import type { Keyring } from '@/lib/auth/keyring';
import { tokenHash } from '@/lib/auth/tokens';
import { withScope } from '@/lib/auth/with-scope';
import { newId } from '@/lib/db/ids';
import { type Result, refused } from '@/lib/form/result';
import { isRegion } from '@/lib/official/directory/regions';
import { takeFrom } from './address-budget';
import { codeDigest, withdrawalCode } from './code';
import { tokenFault } from './form-token';
import { takeMinute } from './minute-budget';
import { type OpenPetition, openPetition, readRules } from './open-petition';
import type { NewRow } from './signature-row';
import { signerDigest } from './signer-digest';
import { type Written, writeSignature } from './write-signature';

export type NewSignature = {
  /** The petition's address. */
  mark: string;
  token: string;
  name: string;
  region: string;
  contact: string | null;
  lang: string;
  /** In place of an address: lib/auth/near.ts. */
  near: string | null;
};

/**
 * Signs a petition: the signature, the count of her region and of the petition, and the thresholds it reached, in one
 * short transaction. Who has signed before is answered as if she had not. A form gives one signature; the same post
 * again is answered with the same code.
 */
export async function signPetition(actor: Actor, typed: NewSignature): Promise<Result<{ code: string }>> {
  if (!isStranger(actor)) return refused('not_allowed');
  if (!isRegion(typed.region)) return refused('not_in_list', 'region');
  const turn = takeFrom(typed.near);
  if (turn === 'full') return refused('signing_flood');
  const open = await openPetition(actor.campaignId, typed.mark, () => withScope(actor, (scope) => readRules(scope, typed.mark)));
  if (!open) return refused('petition_not_open');
  const { petition, keys } = open;
  const fault = await tokenFault(keys, typed.token, petition.id, petition.minFormSeconds);
  if (fault) return refused(fault);
  const code = await withdrawalCode(keys, typed.token);
  const row = await rowOf(keys, petition, typed, code);
  // What one address sends too much of takes no place from the others.
  const minute = turn === 'free' ? takeMinute(petition.id, petition.burstPerMinute) : null;
  let written: Written | undefined;
  try {
    written = await writeSignature(actor, row, minute?.within ? 'counted' : 'waiting');
  } finally {
    if (written !== 'counted' && written !== 'waiting') minute?.giveBack();
  }
  return typeof written === 'string' ? { ok: true, code } : written;
}

async function rowOf(keys: Keyring, petition: OpenPetition, typed: NewSignature, code: string): Promise<NewRow> {
  const id = newId();
  const key = await keys.ofCampaign();
  return {
    ...{ id, petition, region: typed.region, lang: typed.lang },
    nameSealed: key.seal('signature.name', id, typed.name),
    contactSealed: key.sealOptional('signature.contact', id, typed.contact),
    tokenDigest: tokenHash(typed.token),
    personDigest: await signerDigest(keys, petition.id, typed),
    codeDigest: await codeDigest(keys, code),
  };
}
