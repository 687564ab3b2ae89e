import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { sharedData } from '../support/shared-data';
import { todayInMoscow } from './support/by-hand';
import { formNamed, send, typeDay } from './support/family';
import { MARK } from './support/marks';
import { ask } from './support/raw';
import type { Site } from './support/site';
import { expect, type Locale, test } from './support/test';

const SHARED = sharedData('incidents/ovdinfo-2013-detentions.csv');
const HEADING = 'Id,date,region,agreement,event_type,subject,organizer,ovd,place,number_of_detentions';
/** Where the real table does not lie beside the checkout, one of the same sums. */
const INVENTED = [
  HEADING,
  ...Array.from({ length: 235 }, (_, at) => {
    const region = at < 169 ? 'Москва' : at < 211 ? 'Санкт-Петербург' : at < 230 ? 'Нижний Новгород' : 'Воронеж';
    return `${at + 1},0${(at % 9) + 1}.0${(at % 9) + 1}.2013,${region},не согласовано,пикет,другое,,ОВД,,${at < 2 ? 902 : 1}`;
  }),
].join('\n');
const DETENTIONS = SHARED ? readFileSync(SHARED) : Buffer.from(INVENTED);

const number = (text: string | null) => Number((text ?? '').replace(/\D/g, ''));
const figureOf = async (page: Page, label: RegExp) =>
  number(await page.locator('dl.pairs > div', { hasText: label }).locator('dd').first().textContent());

/** The page asks again by itself, but a test need not wait for that. */
async function until(page: Page, at: string, form: string): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.goto(at);
        return page.locator(`form:has(input[value="${form}"]), a[href$="/${form}"]`).count();
      },
      { timeout: 60_000, intervals: [500] },
    )
    .toBeGreaterThan(0);
}

async function upload(page: Page, locale: Locale, name: string, buffer: Buffer): Promise<string> {
  await page.goto(`/${locale}/desk/imports/new`);
  await page.locator('input[type="radio"][value="ovdinfo"]').check();
  await page.setInputFiles('#file', { name, mimeType: 'text/csv', buffer });
  await send(page, 'upload');
  await expect(page).toHaveURL(/\/desk\/imports\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
}

/** The rows of a table of totals: name → [events, people]. */
const totalsOf = (page: Page, id: string) =>
  page
    .locator(`section:has(#${id}) tbody tr`)
    .evaluateAll((rows) =>
      Object.fromEntries(
        rows.map((row) => [
          row.querySelector('th')?.textContent ?? '',
          [...row.querySelectorAll('td')].map((cell) => Number((cell.textContent ?? '').replace(/\D/g, ''))),
        ]),
      ),
    );

const incidents = (site: Site) => site.count('incident', 'campaign_id = $1', [site.told.campaignId]);

for (const [locale, width] of [
  ['ru', 360],
  ['en', 1280],
] as const) {
  const ru = locale === 'ru';
  const how = `${locale}, ${width} px, no script`;

  test(`detentions of a year are uploaded, looked at, read in, counted and undone; ${how}`, async ({ open, site }) => {
    test.setTimeout(150_000);
    const page = await open({ who: 'organizer', width });
    const before = await incidents(site);
    const at = await upload(page, locale, 'ovdinfo.csv', DETENTIONS);
    await until(page, at, 'desk-import-start');
    expect(await incidents(site)).toBe(before);
    expect(await figureOf(page, ru ? /^Строк/ : /^Rows/)).toBe(235);
    expect(await figureOf(page, ru ? /^Будет добавлено/ : /^Would be added/)).toBe(235);
    expect(await figureOf(page, ru ? /^С ошибкой/ : /^Failed/)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);

    await send(page, 'desk-import-start');
    await expect(page).toHaveURL(at);
    await until(page, at, 'undo');
    expect(await incidents(site)).toBe(before + 235);

    const importId = at.split('/').at(-1);
    await page.goto(`/${locale}/desk/incidents/totals?file=${importId}`);
    expect(
      await page
        .locator('.figure-value')
        .allTextContents()
        .then((texts) => texts.map(number)),
    ).toEqual([235, 2_037]);
    const regions = await totalsOf(page, 'regions');
    const events = (name: string) => regions[name]?.[0];
    expect([events(ru ? 'Москва' : 'Moscow'), events(ru ? 'Санкт-Петербург' : 'Saint Petersburg')]).toEqual([169, 42]);
    expect([
      events(ru ? 'Нижегородская область' : 'Nizhny Novgorod Oblast'),
      events(ru ? 'Воронежская область' : 'Voronezh Oblast'),
    ]).toEqual([19, 5]);
    const months = Object.values(await totalsOf(page, 'months'));
    expect(months.slice(0, -1).reduce((sum, [, people = 0]) => sum + people, 0)).toBe(2_037);
    const authorised = await totalsOf(page, 'authorised');
    expect(authorised[ru ? 'не согласовано' : 'not authorised']?.[0]).toBeGreaterThan(200);
    expect(await page.locator('section:has(#authorised) tbody').textContent()).not.toMatch(/отказ|refus/i);
    // A month leads to exactly its incidents.
    await page.locator('section:has(#months) tbody a').first().click();
    expect(number(await page.locator('main p.muted').first().textContent())).toBe(months[0]?.[0]);

    // All of the file into the public count at once, and out of it again.
    const isPublic = () => site.count('incident', 'import_id = $1 AND is_public', [importId]);
    await page.goto(`/${locale}/desk/incidents?file=${importId}`);
    await page.locator('a[href*="/desk/incidents/public?"]').click();
    await send(page, 'desk-incidents-public-all');
    await expect(formNamed(page, 'desk-incidents-public-all')).toHaveCount(0);
    expect(await isPublic()).toBe(235);
    await send(page, 'desk-incidents-public-none');
    await expect(formNamed(page, 'desk-incidents-public-none')).toHaveCount(0);
    expect(await isPublic()).toBe(0);

    // The same file again: nothing in it is new.
    const again = await upload(page, locale, 'ovdinfo.csv', DETENTIONS);
    await until(page, again, 'desk-import-drop');
    expect(await figureOf(page, ru ? /^Уже есть/ : /^Here already/)).toBe(235);
    expect(await formNamed(page, 'desk-import-start').count()).toBe(0);
    await send(page, 'desk-import-drop');

    await page.goto(at);
    await page.locator('a[href$="/undo"]').click();
    await send(page, 'desk-import-undo');
    await expect(page).toHaveURL(at);
    await expect.poll(() => incidents(site), { timeout: 60_000 }).toBe(before);
    await expect
      .poll(async () => {
        await page.goto(at);
        return page.locator('main .tag').first().textContent();
      })
      .toContain(ru ? 'отменён' : 'undone');
  });

  test(`a table with mistakes names them, and a file that is none is refused; ${how}`, async ({ open, site, signed }) => {
    const page = await open({ who: 'organizer', width });
    await page.goto(`/${locale}/desk/imports/new`);
    await page.locator('input[type="radio"][value="ovdinfo"]').check();
    await send(page, 'upload');
    await expect(page).toHaveTitle(ru ? /^Ошибка: / : /^Error: /);
    await expect(page.locator('.error-summary a[href="#file"]')).toBeVisible();

    const rows = [
      `${locale}-1,31.02.2013,Москва,не согласовано,пикет,другое,,ОВД,=1+1,5`,
      `${locale}-2,01.03.2013,Москва,,пикет,другое,,,,1`,
    ];
    const at = await upload(page, locale, 'ошибки.csv', Buffer.from([HEADING, ...rows].join('\n')));
    await until(page, at, 'desk-import-start');
    await expect(page.locator('section:has(#errors)')).toContainText(ru ? 'дата не читается' : 'the date cannot be read');
    const csv = await ask(`${site.url}${at}/errors.csv`, { cookie: await signed.cookie('organizer') });
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(csv.text).toContain(",'=1+1,");
    await send(page, 'desk-import-drop');

    for (const [status, buffer, said] of [
      [415, Buffer.from('%PDF-1.7\n'), ru ? 'Это не тот файл' : 'Not that kind of file'],
      [413, Buffer.alloc(0), ru ? '200 МБ' : '200 MB'],
    ] as const) {
      const boundary = 'xx11yy';
      const body = Buffer.concat([
        Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="format"\r\n\r\novdinfo\r\n`),
        Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\n`),
        status === 413 ? Buffer.alloc(200_200_000, 'x') : buffer,
        Buffer.from(`\r\n--${boundary}--\r\n`),
      ]);
      const answer = await ask(`${site.url}/${locale}/desk/imports/upload`, {
        method: 'POST',
        body,
        cookie: await signed.cookie('organizer'),
        headers: { Origin: site.url, 'Content-Type': `multipart/form-data; boundary=${boundary}` },
        agent: false,
      });
      expect(answer.status, said).toBe(status);
      expect(answer.text).toContain(said);
    }
    expect(await site.count('import_run', "state = 'coming'")).toBe(0);
    // Whoever is not signed in, and a family, bring nothing in.
    for (const [who, status] of [
      ['nobody', 303],
      ['family', 404],
    ] as const) {
      const answer = await ask(`${site.url}/${locale}/desk/imports/upload`, {
        method: 'POST',
        body: 'x',
        cookie: await signed.cookie(who),
        headers: { Origin: site.url, 'Content-Type': 'multipart/form-data; boundary=x' },
      });
      expect(answer.status, who).toBe(status);
    }
  });

  test(`a family tells of a detention in her case, takes it back and brings it back; ${how}`, async ({ open, site }) => {
    const family = await open({ who: 'family', width });
    const caseAt = `/${locale}/my/cases/${site.told.familyCaseId}`;
    await family.goto(caseAt);
    await family.locator(`a[href$="/incidents/new"]`).click();
    // At most the four things one knows at once.
    expect(await formNamed(family, 'incident').locator('.field').count()).toBe(4);
    await send(family, 'incident');
    await expect(family).toHaveTitle(ru ? /^Ошибка: / : /^Error: /);
    await family.locator('input[name="kind"][value="detention"]').check();
    await typeDay(family, 'onDay', todayInMoscow());
    await family.fill('[name="place"]', MARK.place);
    await family.fill('[name="text"]', MARK.secretText);
    await send(family, 'incident');
    await expect(family).toHaveURL(/\/my\/incidents\/[0-9a-f-]{36}\?new=1$/);
    const at = new URL(family.url()).pathname;
    await expect(family.locator('main')).toContainText(MARK.secretText);
    expect(await family.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    expect((await family.content()).length).toBeLessThan(30_000);
    await family.goto(caseAt);
    await expect(family.locator('section:has(#timeline)')).toContainText(ru ? 'Задержание' : 'Detention');

    const desk = await open({ who: 'organizer', width });
    await desk.goto(`/${locale}/desk/incidents?source=family`);
    await desk.locator(`a[href$="${at.split('/').at(-1)}"]`).click();
    await expect(desk.locator('main')).toContainText(MARK.place);
    await desk.locator('a[href$="/outcome"]').click();
    await desk.locator('input[value="released"]').check();
    await send(desk, 'desk-incident-outcome');
    await family.goto(at);
    await expect(family.locator('main')).toContainText(ru ? 'отпустили без протокола' : 'let go without a protocol');

    await send(family, 'incident-out');
    await desk.goto(`/${locale}/desk/incidents?source=family`);
    expect(await desk.locator(`a[href$="${at.split('/').at(-1)}"]`).count()).toBe(0);
    await send(family, 'incident-back');
    await desk.reload();
    expect(await desk.locator(`a[href$="${at.split('/').at(-1)}"]`).count()).toBe(1);
  });

  test(`an organizer notes a smear: its words and their address are text, nothing can be followed; ${how}`, async ({ open }) => {
    const desk = await open({ who: 'organizer', width });
    await desk.goto(`/${locale}/desk/incidents`);
    await desk.locator('a.button[href$="/incidents/new"]').click();
    await desk.locator('a[href*="kind=smear"]').click();
    await typeDay(desk, 'onDay', todayInMoscow());
    const link = `https://example.org/${locale}/эфир?x=<script>alert(1)</script>`;
    await desk.fill('[name="quote"]', 'Их купили.');
    await desk.fill('[name="link"]', link);
    await send(desk, 'desk-incident');
    await expect(desk).toHaveURL(/\/desk\/incidents\/[0-9a-f-]{36}\?new=1$/);
    await expect(desk.locator('main')).toContainText(link);
    expect(await desk.locator('main a[href^="http"]').count()).toBe(0);
    const at = new URL(desk.url()).pathname;
    await desk.goto(`${at}/named`);
    await desk.fill('[name="outlet"]', 'Канал');
    await send(desk, 'desk-incident-outlet');
    await expect(desk.locator('section:has(#named)')).toContainText('Канал');
    await desk.goto(`${at}/people`);
    await desk.fill('[name="name"]', MARK.name);
    await send(desk, 'desk-incident-person');
    await expect(desk.locator('section:has(#people)')).toContainText(MARK.name);
    // Tied to a gathering, each leads to the other.
    await desk.goto(`${at}/links`);
    await desk.locator('select[name="gatheringId"]').selectOption({ index: 1 });
    await send(desk, 'desk-incident-links');
    await desk.locator('section:has(#links) a[href*="/desk/gatherings/"]').click();
    await desk.locator(`section:has(#incidents) a[href="${at}"]`).click();
    await expect(desk).toHaveURL(at);
    await desk.goto(`${at}/public`);
    await desk.locator('input[name="isPublic"][value="yes"]').check();
    await send(desk, 'desk-incident-public');
    await expect(desk.locator('section:has(#public)')).toContainText(ru ? 'Входит в открытый счёт' : 'Counted in public');
    await desk.locator('a[href$="/withdraw"]').click();
    await send(desk, 'desk-incident-withdraw');
    await send(desk, 'desk-incident-back');
    expect(await formNamed(desk, 'desk-incident-back').count()).toBe(0);
  });
}
