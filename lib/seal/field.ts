import 'server-only';
import { decrypt, encrypt, type Key } from './cipher';

/** Where a sealed text stands; it opens nowhere else. `owner` is the case, or the campaign, whose key seals it. */
export type Place = { table: string; column: string; row: string; owner: string };

const say = (place: Place) => `${place.table}.${place.column} ${place.row} ${place.owner}`;

export const sealText = (key: Key, place: Place, text: string): Uint8Array<ArrayBuffer> =>
  encrypt(key, Buffer.from(text, 'utf8'), say(place));

/** The text again. Throws `SealError` where the ciphertext was changed or moved. */
export const openText = (key: Key, place: Place, sealed: Uint8Array): string => decrypt(key, sealed, say(place)).toString('utf8');

/** Bytes of a file. */
export const sealBytes = (key: Key, place: Place, bytes: Buffer): Uint8Array<ArrayBuffer> => encrypt(key, bytes, say(place));

export const openBytes = (key: Key, place: Place, sealed: Uint8Array): Buffer => decrypt(key, sealed, say(place));
