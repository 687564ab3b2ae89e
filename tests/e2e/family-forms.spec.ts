import { byHand, daysFrom, todayInMoscow } from './support/by-hand';
import { choose, formNamed, logLetter, newCase, receiptOf, send, typeDay } from './support/family';
import { expect, test } from './support/test';

const today = todayInMoscow();
const BODY = {
  ru: { query: 'Генеральная прокуратура', body: 'Генеральная прокуратура' },
  en: { query: 'Prosecutor General', body: 'Prosecutor General' },
};

/** Typed fields of a form, as a person counts them: a day is one, a choice is one. */
const questions = async (page: import('@playwright/test').Page, name: string) => {
  const names = await formNamed(page, name)
    .locator('input:not([type="hidden"]), select, textarea')
    .evaluateAll((all) => all.map((each) => each.getAttribute('name')?.split('.')[0]));
  return new Set(names).size;
};

for (const [locale, width] of [
  ['ru', 360],
  ['en', 1280],
] as const) {
  test.describe(`the family's forms, ${locale}, ${width} px, no script`, () => {
    test('a letter, its number, its answer, still nothing', async ({ open, site }) => {
      const page = await open({ who: 'family', width });
      const at = `/${locale}/my/cases/${site.told.familyCaseId}`;

      await page.goto(`${at}/letters/new`);
      await choose(page, BODY[locale].query, BODY[locale].body);
      expect(await questions(page, 'letter')).toBeLessThanOrEqual(4);
      const letter = await logLetter(page, at, BODY[locale]);

      await page.locator(`a[href^="${at}/number"]`).click();
      expect(await questions(page, 'number')).toBe(3);
      await expect(page.locator(`input[name="letterId"][value="${letter.split('/').at(-1)}"]`)).toBeChecked();
      await page.fill('[name="number"]', ` ВО-${width} / 26 `);
      await typeDay(page, 'datedOn', today);
      await send(page, 'number');
      await expect(page).toHaveURL(`${letter}?new=number`);
      await expect(page.locator('main')).toContainText(`ВО-${width} / 26`);
      const days = await receiptOf(page);
      expect(days.register).toEqual([]);
      expect(days.answer[0] && days.answer[0] >= daysFrom(today, 30)).toBe(true);

      await page.locator(`a[href="${letter}/silence"]`).click();
      // Nothing is late yet: it says when it will be, and has no letter to send.
      await expect(page.locator('main .notice')).toHaveCount(1);
      await expect(page.locator('.sheet')).toHaveCount(0);

      await page.goto(letter);
      await page.locator(`a[href^="${at}/answer"]`).click();
      expect(await questions(page, 'answer')).toBe(5);
      await page.locator('input[name="picture"][value="refused"]').check();
      await page.fill('[name="number"]', 'исх. 7/1');
      await send(page, 'answer');
      await expect(page).toHaveURL(`${letter}?new=answer`);
      await page.goto(at);
      await expect(page.locator(`#letter-${letter.split('/').at(-1)}`)).toContainText('7/1');
    });

    test('an answer that sends the letter elsewhere goes on in the other form, with what was typed', async ({ open, site }) => {
      const page = await open({ who: 'family', width });
      const letter = await logLetter(page, `/${locale}/my/cases/${site.told.familyCaseId}`, BODY[locale]);
      await page.locator('a[href*="/answer?letter="]').click();
      await typeDay(page, 'datedOn', today);
      await page.fill('[name="number"]', 'ПЕР-12');
      await page.locator('input[name="picture"][value="elsewhere"]').check();
      await send(page, 'answer');
      await expect(page).toHaveURL(`${letter}/forwarded`);
      await page.locator('.choices a').first().click();
      await expect(page.locator('[name="number"]')).toHaveValue('ПЕР-12');
      await expect(page.locator('[name="datedOn.year"]')).toHaveValue(today.slice(0, 4));
      await send(page, 'forwarded');
      await expect(page).toHaveURL(`${letter}?new=forwarded`);
    });

    test('a draft is finished later; a letter is withdrawn and brought back', async ({ open, site }) => {
      const page = await open({ who: 'family', width });
      await page.goto(`/${locale}/my/cases/${site.told.familyCaseId}/letters/new`);
      await choose(page, BODY[locale].query, BODY[locale].body);
      await page.locator('button[name="draft"]').click();
      await expect(page).toHaveURL(/\?new=1$/);
      const letter = new URL(page.url()).pathname;
      expect(await receiptOf(page)).toEqual({ register: [], answer: [] });

      await page.goto(letter);
      await send(page, 'send-draft');
      const hand = byHand(today);
      await expect(page).toHaveURL(`${letter}?new=1`);
      expect((await receiptOf(page)).register).toEqual([hand.registerBy, hand.registerSafe]);

      await send(page, 'withdraw');
      await expect(formNamed(page, 'restore')).toBeVisible();
      expect(await receiptOf(page)).toEqual({ register: [], answer: [] });
      await send(page, 'restore');
      await expect(formNamed(page, 'withdraw')).toBeVisible();
      expect((await receiptOf(page)).register).toEqual([hand.registerBy, hand.registerSafe]);
    });

    test('a page that another tab has changed meanwhile refuses in words and gives back what was typed', async ({ open }) => {
      const page = await open({ who: 'family', width });
      const other = await page.context().newPage();
      const at = await newCase(page, locale, `Две вкладки ${width}`);
      const error = locale === 'ru' ? /^Ошибка: / : /^Error: /;

      // A draft that was sent meanwhile: its form is gone.
      await page.goto(`${at}/letters/new`);
      await choose(page, BODY[locale].query, BODY[locale].body);
      await page.locator('button[name="draft"]').click();
      await expect(page).toHaveURL(/\?new=1$/);
      await other.goto(new URL(page.url()).pathname);
      await send(other, 'send-draft');
      await typeDay(page, 'sentOn', daysFrom(today, -1));
      await send(page, 'send-draft');
      await expect(page).toHaveTitle(error);
      await expect(formNamed(page, 'send-draft')).toHaveCount(0);
      const [year, month, day] = daysFrom(today, -1).split('-').map(Number);
      await expect(page.locator('main .error-summary .typed')).toHaveText([`${day}.${month}.${year}`]);

      // Who signs was forgotten meanwhile: the form is there, the fields for the forms of her name are not.
      await page.goto(`${at}/signature`);
      await page.fill('[name="name"]', 'Ласточкина Вера Павловна');
      await send(page, 'signature');
      await page.goto(`${at}/signature`);
      await other.goto(`${at}/signature`);
      await send(other, 'forget-signature');
      await page.fill('[name="signerGenitive"]', `Ласточкиной ${'Веры '.repeat(200)}`);
      await page.fill('[name="address"]', 'Пермь, до востребования');
      await send(page, 'signature');
      await expect(page).toHaveTitle(error);
      await expect(page.locator('[name="address"]')).toHaveValue('Пермь, до востребования');
      await expect(page.locator('.error-summary .typed').filter({ hasText: 'Ласточкиной Веры' })).toHaveCount(1);
      await expect(page.locator('.error-summary a[href="#signerGenitive"]')).toHaveCount(0);
    });

    test('a case of her own, with a letter by e-mail that starts no clock', async ({ open }) => {
      const page = await open({ who: 'family', width });
      await page.goto(`/${locale}/my/cases/new`);
      await page.fill('[name="alias"]', `Брат ${width}`);
      await page.selectOption('[name="category"]', 'leave');
      await page.selectOption('[name="region"]', 'RU-PER');
      await send(page, 'case');
      await expect(page).toHaveURL(/\/my\/cases\/[0-9a-f-]{36}/);
      const at = new URL(page.url()).pathname;
      await expect(page.locator('h1')).toContainText(`Брат ${width}`);

      await page.goto(`${at}/letters/new`);
      await choose(page, BODY[locale].query, BODY[locale].body);
      await page.locator('input[name="channel"][value="email"]').check();
      await send(page, 'letter');
      await expect(page).toHaveURL(/\?new=1$/);
      expect(await receiptOf(page)).toEqual({ register: [], answer: [] });
      await expect(page.locator('.notice-warning, .notice')).not.toHaveCount(0);
    });

    test('a day that is not in the calendar is named, a future one refused, and what was typed stays', async ({ open, site }) => {
      const page = await open({ who: 'family', width });
      await page.goto(`/${locale}/my/cases/${site.told.familyCaseId}/letters/new`);
      await choose(page, BODY[locale].query, BODY[locale].body);
      await typeDay(page, 'sentOn', '2026-02-31');
      await page.locator('input[name="channel"][value="post"]').check();
      await page.selectOption('[name="category"]', 'missing');
      await send(page, 'letter');
      expect(await page.title()).toMatch(/^(Ошибка|Error): /);
      await expect(page.locator('.error-summary')).toContainText('31');
      await expect(page.locator('.error-summary')).toContainText('2026');
      await expect(page.locator('[name="sentOn.day"]')).toHaveValue('31');
      await expect(page.locator('[name="sentOn.day"]')).toHaveAttribute('aria-invalid', 'true');
      await expect(page.locator('input[name="channel"][value="post"]')).toBeChecked();
      await expect(page.locator('[name="category"]')).toHaveValue('missing');

      await page.locator('.error-summary a').first().click();
      await expect(page.locator('[name="sentOn.day"]')).toBeFocused();

      await typeDay(page, 'sentOn', daysFrom(today, 1));
      await send(page, 'letter');
      expect(await page.title()).toMatch(/^(Ошибка|Error): /);
      await expect(page.locator('[name="sentOn.day"]')).toHaveAttribute('aria-invalid', 'true');

      await page.fill('[name="sentOn.day"]', locale === 'ru' ? '4 марта 2026' : '4 March 2026');
      await page.fill('[name="sentOn.month"]', '');
      await page.fill('[name="sentOn.year"]', '');
      await send(page, 'letter');
      await expect(page).toHaveURL(/\?new=1(#.*)?$/);
      await expect(page.locator('time[datetime="2026-03-04"]')).not.toHaveCount(0);
    });
  });
}
