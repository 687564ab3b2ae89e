import { normaliseText } from '@/lib/form/text';
import { BLANK, type Block, type Paper } from './paper';
import { QUOTED } from './paper-text';

const SENDER = /^(от|from)(:|\s)/i;
const ENCLOSED = /^(приложени[ея]|enclosures?)[^:\n]{0,40}:?$/i;
/** Day, a line to sign on, and the name beside it. */
const SIGNED = /^(.*?)\s*_{6,}\s*\/\s*(.*)$/;
const ITEM = /^(\d{1,3})[.)]\s+(?=\S)/;

/**
 * Plain text back into a letter: what `paperText` wrote, also after hands went over it. What is not
 * recognised stays a paragraph, so nothing that was written is lost. `day` stands where the text names none.
 */
export function paperFromText(text: string, lang: 'ru' | 'en', day: string): Paper {
  const chunks = chunksOf(text);
  const head = headOf(chunks);
  const signed = signatureIn(chunks);
  const body = chunks.slice(head.length, signed ? -1 : undefined);
  const at = body.findLastIndex((chunk) => ENCLOSED.test(firstLine(chunk)));
  const enclosed = at >= 0 ? body.splice(at) : [];
  const exhibits = enclosed.flatMap((chunk) => chunk.split('\n')).slice(1);
  return {
    lang,
    to: head.to,
    from: head.from,
    title: head.title,
    blocks: body.flatMap(blocksIn),
    exhibits: itemsIn(exhibits),
    day: signed?.day || day,
    signature: signed?.name || BLANK,
  };
}

function headOf(chunks: readonly string[]): Pick<Paper, 'to' | 'from' | 'title'> & { length: number } {
  const at = chunks.slice(0, 2).findIndex((chunk) => SENDER.test(chunk));
  if (at < 0) return { to: [], from: [], title: '', length: 0 };
  const next = chunks[at + 1] ?? '';
  const titled = next !== '' && !next.includes('\n') && next.length <= 160 && !/[.:;?!]$/.test(next) && !ITEM.test(next);
  return {
    to: at === 1 ? linesOf(chunks[0]) : [],
    from: linesOf(chunks[at]),
    title: titled ? next.trim() : '',
    length: at + (titled ? 2 : 1),
  };
}

function signatureIn(chunks: readonly string[]): { day: string; name: string } | null {
  const last = chunks.at(-1) ?? '';
  const found = last.includes('\n') ? null : SIGNED.exec(last);
  return found && { day: (found[1] ?? '').trim(), name: (found[2] ?? '').trim() };
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
  const list = lines.slice(from);
  const start = Number(ITEM.exec((list[0] ?? '').trim())?.[1] ?? 1);
  const block: Block = { kind: 'list', items: itemsIn(list), ...(start === 1 ? {} : { start }) };
  return before.length > 0 ? [{ kind: 'para', text: before.join('\n') }, block] : [block];
}

/** Items of a list: a line without a number goes on with the item before it. */
function itemsIn(lines: readonly string[]): string[] {
  const items: string[] = [];
  for (const line of lines.map((each) => each.trim()).filter(Boolean)) {
    if (ITEM.test(line) || items.length === 0) items.push(line.replace(ITEM, ''));
    else items.push(`${items.pop()} ${line}`);
  }
  return items;
}

const firstLine = (chunk: string) => (chunk.split('\n')[0] ?? '').trim();
const linesOf = (chunk = '') => chunk.split('\n').map((line) => line.trim());
