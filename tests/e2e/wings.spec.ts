import type { Page } from '@playwright/test';
import { CAST } from '@/prisma/story/cast';
import { crawl } from './support/crawl';
import { ask } from './support/raw';
import { expect, test, type Who } from './support/test';

/** All that a page costs on the wire: every request's headers and body as they were sent. */
async function transfer(page: Page, path: string) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  let bytes = 0;
  const urls: string[] = [];
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  session.on('Network.requestWillBeSent', ({ request }) => urls.push(request.url));
  // No page runs script, so nothing is asked for after it is loaded.
  await page.goto(path, { waitUntil: 'load' });
  await session.detach();
  return { bytes, urls };
}

const LIMITS = { nobody: 60_000, family: 30_000, organizer: 400_000 } as const;

for (const who of ['nobody', 'family', 'organizer'] as const) {
  test(`what pages of ${who} weigh, and whom they ask`, async ({ site, signed, open }) => {
    test.setTimeout(180_000);
    const { visited } = await crawl(site.url, who, 'ru', { cookie: await signed.cookie(who) });
    const page = await open({ who, script: true, width: 360 });
    let heaviest = { path: '', bytes: 0 };
    for (const { path } of visited.slice(0, 80)) {
      const { bytes, urls } = await transfer(page, path);
      expect.soft(bytes, path).toBeLessThanOrEqual(LIMITS[who]);
      expect
        .soft(
          urls.filter((url) => !url.startsWith(site.url) && !url.startsWith('data:')),
          path,
        )
        .toEqual([]);
      if (bytes > heaviest.bytes) heaviest = { path, bytes };
    }
    expect(heaviest.bytes).toBeGreaterThan(1_000);
    test.info().annotations.push({ type: 'heaviest', description: `${heaviest.path} ${heaviest.bytes}` });
  });
}

const headersOf = async (url: string, cookie?: string) => {
  const answer = await ask(url, { cookie });
  return { ...answer, csp: String(answer.headers['content-security-policy']) };
};

test('no wing runs script: none is sent, and the policy says so', async ({ site, signed }) => {
  for (const who of ['nobody', 'family', 'organizer'] as const) {
    const { visited } = await crawl(site.url, who, 'en', { cookie: await signed.cookie(who) });
    for (const { path, html } of visited) {
      const { csp } = await headersOf(site.url + path, await signed.cookie(who));
      expect.soft(csp.includes("script-src 'none'"), path).toBe(true);
      expect.soft(csp, path).not.toMatch(/script-src[^;]*(self|unsafe|nonce|http)/);
      expect.soft(/<script|\son[a-z]+="|javascript:/i.exec(html)?.[0], path).toBeUndefined();
      expect.soft(/<link[^>]*as="script"/.exec(html)?.[0], path).toBeUndefined();
    }
  }
});

test('the desk is without a fault in the console of a browser that runs script', async ({ open, site }) => {
  const page = await open({ who: 'organizer', script: true });
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(String(error)));
  for (const path of [
    '/ru/desk',
    '/ru/desk/letters',
    '/ru/desk/cases',
    `/en/desk/cases/${site.told.familyCaseId}`,
    '/en/desk/publication',
  ]) {
    await page.goto(path, { waitUntil: 'networkidle' });
  }
  expect(faults).toEqual([]);
});

test('what every answer says, by wing', async ({ site, signed }) => {
  const pages: [Who, string][] = [
    ['nobody', '/ru'],
    ['nobody', `/ru/${CAST.slug}`],
    ['nobody', `/ru/${CAST.slug}/data.csv`],
    ['nobody', '/ru/no-such-campaign'],
    ['nobody', '/ru/sign-in'],
    ['nobody', '/ru/join'],
    ['family', '/ru/my'],
    ['family', `/ru/my/cases/${site.told.familyCaseId}`],
    ['family', '/ru/my/cases/00000000-0000-4000-8000-000000000000'],
    ['family', '/ru/my/todo'],
    ['family', '/ru/my/calendar'],
    ['family', '/ru/my/law'],
    ['nobody', '/ru/my'],
    ['organizer', '/ru/desk'],
    ['organizer', '/ru/desk/letters'],
    ['organizer', '/ru/desk/todo'],
    ['organizer', '/ru/desk/calendars'],
    ['organizer', '/ru/desk/advice'],
    ['nobody', '/ru/desk'],
  ];
  for (const [who, path] of pages) {
    const { headers, csp } = await headersOf(site.url + path, await signed.cookie(who));
    expect.soft(headers['referrer-policy'], path).toBe('same-origin');
    expect.soft(headers['x-content-type-options'], path).toBe('nosniff');
    expect.soft(headers['x-powered-by'], path).toBeUndefined();
    expect.soft(headers['strict-transport-security'], path).toBeUndefined();
    expect.soft(csp, path).toContain("default-src 'none'");
    expect.soft(csp, path).toContain("frame-ancestors 'none'");
    expect.soft(csp, path).toContain("base-uri 'none'");
    expect.soft(headers['permissions-policy'], path).toBeTruthy();
    const isPrivate = /^\/ru\/(my|desk|sign-in|join)/.test(path);
    if (isPrivate) {
      expect.soft(headers['cache-control'], path).toContain('no-store');
      expect.soft(headers['x-robots-tag'], path).toContain('noindex');
    } else {
      expect.soft(headers['x-robots-tag'], path).toBeUndefined();
      expect.soft(headers['set-cookie'], path).toBeUndefined();
    }
  }
});

test('pages of the private wings have titles that tell nobody anything', async ({ site, signed }) => {
  const { visited } = await crawl(site.url, 'family', 'ru', { cookie: await signed.cookie('family') });
  const [row] = await site.sql<{ n: string }>('SELECT count(*) AS n FROM "case"');
  expect(Number(row?.n)).toBeGreaterThan(10);
  const heading = visited.find(({ path }) => /\/my\/cases\/[0-9a-f-]{36}$/.test(path))?.html;
  const alias = /<h1[^>]*>([^<]+)/.exec(heading ?? '')?.[1] ?? '';
  expect(alias.length).toBeGreaterThan(3);
  for (const { path, html } of visited) {
    expect.soft((/<title>([^<]*)/.exec(html)?.[1] ?? '').includes(alias), path).toBe(false);
  }
});

test('the design works in print and with no colour at all', async ({ open, site }) => {
  const page = await open({ who: 'family', width: 360 });
  await page.goto(`/ru/my/cases/${site.told.familyCaseId}`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('ol.timeline').first()).toBeVisible();
  await expect(page.locator('form').first()).toBeHidden();
  await page.emulateMedia({ media: 'screen', forcedColors: 'active' });
  const late = page.locator('.tag').first();
  expect(((await late.textContent()) ?? '').trim().length).toBeGreaterThan(2);
});
