import { todayInMoscow } from './support/by-hand';
import { choose, formNamed, idOf, newCase, send } from './support/family';
import { MARK } from './support/marks';
import { textOfFile } from './support/papers';
import { expect, test } from './support/test';

const BODY = { ru: 'Генеральная прокуратура', en: 'Prosecutor General' };
const QUESTIONS = [1, 2, 3, 4, 5].map((n) => `${MARK.question} номер ${n}?`);
const NUMBERED = QUESTIONS.map((text, at) => `${at + 1}. ${text}`).join('\n');

for (const [locale, width] of [
  ['ru', 360],
  ['en', 1280],
] as const) {
  test(`five questions, none of them answered, asked again, ${locale}, ${width} px, no script`, async ({ open }) => {
    const page = await open({ who: 'family', width });
    const at = await newCase(page, locale, `Пять вопросов ${width}`);
    await page.goto(`${at}/letters/new`);
    await choose(page, BODY[locale], BODY[locale]);
    await page.locator('button[name="draft"]').click();
    await expect(page).toHaveURL(/\/my\/letters\/[0-9a-f-]{36}\?new=1$/);
    const letter = new URL(page.url()).pathname;
    await page.goto(`${letter}/text`);
    await page.fill('textarea[name="text"]', `Прошу ответить на вопросы:\n\n${NUMBERED}\n\nОтвет прошу дать письменно.`);
    await send(page, 'my-edit-text');
    await expect(page).toHaveURL(`${letter}/text?saved=1`);
    await page.goto(letter);
    await send(page, 'send-draft');
    await expect(page).toHaveURL(`${letter}?new=1`);
    // Recognised in the text, in their order.
    for (const [nth, text] of QUESTIONS.entries()) await expect(page.locator('ol.points > li').nth(nth)).toContainText(text);
    await expect(page.locator('ol.points > li')).toHaveCount(5);

    await page.locator(`a[href^="${at}/answer"]`).click();
    await page.locator('input[name="picture"][value="explained"]').check();
    await page.fill('[name="number"]', `исх. ${width}`);
    await send(page, 'answer');
    await expect(page).toHaveURL(`${letter}?new=answer`);
    await send(page, 'none-of-them');
    await expect(page).toHaveURL(`${letter}?new=verdicts#points`);
    const tally = locale === 'ru' ? /0 из 5/ : /0 of 5/;
    await page.goto(at);
    await expect(page.locator(`#letter-${idOf(letter)}`)).toContainText(tally);
    const desk = await open({ who: 'organizer', width });
    await desk.goto(`/${locale}/desk${at.slice(at.indexOf('/cases'))}`);
    await expect(desk.locator(`#letter-${idOf(letter)}`)).toContainText(tally);

    await page.goto(`${letter}/steps`);
    await page.locator(`a[href="${letter}/steps/repeat"]`).first().click();
    const sheet = page.locator('.sheet').first();
    for (const [nth, text] of QUESTIONS.entries()) await expect(sheet).toContainText(`${nth + 1}. ${text}`);
    const file = await textOfFile(page, 'pdf');
    for (const [nth, text] of QUESTIONS.entries()) expect(file.split(`${nth + 1}. ${text}`).length).toBe(2);

    await send(page, 'step');
    await expect(page).toHaveURL(/\/my\/letters\/[0-9a-f-]{36}\?new=1$/);
    // The repeat letter has the five as its own questions, open anew.
    await expect(page.locator('ol.points > li')).toHaveCount(5);
    expect(new URL(page.url()).pathname).not.toBe(letter);
  });
}

test('one question answered is said apart, and the first reading is kept', async ({ open }) => {
  const page = await open({ who: 'family' });
  const at = await newCase(page, 'ru', `Вопрос за вопросом ${todayInMoscow()}`);
  await page.goto(`${at}/letters/new`);
  await choose(page, BODY.ru, BODY.ru);
  await send(page, 'letter');
  const letter = new URL(page.url()).pathname;
  await page.goto(`${letter}/questions`);
  await page.fill('textarea[name="questions"]', QUESTIONS.join('\n'));
  await send(page, 'questions');
  await expect(page.locator('ol.points > li')).toHaveCount(5);
  await page.goto(`${at}/answer?letter=${idOf(letter)}`);
  await page.locator('input[name="picture"][value="explained"]').check();
  await send(page, 'answer');
  await send(page, 'none-of-them');
  await page.goto(letter);
  await page.locator(`a[href*="/replies/"][href$="/questions"]`).first().click();
  await expect(formNamed(page, 'none-of-them')).toHaveCount(0);
  await page.locator('input[name^="verdict."][value="answered"]').nth(2).check();
  await send(page, 'read-points');
  await expect(page.locator('main')).toContainText(/1 из 5/);
});
