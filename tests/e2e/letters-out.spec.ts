import { byHand, daysFrom, todayInMoscow } from './support/by-hand';
import { choose, formNamed, idOf, newCase, receiptOf, send, typeDay } from './support/family';
import { MARK } from './support/marks';
import { textOfFile } from './support/papers';
import { expect, test } from './support/test';

// A body without a rule of its own for a last day off: its days can be counted by hand.
const BODY = { ru: 'Министерство обороны Российской Федерации', en: 'Ministry of Defence' };
const today = todayInMoscow();

for (const [locale, width] of [
  ['ru', 360],
  ['en', 1280],
] as const) {
  test(`a letter with the name in its form, as files, then sent, ${locale}, ${width} px, no script`, async ({ open }) => {
    const page = await open({ who: 'family', width });
    const at = await newCase(page, locale, `Письмо наружу ${width}`);
    await page.goto(`${at}/signature`);
    await page.fill('[name="name"]', MARK.signer);
    await page.fill('[name="address"]', '000000, город, улица, дом (проверка)');
    await send(page, 'signature');
    await expect(page.locator('[name="signerGenitive"]')).toHaveValue(MARK.signerGenitive);

    await page.goto(`${at}/texts`);
    await page.locator('a[href*="code=ru.appeal"]').click();
    await choose(page, BODY[locale], BODY[locale]);
    await expect(page.locator('.sheet').first()).toContainText(`от ${MARK.signerGenitive}`);
    for (const format of ['pdf', 'docx'] as const) expect(await textOfFile(page, format)).toContain(`от ${MARK.signerGenitive}`);
    const none = await open({ who: 'otherFamily' });
    const href = (await page.locator('a[href*="/letter.pdf"]').first().getAttribute('href')) ?? '';
    expect((await none.request.get(href)).status()).toBe(404);

    await page.locator('button[name="draft"]').click();
    await expect(page).toHaveURL(/\/my\/letters\/[0-9a-f-]{36}\/text$/);
    const letter = new URL(page.url()).pathname.replace(/\/text$/, '');
    const field = page.locator('textarea[name="text"]');
    await expect(field).toHaveValue(new RegExp(MARK.signerGenitive));
    await field.fill(`${await field.inputValue()}\n\n${MARK.question}?`);
    await send(page, 'my-edit-text');
    await expect(page).toHaveURL(`${letter}/text?saved=1`);
    for (const format of ['pdf', 'docx'] as const) {
      const text = await textOfFile(page, format);
      expect(text).toContain(`${MARK.question}?`);
      expect(text).toContain(MARK.signerGenitive);
    }

    // Noted here today, posted yesterday.
    await page.goto(letter);
    expect(await receiptOf(page)).toEqual({ register: [], answer: [] });
    const sentOn = daysFrom(today, -1);
    await typeDay(page, 'sentOn', sentOn);
    await send(page, 'send-draft');
    await expect(page).toHaveURL(`${letter}?new=1`);
    const hand = byHand(sentOn);
    expect(await receiptOf(page)).toEqual({ register: [hand.registerBy, hand.registerSafe], answer: [hand.answerBy, hand.answerSafe] });
    // The real name stands in the letter itself, and in no list.
    await page.goto(`/${locale}/my`);
    await expect(page.locator('main')).not.toContainText(MARK.signer);
  });

  test(`one text to three bodies is three letters, ${locale}`, async ({ open, site }) => {
    const page = await open({ who: 'family', width });
    const at = await newCase(page, locale, `Один текст троим ${width}`);
    const caseId = idOf(at);
    await page.goto(`${at}/letters/many`);
    for (const nth of [0, 1, 2]) await page.locator('input[type="checkbox"][name="to"]').nth(nth).check();
    await page.locator('button[name="step"]').click();
    await page.fill('textarea[name="text"]', `Прошу ответить по существу.\n\n1. ${MARK.question}?`);
    await send(page, 'my-many');
    await expect(page).toHaveURL(/\/letters\/many\/made\?ids=/);
    const links = page.locator('main ol a[href*="/my/letters/"]');
    await expect(links).toHaveCount(3);
    expect(await site.count('letter', 'case_id = $1', [caseId])).toBe(3);
    const bodies = await links.allTextContents();
    expect(new Set(bodies).size).toBe(3);
    // All three in one file, each with its own head.
    const all = await textOfFile(page, 'pdf');
    expect(all.split(MARK.question).length - 1).toBe(3);

    await links.last().click();
    const hand = byHand(today);
    const { register, answer } = await receiptOf(page);
    expect(register).toEqual([hand.registerBy, hand.registerSafe]);
    // By law the last day may be rolled by the body's own rule; late it is on the same day.
    expect(answer[1]).toBe(hand.answerSafe);
    await page.goto(`${at}/letters/many?step=text`);
    await expect(formNamed(page, 'my-many')).toHaveCount(0);
  });
}
