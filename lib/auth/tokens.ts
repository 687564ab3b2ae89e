import 'server-only';
import { createHash, randomBytes, randomInt } from 'node:crypto';

/** 256 random bits for a cookie or a link. */
export const newToken = (): string => randomBytes(32).toString('base64url');

export const tokenHash = (token: string): Uint8Array<ArrayBuffer> => new Uint8Array(createHash('sha256').update(token).digest());

export const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

// Letters and digits nobody mistakes for one another, in either alphabet.
const MARKS = '23456789ABCEHKMPTX';

/** An invitation's code: 20 marks in fours (about 83 bits), to be read out or typed from paper. */
export const newCode = (): string =>
  Array.from({ length: 5 }, () => Array.from({ length: 4 }, () => MARKS[randomInt(MARKS.length)]).join('')).join('-');

// What a Russian keyboard gives for the same shapes.
const LOOK_ALIKE: Record<string, string> = { А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H', К: 'K', М: 'M', Р: 'P', Т: 'T', Х: 'X' };

/** A code as typed: case, blanks, dashes and Cyrillic look-alikes do not matter. */
export const normaliseCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[^0-9A-ZА-Я]/g, '')
    .replace(/[А-Я]/g, (letter) => LOOK_ALIKE[letter] ?? letter);

export const codeHash = (typed: string): Uint8Array<ArrayBuffer> => tokenHash(normaliseCode(typed));
