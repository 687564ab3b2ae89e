import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { CAST } from '@/prisma/story/cast';
import { formNamed, send, typeDay } from './support/family';
import { MARK } from './support/marks';
import { ask } from './support/raw';
import { expect, LOCALES, type Locale, test } from './support/test';

const AT = `/tell/${CAST.slug}`;
const SECONDS_A_PERSON_NEEDS = 3_200;
const CODE = /\d{4}(?: \d{4}){4}/;
const TITLES = { ru: /^(Форма|Принято) · Homeward$/, en: /^(Form|Received) · Homeward$/ };

/** Tells something as somebody nobody knows; answers the code. */
async function tell(page: Page, locale: Locale, words: string): Promise<string> {
  await page.goto(`/${locale}${AT}`);
  await page.locator('input[name="kind"][value="detention"]').check();
  await page.fill('[name="text"]', words);
  await page.selectOption('[name="region"]', 'RU-PER');
  await typeDay(page, 'onDay', '2026-10-31');
  await sleep(SECONDS_A_PERSON_NEEDS);
  await send(page, 'tell');
  return CODE.exec((await page.locator('.shown-once').textContent()) ?? '')?.[0] ?? '';
}

for (const [locale, width] of [
  ['ru', 360],
  ['en', 1280],
] as const) {
  test(`a family tells of a detention without an account, is answered, and an incident and a case come of it; ${locale}, ${width} px, no script`, async ({
    open,
    site,
  }) => {
    test.setTimeout(120_000);
    const words = `${MARK.told}, ${locale} ${width}`;
    const her = await open({ width });
    await her.goto(`/${locale}/${CAST.slug}`);
    await her.locator(`footer a[href="/${locale}${AT}"]`).click();
    await expect(her).toHaveTitle(TITLES[locale]);

    // What is missing is said, and what was typed stays.
    await her.fill('[name="text"]', words);
    await send(her, 'tell');
    await expect(her).toHaveTitle(locale === 'ru' ? /^Ошибка: / : /^Error: /);
    await expect(her.locator('[name="text"]')).toHaveValue(words);

    const before = await site.count('intake', 'TRUE');
    const code = await tell(her, locale, words);
    expect(code).toHaveLength(24);
    await expect(her).toHaveTitle(TITLES[locale]);
    expect(her.url()).toBe(`${site.url}/${locale}${AT}`);
    expect(await her.context().cookies()).toEqual([]);
    expect(await site.count('intake', 'TRUE')).toBe(before + 1);

    // The same post again: one row, and the code is not told twice.
    await her.reload();
    expect(CODE.test(await her.content())).toBe(false);
    await expect(her.locator('.done')).toBeVisible();
    expect(await site.count('intake', 'TRUE')).toBe(before + 1);

    // The organizer finds it in what waits, reads it and answers.
    const desk = await open({ who: 'organizer', width });
    await desk.goto(`/${locale}/desk/todo`);
    await desk.locator(`a[href="/${locale}/desk/intake?state=waiting"]`).first().click();
    await desk.locator('tbody a').first().click();
    await expect(desk.locator('.thread')).toContainText(words);
    await send(desk, 'desk-told-take');
    await desk.fill('[name="text"]', MARK.toldAnswer);
    await send(desk, 'desk-told-answer');
    await expect(desk.locator('.thread')).toContainText(MARK.toldAnswer);
    const told = new URL(desk.url()).pathname;

    // She comes back with the code as it stands on her paper.
    await her.goto(`/${locale}${AT}/back`);
    await her.fill('[name="code"]', '1111 2222 3333 4444 5555');
    await send(her, 'tell-back');
    await expect(her.locator('.error-summary')).toBeVisible();
    await expect(her.locator('.thread')).toHaveCount(0);
    await her.fill('[name="code"]', code.replaceAll(' ', '-'));
    await send(her, 'tell-back');
    await expect(her.locator('.thread')).toContainText(words);
    await expect(her.locator('.thread')).toContainText(MARK.toldAnswer);
    await expect(her).toHaveTitle(TITLES[locale]);
    expect(await her.content()).not.toContain(code.replaceAll(' ', '-'));
    expect(await her.content()).not.toContain(CAST.organizer.name);

    // Too long a message: it comes back; then a shorter one is added, and once only.
    await her.fill('[name="text"]', 'д'.repeat(10_001));
    await send(her, 'tell-back');
    await expect(her.locator('[name="text"]')).toHaveValue('д'.repeat(10_001));
    await her.fill('[name="text"]', `${words}: отпустили`);
    await send(her, 'tell-back');
    await expect(her.locator('.thread')).toContainText(`${words}: отпустили`);
    await her.reload();
    await expect(her.locator('.thread li')).toHaveCount(3);
    expect(await her.context().cookies()).toEqual([]);

    // An incident and a case of it; then it is closed, undone, and closed again.
    await desk.goto(`${told}/incident`);
    await expect(desk.locator('[name="text"]')).toHaveValue(words);
    await expect(desk.locator('[name="onDay.day"]')).toHaveValue('31');
    await send(desk, 'desk-told-incident');
    await desk.locator('#outcome ~ * a[href*="/desk/incidents/"], section:has(#outcome) a[href*="/desk/incidents/"]').first().click();
    await expect(desk.locator('main')).toContainText(words);
    await desk.goto(`${told}/case`);
    await desk.fill('[name="alias"]', `${MARK.alias} ${locale} ${width}`);
    await send(desk, 'desk-told-case');
    await desk.locator('section:has(#outcome) a[href*="/desk/cases/"]').click();
    await expect(desk.locator('main')).toContainText(`${words}: отпустили`);
    await desk.goto(told);
    await expect(desk.locator('[name="reason"]')).toHaveValue('case');
    await send(desk, 'desk-told-settle');
    await expect(desk.locator('form:has(input[value="desk-told-settle"])')).toHaveCount(0);
    await send(desk, 'desk-told-reopen');
    await send(desk, 'desk-told-settle');

    // To her it is closed, and that is all.
    await her.goto(`/${locale}${AT}/back`);
    await her.fill('[name="code"]', code);
    await send(her, 'tell-back');
    await expect(her.locator('main')).toContainText(locale === 'ru' ? 'Закрыто' : 'Closed');
    await expect(her.locator('main')).not.toContainText(MARK.alias);

    // She takes it all back: what goes is said first, and the code opens nothing from then on.
    await expect(her.locator('button[name="erase"]')).toBeHidden();
    await her.locator('main .details summary').click();
    await her.locator('button[name="erase"]').click();
    await expect(her.locator('main .notice')).toContainText(locale === 'ru' ? 'Всё стёрто' : 'Everything is erased');
    await expect(her.locator('.thread')).toHaveCount(0);
    await her.fill('[name="code"]', code);
    await send(her, 'tell-back');
    await expect(her.locator('.error-summary')).toBeVisible();
    await desk.goto(told);
    await expect(desk.locator('main .notice')).toBeVisible();
    await expect(desk.locator('main')).not.toContainText(words);
  });
}

test('what was told stands on her page and on the desk, and nowhere a family or a journalist can look', async ({ open, site, signed }) => {
  const words = `${MARK.told}, для поиска`;
  await tell(await open({ width: 360 }), 'ru', words);
  const [row] = await site.sql<{ id: string }>('SELECT id FROM intake ORDER BY seq DESC LIMIT 1');
  const organizer = await signed.cookie('organizer');
  expect((await ask(`${site.url}/ru/desk/intake/${row?.id}`, { cookie: organizer })).text).toContain(words);
  for (const at of ['/ru/desk/intake', '/ru/desk/todo', '/ru/desk', '/ru/desk/timeline'])
    expect((await ask(site.url + at, { cookie: organizer })).text, at).not.toContain(words);
  for (const locale of LOCALES)
    for (const at of [`/${CAST.slug}`, AT, `${AT}/back`, `/sign/${CAST.slug}`])
      expect((await ask(`${site.url}/${locale}${at}`)).text, at).not.toContain(words);
  const family = await signed.cookie('family');
  for (const at of ['/ru/my', '/ru/my/todo', `/ru/desk/intake/${row?.id}`])
    expect((await ask(site.url + at, { cookie: family })).text, at).not.toContain(words);
});

test('the strangers’ pages are light, keep nothing, and have a way out', async ({ open, site }) => {
  for (const locale of LOCALES) {
    for (const at of [AT, `${AT}/back`]) {
      const packed = await ask(`${site.url}/${locale}${at}`, { headers: { 'Accept-Encoding': 'gzip' } });
      expect(Number(packed.headers['content-length'])).toBeLessThan(20_000);
      const answer = await ask(`${site.url}/${locale}${at}`);
      expect(answer.status).toBe(200);
      expect(String(answer.headers['content-security-policy'])).toContain("script-src 'none'");
      expect(String(answer.headers['cache-control'])).toContain('no-store');
      expect(answer.headers['set-cookie']).toBeUndefined();
      expect(answer.text).not.toMatch(/<script|<svg/);
    }
    const page = await open({ width: 360 });
    await page.goto(`/${locale}${AT}`);
    const action = await page.locator('form:has(.quick-exit)').getAttribute('action');
    const left = await ask(site.url + action, { method: 'POST', headers: { Origin: site.url, 'Content-Length': '0' } });
    expect([left.status, left.headers.location]).toEqual([303, 'https://www.wikipedia.org/']);
    await expect(formNamed(page, 'tell')).toBeVisible();
  }
  expect((await ask(`${site.url}/ru/tell/no-such-campaign`)).status).toBe(404);
});
