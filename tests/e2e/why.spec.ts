import { idOf, logLetterOn, newCase, send, typeDay } from './support/family';
import { expect, test } from './support/test';

// A body without a rule of its own for a last day off: the prosecutor's has one.
const BODY = { ru: 'Министерство обороны Российской Федерации', en: 'Ministry of Defence' };
/** Registered on 10.04.2026: thirty days end on Sunday, Monday is Victory Day's, and an answer is late after Tuesday. */
const DAYS = {
  ru: {
    title: '10 мая 2026',
    off: [/10 мая.*воскресенье/, /11 мая.*понедельник.*перенос с 09\.05/],
    article: 'статьи 12',
    safe: '12 мая 2026',
  },
  en: { title: '10 May 2026', off: [/10 May.*Sunday/, /11 May.*Monday.*moved from 9 May/], article: 'article 12', safe: '12 May 2026' },
};

for (const [locale, width] of [
  ['ru', 360],
  ['en', 1280],
] as const) {
  test(`a day explains itself, ${locale}, ${width} px, no script`, async ({ open }) => {
    const page = await open({ who: 'family', width });
    const at = await newCase(page, locale, `Почему этот день ${width}`);
    const letter = await logLetterOn(page, at, BODY[locale], '2026-04-10');
    await page.locator(`a[href^="${at}/number"]`).click();
    await page.fill('[name="number"]', 'ВГ-10/04');
    await typeDay(page, 'datedOn', '2026-04-10');
    await send(page, 'number');
    await expect(page).toHaveURL(`${letter}?new=number`);

    // It stands under "how it was counted", which opens without script.
    const receipt = page.locator('section[aria-labelledby="clock-answer"]');
    await receipt.locator('summary').click();
    await receipt.locator('a[href*="/why/answer"]').click();
    await expect(page).toHaveURL(`${letter}/why/answer?hop=1`);
    const main = page.locator('main');
    await expect(page.locator('h1')).toContainText(DAYS[locale].title);
    const shown = main.locator('.clock-days time');
    expect(await shown.evaluateAll((all) => all.map((each) => each.getAttribute('datetime')))).toEqual(['2026-05-10', '2026-05-12']);
    const named = main.locator('.named-days li');
    for (const [nth, said] of DAYS[locale].off.entries()) await expect(named.nth(nth)).toHaveText(said);
    await expect(named).toHaveCount(2);
    await expect(main).toContainText(DAYS[locale].article);

    // One paragraph to quote: the law and the days, and no family.
    const quote = main.locator('blockquote');
    await expect(quote).toContainText(DAYS[locale].safe);
    await expect(quote).toContainText(DAYS[locale].article);
    await expect(quote).not.toContainText('Почему этот день');
    await expect(main).not.toContainText('Почему этот день 1');

    const desk = await open({ who: 'organizer', width });
    await desk.goto(`/${locale}/desk/letters/${idOf(letter)}`);
    await desk.locator('a[href*="/why/answer"]:visible').first().click();
    await expect(desk.locator('main .clock-days time').last()).toHaveAttribute('datetime', '2026-05-12');
    await expect(desk.locator('main .named-days li')).toHaveCount(2);
    expect(await desk.locator('blockquote').textContent()).toBe(await quote.textContent());

    expect((await page.request.get(`${letter}/why/no-such-clock`)).status()).toBe(404);
    const other = await open({ who: 'otherFamily' });
    expect((await other.request.get(`${letter}/why/answer?hop=1`)).status()).toBe(404);
  });
}
