import type { Content } from 'pdfmake';
import type { Block, Paper } from './paper';
import { paperWords } from './paper-words';
import { drawn } from './printable';

/** A letter as pdfmake lays it out: addressee and sender at the right, the title in the middle. */
export function pdfContent(paper: Paper): Content {
  const words = paperWords(paper.lang);
  const title: Content[] = paper.title
    ? [{ text: drawn(paper.title), bold: true, alignment: 'center', fontSize: 13, margin: [0, 22, 0, 12] }]
    : [{ text: '', margin: [0, 10, 0, 0] }];
  const exhibits: Content[] =
    paper.exhibits.length > 0 ? [{ text: `${words.exhibits}:`, margin: [0, 12, 0, 4] }, ...items(paper.exhibits, 1)] : [];
  const signed: Content = {
    unbreakable: true,
    margin: [0, 26, 0, 0],
    columns: [
      { text: drawn(paper.day), width: '*' },
      { text: `______________ / ${drawn(paper.signature)}`, width: 'auto', alignment: 'right' },
    ],
  };
  return [head([...paper.to, ...paper.from], paper.to.length), ...title, ...paper.blocks.map(block), ...exhibits, signed];
}

function head(lines: readonly string[], senderAt: number): Content {
  const stack = lines.map((line, at): Content => ({ text: drawn(line), margin: [0, at === senderAt && at > 0 ? 10 : 0, 0, 0] }));
  return {
    columns: [
      { text: '', width: '*' },
      { stack, width: 265 },
    ],
  };
}

function block(each: Block): Content {
  if (each.kind === 'list') return { stack: items(each.items, each.start ?? 1), margin: [0, 0, 0, 6] };
  if (each.kind === 'quote') return { text: drawn(each.text), italics: true, margin: [22, 0, 0, 8] };
  return { text: drawn(each.text), margin: [0, 0, 0, 8] };
}

// The number is written before its item: pdfmake's own lists write it after, and so it would be copied.
const items = (all: readonly string[], start: number): Content[] =>
  all.map((item, at) => ({
    columns: [
      { text: `${start + at}.`, width: 30 },
      { text: drawn(item), width: '*' },
    ],
    margin: [0, 0, 0, 2],
  }));
