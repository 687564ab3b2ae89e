import type { Page } from '@playwright/test';
import { byHand, daysFrom, todayInMoscow } from './support/by-hand';
import { choose, receiptOf, send, typeDay } from './support/family';
import { expect, test } from './support/test';

const MINISTRY = { ru: 'Министерство обороны Российской Федерации', en: 'Ministry of Defence' };
/** Three days for the number, thirty for the answer, four of silence: day 34 of 30. */
const DAY_34 = 37;

/** How many days ago the letter was sent: 37, or more where days off make it late no earlier. */
function daysAgo(today: string): number {
  let days = DAY_34;
  while (byHand(daysFrom(today, -days)).answerSafe >= today) days += 1;
  return days;
}

for (const { locale, width } of [
  { locale: 'ru', width: 360 },
  { locale: 'en', width: 1280 },
] as const) {
  test(`nothing came: day 34 of 30, ${locale}, ${width} px, no script`, async ({ open, site }) => {
    const today = todayInMoscow();
    const page = await open({ who: 'family', width });
    const at = `/${locale}/my/cases/${site.told.familyCaseId}`;

    await page.goto(`${at}/letters/new`);
    await choose(page, MINISTRY[locale], MINISTRY[locale]);
    const ago = daysAgo(today);
    const sentOn = daysFrom(today, -ago);
    await typeDay(page, 'sentOn', sentOn);
    await send(page, 'letter');
    await expect(page).toHaveURL(/\/my\/letters\/[0-9a-f-]{36}\?new=1$/);
    const letter = new URL(page.url()).pathname;
    const due = byHand(sentOn);

    await page.locator(`a[href="${letter}/silence"]`).click();
    await expect(page.locator('main')).toContainText(locale === 'ru' ? `День ${ago - 3} из 30` : `Day ${ago - 3} of 30`);
    await page.locator(`a[href="${letter}/steps/prosecutor-559"]`).click();
    await expect(page.locator('.sheet')).toContainText('5.59');
    // The offence is of the day after the law's last day; 90 days more, never moved.
    await expect(page.locator(`main time[datetime="${daysFrom(due.answerBy, 91)}"]`)).toHaveCount(1);
    await expectFiles(page, today);

    // Its last day explains itself, as the letter's own days do, and can be quoted.
    await page.locator(`a[href="${letter}/steps/prosecutor-559/why"]`).first().click();
    await expect(page.locator('main .clock-days time')).toHaveAttribute('datetime', daysFrom(due.answerBy, 91));
    await expect(page.locator('blockquote')).toContainText('5.59');
    await expect(page.locator(`a[href^="${letter}/why/answer"]`)).toHaveCount(1);
    await page.goBack();

    await page.locator('input[name="channel"][value="post"]').check();
    await send(page, 'step');
    await expect(page).toHaveURL(/\/my\/letters\/[0-9a-f-]{36}\?new=1$/);
    const complaint = new URL(page.url()).pathname;
    expect(complaint).not.toBe(letter);
    // By post: seven days on the way before its own three and thirty.
    const own = byHand(daysFrom(today, 7));
    const clock = await receiptOf(page);
    expect(clock.register[0]).toBe(own.registerBy);
    expect(clock.answer[0] && clock.answer[0] >= own.answerBy).toBe(true);

    await page.goto(`${letter}/steps`);
    await expect(page.locator(`a[href="${complaint}"]`)).toHaveCount(1);
    await expect(page.locator(`a[href="${letter}/steps/prosecutor-559"]`)).toHaveCount(0);
    const again = await page.request.get(`${letter}/steps/prosecutor-559/letter.pdf`);
    expect(again.status()).toBe(404);
  });

  test(`a letter that is not late yet says when it will be, ${locale}`, async ({ open, site }) => {
    const today = todayInMoscow();
    const page = await open({ who: 'family', width });
    await page.goto(`/${locale}/my/cases/${site.told.familyCaseId}/letters/new`);
    await choose(page, MINISTRY[locale], MINISTRY[locale]);
    await send(page, 'letter');
    const letter = new URL(page.url()).pathname;
    await page.locator(`a[href="${letter}/silence"]`).click();
    const from = daysFrom(byHand(today).answerSafe, 1);
    await expect(page.locator('main .notice')).toContainText(shown(from, locale));
    await expect(page.locator('form input[name="form"][value="step"]')).toHaveCount(0);
    await expect(page.locator('#steps-later')).toBeVisible();
  });
}

test('a step of somebody else’s letter is not found, nor are its files', async ({ open, site }) => {
  const page = await open({ who: 'family' });
  await page.goto(`/ru/my/cases/${site.told.familyCaseId}/letters/new`);
  await choose(page, MINISTRY.ru, MINISTRY.ru);
  await typeDay(page, 'sentOn', daysFrom(todayInMoscow(), -60));
  await send(page, 'letter');
  const letter = new URL(page.url()).pathname;
  expect((await page.request.get(`${letter}/steps/prosecutor-559`)).status()).toBe(200);
  const other = await open({ who: 'otherFamily' });
  for (const tail of [
    '/silence',
    '/steps',
    '/steps/prosecutor-559',
    '/steps/prosecutor-559/why',
    '/steps/prosecutor-559/letter.pdf',
    '/steps/prosecutor-559/letter.txt',
  ])
    expect((await other.request.get(letter + tail)).status(), tail).toBe(404);
  const nobody = await open({ who: 'nobody' });
  expect((await nobody.request.get(`${letter}/steps/prosecutor-559/letter.docx`)).status()).toBe(404);
});

/** PDF and DOCX are what they say, have a name that tells a day only, and are kept by nobody on the way. */
async function expectFiles(page: Page, today: string): Promise<void> {
  for (const [format, magic] of [
    ['pdf', '%PDF'],
    ['docx', 'PK'],
    ['txt', ''],
  ] as const) {
    const href = await page.locator(`a[href*="/letter.${format}"]`).getAttribute('href');
    const answer = await page.request.get(href ?? '');
    expect(answer.status(), format).toBe(200);
    expect(answer.headers()['content-disposition']).toBe(`attachment; filename="letter-${today}.${format}"`);
    expect(answer.headers()['cache-control']).toContain('no-store');
    expect((await answer.body()).subarray(0, magic.length).toString('latin1')).toBe(magic);
  }
}

const shown = (iso: string, locale: 'ru' | 'en') =>
  new Intl.DateTimeFormat(locale === 'ru' ? 'ru-RU' : 'en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${iso}T00:00Z`),
  );
