import { createRequire } from 'node:module';
import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fontHas } from '@/lib/paper/font-signs';
import type { Paper } from '@/lib/paper/paper';
import { paperDocx } from '@/lib/paper/paper-docx';
import { paperPdf } from '@/lib/paper/paper-pdf';
import { drawn } from '@/lib/paper/printable';
import { TEMPLATES, templateOf } from '@/lib/paper/templates';
import { setClockForTests } from '@/lib/time/clock';
import { FULL } from './full-fields';

// It came with pdfmake, and brings no types.
type Font = { hasGlyphForCodePoint: (code: number) => boolean };
const { openSync } = createRequire(import.meta.url)('fontkit') as { openSync: (file: string) => Font };

beforeAll(() => setClockForTests(() => new Date('2026-11-24T15:47:31Z')));
afterAll(() => setClockForTests(null));

const repeat = templateOf('ru.repeat')?.write(FULL) as Paper;
const plain = (text: string) => text.replace(/[\s\u00a0]+/g, ' ');

async function pdfPages(bytes: Buffer): Promise<{ pages: string[]; info: Record<string, unknown> }> {
  const document = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false }).promise;
  const pages: string[] = [];
  for (let at = 1; at <= document.numPages; at += 1) {
    const { items } = await (await document.getPage(at)).getTextContent();
    pages.push(plain(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')));
  }
  const { info } = await document.getMetadata();
  return { pages, info: info as Record<string, unknown> };
}

const docxText = async (bytes: Buffer) => plain((await mammoth.extractRawText({ buffer: bytes })).value);

function holdsTheLetter(text: string) {
  expect(text).toContain('от Снеговой Анны Петровны');
  expect(text).toContain('Берёзову Олегу Львовичу');
  expect(text).toContain('Повторное обращение');
  expect(text).toContain('за № А-12/4567');
  for (const { number, text: question } of FULL.letter?.points ?? []) expect(text).toContain(`${number}. ${question}`);
  const enclosed = text.slice(text.indexOf('Приложения:'));
  const places = FULL.exhibits.map((exhibit) => {
    expect(enclosed.split(exhibit).length, exhibit).toBe(2);
    return enclosed.indexOf(exhibit);
  });
  expect(places).toEqual([...places].sort((a, b) => a - b));
}

describe('a PDF', () => {
  it('read again holds names in their forms, every question, and the exhibits once each in order', async () => {
    const { pages } = await pdfPages(await paperPdf([repeat]));
    // What a page says of itself may stand in the middle of an exhibit that goes on over the leaf.
    holdsTheLetter(plain(pages.map((page) => page.replace(/\s*\d+ из \d+\s*/, ' ')).join(' ')));
    expect(pages[0]).toMatch(new RegExp(`1 из ${pages.length}`));
  });

  it('names no author and no program, and of its making tells the day', async () => {
    const bytes = await paperPdf([repeat]);
    const { info } = await pdfPages(bytes);
    expect(info).toMatchObject({ Producer: 'PDF', Creator: 'PDF', CreationDate: 'D:20261124000000Z' });
    expect(info).not.toHaveProperty('Author');
    expect(bytes.toString('latin1')).not.toMatch(/homeward|pdfmake|1547/i);
  });

  it('numbers the pages of each letter for itself', async () => {
    const long: Paper = { ...repeat, lang: 'en', blocks: [{ kind: 'para', text: 'Слово за словом. '.repeat(700) }] };
    const { pages } = await pdfPages(await paperPdf([repeat, long, repeat]));
    const { pages: alone } = await pdfPages(await paperPdf([long]));
    const own = (await pdfPages(await paperPdf([repeat]))).pages.length;
    expect(alone.length).toBeGreaterThan(2);
    expect(pages).toHaveLength(alone.length + 2 * own);
    expect(pages.at(own)).toContain(`1 of ${alone.length}`);
    expect(pages.at(own + 1)).toContain(`2 of ${alone.length}`);
    expect(pages.at(-1)).toContain(`${own} из ${own}`);
  });

  it('is made of every template at once', async () => {
    const { pages } = await pdfPages(await paperPdf(TEMPLATES.map((template) => template.write(FULL))));
    expect(pages.length).toBeGreaterThanOrEqual(TEMPLATES.length);
  }, 60_000);
});

describe('signs in a PDF', () => {
  it('are those of its font: the table says what the font says', () => {
    const fonts = ['Regular', 'Medium', 'Italic', 'MediumItalic'].map((cut) =>
      openSync(`node_modules/pdfmake/fonts/Roboto/Roboto-${cut}.ttf`),
    );
    const inFont = (code: number) => fonts.every((font) => font.hasGlyphForCodePoint(code));
    const differ = Array.from({ length: 0xd800 - 32 }, (_, at) => at + 32).filter(
      (code) => fontHas(String.fromCodePoint(code)) !== inFont(code),
    );
    expect(differ.map((code) => code.toString(16))).toEqual([]);
  });

  it('are plain where the font has them not, and words stay words', async () => {
    const typed = 'стрелка → назад ← галочка ✓ ☑️ ящик ☐ □ звезда ★ ☎ 8 342 ✉ почта ① 1️⃣ ½ № ₽ «да» — 𝐖 e\u0301';
    const { pages } = await pdfPages(await paperPdf([{ ...repeat, blocks: [{ kind: 'para', text: typed }] }]));
    expect(pages.join(' ')).toContain('стрелка -> назад <- галочка √ √ ящик [ ] [ ] звезда * • 8 342 • почта 1 1 ½ № ₽ «да» — W é');
    expect([...drawn('→✓☐★☎✉□←🕯️😀 ქ')].every((sign) => fontHas(sign))).toBe(true);
  });

  it('a number of three figures stays on its line', async () => {
    const items = ['пункт', 'другой'];
    const { pages } = await pdfPages(await paperPdf([{ ...repeat, blocks: [{ kind: 'list', items, start: 100 }] }]));
    expect(pages.join(' ')).toMatch(/100\. ?пункт ?101\. ?другой/);
  });
});

describe('a DOCX', () => {
  it('read again holds the same', async () => {
    holdsTheLetter(await docxText(await paperDocx([repeat])));
  });

  it('names no author, tells the day of its making and no time, and numbers its pages', async () => {
    const bytes = await paperDocx([repeat, repeat]);
    const files = unzipSync(new Uint8Array(bytes));
    const said = Object.entries(files).map(([name, data]) => [name, new TextDecoder().decode(data)] as const);
    const all = said.map(([, text]) => text).join('\n');
    expect(all).not.toMatch(/Un-named|creator>[^<]|lastModifiedBy>[^<]|T\d\d:\d\d/);
    expect(new Map(said).get('docProps/core.xml')).toContain('2026-11-24<');
    expect(all).toContain('Times New Roman');
    expect(all).toMatch(/SECTIONPAGES/);
    // Every entry's time is midnight of the day: the four bytes of a zip's date.
    const date = ((2026 - 1980) << 9) | (11 << 5) | 24;
    for (let at = bytes.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4, 'latin1'))
      expect([bytes.readUInt16LE(at + 12), bytes.readUInt16LE(at + 14)]).toEqual([0, date]);
  });
});

describe('hostile text', () => {
  const HOSTILE = [
    '=HYPERLINK("http://evil.example";"x")',
    '{name} {{person}}',
    '</w:t><w:p/> & "кавычки" \'апострофы\'',
    'справа\u202Eналево\u2066',
    `много\u0301${'\u0301'.repeat(10_000)}`,
    'управляющие \u0000\u0008\u001b знаки \uFFFE',
    'одинокий \ud800 суррогат',
    'а'.repeat(3_000),
    'ქართული العربية 😀',
  ];
  const paper: Paper = {
    ...repeat,
    title: HOSTILE[2] ?? '',
    to: HOSTILE,
    exhibits: HOSTILE,
    blocks: HOSTILE.flatMap((text) => [
      { kind: 'para', text },
      { kind: 'list', items: [text] },
    ]),
  };

  it('lies in the DOCX as text', async () => {
    const text = await docxText(await paperDocx([paper]));
    for (const survives of [
      '=HYPERLINK("http://evil.example";"x")',
      '{name} {{person}}',
      '</w:t><w:p/> & "кавычки"',
      'справаналево',
      'ქართული العربية 😀',
    ])
      expect(text).toContain(survives);
    for (const gone of ['\u202e', '\u2066', '\u0301'.repeat(5), '\0', '\b', '\u001b']) expect(text).not.toContain(gone);
  });

  it('lies in the PDF as text; a letter the font has not is a question mark', async () => {
    const bytes = await paperPdf([paper]);
    const text = (await pdfPages(bytes)).pages.join(' ');
    for (const survives of [
      '=HYPERLINK("http://evil.example";"x")',
      '{name} {{person}}',
      '</w:t><w:p/> & "кавычки"',
      'справаналево',
      '??????? ??????? ?',
    ])
      expect(text).toContain(survives);
    expect(bytes.toString('latin1')).not.toContain('/URI');
  });
});
