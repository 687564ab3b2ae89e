import type { Page } from '@playwright/test';
import { expect, type Locale } from './test';

/** The form of that name on the page, and its main button. */
export const formNamed = (page: Page, name: string) => page.locator(`form:has(input[name="form"][value="${name}"])`);

export const send = (page: Page, name: string) => formNamed(page, name).locator('button[type="submit"]:not([name])').first().click();

/** Types a day into its three fields. */
export async function typeDay(page: Page, name: string, iso: string) {
  const [year = '', month = '', day = ''] = iso.split('-');
  await page.fill(`[name="${name}.day"]`, String(Number(day)));
  await page.fill(`[name="${name}.month"]`, String(Number(month)));
  await page.fill(`[name="${name}.year"]`, year);
}

/** Finds a body by its name and follows the link that chooses it. */
export async function choose(page: Page, query: string, exact: string) {
  await page.fill('input[name="q"]', query);
  await page.locator('form.search button').click();
  await page.locator('.choices a', { hasText: exact }).first().click();
}

/** The days a receipt shows, by clock. */
export async function receiptOf(page: Page) {
  const days = (clock: string) =>
    page
      .locator(`section[aria-labelledby="clock-${clock}"] .clock-days time`)
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
  return { register: await days('register'), answer: await days('answer') };
}

/** Logs a letter sent today by the portal and answers its address, standing on the receipt. */
export async function logLetter(page: Page, at: string, { query, body }: { query: string; body: string }): Promise<string> {
  await page.goto(`${at}/letters/new`);
  await choose(page, query, body);
  await send(page, 'letter');
  await expect(page).toHaveURL(/\/my\/letters\/[0-9a-f-]{36}\?new=1$/);
  return new URL(page.url()).pathname;
}

/** Opens a case of her own, for the letters of one test alone; answers its address. */
export async function newCase(page: Page, locale: Locale, alias: string): Promise<string> {
  await page.goto(`/${locale}/my/cases/new`);
  await page.fill('[name="alias"]', alias);
  await page.selectOption('[name="category"]', 'leave');
  await page.selectOption('[name="region"]', 'RU-PER');
  await send(page, 'case');
  await expect(page).toHaveURL(/\/my\/cases\/[0-9a-f-]{36}/);
  return new URL(page.url()).pathname;
}

/** Logs a letter sent by the portal on that day, standing on the receipt. */
export async function logLetterOn(page: Page, at: string, body: string, sentOn: string): Promise<string> {
  await page.goto(`${at}/letters/new`);
  await choose(page, body, body);
  await typeDay(page, 'sentOn', sentOn);
  await send(page, 'letter');
  await expect(page).toHaveURL(/\/my\/letters\/[0-9a-f-]{36}\?new=1$/);
  return new URL(page.url()).pathname;
}

/** The id an address ends with. */
export const idOf = (at: string): string => at.split('/').at(-1) ?? '';
