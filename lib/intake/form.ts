import 'server-only';
import { issueToken, type TokenFault, tokenFault } from '@/lib/auth/form-token';
import type { Scope } from '@/lib/auth/with-scope';

/** A form of telling that is younger than this, in seconds, no person has filled in. */
export const TELL_SECONDS = 3;

const of = ({ actor }: Scope) => ({ purpose: 'telling form', thingId: actor.campaignId });

/** The single-use token of a form of telling, or of adding to what was told. */
export const tellToken = (scope: Scope): Promise<string> => issueToken(scope.keys, of(scope));

export const tellTokenFault = (scope: Scope, token: string, minSeconds: number): Promise<TokenFault | null> =>
  tokenFault(scope.keys, token, of(scope), minSeconds);

/** By what a used token is known to the database. */
export const tellTokenDigest = ({ keys }: Scope, token: string) => keys.digest('telling token', token);
