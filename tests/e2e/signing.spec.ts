import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { CAST } from '@/prisma/story/cast';
import { formNamed, send } from './support/family';
import { entriesOf, formsOf, withValues } from './support/forms';
import { postEntries, refusalOf } from './support/post';
import { type Answer, ask } from './support/raw';
import type { Site } from './support/site';
import { expect, LOCALES, test } from './support/test';

const AT = `/sign/${CAST.slug}`;
const OPEN = `${AT}/nazovite-den`;
const SECONDS_A_PERSON_NEEDS = 3_200;

const counted = async (site: Site, mark = 'nazovite-den') =>
  (
    await site.sql<{ n: number }>(
      `SELECT t.online AS n FROM petition_tally t JOIN petition p ON p.id = t.petition_id WHERE p.mark = '${mark}' AND dimension = 'total'`,
    )
  )[0]?.n ?? 0;
const codeOn = (html: string) => /[2-9A-Z]{4}(?:-[2-9A-Z]{4}){4}/.exec(html)?.[0] ?? '';

for (const locale of LOCALES) {
  test(`somebody signs without script and takes it back by her code, ${locale}`, async ({ open, site }) => {
    const page = await open({ width: 360 });
    await page.goto(`/${locale}${AT}`);
    await page.locator(`.choices a[href$="${OPEN}"]`).click();
    await expect(page).toHaveURL(new RegExp(`/${locale}${OPEN}$`));
    const before = await counted(site);

    // What is missing is said, and what was typed stays.
    await page.fill('[name="name"]', `Проба ${locale} ${randomUUID()}`);
    await send(page, 'sign');
    await expect(page).toHaveTitle(locale === 'ru' ? /^Ошибка: / : /^Error: /);
    await expect(page.locator('[name="name"]')).toHaveValue(new RegExp(`Проба ${locale}`));
    await page.selectOption('[name="region"]', 'RU-PER');
    await sleep(SECONDS_A_PERSON_NEEDS);
    await send(page, 'sign');
    const code = codeOn(await page.content());
    expect(code).toHaveLength(24);
    await expect(page).toHaveURL(new RegExp(`/${locale}${OPEN}$`));
    await expect(page.locator('.done')).toBeInViewport();
    expect(await counted(site)).toBe(before + 1);
    expect(await page.context().cookies()).toEqual([]);

    // The same page sent again is the same signature.
    await page.reload();
    expect(codeOn(await page.content())).toBe(code);
    expect(await counted(site)).toBe(before + 1);

    await page.locator('.done a').click();
    for (const typed of [code.toLowerCase(), '2222-2222-2222-2222-2222']) {
      await page.goto(`/${locale}${AT}/withdraw`);
      await page.fill('[name="code"]', typed);
      await send(page, 'withdraw');
      await expect(page.locator('.done')).toContainText(locale === 'ru' ? 'Если подпись с таким кодом была' : 'If there was a signature');
      expect(await counted(site)).toBe(before);
    }
  });
}

test('the signer’s pages are small, run no script, ask nobody and set no cookie', async ({ site }) => {
  for (const locale of LOCALES)
    for (const path of [AT, OPEN, `${OPEN}?lang=de`, `${OPEN}/regions`, `${AT}/otpusk`, `${AT}/withdraw`]) {
      const page = await ask(`${site.url}/${locale}${path}`);
      expect(page.status, path).toBe(200);
      expect(Buffer.byteLength(page.text), `${locale}${path}`).toBeLessThan(20_000);
      expect(page.text).not.toMatch(/<script|<iframe|<img|https?:\/\/(?!127\.0\.0\.1)/);
      expect(page.headers['set-cookie']).toBeUndefined();
      expect(page.headers['x-robots-tag']).toContain('noindex');
    }
  for (const gone of [`${AT}/kandidat`, `${AT}/komissiya`, '/sign/no-such-campaign', `${AT}/no-such-petition`])
    expect((await ask(`${site.url}/ru${gone}`)).status, gone).toBe(404);
  expect((await ask(`${site.url}/ru${AT}/otpusk`)).text).not.toContain('name="token"');
});

test('a hundred sign at once over HTTP: each is answered by a page of ours, and counted exactly', async ({ site }) => {
  test.setTimeout(180_000);
  const url = `${site.url}/ru${OPEN}`;
  const pages = await inTurns(16, Array.from({ length: 100 }), () => ask(url));
  await sleep(SECONDS_A_PERSON_NEEDS);
  const before = await counted(site);
  const waiting = await site.count('signature', "state = 'waiting'");
  const answers = await inTurns(16, pages, (page, at) => sign(url, page, { name: `Сотая ${at} ${randomUUID()}`, region: 'RU-MOW' }));
  for (const { status, text } of answers) {
    expect(status).toBe(200);
    expect(codeOn(text), refusalOf(text).said).toHaveLength(24);
  }
  expect(new Set(answers.map(({ text }) => codeOn(text))).size).toBe(100);
  const [now, waits] = [await counted(site), await site.count('signature', "state = 'waiting'")];
  expect(now - before + waits - waiting).toBe(100);

  // A form posted twice at once, then with another name, then one of a made-up token: never a bare failure.
  const [first] = pages;
  if (!first) throw new Error('No page.');
  const again = await sign(url, first, { name: 'Другое имя', region: 'RU-MOW' });
  expect(again.status).toBe(200);
  expect(refusalOf(again.text).title).toMatch(/^Ошибка: /);
  expect(again.text).toContain('Другое имя');
  const made = await sign(url, first, { name: 'Третье имя', region: 'RU-MOW', token: 'x'.repeat(70) });
  expect([made.status, made.text.includes('Третье имя')]).toEqual([200, true]);
  expect(await counted(site)).toBe(now);
});

function sign(url: string, page: Answer, values: Record<string, string>): Promise<Answer> {
  const form = formsOf(page.text).find(({ name }) => name === 'sign');
  if (!form) throw new Error('The page has no form to sign.');
  return postEntries(url, form, withValues(entriesOf(form), values));
}

async function inTurns<I, O>(most: number, items: readonly I[], work: (item: I, at: number) => Promise<O>): Promise<O[]> {
  const done: O[] = [];
  const rest = items.entries();
  const worker = async () => {
    for (const [at, item] of rest) done[at] = await work(item, at);
  };
  await Promise.all(Array.from({ length: most }, worker));
  return done;
}

for (const locale of LOCALES)
  test(`an organizer drafts a petition, an editor opens it, signatures are struck out and put back, ${locale}`, async ({ open, site }) => {
    test.setTimeout(120_000);
    const desk = await open({ who: 'organizer', width: 1280 });
    const title = `Проба петиции ${locale}`;
    await desk.goto(`/${locale}/desk/petitions/new`);
    await desk.fill('[name="title"]', title);
    await desk.fill('[name="body"]', 'Просим ответить.');
    await send(desk, 'desk-petition');
    await expect(desk.locator('h1')).toHaveText(title);
    const at = new URL(desk.url()).pathname;
    await send(desk, 'desk-petition-submit');
    await expect(desk.locator('.error-summary')).toBeVisible();

    await desk.goto(`${at}/addressees`);
    await formNamed(desk, 'desk-addressee-add').first().locator('button').click();
    await desk.goto(`${at}/rules`);
    await desk.fill('[name="mark"]', `proba-${locale}`);
    await desk.fill('[name="minFormSeconds"]', '0');
    await send(desk, 'desk-petition-rules');
    await desk.goto(`${at}/thresholds`);
    await desk.fill('[name="signatures"]', '2');
    await send(desk, 'desk-threshold');
    await desk.goto(at);
    await send(desk, 'desk-petition-submit');
    await expect(formNamed(desk, 'desk-petition-open')).toHaveCount(0);

    const editor = await open({ who: 'editor', width: 1280 });
    await editor.goto(at);
    await send(editor, 'desk-petition-open');
    await expect(editor.locator('.page-title .tag')).toContainText(locale === 'ru' ? 'Открыта' : 'Open');

    const signer = await open({ width: 360 });
    for (const [name, region] of [
      ['Первая', 'RU-PER'],
      ['Вторая', 'RU-PER'],
      ['Третья', 'RU-MOW'],
    ] as const) {
      await signer.goto(`/${locale}${AT}/proba-${locale}`);
      await signer.fill('[name="name"]', name);
      await signer.selectOption('[name="region"]', region);
      await send(signer, 'sign');
      expect(codeOn(await signer.content())).toHaveLength(24);
    }
    expect(await counted(site, `proba-${locale}`)).toBe(3);

    await editor.goto(`${at}/strike?region=RU-PER`);
    await editor.selectOption('form:not(.filters) [name="reason"]', 'invented');
    await send(editor, 'desk-strike');
    await expect(editor).toHaveURL(/\/strikes\/[0-9a-f-]{36}$/);
    expect(await counted(site, `proba-${locale}`)).toBe(1);
    await send(editor, 'desk-strike-undo');
    await expect(editor.locator('.notice')).toBeVisible();
    expect(await counted(site, `proba-${locale}`)).toBe(3);

    // Somebody who lost her code asks: hers is taken off by what she signed with.
    await editor.goto(at);
    await editor.locator('a[href$="/strike/one"]').click();
    await editor.fill('[name="name"]', 'третья');
    await editor.selectOption('[name="region"]', 'RU-PER');
    await send(editor, 'desk-take-off');
    await expect(editor.locator('.error-summary')).toBeVisible();
    await editor.selectOption('[name="region"]', 'RU-MOW');
    await send(editor, 'desk-take-off');
    await expect(editor.locator('.notice')).toBeVisible();
    expect(await counted(site, `proba-${locale}`)).toBe(2);

    await editor.goto(at);
    await send(editor, 'desk-petition-close');
    await signer.goto(`/${locale}${AT}/proba-${locale}`);
    await expect(formNamed(signer, 'sign')).toHaveCount(0);
  });
