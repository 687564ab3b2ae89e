import { normaliseText } from '@/lib/form/text';
import { BLANK, type Block, type Paper } from './paper';
import { paperWords } from './paper-words';

/**
 * A letter as plain text, for a portal's field or a hand: chunks parted by an empty line, in the order
 * addressee, sender, title, blocks, exhibits, day and signature. `paperFromText` reads it back.
 */
export function paperText(paper: Paper): string {
  const words = paperWords(paper.lang);
  const exhibits = paper.exhibits.length > 0 ? [[`${words.exhibits}:`, ...numbered(paper.exhibits)].join('\n')] : [];
  return [
    lines(paper.to),
    lines(paper.from),
    oneLine(paper.title),
    ...paper.blocks.map(blockText),
    ...exhibits,
    `${oneLine(paper.day)}          ${BLANK.slice(0, 16)} / ${oneLine(paper.signature)}`,
  ]
    .filter((chunk) => chunk.trim() !== '')
    .join('\n\n');
}

function blockText(block: Block): string {
  if (block.kind === 'list') return numbered(block.items, block.start).join('\n');
  const text = normaliseText(block.text).replace(/[^\S\n]+$/gm, '');
  return block.kind === 'quote' ? text.replace(/^/gm, QUOTED) : text;
}

/** What stands before each line of a quotation. */
export const QUOTED = '    ';

const numbered = (items: readonly string[], start = 1) => items.map((item, at) => `${start + at}. ${oneLine(item)}`);
const lines = (all: readonly string[]) => all.map(oneLine).filter(Boolean).join('\n');
const oneLine = (text: string) => normaliseText(text).replace(/\s+/g, ' ');
