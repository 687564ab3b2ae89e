import { normaliseText } from '@/lib/form/text';

// Marks that neither a PDF nor XML can hold, and what is not a character at all.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const UNPRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;
/** Longer than any word of a letter; it is let break so that it stays on its sheet. */
const ENDLESS = /[^\s\u200B]{60}/gu;

/** Text as it may stand on a sheet: what was typed, without what would break the file or the line. */
export const printable = (text: string): string =>
  normaliseText(text.toWellFormed().replace(UNPRINTABLE, '').replaceAll('\t', ' '))
    .replace(/№ (?=\S)/g, '№\u00a0')
    .replace(ENDLESS, '$&\u200B');

// What the font of the PDF draws; a sign it has not would lie over its neighbours.
const UNDRAWN = /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}]|\p{Extended_Pictographic}/gu;

/** The same for the PDF: a letter its font has not is a question mark, to be filled in by hand. */
export const drawn = (text: string): string => printable(text).replace(UNDRAWN, '?');
