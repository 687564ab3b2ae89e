import { asks, closesLetter, isExhibit, leadsToQuestions, namesExhibits } from './list-signs';
import { linesOf, type NumberedLine, numberedLine } from './numbered-line';

/** One number stays free, so that questions can change places (the database holds numbers 1 to 99 apart). */
export const MAX_POINTS = 98;
/** Characters. */
export const MAX_POINT = 2_000;

type Item = { number: number; sub: number | null; parts: string[]; ended: boolean };
type List = { lead: string; exhibits: boolean; items: Item[] };

/**
 * The numbered questions of a letter, in order, each on one line. Of several lists the one that asks most
 * is taken, and of equals the last; a list of exhibits or of mere facts is none.
 * Example: "Прошу сообщить:\n1. Когда?\n2. Кем?\n\nПриложения:\n1. Копия." → ["Когда?", "Кем?"].
 */
export function recognisePoints(text: string): string[] {
  let best: { weight: number; texts: string[] } = { weight: 0, texts: [] };
  for (const list of listsIn(text)) {
    const texts = textsOf(list);
    const weight = weightOf(list, texts);
    if (weight > 0 && weight >= best.weight) best = { weight, texts };
  }
  return best.texts.slice(0, MAX_POINTS);
}

function weightOf({ lead, exhibits }: List, texts: string[]): number {
  if (exhibits || texts.every(isExhibit)) return 0;
  return leadsToQuestions(lead) ? texts.length : texts.filter(asks).length;
}

function listsIn(text: string): List[] {
  const lists: List[] = [];
  let list: List | null = null;
  let [lead, inExhibits, afterBlank] = ['', false, false];
  for (const line of linesOf(text)) {
    const found = numberedLine(line);
    const last: Item | undefined = list?.items.at(-1);
    if (line.trim() === '') afterBlank = true;
    else if (namesExhibits(line)) [list, inExhibits, lead, afterBlank] = [null, true, line, false];
    else if (found && list && last && follows(last, found)) list.items.push(begin(found));
    else if (found && starts(found)) {
      list = { lead, exhibits: inExhibits, items: [begin(found)] };
      lists.push(list);
    } else {
      if (inExhibits && (afterBlank || line.trimEnd().endsWith(':'))) inExhibits = false;
      if (last && endsItem(line, afterBlank)) last.ended = true;
      if (last && !last.ended) last.parts.push(afterBlank ? `\n${line}` : line);
      lead = afterBlank ? line : `${lead.slice(-200)} ${line}`;
    }
    if (line.trim() !== '') afterBlank = false;
    if (found) lead = '';
  }
  return lists;
}

const begin = ({ number, sub, text }: NumberedLine): Item => ({ number, sub, parts: [text], ended: false });
const starts = ({ number, sub }: NumberedLine): boolean => number === 1 && (sub === null || sub === 1);
const follows = (last: Item, { number, sub }: NumberedLine): boolean =>
  number === last.number ? sub === (last.sub ?? 0) + 1 : number === last.number + 1 && (sub === null || sub === 1);
const endsItem = (line: string, afterBlank: boolean): boolean => closesLetter(line) || (afterBlank && line.trimEnd().endsWith(':'));

/** A heading ("1. О ротации:") stands before each of its own; after the last question a blank line is its end. */
function textsOf({ items }: List): string[] {
  let heading = '';
  const texts = items.flatMap((item, at) => {
    const parts = at === items.length - 1 ? upToBlank(item.parts) : item.parts;
    const text = oneLine(parts.join(' '));
    if (item.sub === null) heading = text.endsWith(':') && items[at + 1]?.sub === 1 ? text : '';
    if (item.sub === null && heading) return [];
    return [item.sub !== null && heading ? `${heading} ${text}` : text];
  });
  return texts.filter((text) => /[\p{L}\p{N}]/u.test(text)).map((text) => text.slice(0, MAX_POINT).toWellFormed());
}

function upToBlank(parts: string[]): string[] {
  const blank = parts.findIndex((part, at) => at > 0 && part.startsWith('\n'));
  return blank < 0 ? parts : parts.slice(0, blank);
}

/** Without the semicolon that parts it from the next. */
const oneLine = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[;,]+$/, '');
