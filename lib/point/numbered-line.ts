import { endsInReference, isMonth } from './list-signs';

/** How a number is written. Lists inside lists are told apart by it. */
export type Mark = 'dot' | 'bracket' | 'letter' | 'sign' | 'bare';
export type NumberedLine = { mark: Mark; number: number; sub: number | null; text: string };

const NUMBERED = /^\s{0,40}\(?([1-9]\d?)(?:\.([1-9]\d?))?([.)]{0,2})(?:\s+(.*)|([\p{L}«"“].*)?)$/u;
const WORDED = /^\s{0,40}(?:вопрос|question|q)\s{0,3}(?:№|no\.?|#)?\s{0,3}([1-9]\d?)(?!\d)\s{0,3}[.:)–—-]*\s*(.*)$/iu;
const LETTERED = /^\s{0,40}\(?([а-яa-z])\)\s*(\S.*)$/iu;
const KEYCAP = /^\s{0,40}([1-9])\uFE0F?\u20E3[.)]?\s*(.*)$/u;
/** "№ 1. Когда", "1 - Когда", "1: Когда"; what follows begins as a sentence does, so that "№ 1 от 5 мая" is none. */
const SIGNED = /^\s{0,40}(?:№\s{0,3}([1-9]\d?)(?!\d)\s{0,3}[.:)–—-]{0,2}|([1-9]\d?)\s{0,3}[–—:-])\s+([«"“(]?\p{Lu}.*)$/u;
const SIGNED_CLOSE = /^\s{0,40}№([1-9]\d?)[.:)]?([«"“(]?\p{Lu}.*)$/u;
const BARE = /^\s{0,40}([1-9]\d?)\s{1,3}([«"“(]?\p{Lu}.*)$/u;

/**
 * "1. …", "1) …", "(1) …", "1.1 …", "Вопрос 1: …", "№ 1 …", "1 - …", "1 Когда …", "а) …"; null for any other line,
 * dates among them. A letter's number is its place in the alphabet.
 */
export function numberedLine(line: string): NumberedLine | null {
  const worded = WORDED.exec(line) ?? KEYCAP.exec(line);
  if (worded) return { mark: 'sign', number: Number(worded[1]), sub: null, text: worded[2] ?? '' };
  const lettered = LETTERED.exec(line);
  if (lettered) return { mark: 'letter', number: placeOf(lettered[1] ?? ''), sub: null, text: lettered[2] ?? '' };
  const [, number, sub, mark = '', apart, close] = NUMBERED.exec(line) ?? [];
  const text = apart ?? close ?? '';
  if (number && (mark || sub)) {
    if (isMonth(text)) return null;
    return { mark: mark.includes(')') ? 'bracket' : 'dot', number: Number(number), sub: sub ? Number(sub) : null, text };
  }
  const signed = SIGNED.exec(line);
  if (signed) return unlessMonth({ mark: 'sign', number: Number(signed[1] ?? signed[2]), sub: null, text: signed[3] ?? '' });
  const glued = SIGNED_CLOSE.exec(line);
  if (glued) return { mark: 'sign', number: Number(glued[1]), sub: null, text: glued[2] ?? '' };
  const bare = BARE.exec(line);
  return bare && unlessMonth({ mark: 'bare', number: Number(bare[1]), sub: null, text: bare[2] ?? '' });
}

const unlessMonth = (found: NumberedLine): NumberedLine | null => (isMonth(found.text) ? null : found);

const ALPHABETS = ['абвгдежзиклмнопрстуфхцчшщэюя', 'abcdefghijklmnopqrstuvwxyz'];
/** 1 for «а» and "a"; 0 for a letter by which nobody counts. */
const placeOf = (letter: string): number => Math.max(...ALPHABETS.map((all) => all.indexOf(letter.toLowerCase()))) + 1;

const MARK =
  /(?<![\p{L}\p{N}.,])(?:(\(?([1-9]\d?)\))(?=\s*[«"“]?\p{L})|([1-9]\d?)\.(?=\s+[«"“]?\p{L}|[«"“]?\p{Lu})|\(?([а-яa-z])\)(?=\s*\p{L})|([1-9])\uFE0F?\u20E3)/giu;
/** A mark, or the word that stands before it, begins its line. */
const LEADS = /(?:^|\n)[^\S\n]*(?:(?:вопрос|question|q)\s{0,3}(?:№|no\.?|#)?\s{0,3}|№\s{0,3})?$/iu;
type Found = { at: number; mark: Mark; number: number; leads: boolean };

/**
 * The lines of a text, "…: 1) когда; 2) кем" taken apart into a line each. A mark inside a line counts only as a
 * part of a run: 1 with a 2 to come, or the number after the one before, within one paragraph.
 */
export function linesOf(text: string): string[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/(\n[^\S\n]*\n)/)
    .flatMap((paragraph, at) => (at % 2 === 1 ? [''] : apart(paragraph)));
}

function apart(paragraph: string): string[] {
  const marks = marksIn(paragraph);
  const cuts: number[] = [];
  const last = new Map<Mark, number>();
  for (const [place, { at, mark, number, leads }] of marks.entries()) {
    const goesOn = number === (last.get(mark) ?? 0) + 1 && number > 1;
    const begins = number === 1 && marks.slice(place + 1).find((next) => next.mark === mark)?.number === 2;
    if (!leads && !goesOn && !begins) continue;
    if (!leads) cuts.push(at);
    last.set(mark, number);
  }
  const parts = [0, ...cuts].map((from, at) => paragraph.slice(from, cuts[at]));
  return parts
    .flatMap((part, at) => (at < parts.length - 1 ? part.trimEnd() : part).split('\n'))
    .filter((line, at) => at === 0 || line.trim() !== '');
}

/** Marks, but no number of an article, a house or a sheet, and no day. `leads`: it begins its line. */
function marksIn(paragraph: string): Found[] {
  return [...paragraph.matchAll(MARK)].flatMap((found): Found[] => {
    const [whole, , bracket, dot, letter, keycap] = found;
    const before = paragraph.slice(Math.max(0, found.index - 60), found.index);
    const leads = LEADS.test(before);
    if (!leads && (endsInReference(before) || isMonth(paragraph.slice(found.index + whole.length, found.index + whole.length + 20))))
      return [];
    if (letter) return [{ at: found.index, mark: 'letter', number: placeOf(letter), leads }];
    const mark = bracket ? 'bracket' : dot ? 'dot' : 'sign';
    return [{ at: found.index, mark, number: Number(bracket ?? dot ?? keycap), leads }];
  });
}
