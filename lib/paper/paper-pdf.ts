import 'server-only';
import path from 'node:path';
import pdfmake, { type Content } from 'pdfmake';
import { utcDay } from '@/lib/time/clock';
import type { Paper } from './paper';
import { paperWords } from './paper-words';
import { pdfContent } from './pdf-content';

// Beside the packages the site was started with: nothing of it goes through the bundler.
const FONTS = path.join(process.cwd(), 'node_modules', 'pdfmake', 'fonts', 'Roboto');
const font = (name: string) => path.join(FONTS, `Roboto-${name}.ttf`);

pdfmake.setFonts({
  Roboto: { normal: font('Regular'), bold: font('Medium'), italics: font('Italic'), bolditalics: font('MediumItalic') },
});
// Nothing is fetched, and no file read but the font's.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((file) => path.dirname(file) === FONTS);

/**
 * Letters as one PDF, A4, each beginning on a page of its own and numbered for itself: "2 из 3". It names
 * neither an author nor a program, and of its making tells the day.
 */
export async function paperPdf(papers: readonly Paper[]): Promise<Buffer> {
  const lengths = papers.length > 1 ? await lengthsOf(papers) : [];
  const pageOf = pageIn(lengths);
  const content = papers.map((paper, at): Content => ({ stack: [pdfContent(paper)], ...(at > 0 ? { pageBreak: 'before' } : {}) }));
  const lang = papers[0]?.lang ?? 'ru';
  return draw(content, lang, (page, pages) => {
    const { at, own, of } = pageOf(page, pages);
    return paperWords(papers[at]?.lang ?? lang).page(own, of);
  });
}

/** How many pages each letter has when it stands alone. */
async function lengthsOf(papers: readonly Paper[]): Promise<number[]> {
  const lengths: number[] = [];
  for (const paper of papers) {
    let length = 1;
    await draw([pdfContent(paper)], paper.lang, (_, pages) => {
      length = pages;
      return '';
    });
    lengths.push(length);
  }
  return lengths;
}

/** Of a page of all: which letter's it is, which of that letter's, of how many. */
const pageIn = (lengths: readonly number[]) => (page: number, pages: number) => {
  let before = 0;
  for (const [at, of] of lengths.entries()) {
    if (page <= before + of) return { at, own: page - before, of };
    before += of;
  }
  return { at: 0, own: page, of: pages };
};

function draw(content: Content[], lang: 'ru' | 'en', number: (page: number, pages: number) => string): Promise<Buffer> {
  const document = pdfmake.createPdf({
    content,
    pageSize: 'A4',
    pageMargins: [68, 56, 42, 56],
    language: lang,
    info: { producer: 'PDF', creator: 'PDF', creationDate: utcDay() },
    defaultStyle: { font: 'Roboto', fontSize: 11.5, lineHeight: 1.25 },
    footer: (page, pages) => ({ text: number(page, pages), alignment: 'center', fontSize: 9, margin: [0, 18, 0, 0] }),
  });
  return document.getBuffer();
}
