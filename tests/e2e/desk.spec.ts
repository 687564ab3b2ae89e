import { CAST } from '@/prisma/story/cast';
import { todayInMoscow } from './support/by-hand';
import { choose, formNamed, send, typeDay } from './support/family';
import { decode } from './support/forms';
import { MARK } from './support/marks';
import { ask } from './support/raw';
import { expect, LOCALES, test } from './support/test';

const BODY = { ru: 'Генеральная прокуратура', en: 'Prosecutor General' };
const plain = (html: string) =>
  decode(html.replace(/<[^>]+>/g, ' '))
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .trim();
const firstNumber = (text: string) => Number((/\d[\d\s\u00A0\u202F]*/.exec(text)?.[0] ?? '').replace(/\D/g, '') || Number.NaN);

/** How many a list says it holds. */
const countOf = (html: string): number => firstNumber(plain(/<main[\s\S]*?<p class="muted">(\d[\s\S]*?)<\/p>/.exec(html)?.[1] ?? '0'));

for (const locale of LOCALES) {
  test(`each figure of the dashboard leads to a list of as many, ${locale}`, async ({ site, signed }) => {
    const cookie = await signed.cookie('organizer');
    const page = await ask(`${site.url}/${locale}/desk?all=1`, { cookie });
    const main = /<main[\s\S]*<\/main>/.exec(page.text)?.[0] ?? '';
    const figures = new Map<string, number>();
    for (const [, href = '', inside = ''] of main.matchAll(/<a\b[^>]*href="([^"]*\/desk\/letters\?[^"]*)"[^>]*>([\s\S]*?)<\/a>/g)) {
      const figure = firstNumber(plain(inside));
      if (Number.isNaN(figure)) continue;
      expect.soft(figures.get(decode(href)) ?? figure, `${decode(href)} is told twice, and alike`).toBe(figure);
      figures.set(decode(href), figure);
    }
    expect(figures.size).toBeGreaterThan(30);
    for (const [href, figure] of figures) {
      const list = await ask(site.url + href, { cookie });
      expect.soft(list.status, href).toBe(200);
      expect.soft(countOf(list.text), href).toBe(figure);
    }
  });

  test(`lists: filters in the address, pages by key, nothing twice and nothing lost, ${locale}`, async ({ site, signed, open }) => {
    const cookie = await signed.cookie('organizer');
    for (const path of [
      '/desk/letters',
      '/desk/letters?sort=oldest',
      '/desk/letters?sort=late',
      '/desk/letters?sort=due',
      '/desk/directory',
      '/desk/cases',
    ]) {
      const seen: string[] = [];
      let total = 0;
      let pages = 0;
      for (let next: string | undefined = `/${locale}${path}`; next && pages < 30; pages++) {
        const { text, status } = await ask(site.url + next, { cookie });
        expect(status, next).toBe(200);
        total = countOf(text);
        const rows = /<tbody>[\s\S]*<\/tbody>/.exec(text)?.[0] ?? '';
        const ids = [...rows.matchAll(/<tr\b[\s\S]*?href="[^"]*\/desk\/((?:cases|directory|letters)\/[^"]+)"/g)].map(([, id = '']) => id);
        seen.push(...ids);
        next = decode(/<a href="([^"]*)" rel="next"/.exec(text)?.[1] ?? '') || undefined;
        const back = /<a href="([^"]*)" rel="prev"/.exec(text)?.[1];
        expect.soft(back !== undefined, `${path} page ${pages + 1} has a way back`).toBe(pages > 0);
      }
      expect.soft(new Set(seen).size, path).toBe(total);
      expect.soft(seen.length, path).toBe(total);
    }

    const page = await open({ who: 'organizer', width: 1280 });
    await page.goto(`/${locale}/desk/letters`);
    await page.locator('details summary').first().click();
    await page.selectOption('select[name="channel"]', 'post');
    await page.locator('form.filters button').click();
    await expect(page).toHaveURL(/channel=post/);
    const byPost = await site.count('letter', "channel = 'post' AND campaign_id = $1", [site.told.campaignId]);
    expect(countOf(await page.content())).toBe(byPost);

    for (const odd of [
      'standing=evil',
      'from=31.02.2026',
      'page=AAAA',
      'page=%00',
      'sort=;drop',
      'hops=-1',
      'body=x',
      'region=XX',
      'category=%3Cscript%3E',
      'standing=late&standing=late',
      'q=%25_%5C',
    ]) {
      const { status, text } = await ask(`${site.url}/${locale}/desk/letters?${odd}`, { cookie });
      expect.soft([status, /<script>/.test(text)], odd).toEqual([status === 400 ? 400 : 200, false]);
    }
  });
}

for (const [locale, width, script] of [
  ['ru', 360, false],
  ['en', 1280, true],
] as const) {
  const how = `${locale}, ${width} px, ${script ? 'with' : 'without'} script`;

  test(`an organizer works for a family: case, letter, reply, reading, note, outcome, invitation; ${how}`, async ({ open }) => {
    test.setTimeout(90_000);
    const today = todayInMoscow();
    const desk = await open({ who: 'organizer', width, script });
    await desk.goto(`/${locale}/desk/cases/new`);
    await desk.fill('[name="alias"]', MARK.alias);
    await desk.fill('[name="name"]', MARK.name);
    await desk.selectOption('[name="category"]', 'missing');
    await desk.selectOption('[name="region"]', 'RU-PER');
    await send(desk, 'desk-case');
    await expect(desk).toHaveURL(/\/desk\/cases\/[0-9a-f-]{36}$/);
    const caseAt = new URL(desk.url()).pathname;
    await expect(desk.locator('h1')).toContainText(MARK.alias);
    // The real name stands where letters are signed, and nowhere else.
    await expect(desk.locator('main')).not.toContainText(MARK.name);
    await desk.goto(`${caseAt}/signature`);
    await expect(desk.locator(`input[value="${MARK.name}"]`)).toHaveCount(1);

    await desk.goto(`${caseAt}/letters/new`);
    await choose(desk, BODY[locale], BODY[locale]);
    await send(desk, 'desk-letter');
    await expect(desk).toHaveURL(/\/desk\/letters\/[0-9a-f-]{36}\?new=letter$/);
    const letterAt = new URL(desk.url()).pathname;

    await desk.goto(`${letterAt}/replies/new`);
    await desk.locator('input[name="kind"][value="refusal"]').check();
    await typeDay(desk, 'receivedOn', today);
    await desk.fill('[name="number"]', MARK.number);
    await desk.fill('[name="text"]', MARK.secretText);
    await send(desk, 'desk-reply');
    await expect(desk).toHaveURL(/\?new=reply#reply-/);
    await expect(desk.locator('main')).toContainText(MARK.secretText);

    await desk.locator('a[href*="/desk/replies/"]').first().click();
    await desk.locator('input[name="kind"][value="boilerplate"]').check();
    await send(desk, 'desk-classify');
    await expect(desk).toHaveURL(/\/desk\/replies\/[0-9a-f-]{36}$/);
    // Who read it how is kept, the first reading too.
    expect(await desk.locator('section:has(#history) tbody tr').count()).toBe(2);

    await desk.goto(caseAt);
    await desk.fill('textarea[name="text"]', MARK.note);
    await send(desk, 'desk-note');
    await expect(desk).toHaveURL(`${caseAt}#notes`);
    await expect(desk.locator('main')).toContainText(MARK.note);
    await desk.goto(`${caseAt}/outcome`);
    await desk.locator('input[name="outcome"][value="refused"]').check();
    await send(desk, 'desk-outcome');
    await expect(desk).toHaveURL(caseAt);

    await desk.locator(`a[href*="/desk/members/new?case="]`).click();
    await send(desk, 'desk-invite');
    await expect(desk).toHaveURL(/\/desk\/members\/invitations\/[0-9a-f-]{36}$/);
    const code = ((await desk.locator('main b').first().textContent()) ?? '').trim();
    expect(code).toMatch(/^[0-9A-Z-]{20,30}$/);

    const family = await open({ width: 360 });
    const join = async (name: string) => {
      await family.goto(`/${locale}/join`);
      await family.fill('[name="code"]', code.toLowerCase());
      await family.fill('[name="name"]', name);
      await family.fill('[name="password"]', CAST.password);
      await send(family, 'join');
    };
    await join(`новая ${locale}`);
    await expect(family).toHaveURL(`/${locale}/my`);
    await family.locator('.card h2 a').first().click();
    await expect(family.locator('h1')).toContainText(MARK.alias);
    const text = (await family.locator('main').textContent()) ?? '';
    expect(text).not.toContain(MARK.note);
    // Entered for her, and said so.
    expect(text).toContain(locale === 'ru' ? 'организатор' : 'organizer');
    await family.context().clearCookies();
    await join(`вторая ${locale}`);
    expect(await family.title()).toMatch(/^(Ошибка|Error): /);
    await desk.reload();
    await expect(desk.locator('main')).not.toContainText(code);
  });

  test(`a body the directory lacks: a family proposes, an organizer decides; ${how}`, async ({ open, site }) => {
    const name = `Приёмная выдуманного ведомства ${locale}`;
    const family = await open({ who: 'family', width: 360 });
    await family.goto(`/${locale}/my/bodies/new?case=${site.told.familyCaseId}`);
    await family.fill('[name="nameRu"]', name);
    await family.selectOption('[name="rank"]', 'federal');
    await send(family, 'body');
    await expect(family).toHaveURL(/\/letters\/new\?to=/);
    await send(family, 'letter');
    await expect(family).toHaveURL(/\?new=1$/);

    const desk = await open({ who: 'organizer', width, script });
    await desk.goto(`/${locale}/desk/directory`);
    await desk.locator('a', { hasText: name }).first().click();
    await expect(desk.locator('h1')).toContainText(name);
    const body = desk.url();
    await formNamed(desk, 'desk-body-accept').locator('button').click();
    await expect(desk).toHaveURL(body);
    expect(await site.count('official', "name_ru = $1 AND standing = 'listed'", [name])).toBe(1);
    await desk.goto(`/${locale}/desk/directory?q=${encodeURIComponent(name)}`);
    await expect(desk.locator('tbody a', { hasText: name })).toHaveCount(1);
  });

  test(`members: an organizer invites and takes back, an admin closes access; ${how}`, async ({ open, site, signed }) => {
    const desk = await open({ who: 'organizer', width, script });
    await desk.goto(`/${locale}/desk/members/new`);
    await desk.fill('[name="note"]', MARK.note);
    await send(desk, 'desk-invite');
    await expect(desk).toHaveURL(/\/invitations\//);
    const code = ((await desk.locator('main b').first().textContent()) ?? '').trim();
    await formNamed(desk, 'desk-revoke').locator('button').click();
    await expect(desk).toHaveURL(`/${locale}/desk/members#invitations`);

    const stranger = await open({ width: 360 });
    await stranger.goto(`/${locale}/join?code=${code}`);
    await stranger.fill('[name="name"]', `поздно ${locale}`);
    await stranger.fill('[name="password"]', CAST.password);
    await send(stranger, 'join');
    expect(await stranger.title()).toMatch(/^(Ошибка|Error): /);

    const victim = await signed.fresh('organizer2');
    expect((await ask(`${site.url}/${locale}/desk`, { cookie: victim })).status).toBe(200);
    const admin = await open({ who: 'admin', width, script });
    await admin.goto(`/${locale}/desk/members/${site.told.members.organizer2}`);
    await formNamed(admin, 'desk-access').locator('button').click();
    await expect(admin).toHaveURL(`/${locale}/desk/members/${site.told.members.organizer2}`);
    expect((await ask(`${site.url}/${locale}/desk`, { cookie: victim })).headers.location).toBe(`/${locale}/sign-in`);
    await formNamed(admin, 'desk-access').locator('button').click();
    expect(await site.count('member', 'id = $1 AND disabled_on IS NULL', [site.told.members.organizer2])).toBe(1);
  });

  test(`figures are frozen by one, let out by another, and stay; ${how}`, async ({ open, site }) => {
    const before = await ask(`${site.url}/${locale}/${CAST.slug}/data.json`);
    const desk = await open({ who: 'organizer', width, script });
    await desk.goto(`/${locale}/desk/publication`);
    const waiting = await desk.locator('article[aria-labelledby^="snapshot-"]').count();
    await send(desk, 'freeze-snapshot');
    await expect(desk.locator('article[aria-labelledby^="snapshot-"]')).toHaveCount(waiting + 1);
    const mine = await site.sql<{ id: string; digest: string }>(
      'SELECT id, digest FROM snapshot WHERE campaign_id = $1 ORDER BY frozen_at DESC LIMIT 1',
      [site.told.campaignId],
    );
    const [id, digest] = [mine[0]?.id ?? '', mine[0]?.digest ?? ''];
    await expect(desk.locator(`input[name="snapshot"][value="${id}"]`)).toHaveCount(0);
    expect((await ask(`${site.url}/${locale}/${CAST.slug}/data.json`)).text).toBe(before.text);

    const editor = await open({ who: 'editor', width, script });
    await editor.goto(`/${locale}/desk/publication`);
    await editor.locator(`form:has(input[value="publish-snapshot"]):has(input[value="${id}"]) button`).click();
    await expect(editor.locator('section:has(#past)')).toContainText(digest.slice(0, 8));
    const after = await ask(`${site.url}/${locale}/${CAST.slug}/data.json`);
    expect(after.text).toContain(digest);
    const page = await open({ width });
    await page.goto(`/${locale}/${CAST.slug}`);
    await expect(page.locator('main')).toContainText(digest);
    await page.locator('a[href$="/data.csv"]').first().waitFor();
  });
}
