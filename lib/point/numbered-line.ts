export type NumberedLine = { number: number; sub: number | null; text: string };

const NUMBERED = /^\s{0,40}\(?([1-9]\d?)(?:\.([1-9]\d?))?([.)]{0,2})(?:\s+(.*)|([\p{L}«"“].*)?)$/u;
const WORDED = /^\s{0,40}(?:вопрос|question|q)\s{0,3}(?:№|no\.?|#)?\s{0,3}([1-9]\d?)(?!\d)\s{0,3}[.:)–—-]*\s*(.*)$/iu;

/** "1. …", "1) …", "(1) …", "1.1 …", "Вопрос 1: …", "Question 2. …"; null for any other line, dates among them. */
export function numberedLine(line: string): NumberedLine | null {
  const worded = WORDED.exec(line);
  if (worded) return { number: Number(worded[1]), sub: null, text: worded[2] ?? '' };
  const [, number, sub, mark, apart, close] = NUMBERED.exec(line) ?? [];
  if (!number || (!mark && !sub)) return null;
  return { number: Number(number), sub: sub ? Number(sub) : null, text: apart ?? close ?? '' };
}

const INLINE = /(^|[\s:;,])(\(?([1-9]\d?)\))(?=\s*\p{L})/gu;

/** "…: 1) когда; 2) кем" on one line, taken apart into a line each. */
export function linesOf(text: string): string[] {
  return text.split(/\r?\n/).flatMap((line) => {
    let next = 1;
    const parts = line.replace(INLINE, (whole, before: string, mark: string, number: string) => {
      if (Number(number) !== next) return whole;
      next += 1;
      return `${before}\n${mark} `;
    });
    return next > 2 ? parts.split('\n').filter((part) => part.trim() !== '') : [line];
  });
}
