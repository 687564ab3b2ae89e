import { CAST } from '@/prisma/story/cast';
import { daysFrom, todayInMoscow } from './support/by-hand';
import { formNamed, newCase, send, typeDay } from './support/family';
import { expect, test } from './support/test';

const HALL = { ru: 'Администрация города Перми', en: 'Perm city administration' };
const COVID = { ru: 'из-за ковида', en: 'because of Covid' };
const GATHERING = /\/desk\/gatherings\/[0-9a-f-]{36}/;

for (const [locale, width] of [
  ['ru', 360],
  ['en', 1280],
] as const) {
  test(`an organizer files a rally’s notice, logs its refusal because of Covid, and sets an allowed event beside it; ${locale}, ${width} px, no script`, async ({
    open,
  }) => {
    test.setTimeout(90_000);
    const today = todayInMoscow();
    const rallyOn = daysFrom(today, 8);
    const desk = await open({ who: 'organizer', width });
    await desk.goto(`/${locale}/desk/gatherings/new`);
    await desk.selectOption('[name="kind"]', 'rally');
    await typeDay(desk, 'onDay', rallyOn);
    await desk.selectOption('[name="region"]', 'RU-PER');
    // Without a title it is refused, and what was typed is still there.
    await send(desk, 'gathering-new');
    await expect(desk.locator('.error-summary a[href="#title"]')).toBeVisible();
    await expect(desk.locator('[name="onDay.year"]')).toHaveValue(rallyOn.slice(0, 4));
    await desk.fill('[name="title"]', 'Митинг у фонтана');
    await send(desk, 'gathering-new');
    await expect(desk).toHaveURL(/\?new=noted$/);
    const at = new URL(desk.url()).pathname;
    expect(at).toMatch(GATHERING);

    // The window, counted a second time: 15 and 10 days back.
    const windowDays = desk.locator('section[aria-labelledby="window"] time');
    const shown = await windowDays.evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
    expect(shown).toEqual(expect.arrayContaining([daysFrom(rallyOn, -15), daysFrom(rallyOn, -10)]));
    await desk.locator(`a[href$="${at}/why/earliest"]`).click();
    await expect(desk.locator('main')).toContainText('54');
    await expect(desk.locator('main .steps li').first()).toBeVisible();
    await desk.goto(`${at}/answer`);
    await expect(formNamed(desk, 'gathering-answer')).toHaveCount(0);

    await desk.locator(`main a[href$="${at}/notice"]`).click();
    await desk.locator('.choices a', { hasText: HALL[locale] }).first().click();
    await typeDay(desk, 'noticeOn', daysFrom(today, -4));
    await desk.fill('[name="number"]', 'У-17/2');
    await send(desk, 'gathering-notice');
    await expect(desk).toHaveURL(/\?new=notice#notice$/);
    const notice = desk.locator('section[aria-labelledby="notice"]');
    await expect(notice).toContainText(locale === 'ru' ? 'в срок' : 'in time');
    await expect(notice).toContainText('У-17/2');
    await expect(notice.locator(`time[datetime="${daysFrom(today, -1)}"]`).first()).toBeVisible();
    await expect(notice.locator('.silence')).toBeVisible();

    await desk.locator(`a[href$="${at}/answer"]`).click();
    await desk.locator('input[name="answer"][value="refused"]').check();
    await typeDay(desk, 'answerOn', daysFrom(today, -2));
    await send(desk, 'gathering-answer');
    await expect(desk.locator('.error-summary a[href="#ground"]')).toBeVisible();
    await desk.selectOption('[name="ground"]', 'covid');
    await desk.fill('[name="groundText"]', 'в связи с распространением инфекции');
    await desk.fill('[name="offeredText"]', 'Пустырь за депо');
    await send(desk, 'gathering-answer');
    await expect(desk).toHaveURL(/\?new=answer#notice$/);
    await expect(notice).toContainText(COVID[locale]);
    await expect(notice).toContainText('в связи с распространением инфекции');
    await expect(notice).toContainText('Пустырь за депо');

    // The three days of the answer, explained: filed four days ago, so by yesterday.
    await desk.locator(`a[href$="${at}/why/answer"]`).click();
    await expect(desk.locator(`main .clock time[datetime="${daysFrom(today, -1)}"]`).first()).toBeVisible();
    expect(await desk.locator('main .steps').textContent()).not.toMatch(/(clock|gathering)\.[a-z]/);
    await desk.goto(at);

    // What may be said of it in public is shown before it is said: the ground, and no word of hers.
    await desk.locator(`a[href$="${at}/public"]`).click();
    const told = desk.locator('main dl').first();
    await expect(told).toContainText(locale === 'ru' ? 'Из-за ковида' : 'Because of Covid');
    for (const word of ['фонтана', 'инфекции', 'депо']) await expect(told).not.toContainText(word);
    await desk.locator('input[name="show"][value="yes"]').check();
    await send(desk, 'gathering-show');
    await expect(desk).toHaveURL(/\?new=shown#public$/);

    await desk.locator(`a[href$="${at}/compare"]`).click();
    await desk.fill('[name="title"]', 'Ярмарка на той же площади');
    await send(desk, 'gathering-compare');
    // Without its source it proves nothing.
    await expect(desk.locator('.error-summary a[href="#source"]')).toBeVisible();
    await desk.fill('[name="source"]', '«Заречный листок»');
    await desk.fill('[name="people"]', '4000');
    await send(desk, 'gathering-compare');
    await expect(desk).toHaveURL(/\?new=compared#compared$/);
    const beside = desk.locator('section[aria-labelledby="compared"] tbody tr');
    expect(await beside.count()).toBe(2);
    await expect(beside.nth(1)).toContainText('Заречный листок');

    await desk.goto(`/${locale}/desk/gatherings/compared?region=RU-PER`);
    await expect(desk.locator('main')).toContainText('Ярмарка на той же площади');
    await desk.goto(`/${locale}/desk/gatherings?answer=refused&ground=covid&region=RU-PER&kind=rally`);
    await expect(desk.locator(`a[href$="${at}"]`)).toHaveCount(1);

    await desk.goto(`${at}/withdraw`);
    await send(desk, 'gathering-withdraw');
    await desk.goto(`/${locale}/desk/gatherings?answer=refused`);
    await expect(desk.locator(`a[href$="${at}"]`)).toHaveCount(0);
    await desk.goto(at);
    await send(desk, 'gathering-restore');
    await expect(desk).toHaveURL(/\?new=restored$/);
    expect(await desk.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth).catch(() => true)).toBe(true);
  });

  test(`a family logs a question, sees it, takes it back and brings it back; ${locale}, ${width} px, no script`, async ({ open }) => {
    const page = await open({ who: 'family', width });
    const at = await newCase(page, locale, `вопрос ${locale}`);
    await page.goto(at);
    await page.locator(`a[href$="${at}/questions/new"]`).click();
    const form = formNamed(page, 'own-question');
    // Five fields: a day counts as one.
    expect(await form.locator('.field').count()).toBeLessThanOrEqual(5);
    expect(await page.locator('script').count()).toBe(0);
    await page.locator('select[name="editionId"]').selectOption({ index: 0 });
    await page.selectOption('[name="channel"]', 'sms');
    await typeDay(page, 'sentOn', daysFrom(todayInMoscow(), -3));
    await page.fill('[name="number"]', 'ПЛ-1');
    await page.fill('[name="text"]', 'Когда его отпустят домой?');
    await send(page, 'own-question');
    await expect(page).toHaveURL(/\/questions\?new=asked$/);
    await expect(page.locator('main')).toContainText('Когда его отпустят домой?');
    await page.goto(at);
    await expect(page.locator('.timeline')).toContainText(locale === 'ru' ? 'Отправлен 1 вопрос' : '1 question sent');
    await page.goto(`${at}/questions`);
    await send(page, 'question-withdraw');
    await expect(page.locator('main')).not.toContainText('Когда его отпустят домой?');
    await send(page, 'question-restore');
    await expect(page.locator('main')).toContainText('Когда его отпустят домой?');
  });
}

test('a family reads the gathering of her case, with what it is held against, and finds no form on it', async ({ open, site }) => {
  const page = await open({ who: 'family', width: 360 });
  await page.goto(`/ru/my/cases/${site.told.familyCaseId}`);
  await page.locator('section[aria-labelledby="gatherings"] a').first().click();
  await expect(page).toHaveURL(/\/gatherings\/[0-9a-f-]{36}$/);
  await expect(page.locator('main')).toContainText('Ярмарка урожая');
  await expect(page.locator('main')).toContainText(COVID.ru);
  expect(await page.locator('main form').count()).toBe(0);
  await page.locator('main a[href$="/why/latest"]').click();
  await expect(page.locator('main .steps li').first()).toBeVisible();
  const other = await open({ who: 'otherFamily' });
  expect((await other.goto(page.url().replace('/why/latest', '')))?.status()).toBe(404);
});

test('everybody reads in the published timeline that a rally was refused, and why; not what it was called', async ({ open }) => {
  const page = await open({ width: 360 });
  await page.goto(`/ru/${CAST.slug}`);
  await page.locator(`main a[href$="/${CAST.slug}/timeline"]`).first().click();
  await page.locator('details.details summary').first().click();
  await page.selectOption('[name="kind"]', 'gathering');
  await page.locator('form.filters button[type="submit"]').click();
  const refusal = page.locator('main tbody tr', { hasText: COVID.ru });
  await expect(refusal).toHaveCount(1);
  await expect(refusal).toContainText('Пермский край');
  await expect(page.locator('main')).not.toContainText('Верните их домой');
  await expect(page.locator('main')).not.toContainText('Заречного театра');
});

test('the ledger of a direct line adds up, by region and by channel', async ({ open, site }) => {
  const desk = await open({ who: 'organizer' });
  await desk.goto('/ru/desk/questions');
  await expect(desk.locator('.notice')).toContainText('журнал');
  await desk.locator('tbody a', { hasText: /^Прямая линия$/ }).click();
  const sums = async (section: string) => {
    const cells = await desk.locator(`section[aria-labelledby="${section}"] tbody tr td:nth-of-type(1) div`).allTextContents();
    return cells.reduce((sum, text) => sum + Number(text.replace(/\D/g, '')), 0);
  };
  const [row] = await site.sql<{ n: string }>(
    `SELECT sum(q.count)::text AS n FROM question q JOIN edition e ON e.id = q.edition_id
     WHERE e.campaign_id = $1 AND e.name_ru = 'Прямая линия' AND q.withdrawn_on IS NULL`,
    [site.told.campaignId],
  );
  expect([await sums('regions'), await sums('channels')]).toEqual([Number(row?.n), Number(row?.n)]);
});
