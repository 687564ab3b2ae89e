import 'server-only';
import type { Keyring } from '@/lib/auth/keyring';
import { samePerson } from './person';

/** By what a signer is known again on one petition, and on no other: an HMAC under the campaign's key. */
export const signerDigest = (keys: Keyring, petitionId: string, signer: { name: string; region: string; contact: string | null }) =>
  keys.digest('signer', `${petitionId}\n${samePerson(signer)}`);
