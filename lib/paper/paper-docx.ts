import 'server-only';
import { AlignmentType, Document, Footer, type ISectionOptions, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { utcDay } from '@/lib/time/clock';
import { docxContent } from './docx-content';
import type { Paper } from './paper';
import { paperWords } from './paper-words';
import { zipOfDay } from './zip-day';

/** Twentieths of a point: the margins of a Russian official letter. */
const MARGIN = { top: 1134, bottom: 1134, left: 1701, right: 850 };

/**
 * Letters as one DOCX, each in a section of its own with its own page numbers: "2 из 3". It names no
 * author, and of its making tells the day.
 */
export async function paperDocx(papers: readonly Paper[]): Promise<Buffer> {
  const document = new Document({
    styles: { default: { document: { run: { font: 'Times New Roman', size: 26 } } } },
    sections: papers.map(section),
  });
  const core = { path: 'docProps/core.xml', data: coreOf(utcDay()) };
  return zipOfDay(await Packer.toBuffer(document, undefined, [core]), utcDay());
}

function section(paper: Paper): ISectionOptions {
  // "2 из 3" as its words have it, with Word's own numbers in the places of 1 and 2.
  const [before = '', between = '', after = ''] = paperWords(paper.lang).page(1, 2).split(/[12]/);
  const number = new TextRun({
    size: 18,
    children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES_IN_SECTION, after].filter(Boolean),
  });
  return {
    properties: { page: { margin: MARGIN, size: { width: 11906, height: 16838 }, pageNumbers: { start: 1 } } },
    footers: { default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] }) },
    children: docxContent(paper),
  };
}

const coreOf = (day: Date): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dcterms:created xsi:type="dcterms:W3CDTF">${day.toISOString().slice(0, 10)}</dcterms:created></cp:coreProperties>`;
