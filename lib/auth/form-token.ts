import 'server-only';
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { now } from '@/lib/time/clock';
import type { Keyring } from './keyring';

/*
 * A stranger's form has a single-use token: base64url of thing 16 | seconds of issue 4 | nonce 16 | HMAC 16. It says that
 * we gave this form out, for which thing and when; nothing of whom to. Used up by the row that keeps its digest.
 */
const HEAD = 16 + 4 + 16;
const MAC = 16;

/** A form is good for a day. */
export const FORM_SECONDS = 86_400;

export type TokenFault = 'form_unknown' | 'form_too_soon' | 'form_expired';

/** `purpose` parts the forms of one room from another's; `thingId` is what the form is about. */
export type TokenOf = { purpose: string; thingId: string };

export async function issueToken(keys: Keyring, of: TokenOf): Promise<string> {
  const head = Buffer.concat([idBytes(of.thingId), Buffer.alloc(4), randomBytes(16)]);
  head.writeUInt32BE(seconds(), 16);
  return Buffer.concat([head, await mac(keys, of.purpose, head)]).toString('base64url');
}

/** What is wrong with a token, or null. `minSeconds`: a form younger than that no person has filled in. */
export async function tokenFault(keys: Keyring, token: string, of: TokenOf, minSeconds: number): Promise<TokenFault | null> {
  const bytes = /^[\w-]{70}$/.test(token) ? Buffer.from(token, 'base64url') : Buffer.alloc(0);
  const head = bytes.subarray(0, HEAD);
  if (bytes.length !== HEAD + MAC || !head.subarray(0, 16).equals(idBytes(of.thingId))) return 'form_unknown';
  // Last bits that base64 leaves open must not make a second spelling of one token.
  if (bytes.toString('base64url') !== token || !timingSafeEqual(bytes.subarray(HEAD), await mac(keys, of.purpose, head)))
    return 'form_unknown';
  const age = seconds() - head.readUInt32BE(16);
  return age < minSeconds ? 'form_too_soon' : age > FORM_SECONDS ? 'form_expired' : null;
}

const seconds = (): number => Math.floor(now().getTime() / 1000);

const idBytes = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');

const mac = async (keys: Keyring, purpose: string, head: Buffer): Promise<Buffer> =>
  Buffer.from(await keys.digest(purpose, head.toString('hex'))).subarray(0, MAC);
