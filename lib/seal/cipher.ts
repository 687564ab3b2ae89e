import 'server-only';
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

/** AES-256-GCM: 32 bytes of key, 12 of nonce, 16 of tag. */
export type Key = Buffer & { readonly __key?: never };

const VERSION = 1;
const HEAD = 1 + 4;
const NONCE = 12;
const TAG = 16;
/** Short fields are padded to a multiple of this, so that a length does not tell a name. */
const BLOCK = 32;

/** Thrown when a ciphertext does not open: another key, another place, or a changed byte. */
export class SealError extends Error {
  override name = 'SealError';
}

export const newKey = (): Key => randomBytes(32) as Key;

/** Four bytes by which a ciphertext says which key it wants, so that a wrong key is named as such. */
const keyId = (key: Key): Buffer => createHash('sha256').update('homeward key id').update(key).digest().subarray(0, 4);

/**
 * Encrypts `plain` so that it opens only with `key` and only at `place` (table, column, row, case):
 * moved to another row, it does not open. Layout: version 1 | key id 4 | nonce 12 | tag 16 | ciphertext.
 */
export function encrypt(key: Key, plain: Buffer, place: string): Uint8Array<ArrayBuffer> {
  const nonce = randomBytes(NONCE);
  const head = Buffer.concat([Buffer.from([VERSION]), keyId(key)]);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG });
  cipher.setAAD(Buffer.concat([head, Buffer.from(place)]));
  const body = Buffer.concat([cipher.update(pad(plain)), cipher.final()]);
  return new Uint8Array(Buffer.concat([head, nonce, cipher.getAuthTag(), body]));
}

/** The reverse of `encrypt`. Throws `SealError`. */
export function decrypt(key: Key, sealed: Uint8Array, place: string): Buffer {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  if (bytes.length < HEAD + NONCE + TAG || bytes[0] !== VERSION) throw new SealError('not a sealed field of this version');
  const head = bytes.subarray(0, HEAD);
  if (!head.subarray(1).equals(keyId(key))) throw new SealError('sealed with another key');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(HEAD, HEAD + NONCE), { authTagLength: TAG });
  decipher.setAAD(Buffer.concat([head, Buffer.from(place)]));
  decipher.setAuthTag(bytes.subarray(HEAD + NONCE, HEAD + NONCE + TAG));
  try {
    return unpad(Buffer.concat([decipher.update(bytes.subarray(HEAD + NONCE + TAG)), decipher.final()]));
  } catch {
    throw new SealError('changed, or moved from where it was sealed');
  }
}

function pad(plain: Buffer): Buffer {
  const length = Math.ceil((plain.length + 4) / BLOCK) * BLOCK;
  const padded = Buffer.alloc(length);
  padded.writeUInt32BE(plain.length, 0);
  plain.copy(padded, 4);
  return padded;
}

const unpad = (padded: Buffer): Buffer => padded.subarray(4, 4 + padded.readUInt32BE(0));
