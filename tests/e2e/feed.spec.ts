import { readFileSync } from 'node:fs';
import ical from 'ical.js';
import { byHand, todayInMoscow } from './support/by-hand';
import { formNamed, logLetterOn, newCase, send } from './support/family';
import { ask } from './support/raw';
import { expect, test } from './support/test';

const ALIAS = 'Озёрный у календаря';

for (const locale of ['ru', 'en'] as const) {
  test(`a calendar of due days: without a session, without names, until it is revoked, ${locale}`, async ({ open, site }) => {
    const page = await open({ who: 'family', width: 360 });
    const body = locale === 'ru' ? 'Генеральная прокуратура' : 'Prosecutor General';
    await logLetterOn(page, await newCase(page, locale, ALIAS), body, todayInMoscow());
    await page.goto(`/${locale}/my/calendar`);
    await send(page, 'make-feed');
    const address = (await page.locator('.feed-address a').textContent()) ?? '';
    expect(address).toMatch(new RegExp(`^${site.url}/${locale}/calendar/[\\w-]{43}\\.ics$`));

    const answer = await ask(address);
    expect(answer.status).toBe(200);
    expect(String(answer.headers['content-type'])).toContain('text/calendar');
    expect(answer.headers['set-cookie']).toBeUndefined();
    const events = new ical.Component(ical.parse(answer.text)).getAllSubcomponents('vevent').map((each) => new ical.Event(each));
    expect(events.length).toBeGreaterThan(0);
    expect(answer.text).toContain('VALUE=DATE');
    expect(events.every(({ startDate }) => startDate.isDate)).toBe(true);
    const hand = byHand(todayInMoscow());
    const days = events.map(({ startDate }) => startDate.toString());
    expect(days.some((day) => [hand.answerBy, hand.answerSafe].includes(day))).toBe(true);
    const unfolded = answer.text.replace(/\r\n[ \t]/g, '');
    for (const name of [ALIAS, 'ласточка', 'Ласточка']) expect(unfolded).not.toContain(name);

    const token = address.split('/').at(-1)?.replace('.ics', '') ?? '';
    expect(readFileSync(site.logFile, 'utf8').includes(token), 'the secret stands in no log').toBe(false);

    // It is shown once; the list has a line without the secret.
    await send(page, 'feed-handed');
    await page.goto(`/${locale}/my/calendar`);
    expect((await page.content()).includes(token)).toBe(false);
    await formNamed(page, 'revoke-feed').first().locator('button').click();
    await expect(page).toHaveURL(/revoked=1/);
    expect((await ask(address)).status).toBe(404);
    expect((await ask(`${site.url}/${locale}/calendar/${'a'.repeat(43)}.ics`)).status).toBe(404);
  });
}
