import { CAST } from '@/prisma/story/cast';
import { decode } from './support/forms';
import { ask } from './support/raw';
import { expect, LOCALES, test } from './support/test';

const linesOf = (html: string) => [...html.matchAll(/<li class="told-line">([\s\S]*?)<\/li>/g)].map(([, line = '']) => decode(line));
const daysOf = (html: string) => [...html.matchAll(/<h3 id="day-[^"]*"><time dateTime="([^"]+)"/gi)].map(([, on = '']) => on);

for (const locale of LOCALES) {
  test(`the desk’s timeline: paged by key there and back, nothing twice, ${locale}`, async ({ site, signed }) => {
    const cookie = await signed.cookie('organizer');
    const seen: string[] = [];
    let last = '';
    for (let next: string | undefined = `/${locale}/desk/timeline`, pages = 0; next && pages < 8; pages++) {
      const { text, status } = await ask(site.url + next, { cookie });
      expect(status, next).toBe(200);
      const days = daysOf(text);
      expect(days).toEqual([...days].sort().reverse());
      expect(linesOf(text).length).toBeGreaterThan(0);
      seen.push(...linesOf(text));
      last = text;
      next = decode(/<a href="([^"]*)" rel="next"/.exec(text)?.[1] ?? '') || undefined;
    }
    expect(seen.length).toBeGreaterThan(100);
    const back = decode(/<a href="([^"]*)" rel="prev"/.exec(last)?.[1] ?? '');
    expect((await ask(site.url + back, { cookie })).status).toBe(200);
  });

  test(`the desk’s timeline: filtered by its form, without script, at 360 px, ${locale}`, async ({ open }) => {
    const page = await open({ who: 'organizer', width: 360, script: false });
    await page.goto(`/${locale}/desk/timeline`);
    await page.locator('details.details summary').first().click();
    for (const noun of ['petition', 'gathering', 'question', 'incident', 'post', 'person'])
      await page.locator(`input[name="kind"][value="${noun}"]`).uncheck();
    await page.locator('form.filters button[type="submit"]').click();
    await expect(page).toHaveURL(/\/desk\/timeline\?kind=letter/);
    await expect(page.locator('.told-line').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    const href = await page.locator('.told-line a').first().getAttribute('href');
    expect(href).toMatch(new RegExp(`^/${locale}/desk/letters/`));
    await page.locator('.told-line a').first().click();
    await expect(page.locator('h1')).toBeVisible();
    // A month of the strip is a period in the address; what nothing matches has a way out.
    await page.goto(`/${locale}/desk/timeline`);
    await page.locator('.bars-table tbody th a').first().click();
    await expect(page).toHaveURL(/from=\d{4}-\d\d-01&to=\d{4}-\d\d-\d\d/);
    await page.goto(`/${locale}/desk/timeline?to=1999-01-01&region=nowhere`);
    await expect(page.locator('.notice, [role="status"], main').first()).toBeVisible();
    await page.locator('.empty a').click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/desk/timeline$`));
  });

  test(`a long case is paged on either wing, and says which part is shown, ${locale}`, async ({ site, signed }) => {
    const my = (await ask(`${site.url}/${locale}/my`, { cookie: await signed.cookie('family') })).text;
    const caseId = /\/my\/cases\/([0-9a-f-]{36})"/.exec(my)?.[1] ?? '';
    await site.sql(
      `INSERT INTO event (id, campaign_id, case_id, kind, noun, on_day, recorded_on, by_role, payload)
       SELECT gen_random_uuid(), c.campaign_id, c.id, 'incident_noted', 'incident', '2001-01-01'::date + n, '2026-01-01', 'organizer',
         '{"kind":"threat","affected":1}' FROM "case" c, generate_series(1, 90) n WHERE c.id = $1`,
      [caseId],
    );
    try {
      for (const [who, wing] of [
        ['family', 'my'],
        ['organizer', 'desk'],
      ] as const) {
        const cookie = await signed.cookie(who);
        const seen: string[] = [];
        const today: number[] = [];
        const links = { newest: 'next', oldest: 'prev' } as const;
        for (const order of ['newest', 'oldest'] as const) {
          let next: string | undefined = `/${locale}/${wing}/cases/${caseId}${order === 'oldest' ? '?order=oldest' : ''}`;
          for (let pages = 0; next && pages < 9; pages++) {
            const { text, status } = await ask(site.url + next, { cookie });
            expect(status, next).toBe(200);
            expect(text).toContain(locale === 'ru' ? 'Здесь часть записей' : 'This is a part of it');
            seen.push(...[...text.matchAll(/<li id="([0-9a-f-]{36})" class="entry tone-/g)].map(([, id = '']) => id));
            today.push([...text.matchAll(/<li class="today"/g)].length);
            const way = new RegExp(`<a href="([^"]*)" rel="${links[order]}"`).exec(text)?.[1];
            next = way ? decode(way).replace(/#.*/, '') : undefined;
          }
        }
        // Every line once each way, and today once each way.
        const times = new Map<string, number>();
        for (const id of seen) times.set(id, (times.get(id) ?? 0) + 1);
        expect(times.size).toBeGreaterThanOrEqual(90);
        expect([...times.values()].every((each) => each === 2)).toBe(true);
        expect(today.reduce((sum, n) => sum + n, 0)).toBe(2);
      }
    } finally {
      await site.sql("DELETE FROM event WHERE case_id = $1 AND on_day < '2002-01-01'", [caseId]);
    }
  });

  test(`a family is not let in, ${locale}`, async ({ site, signed }) => {
    const { text } = await ask(`${site.url}/${locale}/desk/timeline`, { cookie: await signed.cookie('family') });
    expect(linesOf(text)).toEqual([]);
  });

  test(`the public timeline and its data say the same, ${locale}`, async ({ open, site }) => {
    const page = await open({ width: 360 });
    await page.goto(`/${locale}/${CAST.slug}/timeline`);
    await expect(page.locator('h1')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    const shown = await page.locator('main table tbody tr').count();
    const json = await ask(`${site.url}/${locale}/${CAST.slug}/timeline/data.json`);
    expect(json.status).toBe(200);
    expect(JSON.parse(json.text).happened).toHaveLength(shown);
    const csv = await ask(`${site.url}/${locale}/${CAST.slug}/timeline/data.csv?kind=petition`);
    const filtered = await open({ width: 1280 });
    await filtered.goto(`/${locale}/${CAST.slug}/timeline?kind=petition`);
    // What was corrected in the edition since stands below the lines.
    const lines = csv.text.trim().split('\r\n').slice(1);
    expect(lines.filter((line) => line.split(',')[1] !== 'correction')).toHaveLength(await filtered.locator('main table tbody tr').count());
    await page.goto(`/${locale}/${CAST.slug}/timeline?from=2199-01&to=1900-01`);
    await page.locator('.empty a').click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/${CAST.slug}(/timeline)?$`));
  });
}
