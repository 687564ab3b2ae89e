/**
 * The rows of a file that failed, as a table to mend: RFC 4180 with a byte order mark, without which Excel shows
 * Cyrillic as noise. What a spreadsheet would run as a formula gets an apostrophe, full-width marks too.
 */
export const csvLine = (cells: readonly (string | number)[]): string => `${cells.map(cell).join(',')}\r\n`;

const FORMULA = /^\s*[=+\-@|%＝＋－＠]|^[\t\r\n]/;

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const plain = value.replaceAll('\0', '').toWellFormed();
  const safe = FORMULA.test(plain) ? `'${plain}` : plain;
  return /[",;\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
