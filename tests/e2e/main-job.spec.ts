import { byHand, daysFrom, todayInMoscow } from './support/by-hand';
import { choose, logLetter, receiptOf, send, typeDay } from './support/family';
import { expect, test } from './support/test';

const MINISTRY = { ru: 'Министерство обороны', en: 'Ministry of Defence' };
const STAFF = { ru: 'Генеральный штаб', en: 'General Staff' };

for (const { locale, width, script } of [
  { locale: 'ru', width: 360, script: false },
  { locale: 'en', width: 1280, script: false },
  { locale: 'ru', width: 1280, script: true },
  { locale: 'en', width: 360, script: true },
] as const) {
  test(`the main job, ${locale}, ${width} px, desk ${script ? 'with' : 'without'} script`, async ({ open, site }) => {
    const caseId = site.told.familyCaseId;
    const today = todayInMoscow();
    const desk = await open({ who: 'organizer', width, script });
    const waiting = async () => {
      await desk.goto(`/${locale}/desk`);
      return Number(((await desk.locator('a[href*="standing=waiting"]').first().textContent()) ?? '').replace(/\D/g, ''));
    };
    const before = await waiting();

    const page = await open({ who: 'family', width });
    await page.goto(`/${locale}/my`);
    await page.locator(`a[href="/${locale}/my/cases/${caseId}"]`).first().click();
    const letter = await logLetter(page, `/${locale}/my/cases/${caseId}`, { query: MINISTRY[locale], body: MINISTRY[locale] });
    const hand = byHand(today);
    expect(await receiptOf(page)).toEqual({ register: [hand.registerBy, hand.registerSafe], answer: [hand.answerBy, hand.answerSafe] });

    await page.locator(`a[href="${letter}/forwarded"]`).click();
    await choose(page, STAFF[locale], STAFF[locale]);
    await typeDay(page, 'datedOn', today);
    await page.fill('[name="number"]', `УГ-${width}/${locale}`);
    await send(page, 'forwarded');
    await expect(page).toHaveURL(`${letter}?new=forwarded`);
    await expect(page.locator('main')).toContainText(STAFF[locale]);
    // The second hop's own clock begins with the notice.
    expect(await receiptOf(page)).toEqual({ register: [hand.registerBy, hand.registerSafe], answer: [hand.answerBy, hand.answerSafe] });

    expect(await waiting()).toBe(before + 1);
    await desk.goto(`/${locale}/desk/cases/${caseId}`);
    const entry = desk.locator(`#letter-${letter.split('/').at(-1)}`);
    await expect(entry).toContainText(MINISTRY[locale]);
    await expect(entry.locator('ol.timeline')).toContainText(STAFF[locale]);
    expect(await entry.locator(`time[datetime="${hand.answerSafe}"], time[datetime="${hand.answerBy}"]`).count()).toBeGreaterThan(0);
    expect(daysFrom(today, 33)).toBe(hand.answerBy);
  });
}
