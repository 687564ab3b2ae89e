import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { CAST } from '@/prisma/story/cast';
import { todayInMoscow } from './support/by-hand';
import { formNamed, newCase, send, typeDay } from './support/family';
import { MARK } from './support/marks';
import { ask } from './support/raw';
import type { Site } from './support/site';
import { expect, LOCALES, type Locale, test } from './support/test';

type Open = (options?: { who?: 'family' | 'organizer' | 'editor'; width?: number }) => Promise<Page>;

/** Long enough ago to stand on the last day of the month before. */
const AGREED = new Date(Date.parse(`${todayInMoscow()}T00:00Z`) - 40 * 86_400_000).toISOString().slice(0, 10);

/** The forms of an edition that app/[locale]/(public)/[slug]/[asOf] has: a test of its own looks that none is forgotten. */
const FORMS = ['', '/data.csv', '/data.json', '/people', '/posts', '/timeline', '/timeline/data.csv', '/timeline/data.json'];

/** SHA-256 of the facts as a citation names it, made by whoever checks it: sorted keys, no blanks. */
const digestByHand = (facts: unknown): string =>
  createHash('sha256')
    .update(
      JSON.stringify(facts, (_, part) =>
        part && typeof part === 'object' && !Array.isArray(part)
          ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
          : part,
      ),
    )
    .digest('hex');

test('every form of an edition is looked at', () => {
  const root = 'app/[locale]/(public)/[slug]/[asOf]';
  const made = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => /(page\.tsx|route\.ts)$/.test(file));
  expect(made.map((file) => `/${dirname(file)}`.replace(/^\/\.$/, '')).sort()).toEqual([...FORMS].sort());
});

/** Everything anybody can load of an edition, or of the newest where there is no mark. */
async function publicForms(site: Site, mark = ''): Promise<string> {
  const parts: string[] = [];
  for (const locale of LOCALES) {
    const at = `${site.url}/${locale}/${CAST.slug}`;
    const pages = FORMS.map((form) => `${at}${mark && `/${mark}`}${form}`);
    for (const page of [...pages, `${at}/corrections`, `${at}/corrections.atom`]) {
      const answer = await ask(page);
      expect(answer.status, page).toBe(200);
      parts.push(answer.text);
    }
  }
  return parts.join('\n');
}

/** An organizer freezes, the editor reads what will be said and lets it out; answers the edition's mark. */
async function publishEdition(open: Open, site: Site, locale: Locale, width: number): Promise<{ mark: string; preview: string }> {
  const desk = await open({ who: 'organizer', width });
  await desk.goto(`/${locale}/desk/publication`);
  await send(desk, 'freeze-snapshot');
  const [row] = await site.sql<{ id: string; mark: string }>(
    "SELECT id, as_of_on || '-' || left(digest, 8) AS mark FROM snapshot WHERE campaign_id = $1 ORDER BY frozen_at DESC LIMIT 1",
    [site.told.campaignId],
  );
  const editor = await open({ who: 'editor', width });
  await editor.goto(`/${locale}/desk/publication`);
  const preview = (await editor.locator(`article[aria-labelledby="snapshot-${row?.id}"]`).textContent()) ?? '';
  await editor.locator(`form:has(input[value="publish-snapshot"]):has(input[value="${row?.id}"]) button`).click();
  await expect(editor.locator('section:has(#past)')).toContainText(row?.mark ?? '-');
  return { mark: row?.mark ?? '', preview };
}

for (const [locale, width] of [
  ['ru', 360],
  ['en', 1280],
] as const) {
  // Consent withdrawn: gone from the next snapshot in all forms; earlier frozen ones say 'corrected', and the correction feed has it.
  test(`consent given, published, withdrawn; ${locale}, ${width} px, no script`, async ({ open, site }) => {
    test.setTimeout(180_000);
    const [name, story] = [`Согласная ${locale} ${width}`, `Ждём его домой, ${locale} ${width}.`];
    const corrected = locale === 'ru' ? 'Исправлено' : 'Corrected';

    // The family: what is known of the service, of which nothing is ever said.
    const page = await open({ who: 'family', width });
    const at = await newCase(page, locale, `О человеке ${locale} ${width}`);
    await page.goto(at);
    await page.locator(`a[href="${at}/person"]`).click();
    await typeDay(page, 'draftedOn', '2022-09-26');
    await page.fill('[name="place"]', MARK.place);
    await send(page, 'person-service');
    await expect(page).toHaveURL(`${at}/person?saved=service`);
    await page.selectOption('[name="status"]', 'missing');
    await typeDay(page, 'onDay', '2024-05-01');
    await send(page, 'person-status');
    await expect(page).toHaveURL(`${at}/person?saved=status`);
    await page.locator('section:has(#kin) summary').click();
    await page.selectOption('[name="kinship"]', 'daughter');
    await page.fill('[name="words"]', MARK.kin);
    await send(page, 'person-kin');
    await expect(page.locator('section:has(#kin)')).toContainText(MARK.kin);
    await page.goto(at);
    await expect(page.locator('main')).toContainText(
      locale === 'ru' ? /\d[\s\u00a0]\d{3} д\S+ с призыва/ : /\d[\s\u00a0]\d{3} days since the draft/,
    );
    const ref = (await page.locator('.lead').first().textContent())?.split('·').at(-1)?.trim() ?? '';

    // She agrees by telephone; an organizer writes it down on the day she did.
    const desk = await open({ who: 'organizer', width });
    await desk.goto(`/${locale}/desk/people?q=${ref}`);
    await desk.locator('table a[href*="/desk/people/"]').first().click();
    await desk.locator('a[href$="/consent"]').first().click();
    await send(desk, 'person-consent');
    await expect(desk.locator('.error-summary')).toBeVisible();
    for (const scope of ['public_name', 'region', 'status', 'draft_days', 'story']) await desk.check(`[name="scope.${scope}"]`);
    await desk.fill('[name="name"]', name);
    await desk.fill('[name="story"]', story);
    await typeDay(desk, 'givenOn', AGREED);
    await send(desk, 'person-consent');
    await expect(desk).toHaveURL(/\/consent\?saved=given$/);
    expect(await publicForms(site)).not.toContain(name);

    const first = await publishEdition(open as Open, site, locale, width);
    expect(first.preview).toContain(story);
    const said = await publicForms(site, first.mark);
    for (const part of [name, story]) expect(said.split(part).length, part).toBeGreaterThan(6);
    for (const secret of [MARK.place, MARK.kin]) expect(said).not.toContain(secret);
    const reader = await open({ width });
    await reader.goto(`/${locale}/${CAST.slug}`);
    await expect(reader.locator('section:has(#people)')).toContainText(name);
    expect(await reader.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);

    // Frozen with her in it, to be published after she has withdrawn.
    await desk.goto(`/${locale}/desk/publication`);
    await send(desk, 'freeze-snapshot');

    // She withdraws it herself: a page that says what happens, and one button.
    await page.goto(`${at}/person`);
    await page.locator(`a[href="${at}/person/consent/withdraw"]`).click();
    await expect(page.locator('main')).toContainText(name);
    await formNamed(page, 'person-withdraw').locator('button').click();
    await expect(page).toHaveURL(`${at}/person/consent?saved=withdrawn`);

    // At once out of every edition; the earlier one says so, and its figures are the same.
    const frozen = await publicForms(site, first.mark);
    for (const part of [name, story]) expect(frozen + (await publicForms(site))).not.toContain(part);
    for (const form of FORMS.filter((each) => !each.includes('data'))) {
      await reader.goto(`/${locale}/${CAST.slug}/${first.mark}${form}`);
      await expect(reader.locator('main'), form).toContainText(corrected);
    }
    const json = JSON.parse((await ask(`${site.url}/${locale}/${CAST.slug}/${first.mark}/data.json`)).text);
    expect(json.sha256.slice(0, 8)).toBe(first.mark.slice(-8));
    expect(digestByHand(json.facts)).toBe(json.sha256);
    for (const form of FORMS.filter((each) => each.includes('data')))
      expect((await ask(`${site.url}/${locale}/${CAST.slug}/${first.mark}${form}`)).text, form).toContain('consent_withdrawn');
    expect(json.corrections).toContainEqual({ kind: 'consent_withdrawn', correctedOn: todayInMoscow() });
    const feed = await ask(`${site.url}/${locale}/${CAST.slug}/corrections.atom`);
    expect(feed.headers['content-type']).toContain('application/atom+xml');
    expect(feed.text).toContain(`href="/${locale}/${CAST.slug}/${first.mark}"`);
    expect(feed.text).toContain('term="consent_withdrawn"');
    expect(await atomFaults(reader, feed.text)).toEqual([]);
    await reader.goto(`/${locale}/${CAST.slug}/corrections`);
    await expect(reader.locator('table')).toContainText(corrected);

    // Gone from what was frozen before, and from the next snapshot, in all forms.
    const editor = await open({ who: 'editor', width });
    await editor.goto(`/${locale}/desk/publication`);
    expect(await editor.locator('main').textContent()).not.toContain(name);
    await editor.locator('form:has(input[value="publish-snapshot"]) button').first().click();
    const next = await publishEdition(open as Open, site, locale, width);
    expect(next.preview).not.toContain(name);
    for (const part of [name, story]) expect((await publicForms(site)) + (await publicForms(site, next.mark))).not.toContain(part);
  });
}

/** What RFC 4287 demands of a feed and its entries, looked for by a parser of XML. */
async function atomFaults(page: Page, text: string): Promise<string[]> {
  const scripted = await (page.context().browser() as Browser).newPage();
  const faults = await scripted.evaluate((xml) => {
    const doc = new DOMParser().parseFromString(xml, 'application/xml');
    const found: string[] = [];
    if (doc.querySelector('parsererror')) found.push('not well-formed');
    if (doc.documentElement.namespaceURI !== 'http://www.w3.org/2005/Atom') found.push('not Atom');
    const ids = new Set<string>();
    for (const each of [doc.documentElement, ...doc.querySelectorAll('entry')]) {
      const child = (name: string) => [...each.children].filter((element) => element.localName === name);
      for (const name of ['id', 'title', 'updated']) if (child(name).length !== 1) found.push(`${each.localName}: one ${name}`);
      if (Number.isNaN(Date.parse(child('updated')[0]?.textContent ?? ''))) found.push('updated is no instant');
      const id = child('id')[0]?.textContent ?? '';
      if (!/^urn:uuid:[0-9a-f-]{36}$/.test(id) || ids.has(id)) found.push(`id ${id}`);
      ids.add(id);
    }
    if (doc.querySelectorAll('feed > author > name').length !== 1) found.push('no author');
    return found;
  }, text);
  await scripted.close();
  return faults;
}
