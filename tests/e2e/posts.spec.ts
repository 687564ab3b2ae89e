import type { Page } from '@playwright/test';
import { CAST } from '@/prisma/story/cast';
import { exportText } from '../support/telegram-export';
import { todayInMoscow } from './support/by-hand';
import { formNamed, idOf, send, typeDay } from './support/family';
import { expect, type Locale, test } from './support/test';

/** Asks the page of an import again until the worker has come so far. */
async function until(page: Page, at: string, form: string): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.goto(at);
        return formNamed(page, form).count();
      },
      { timeout: 60_000, intervals: [500] },
    )
    .toBe(1);
}

async function upload(page: Page, locale: Locale, file: { name: string; text: string }): Promise<string> {
  await page.goto(`/${locale}/desk/imports/new?format=telegram`);
  await page.locator('input[type="radio"][value="telegram"]').check();
  await page.setInputFiles('#file', { name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.text) });
  await send(page, 'upload');
  await expect(page).toHaveURL(/\/desk\/imports\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
}

const figureOf = (page: Page, label: RegExp) => page.locator('dl.pairs > div', { hasText: label }).locator('dd').first().textContent();

for (const [locale, width] of [
  ['ru', 360],
  ['en', 1280],
] as const) {
  const ru = locale === 'ru';

  test(`a post is written, its words for everybody changed, and linked to a letter, ${locale}, ${width} px, no script`, async ({
    open,
    site,
  }) => {
    const page = await open({ who: 'organizer', width });
    const original = `Аркадий не был в отпуске два года. ${locale}`;
    await page.goto(`/${locale}/desk/posts`);
    await page.locator('.page-title a.button').first().click();
    await expect(page).toHaveURL(/\/desk\/posts\/new$/);

    // Sent without a text: said what is missing, and the day kept.
    await typeDay(page, 'postedOn', '2026-02-31');
    await send(page, 'desk-post-new');
    await expect(page).toHaveTitle(ru ? /^Ошибка/ : /^Error/);
    await expect(page.locator('.error-summary a[href="#text"]')).toBeVisible();
    await expect(page.locator('.error-summary a[href="#postedOn"]')).toBeVisible();
    await page.fill('[name="text"]', original);
    await typeDay(page, 'postedOn', todayInMoscow());
    await page.selectOption('[name="channelId"]', { index: 1 });
    await send(page, 'desk-post-new');
    await expect(page).toHaveURL(/\/desk\/posts\/[0-9a-f-]{36}\?new=1$/);
    const at = new URL(page.url()).pathname;

    // The words for everybody begin as a copy.
    await expect(page.locator('[name="words"]')).toHaveValue(original);
    await page.fill('[name="words"]', 'Два года без отпуска.');
    await send(page, 'desk-post-words');
    await expect(page.locator('[name="words"]')).toHaveValue('Два года без отпуска.');
    await expect(page.locator('section:has(#original) .sheet')).toHaveText(original);
    await send(page, 'desk-post-show');
    await expect(page.locator('section:has(#public) .tag')).toHaveText(ru ? /для всех/ : /for everybody/);

    // Linked to a letter found by its case's mark; said on the letter's page and on the case's timeline.
    const [letter] = await site.sql<{ ref: string; caseId: string }>(
      `SELECT c.ref, c.id AS "caseId" FROM letter l JOIN "case" c ON c.id = l.case_id WHERE l.campaign_id = $1 AND l.state = 'sent' AND l.case_id <> $2 ORDER BY l.sent_on DESC LIMIT 1`,
      [site.told.campaignId, site.told.familyCaseId],
    );
    await page.locator('section:has(#links) .section-head a').click();
    await page.fill('[name="mark"]', letter?.ref.toLowerCase() ?? '');
    await page.locator('form.search button').click();
    await page.locator(`form:has(input[value="desk-post-link"]) button`).first().click();
    await expect(page).toHaveURL(new RegExp(`${at}#links$`));
    await page.locator('section:has(#links) ul a').first().click();
    await expect(page).toHaveURL(/\/desk\/letters\//);
    await expect(page.locator('section:has(#posts)')).toContainText('Два года без отпуска.');
    await page.goto(`/${locale}/desk/cases/${letter?.caseId}`);
    await expect(page.locator('section:has(#timeline)')).toContainText(ru ? 'рассказывает об этом: письмо' : 'tells of this: letter');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);

    // Taken back and brought back: not shown any more until somebody says so.
    await page.goto(at);
    await page
      .locator('details', { has: page.locator('input[value="desk-post-withdraw"]') })
      .locator('summary')
      .click();
    await send(page, 'desk-post-withdraw');
    await expect(formNamed(page, 'desk-post-words')).toHaveCount(0);
    await send(page, 'desk-post-restore');
    await expect(page.locator('section:has(#public) .tag')).toHaveText(ru ? /внутри/ : /inside/);
    await expect(page.locator('section:has(#history) li')).toHaveCount(6);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });

  test(`what was let out is read by everybody, and goes at once when it is shown no longer, ${locale}, ${width} px, no script`, async ({
    open,
    site,
  }) => {
    const reader = await open({ width });
    await reader.goto(`/${locale}/${CAST.slug}`);
    await reader.locator(`a[href$="/${CAST.slug}/posts"]`).click();
    await expect(reader.locator('h1')).toHaveText(ru ? 'Что говорит кампания' : 'What the campaign said');
    const said = ru ? 'Сегодня ушло сотое письмо.' : 'приёмная — управление — приёмная';
    await expect(reader.locator('main')).toContainText(said);
    expect(await reader.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);

    const page = await open({ who: 'organizer', width });
    const [post] = await site.sql<{ id: string }>(
      `SELECT id FROM post WHERE campaign_id = $1 AND source_number = $2 AND is_public ORDER BY posted_on LIMIT 1`,
      [site.told.campaignId, ru ? 4 : 6],
    );
    await page.goto(`/${locale}/desk/posts/${post?.id}`);
    await expect(page.locator('section:has(#public) a')).toHaveAttribute('href', `/${locale}/${CAST.slug}/posts`);
    await send(page, 'desk-post-show');
    await expect(page.locator('section:has(#public) .tag')).toHaveText(ru ? /внутри/ : /inside/);
    await reader.reload();
    await expect(reader.locator('main')).not.toContainText(said);
    await expect(reader.locator('.notice')).toContainText(ru ? 'убрала публикацию' : 'took a post back');

    // Let go of, and put back, what it is about.
    const about = page.locator('section:has(#links) ul a');
    await expect(about).toHaveCount(1);
    await send(page, 'desk-post-unlink');
    await expect(about).toHaveCount(0);
    await send(page, 'desk-post-relink');
    await expect(about).toHaveCount(1);
  });

  test(`a channel's export is read in once, its files taken down, and undone, ${locale}, ${width} px, no script`, async ({
    open,
    site,
  }) => {
    test.setTimeout(180_000);
    const page = await open({ who: 'organizer', width });
    const channelId = ru ? 5_001 : 5_002;
    const text = exportText({ messages: 120, channelId, name: `Проба ${locale}` });
    const count = async () =>
      (
        await site.sql<{ n: number }>(`SELECT count(*)::int AS n FROM post WHERE import_id IS NOT NULL AND campaign_id = $1`, [
          site.told.campaignId,
        ])
      )[0]?.n ?? 0;
    const before = await count();

    // What is none of a channel's is refused, and says why.
    const wrong = await upload(page, locale, { name: 'result.json', text: exportText({ messages: 3, type: 'personal_chat' }) });
    await expect
      .poll(
        async () => {
          await page.goto(wrong);
          return page
            .locator('.notice')
            .first()
            .textContent({ timeout: 2_000 })
            .catch(() => '');
        },
        { timeout: 60_000 },
      )
      .toMatch(ru ? /только каналы/ : /only channels/);
    await send(page, 'desk-import-drop');

    const first = await upload(page, locale, { name: 'result.json', text });
    await until(page, first, 'desk-import-start');
    expect(await figureOf(page, ru ? /Будет добавлено/ : /Would be added|added/i)).toBe('117');
    expect(await count()).toBe(before);
    await send(page, 'desk-import-start');
    await expect
      .poll(
        async () => {
          await page.goto(first);
          return page.locator('a[href*="/undo"]').count();
        },
        { timeout: 60_000 },
      )
      .toBe(1);
    expect(await count()).toBe(before + 117);
    await page.locator('p.actions a.button').click();
    await expect(page).toHaveURL(/\/desk\/posts\?file=/);
    await expect(page.locator('main')).toContainText(ru ? '117 публикаций' : '117 posts');

    // The same file again: nothing in it is new.
    const again = await upload(page, locale, { name: 'result.json', text });
    await until(page, again, 'desk-import-drop');
    await expect(formNamed(page, 'desk-import-start')).toHaveCount(0);
    await send(page, 'desk-import-drop');
    expect(await count()).toBe(before + 117);

    // Files: two known by name, one not.
    const [named] = await site.sql<{ id: string; channel: string }>(
      'SELECT p.id, p.channel_id AS channel FROM post p WHERE p.import_id = $1 AND p.source_number = 3',
      [idOf(first)],
    );
    await page.goto(`/${locale}/desk/posts/files?channel=${named?.channel}`);
    await page.setInputFiles('#files', [
      { name: 'photo_3@2023-08-20.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(1_003, 1) },
      { name: 'чужое.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('x') },
    ]);
    await send(page, 'upload');
    await expect(page).toHaveURL(/matched=1&known=0&unknown=1&unclear=0/);
    await expect(page.locator('[role="status"]')).toBeVisible();
    await page.goto(`/${locale}/desk/posts/${named?.id}`);
    await expect(page.locator('section:has(#media) code')).toHaveText(/^[0-9a-f]{64}$/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);

    await page.goto(first);
    await page.locator('a[href$="/undo"]').click();
    await page.locator('main form button[type="submit"]').first().click();
    await expect.poll(count, { timeout: 60_000 }).toBe(before);
  });
}
