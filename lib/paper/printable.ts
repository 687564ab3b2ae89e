import { normaliseText } from '@/lib/form/text';
import { fontHas } from './font-signs';

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

/** Signs people write that the PDF's font has not, and what says the same plainly. */
const PLAIN: Readonly<Record<string, string>> = {
  '←': '<-',
  '→': '->',
  '➔': '->',
  '➡': '->',
  '⇒': '=>',
  '↔': '<->',
  '✓': '√',
  '✔': '√',
  '☑': '√',
  '✅': '√',
  '✗': '×',
  '✘': '×',
  '☒': '×',
  '❌': '×',
  '☐': '[ ]',
  '□': '[ ]',
  '⬜': '[ ]',
  '★': '*',
  '☆': '*',
  '⭐': '*',
};
for (const bullet of '☎✆📞✉📧▪▫◦‣○◆➢➤►▶') Object.assign(PLAIN, { [bullet]: '•' });
/** What only changes how the sign before it looks. */
const DRESS = /[\uFE00-\uFE0F]|\u200D|\u20E3|\p{Emoji_Modifier}/gu;

/** The same for the PDF: a sign its font has not is a plain one, or a question mark to be filled in by hand. */
export const drawn = (text: string): string => printable(text).replace(DRESS, '').replace(/[^\n]/gu, drawnSign);

function drawnSign(sign: string): string {
  if (fontHas(sign)) return sign;
  const plain = PLAIN[sign] ?? sign.normalize('NFKC');
  if ([...plain].every(fontHas)) return plain;
  return /\p{M}/u.test(sign) ? '' : '?';
}
