import { asks, closesLetter, endsInReference, isBlankItem, isExhibit, leadsToQuestions, namesExhibits } from './list-signs';
import { linesOf, type Mark, type NumberedLine, numberedLine } from './numbered-line';

/** One number stays free, so that questions can change places (the database holds numbers 1 to 99 apart). */
export const MAX_POINTS = 98;
/** Characters. */
export const MAX_POINT = 2_000;

type Item = { number: number; sub: number | null; parts: string[]; ended: boolean };
type List = { lead: string; exhibits: boolean; items: Item[]; mark: Mark; inner: Mark | null };

/**
 * The numbered questions of a letter, in order, each on one line. Of several lists the one that asks most
 * is taken, and of equals the last; a list of exhibits or of mere facts is none, and an item that is still a blank.
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
  if (leadsToQuestions(lead)) return texts.length;
  const asking = texts.filter(asks).length;
  return asking * 2 >= texts.length ? asking : 0;
}

function listsIn(text: string): List[] {
  const lists: List[] = [];
  let list = null as List | null;
  let [lead, inExhibits, afterBlank] = ['', false, false];
  let before = '';
  for (const line of linesOf(text)) {
    const read = numberedLine(line);
    const last: Item | undefined = list?.items.at(-1);
    const inner: NumberedLine | null = read && list && last ? innerOf(list, last, read, lead === '') : null;
    const found: NumberedLine | null = inner ?? read;
    if (line.trim() === '') afterBlank = true;
    else if (namesExhibits(line)) [list, inExhibits, lead, afterBlank] = [null, true, line, false];
    else if (found && list && last && (inner || follows(last, found, before))) list.items.push(begin(found));
    else if (read && last && saysAgain(last, read)) last.parts.push(read.text);
    else if (found && (starts(found) || goesOnFrom(found, lead))) {
      list = { lead, exhibits: inExhibits, items: [begin(found)], mark: found.mark, inner: null };
      lists.push(list);
    } else {
      if (inExhibits && (afterBlank || line.trimEnd().endsWith(':'))) inExhibits = false;
      if (last && endsItem(line, afterBlank)) last.ended = true;
      if (last && !last.ended) last.parts.push(afterBlank ? `\n${line}` : line);
      lead = afterBlank ? line : `${lead.slice(-200)} ${line}`;
    }
    if (line.trim() !== '') [afterBlank, before] = [false, line];
    if (found) lead = '';
  }
  return lists;
}

const begin = ({ number, sub, text }: NumberedLine): Item => ({ number, sub, parts: [twiceNumbered(number, text)], ended: false });
/** "2. 2) Кем?" says its number twice. */
function twiceNumbered(number: number, text: string): string {
  const again = numberedLine(text);
  return again && again.mark !== 'bare' && again.number === number && again.sub === null ? again.text : text;
}

/** The same on a line of its own. */
const saysAgain = ({ number, sub, parts }: Item, again: NumberedLine): boolean =>
  sub === null && again.sub === null && again.number === number && parts.join('').trim() === '';

/** A list of another mark inside an item: "1. О ротации: а) когда; б) кто решает". Its numbers are parts of the item's. */
function innerOf(list: List, last: Item, found: NumberedLine, right: boolean): NumberedLine | null {
  if (found.sub !== null || found.mark === list.mark || last.ended) return null;
  const goesOn = list.inner === found.mark && last.sub !== null && found.number === last.sub + 1;
  const opens = found.number === 1 && last.sub === null && right && found.mark !== 'bare';
  if (!goesOn && !opens) return null;
  list.inner = found.mark;
  return { ...found, number: last.number, sub: found.number };
}

/** A list whose first questions were left out keeps its numbers, if its lead-in asks right before it. */
const goesOnFrom = ({ mark, sub, text }: NumberedLine, lead: string): boolean =>
  mark !== 'bare' && mark !== 'letter' && sub === null && beginsSentence(text) && lead.trimEnd().endsWith(':') && leadsToQuestions(lead);
const beginsSentence = (text: string): boolean => /^[«"“(]?\p{Lu}/u.test(text) || asks(text);
const starts = ({ number, sub }: NumberedLine): boolean => number === 1 && (sub === null || sub === 1);
/** The next number; or a higher one where some were left out, unless a line was only broken before it ("по части⏎5. статьи"). */
function follows(last: Item, { number, sub, mark, text }: NumberedLine, before: string): boolean {
  if (number === last.number) return sub === (last.sub ?? 0) + 1;
  if (number === last.number + 1) return sub === null || sub === 1;
  return number > last.number && sub === null && mark !== 'bare' && mark !== 'letter' && beginsSentence(text) && !endsInReference(before);
}
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
  return texts.filter((text) => /[\p{L}\p{N}]/u.test(text) && !isBlankItem(text)).map((text) => text.slice(0, MAX_POINT).toWellFormed());
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
