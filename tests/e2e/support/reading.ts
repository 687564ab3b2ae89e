import { readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import { overflow, smallTargets, violations } from './axe';
import { crawl, routeOf } from './crawl';
import { ROOT } from './place';
import { ask } from './raw';
import { expect, LOCALES, test, type Who } from './test';

/** Every route a role reaches can be read: by axe, in both languages, narrow and wide, light and dark, and large. */
export function readable(who: Who, { only = /./ } = {}) {
  test(`every page of ${who} can be read by everybody`, async ({ site, signed, open }) => {
    test.setTimeout(900_000);
    const { visited, broken } = await crawl(site.url, who, 'ru', { cookie: await signed.cookie(who), only });
    expect.soft(broken).toEqual([]);
    const paths = fewOfEach(visited.map(({ path }) => path));
    expect(paths.length).toBeGreaterThan(0);
    const many = paths.length > 120;

    // Axe itself needs script; the pages' own policy stays.
    const cookie = await signed.cookie(who);
    const page = await open({ who, script: true, width: 1280 });
    const missing: string[] = [];
    page.on('console', (message) => /MISSING|ICU|IntlError/.test(message.text()) && missing.push(message.text()));
    for (const [index, path] of paths.entries()) {
      const asked = path.includes('?') && !CHOSEN.test(path);
      let [at, links]: [string, string[]] = [path, []];
      for (const locale of LOCALES) {
        // Where there are many pages, or one is only filtered, the other language is read without drawing it.
        if (locale === 'en' && (asked || many)) {
          const { status, text } = await ask(site.url + at, { cookie });
          expect.soft(status, at).toBe(200);
          expect.soft(/<html[^>]* lang="en"/.test(text), `${at}: in English`).toBe(true);
          expect.soft(text.match(/<h1[ >]/g), `${at}: one h1`).toHaveLength(1);
          expect.soft(linksIn(text), `${at}: the switch keeps the query`).toEqual(links);
          expect.soft(KEY.exec(text.replace(/<[^>]*>/g, ' '))?.[0], `${at}: a key instead of words`).toBeUndefined();
          break;
        }
        const response = await page.goto(at);
        expect.soft(response?.status(), at).toBe(200);
        expect.soft(await page.locator('html').getAttribute('lang'), at).toBe(locale);
        expect.soft(await page.locator('h1').count(), `${at}: one h1`).toBe(1);
        const other = locale === 'ru' ? 'en' : 'ru';
        const there = (await page.locator(`a[hreflang="${other}"]`).first().getAttribute('href')) ?? '';
        expect.soft(pathOf(there), `${at}: the switch keeps the path`).toBe(pathOf(at.replace(`/${locale}`, `/${other}`)));
        const linked = linksIn((await response?.text()) ?? '');
        if (locale === 'en') expect.soft(linked, `${at}: the switch keeps the query`).toEqual(links);
        const keys = KEY.exec((await page.locator('body').textContent()) ?? '')?.[0];
        expect.soft(keys, `${at}: a key instead of words`).toBeUndefined();
        await page.setViewportSize({ width: 320, height: 640 });
        expect.soft(await overflow(page), `${at} at 320`).toEqual([]);
        [at, links] = [there, linked];
        // What axe reads is the same in both languages and however a list is filtered; the lengths of words are not.
        if (locale !== 'ru' || asked) continue;
        await page.setViewportSize({ width: 1280, height: 900 });
        expect.soft(await violations(page), `${path} at 1280`).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        await page.setViewportSize(index % 2 ? { width: 360, height: 740 } : { width: 1280, height: 900 });
        expect.soft(await violations(page, 'looks'), `${path} dark`).toEqual([]);
        await page.emulateMedia({ colorScheme: 'light' });
        await page.setViewportSize({ width: 360, height: 740 });
        if (index % 2 === 0) expect.soft(await violations(page, 'looks'), `${path} at 360`).toEqual([]);
        expect.soft(await smallTargets(page), `${path}: targets at 360`).toEqual([]);
        await page.setViewportSize({ width: 1280, height: 900 });
        const plain = await page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
        await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
        expect
          .soft(await page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize)), `${path}: text grows`)
          .toBeGreaterThan(plain * 1.8);
        expect.soft(await overflow(page), `${path} with text at 200 %`).toEqual([]);
      }
    }
    expect(missing).toEqual([]);
  });
}

/** What a page shows where a sentence is missing: its key, which begins with the name of its file. */
const FILES = readdirSync(join(ROOT, 'lib', 'words', 'ru')).map((file) => parse(file).name);
const KEY = new RegExp(`\\b(?!petition\\.parliament\\.uk)(${FILES.join('|')})\\.[a-z]+\\.[a-zA-Z.]+\\b`);

/** A query that brings another form: a body or a letter is chosen. */
const CHOSEN = /[?&](to|letter)=/;

const pathOf = (href: string | null) => href?.split('?')[0];

/** Where the content of a page leads, in its order, whatever its language. */
const linksIn = (html: string) =>
  [...(/<main[\s\S]*<\/main>/.exec(html)?.[0].matchAll(/href="\/(?:ru|en)([^"]*)"/g) ?? [])].map(([, href = '']) =>
    href.replace(/[?&](order|all)=\w+/, ''),
  );

/** Each path bare, and one of its queries: a filter more is the same page. */
function fewOfEach(paths: readonly string[]): string[] {
  const taken = new Map<string, number>();
  return paths.filter((path) => {
    const route = routeOf(path).split('?')[0] ?? '';
    const before = taken.get(route) ?? 0;
    taken.set(route, before + 1);
    return before < 2;
  });
}
