import type { Page } from '@playwright/test';
import { idOf, logLetterOn, newCase, send, typeDay } from './support/family';
import { expect, test } from './support/test';

// A day of 2019, and a letter of its own from then: the other files count days of their own years.
const YEAR = '/ru/desk/calendars/2019';
const [SENT, SAFE, OFF, THEN] = ['2019-03-04', '2019-04-08', '04-08', '2019-04-09'];

/** Follows the page of a recount, which asks again by itself, until it is done. */
async function recounted(desk: Page) {
  await expect(desk).toHaveURL(/\/ru\/desk\/recounts\/[0-9a-f-]{36}$/);
  await expect(desk.locator('#letters')).toBeVisible({ timeout: 40_000 });
  await expect(desk.locator('meta[http-equiv="refresh"]')).toHaveCount(0, { timeout: 40_000 });
  await expect(desk.locator('progress')).toHaveAttribute('value', '1');
}

async function backToShipped(desk: Page) {
  await desk.goto(`${YEAR}/back`);
  await send(desk, 'desk-calendar-back');
  await recounted(desk);
}

const safeDay = (page: Page) => page.locator('section[aria-labelledby="clock-answer"] .clock-days time').last();

test('a day off more moves the days of a letter, and the shipped table moves them back', async ({ open }) => {
  test.setTimeout(150_000);
  const page = await open({ who: 'family', width: 360 });
  const letter = await logLetterOn(page, await newCase(page, 'ru', 'Старое письмо 2019'), 'Генеральная прокуратура', SENT);
  await expect(safeDay(page)).toHaveAttribute('datetime', SAFE);

  const desk = await open({ who: 'admin' });
  await desk.goto(`${YEAR}/day?d=${OFF}`);
  await typeDay(desk, 'day', `2019-${OFF}`);
  await desk.locator('input[name="what"][value="off"]').check();
  await desk.fill('[name="nameRu"]', 'Нерабочий день по указу (проверка)');
  await send(desk, 'desk-calendar-day');
  try {
    await recounted(desk);
    await expect(desk.locator(`a[href*="#letter-${idOf(letter)}"]`)).toHaveCount(1);
    await page.goto(letter);
    await expect(safeDay(page)).toHaveAttribute('datetime', THEN);
    await page.goto(`${letter}/why/answer?hop=1`);
    await expect(page.locator('.named-days')).toContainText('Нерабочий день по указу (проверка)');

    await desk.goto('/ru/desk/recounts');
    await expect(desk.locator('main table a').first()).toContainText('2019');
  } finally {
    await backToShipped(desk);
  }
  await page.goto(letter);
  await expect(safeDay(page)).toHaveAttribute('datetime', SAFE);
});

test('only an admin changes a calendar', async ({ open }) => {
  const desk = await open({ who: 'organizer' });
  expect((await desk.goto(YEAR))?.status()).toBe(200);
  await expect(desk.locator(`a[href^="${YEAR}/day"]`)).toHaveCount(0);
  for (const tail of ['day', 'paste', 'source', 'back']) {
    await desk.goto(`${YEAR}/${tail}`);
    await expect(desk.locator('form input[name="form"][value^="desk-calendar"]')).toHaveCount(0);
  }
});
