// A Russian keyboard gives the same shapes; none of a mark's letters looks different in Cyrillic.
const LOOK_ALIKE: Record<string, string> = { А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H', К: 'K', М: 'M', Р: 'P', Т: 'T', Х: 'X' };

/** A case's mark, or the beginning of one, as somebody typed it: spaces, dashes and Cyrillic look-alikes aside. Null where it can be none. */
export function markOf(text: string): string | null {
  const marks = text
    .toUpperCase()
    .replace(/[\s\u2010-\u2015-]/g, '')
    .replace(/[А-Я]/g, (letter) => LOOK_ALIKE[letter] ?? letter);
  if (!/^[0-9A-Z]{1,6}$/.test(marks)) return null;
  return marks.length > 2 ? `${marks.slice(0, 2)}-${marks.slice(2)}` : marks;
}
