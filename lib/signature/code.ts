import 'server-only';
import type { Keyring } from '@/lib/auth/keyring';
import { normaliseCode } from '@/lib/auth/tokens';

/** As in lib/auth/tokens.ts: marks nobody mistakes for one another, in either alphabet. */
const MARKS = '23456789ABCEHKMPTX';
const LENGTH = 20;
/** The largest byte that a mark can be drawn from without making some likelier than others. */
const FAIR = 256 - (256 % MARKS.length);

/**
 * The code by which a signature is taken back: 20 marks in fours (about 83 bits), drawn from the form's token under
 * the campaign's key. So the same post again is answered with the same code, and no row holds it.
 */
export async function withdrawalCode(keys: Keyring, token: string): Promise<string> {
  let marks = '';
  for (let round = 0; marks.length < LENGTH; round += 1)
    for (const byte of await keys.digest('withdrawal code', `${round} ${token}`))
      if (byte < FAIR && marks.length < LENGTH) marks += MARKS[byte % MARKS.length];
  return marks.replace(/(.{4})(?=.)/g, '$1-');
}

/** By what a code is known to the database. */
export const codeDigest = (keys: Keyring, code: string) => keys.digest('signature code', normaliseCode(code));
