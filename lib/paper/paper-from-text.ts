import { normaliseText } from '@/lib/form/text';
import { BLANK, type Block, type Paper } from './paper';
import { QUOTED } from './paper-text';
import { paperWords } from './paper-words';

const SENDER = /^(от|from)(:|\s)/i;
/** The second line of a sender; «от имени семей…» alone is a paragraph. */
const REACHED = /^(адрес|почтовый адрес|проживающ|зарегистрирован|тел\.|телефон|e-mail|address|contact)/i;
/** Day, a line to sign on, and the name beside it. */
const SIGNED = /^([^:]{0,40}?)\s*_{6,}\s*\/\s*(.{0,120})$/;
const ITEM = /^(0|[1-9]\d{0,2})[.)]\s+(?=\S)/;

type Body = Pick<Paper, 'blocks' | 'exhibits'>;

/**
 * Plain text back into a letter: what `paperText` wrote, also after hands went over it. What is not
 * recognised stays a paragraph, so nothing that was written is lost. `day` stands where the text names none.
 */
export function paperFromText(text: string, lang: 'ru' | 'en', day: string): Paper {
  const { chunks, signed } = apartFromSignature(chunksOf(text));
  const { length, ...head } = headOf(chunks);
  return { lang, ...head, ...bodyOf(chunks.slice(length), lang), day: signed?.day || day, signature: signed?.name || BLANK };
}

/** A letter's own words, to be put on a sheet: no line of them is taken for the addressee, the sender or the signature. */
export function wordsFromText(text: string, lang: 'ru' | 'en'): Pick<Paper, 'title' | 'blocks' | 'exhibits'> {
  const chunks = chunksOf(text);
  const title = chunks.length > 1 ? titleIn(chunks[0]) : '';
  return { title, ...bodyOf(chunks.slice(title ? 1 : 0), lang) };
}

function headOf(chunks: readonly string[]): Pick<Paper, 'to' | 'from' | 'title'> & { length: number } {
  const at = chunks.slice(0, 2).findIndex(isSender);
  if (at < 0) return { to: [], from: [], title: '', length: 0 };
  const title = titleIn(chunks[at + 1]);
  return { to: at === 1 ? linesOf(chunks[0]) : [], from: linesOf(chunks[at]), title, length: at + (title ? 2 : 1) };
}

function isSender(chunk: string): boolean {
  const [first = '', ...rest] = linesOf(chunk);
  return SENDER.test(first) && rest.some((line) => REACHED.test(line));
}

/** One short line that ends in no stop. */
const titleIn = (chunk = ''): string =>
  chunk.includes('\n') || chunk.length > 160 || /[.,:;?!]$/.test(chunk) || ITEM.test(chunk) ? '' : chunk.trim();

/** The last line to sign on, wherever it stands; what was written around it stays. */
function apartFromSignature(chunks: readonly string[]): { chunks: string[]; signed: { day: string; name: string } | null } {
  const at = chunks.findLastIndex((chunk) => linesOf(chunk).some(isSignature));
  const lines = (chunks[at] ?? '').split('\n');
  const line = lines.findLastIndex((each) => isSignature(each.trim()));
  if (line < 0) return { chunks: [...chunks], signed: null };
  const [, day = '', name = ''] = SIGNED.exec((lines[line] ?? '').trim()) ?? [];
  const around = [lines.slice(0, line), lines.slice(line + 1)].map((part) => part.join('\n')).filter((part) => part.trim() !== '');
  return { chunks: [...chunks.slice(0, at), ...around, ...chunks.slice(at + 1)], signed: { day, name } };
}

function isSignature(line: string): boolean {
  const [, day] = SIGNED.exec(line) ?? [];
  return day !== undefined && (day === '' || /[\d_]/.test(day));
}

/** «Приложения:» and its numbered items are the enclosures, and what goes on counting after them; the rest is blocks. */
function bodyOf(chunks: readonly string[], lang: 'ru' | 'en'): Body {
  const heading = paperWords(lang).exhibits.toLowerCase();
  const at = chunks.findLastIndex((chunk) => firstLine(chunk).toLowerCase().replace(/:$/, '') === heading);
  const exhibits = itemsAfter(0, (chunks[at] ?? '').split('\n').slice(1));
  if (!exhibits) return { blocks: chunks.flatMap(blocksIn), exhibits: [] };
  let end = at + 1;
  for (let more = itemsAfter(exhibits.length, linesOf(chunks[end])); more; more = itemsAfter(exhibits.length, linesOf(chunks[end]))) {
    exhibits.push(...more);
    end += 1;
  }
  return { blocks: [...chunks.slice(0, at), ...chunks.slice(end)].flatMap(blocksIn), exhibits };
}

/** The items of one list that counts on from a number, or null for anything else. */
function itemsAfter(last: number, lines: readonly string[]): string[] | null {
  const lists = ITEM.test((lines[0] ?? '').trim()) ? listsIn(lines) : [];
  return lists.length === 1 && lists[0]?.start === last + 1 ? lists[0].items : null;
}

/** The blocks of a text that has no head and no end: paragraphs, lists and quotations. */
export const blocksOf = (text: string): Block[] => chunksOf(text).flatMap(blocksIn);

// The full stop in front keeps a quotation's indent from being trimmed away with the blank ends.
const chunksOf = (text: string): string[] =>
  normaliseText(`.${text}`)
    .slice(1)
    .split(/\n[^\S\n]*\n/)
    .map((chunk) => chunk.replace(/^\n+|\s+$/g, ''))
    .filter(Boolean);

/** A chunk may begin as a paragraph and go on as a list ("Прошу:" and its requests). */
function blocksIn(chunk: string): Block[] {
  const lines = chunk.split('\n');
  if (lines.every((line) => line.startsWith(QUOTED))) return [{ kind: 'quote', text: lines.map((line) => line.trim()).join('\n') }];
  const from = lines.findIndex((line) => ITEM.test(line.trim()));
  if (from < 0) return [{ kind: 'para', text: lines.map((line) => line.trim()).join('\n') }];
  const before = lines.slice(0, from).map((line) => line.trim());
  const lists = listsIn(lines.slice(from)).map(({ start, items }): Block => ({ kind: 'list', items, ...(start === 1 ? {} : { start }) }));
  return before.length > 0 ? [{ kind: 'para', text: before.join('\n') }, ...lists] : lists;
}

/** Lists with the numbers they were typed with: a line without one goes on with the item before it, a gap begins another list. */
function listsIn(lines: readonly string[]): { start: number; items: string[] }[] {
  const lists: { start: number; items: string[] }[] = [];
  for (const line of lines.map((each) => each.trim()).filter(Boolean)) {
    const list = lists.at(-1);
    const number = Number(ITEM.exec(line)?.[1] ?? Number.NaN);
    const text = line.replace(ITEM, '');
    if (list && number === list.start + list.items.length) list.items.push(text);
    else if (list && Number.isNaN(number)) list.items.push(`${list.items.pop()} ${text}`);
    else lists.push({ start: number, items: [text] });
  }
  return lists;
}

const firstLine = (chunk: string) => (chunk.split('\n')[0] ?? '').trim();
const linesOf = (chunk = '') => chunk.split('\n').map((line) => line.trim());
