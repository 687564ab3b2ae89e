import { byHand, daysFrom, todayInMoscow } from './support/by-hand';
import { logLetterOn, newCase, send } from './support/family';
import { MARK } from './support/marks';
import { expect, test } from './support/test';

const [TITLE, TEXT] = ['Свой шаг: письмо землякам в совет', 'Свой текст: напоминание совета'];

test('a step and a text of the campaign’s own reach a family, marked as not confirmed, until put away', async ({ open }) => {
  const desk = await open({ who: 'editor' });
  await desk.goto('/ru/desk/advice/texts/new');
  await desk.fill('[name="title"]', TEXT);
  await desk.fill('textarea[name="body"]', `Прошу сообщить, что сделано.\n\n1. ${MARK.question}?`);
  await send(desk, 'own-text');
  await expect(desk).toHaveURL(/\/desk\/advice\/texts\/[0-9a-f-]{36}\?new=1$/);
  const textAt = new URL(desk.url()).pathname;

  await desk.goto('/ru/desk/advice/rungs/new');
  await desk.fill('[name="title"]', TITLE);
  await desk.fill('[name="plain"]', 'Совет поможет составить письмо и отправит его вместе с вами.');
  await desk.selectOption('[name="textId"]', { label: TEXT });
  await send(desk, 'own-rung');
  await expect(desk).toHaveURL(/\/desk\/advice\/rungs\/[0-9a-f-]{36}\?new=1$/);
  const rungAt = new URL(desk.url()).pathname;

  const page = await open({ who: 'family', width: 360 });
  const at = await newCase(page, 'ru', 'Свой шаг кампании');
  const today = todayInMoscow();
  let days = 40;
  while (byHand(daysFrom(today, -days)).answerSafe >= today) days += 1;
  const letter = await logLetterOn(page, at, 'Генеральная прокуратура', daysFrom(today, -days));
  await page.goto(`${letter}/steps`);
  await page.locator('section[aria-labelledby="steps-open"] a', { hasText: TITLE }).click();
  await expect(page.locator('h1')).toHaveText(TITLE);
  await expect(page.locator('main')).toContainText('источником не подтверждено');
  await expect(page.locator('.sheet').first()).toContainText(MARK.question);

  // What is put away is offered to nobody: the step first, then its text.
  await desk.goto(rungAt);
  await send(desk, 'own-rung-state');
  await desk.goto(textAt);
  await send(desk, 'own-text-state');
  await page.goto(`${letter}/steps`);
  await expect(page.locator('section[aria-labelledby="steps-open"]')).toBeVisible();
  await expect(page.locator('main')).not.toContainText(TITLE);
  await page.goto(`${at}/texts`);
  await expect(page.locator('main')).not.toContainText(TEXT);

  const organizer = await open({ who: 'organizer' });
  await organizer.goto('/ru/desk/advice/rungs/new');
  await expect(organizer.locator('input[name="form"][value="own-rung"]')).toHaveCount(0);
});
