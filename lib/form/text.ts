// Zero-width marks that carry nothing in our languages, and the marks that turn the direction of a line.
const INVISIBLE = /[\u200B\u2060\uFEFF\u00AD]/g;
const DIRECTION = /[\u202A-\u202E\u2066-\u2069]/g;
// A letter with more marks above it than any script needs is made to break a page.
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu;

/** One spelling for what was typed: NFC, plain line ends, no invisible marks, no blanks at the ends. */
export function normaliseText(typed: string): string {
  return typed.normalize('NFC').replace(/\r\n?/g, '\n').replace(INVISIBLE, '').replace(DIRECTION, '').replace(STACKED_MARKS, '$1').trim();
}

/**
 * Not a text Postgres would refuse (U+0000) or store changed (a lone surrogate), nor one that was broken
 * on its way: FormData puts U+FFFD where bytes were not UTF-8.
 */
export const isReadable = (typed: string): boolean => !/[\0\uFFFD]/.test(typed) && typed.isWellFormed();

/** The same text made safe to show again in its field. */
export const showAgain = (typed: string): string => typed.replaceAll('\0', '').toWellFormed();
