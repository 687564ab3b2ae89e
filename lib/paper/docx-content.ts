import { AlignmentType, type IParagraphOptions, LeaderType, Paragraph, TabStopType, TextRun } from 'docx';
import type { Block, Paper } from './paper';
import { paperWords } from './paper-words';
import { printable } from './printable';

/** Twentieths of a point. */
const HEAD = 4500;
const ITEM = { left: 454, hanging: 454 };
const TEXT_WIDTH = 9355;

/** A letter as paragraphs: addressee and sender at the right, the title in the middle. */
export function docxContent(paper: Paper): Paragraph[] {
  const head = [...paper.to, ...paper.from];
  return [
    ...head.map((line, at) => lineOf(line, { indent: { left: HEAD }, spacing: { before: at === paper.to.length && at > 0 ? 200 : 0 } })),
    ...(paper.title
      ? [lineOf(paper.title, { alignment: AlignmentType.CENTER, spacing: { before: 480, after: 240 } }, { bold: true })]
      : []),
    ...paper.blocks.flatMap(block),
    ...(paper.exhibits.length > 0
      ? [lineOf(`${paperWords(paper.lang).exhibits}:`, { spacing: { before: 240, after: 80 } }), ...items(paper.exhibits, 1)]
      : []),
    new Paragraph({
      spacing: { before: 560 },
      keepLines: true,
      tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH, leader: LeaderType.NONE }],
      children: [new TextRun(`${printable(paper.day)}\t______________ / ${printable(paper.signature)}`)],
    }),
  ];
}

function block(each: Block): Paragraph[] {
  if (each.kind === 'list') return items(each.items, each.start ?? 1);
  if (each.kind === 'quote') return [lineOf(each.text, { indent: { left: 600 }, spacing: { after: 160 } }, { italics: true })];
  return [lineOf(each.text, { alignment: AlignmentType.BOTH, spacing: { after: 160 } })];
}

/** Numbers are typed, not counted by Word: copied elsewhere, a question keeps its own. */
const items = (all: readonly string[], start: number) =>
  all.map((item, at) => lineOf(`${start + at}.\t${printable(item)}`, { indent: ITEM, spacing: { after: 100 } }));

function lineOf(text: string, options: IParagraphOptions, run: { bold?: boolean; italics?: boolean } = {}): Paragraph {
  const lines = text.split('\n');
  return new Paragraph({ ...options, children: lines.map((line, at) => runOf(line, at > 0 ? 1 : 0, run)) });
}

// A tab of ours stays: what people typed has none after `printable`.
const runOf = (line: string, breaks: number, run: { bold?: boolean; italics?: boolean }) =>
  new TextRun({ text: line.split('\t').map(printable).join('\t'), break: breaks, ...run });
