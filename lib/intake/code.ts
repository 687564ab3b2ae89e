import 'server-only';
import { randomInt } from 'node:crypto';
import type { Keyring } from '@/lib/auth/keyring';

const DIGITS = 20;

/** A code to come back with: 20 random digits (about 66 bits) in fours, to be written on paper. Kept nowhere. */
export const newTellCode = (): string =>
  Array.from({ length: DIGITS }, () => randomInt(10))
    .join('')
    .replace(/(\d{4})(?=\d)/g, '$1 ');

/** A code as typed: spaces and dashes of any kind do not matter. Only 0 to 9 are digits. */
export const digitsOf = (typed: string): string => typed.replace(/[\s\p{Pd}\u2212]/gu, '');

/** By what a code is known to the database. */
export const tellCodeDigest = (keys: Keyring, typed: string) => keys.digest('intake code', digitsOf(typed));
