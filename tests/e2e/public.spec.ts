import { CAST } from '@/prisma/story/cast';
import { ask } from './support/raw';
import { expect, LOCALES, test } from './support/test';

const csvRows = (text: string) =>
  text
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replace(/""/g, '"') ?? plain ?? ''),
    );

for (const locale of LOCALES) {
  for (const width of [360, 1280]) {
    test(`a journalist, ${locale}, ${width} px, no script: front page → summary → data → permalink`, async ({ open, site }) => {
      const page = await open({ width });
      await page.goto('/');
      await page.goto(`/${locale}`);
      expect(await page.locator('html').getAttribute('lang')).toBe(locale);
      await page.locator(`a[href="/${locale}/${CAST.slug}"]`).first().click();
      await expect(page.locator('h1')).toHaveText(locale === 'ru' ? CAST.nameRu : CAST.nameEn);
      await expect(page.locator('figure').first()).toBeVisible();
      const total = ((await page.locator('.headline, .figures, main').first().textContent()) ?? '').length;
      expect(total).toBeGreaterThan(200);

      const csvHref = await page.locator('a[href$="/data.csv"]').first().getAttribute('href');
      const jsonHref = await page.locator('a[href$="/data.json"]').first().getAttribute('href');
      const csv = await ask(`${site.url}${csvHref}`);
      const json = await ask(`${site.url}${jsonHref}`);
      expect([csv.status, json.status]).toEqual([200, 200]);
      expect(csv.headers['content-type']).toContain('text/csv');
      expect(JSON.parse(json.text)).toHaveProperty('facts');
      const [head = [], ...rows] = csvRows(csv.text);
      expect(head).toContain('value');
      expect(rows.length).toBeGreaterThan(10);

      // Each number of a figure's table stands in the CSV, and nothing hidden is told there.
      const value = head.indexOf('value');
      const status = head.indexOf('status');
      const told = new Set(rows.filter((row) => row[status] === 'shown').map((row) => Number(row[value])));
      for (const row of rows) if (row[status] === 'hidden') expect(row[value]).toBe('');
      const cells = await page.locator('figure table td').allInnerTexts();
      const numbers = cells.map((cell) => cell.replace(/[\s\u00A0\u202F]/g, '')).filter((cell) => /^\d+([.,]\d+)?%?$/.test(cell));
      expect(numbers.length).toBeGreaterThan(5);
      for (const cell of numbers) expect(told, `the CSV has no ${cell}`).toContain(Number(cell.replace('%', '').replace(',', '.')));

      const permalink = page.locator(`a[href*="/${CAST.slug}/2"]`).first();
      const figures = (await page.locator('figure table').first().textContent()) ?? '';
      await permalink.click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/${CAST.slug}/2\\d{3}-`));
      expect((await page.locator('figure table').first().textContent()) ?? '').toBe(figures);
    });
  }

  test(`the language switch keeps path and query, ${locale}`, async ({ open, site }) => {
    const other = locale === 'ru' ? 'en' : 'ru';
    const page = await open({ who: 'family' });
    const caseAt = `/my/cases/${site.told.familyCaseId}`;
    const paths = [caseAt, `${caseAt}?order=oldest`, `${caseAt}/letters/new?q=${encodeURIComponent('прокуратура')}`, '/my/cases/new'];
    for (const path of paths) {
      await page.goto(`/${locale}${path}`);
      await page.locator(`a[hreflang="${other}"]`).click();
      expect(await page.locator('html').getAttribute('lang')).toBe(other);
      expect.soft(new URL(page.url()).pathname + new URL(page.url()).search, `from ${path}`).toBe(`/${other}${path}`);
    }
  });
}

test('without a language in the address the browser’s own is taken, the path kept', async ({ site }) => {
  const go = async (path: string, language: string) =>
    (await ask(`${site.url}${path}`, { headers: { 'Accept-Language': language } })).headers.location;
  expect(await go('/', 'en-GB,en;q=0.9')).toBe('/en');
  expect(await go(`/${CAST.slug}?a=1`, 'ru')).toBe(`/ru/${CAST.slug}?a=1`);
  expect(await go('/sign-in', 'de')).toBe('/ru/sign-in');
});

test('public data is known by its ETag', async ({ site }) => {
  for (const path of [`/ru/${CAST.slug}`, `/ru/${CAST.slug}/data.csv`, `/ru/${CAST.slug}/data.json`]) {
    const first = await ask(`${site.url}${path}`);
    const etag = first.headers.etag ?? '';
    expect(etag, path).toMatch(/^(W\/)?".+"$/);
    expect((await ask(`${site.url}${path}`, { headers: { 'If-None-Match': etag } })).status, path).toBe(304);
  }
});
