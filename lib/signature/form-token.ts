import 'server-only';
import * as form from '@/lib/auth/form-token';
import type { Keyring } from '@/lib/auth/keyring';

const of = (petitionId: string): form.TokenOf => ({ purpose: 'signing form', thingId: petitionId });

/** The single-use token of a form on this petition. */
export const issueToken = (keys: Keyring, petitionId: string): Promise<string> => form.issueToken(keys, of(petitionId));

export const tokenFault = (keys: Keyring, token: string, petitionId: string, minSeconds: number): Promise<form.TokenFault | null> =>
  form.tokenFault(keys, token, of(petitionId), minSeconds);
