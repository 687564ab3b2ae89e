// Letters that look alike in both alphabets: a clerk types either.
const LOOK_ALIKE: Record<string, string> = { A: 'А', O: 'О', C: 'С', E: 'Е', P: 'Р', X: 'Х', B: 'В', H: 'Н', K: 'К', M: 'М', T: 'Т' };

/**
 * An official number as it is compared: upper case, without blanks and dashes, Latin look-alikes as
 * Cyrillic. "a-123/Б" and "А 123/б" are one number.
 */
export const normaliseNumber = (printed: string): string =>
  printed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\u2010-\u2015\u2212-]/g, '')
    .replace(/[A-Z]/g, (letter) => LOOK_ALIKE[letter] ?? letter);
