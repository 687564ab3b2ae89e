import type { Page } from '@playwright/test';
import mammoth from 'mammoth';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect } from './test';

const plain = (text: string) => text.replace(/[\s\u00a0]+/g, ' ');

/** Follows a page's link to its letter as a file, and reads the text out of the file again. */
export async function textOfFile(page: Page, format: 'pdf' | 'docx'): Promise<string> {
  const href = await page.locator(`main a[href*="/letter.${format}"]`).first().getAttribute('href');
  const answer = await page.request.get(href ?? '');
  expect(answer.status(), `${format}: ${href}`).toBe(200);
  const bytes = await answer.body();
  return plain(format === 'pdf' ? await pdfText(bytes) : (await mammoth.extractRawText({ buffer: bytes })).value);
}

async function pdfText(bytes: Buffer): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false }).promise;
  const pages: string[] = [];
  for (let at = 1; at <= document.numPages; at += 1) {
    const { items } = await (await document.getPage(at)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
  }
  return pages.join(' ');
}
