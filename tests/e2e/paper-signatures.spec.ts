import { todayInMoscow } from './support/by-hand';
import { formNamed, send, typeDay } from './support/family';
import { expect, LOCALES, test } from './support/test';

for (const locale of LOCALES)
  test(`sheets under a cap, one too many, one taken away, all carried to the reception, no script, ${locale}`, async ({ open }) => {
    test.setTimeout(120_000);
    const desk = await open({ who: 'organizer', width: locale === 'ru' ? 360 : 1280 });
    await desk.goto(`/${locale}/desk/petitions/new`);
    await desk.locator('[name="kind"][value="nomination"]').check();
    await desk.fill('[name="title"]', `Подписи на бумаге ${locale}`);
    await desk.fill('[name="body"]', 'За выдвижение.');
    await send(desk, 'desk-petition');
    const at = new URL(desk.url()).pathname;
    await desk.goto(`${at}/addressees`);
    await formNamed(desk, 'desk-addressee-add').first().locator('button').click();
    await desk.goto(`${at}/rules`);
    await desk.fill('[name="regionCap"]', '30');
    await desk.fill('[name="invalidPerMille"]', '50');
    await send(desk, 'desk-petition-rules');
    await desk.goto(at);
    await send(desk, 'desk-petition-submit');
    const editor = await open({ who: 'editor', width: 1280 });
    await editor.goto(at);
    await send(editor, 'desk-petition-open');

    const fill = async (sheet: string, valid: string) => {
      await desk.goto(`${at}/paper/new`);
      await desk.fill('[name="sheet"]', sheet);
      await desk.selectOption('[name="region"]', 'RU-PER');
      await typeDay(desk, 'collectedOn', todayInMoscow());
      await desk.fill('[name="collector"]', 'Сборщица Инна');
      await desk.fill('[name="valid"]', valid);
    };
    await fill('1', '20');
    await desk.fill('[name="struck_twice"]', '2');
    await send(desk, 'desk-sheet');
    await expect(desk).toHaveURL(/\/paper\/[0-9a-f-]{36}\?new=1$/);
    const first = new URL(desk.url()).pathname;

    // Ten places are left: the sheet is refused whole, with the number, and what was typed stands.
    await fill('2', '15');
    await send(desk, 'desk-sheet');
    await expect(desk.locator('.error-summary')).toContainText('10');
    await expect(desk.locator('[name="valid"]')).toHaveValue('15');
    await desk.locator('[name="fit"]').check();
    await send(desk, 'desk-sheet');
    await expect(desk).toHaveURL(/\/paper\/[0-9a-f-]{36}\?new=1$/);
    await expect(desk.locator('main')).toContainText(locale === 'ru' ? 'Сверх предела' : 'Beyond a cap');

    await desk.goto(`${at}/paper`);
    await expect(desk.locator('main')).toContainText(/100\s?%/);
    await desk.goto(first);
    await send(desk, 'desk-sheet-remove');
    await expect(desk).toHaveURL(first);
    await send(desk, 'desk-sheet-restore');
    await expect(formNamed(desk, 'desk-sheet-remove')).toHaveCount(1);
    await desk.goto(`${at}/paper/collectors`);
    await expect(desk.locator('main')).toContainText('Сборщица Инна');

    await desk.goto(`${at}/hand-in`);
    await desk.selectOption('[name="officialId"]', { index: 1 });
    await desk.fill('[name="signatures"]', '30');
    await desk.fill('[name="proof"]', 'Штамп, вх. 17');
    await desk.locator('[name="sheets"]').check();
    await desk.selectOption('[name="category"]', { index: 1 });
    await send(desk, 'desk-hand-in');
    await expect(desk).toHaveURL(`${at}#hand-ins`);
    await desk.locator('a[href*="/hand-ins/"]').click();
    await expect(desk.locator('main')).toContainText('Штамп, вх. 17');
    await expect(desk.locator('main a[href*="/desk/letters/"]')).toHaveCount(1);
    await send(desk, 'desk-hand-in-undo');
    await expect(desk.locator('a[href*="/hand-ins/"]')).toHaveCount(0);
  });
