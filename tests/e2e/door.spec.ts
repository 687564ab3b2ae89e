import { COOKIES } from '@/lib/auth/cookie-names';
import { CAST } from '@/prisma/story/cast';
import { send } from './support/family';
import { postForm } from './support/post';
import { ask, cookieSet } from './support/raw';
import { expect, LOCALES, test } from './support/test';

for (const locale of LOCALES) {
  test(`signing in and out by hand, ${locale}, no script: Back shows nothing`, async ({ open }) => {
    const page = await open({ width: 360 });
    await page.goto(`/${locale}/sign-in`);
    await page.selectOption('select[name="slug"]', CAST.slug);
    await page.fill('[name="name"]', CAST.family.name);
    await page.fill('[name="password"]', 'not the password');
    await send(page, 'sign-in');
    expect(await page.title()).toMatch(/^(Ошибка|Error): /);
    await expect(page.locator('[name="name"]')).toHaveValue(CAST.family.name);
    await expect(page.locator('[name="password"]')).toHaveValue('');
    await page.fill('[name="password"]', CAST.password);
    await send(page, 'sign-in');
    await expect(page).toHaveURL(`/${locale}/my`);
    const alias = (await page.locator('.card h2').first().textContent()) ?? '';
    await page.locator('.card h2 a').first().click();
    await expect(page.locator('h1')).toContainText(alias);

    await page.locator(`form[action="/${locale}/sign-out"] button`).click();
    await expect(page).toHaveURL(`/${locale}/sign-in?out=1`);
    await page.goBack();
    await expect(page.locator('body')).not.toContainText(alias);
    await expect(page).toHaveURL(/\/sign-in/);
    expect(await page.context().cookies()).toEqual([]);
  });

  test(`the quick exit ends the session and leads away, ${locale}`, async ({ site, signed }) => {
    const cookie = await signed.fresh('family');
    const before = await site.count('session');
    const answer = await postForm(`${site.url}/${locale}/my`, 'exit', { cookie });
    expect(answer.status).toBe(303);
    expect(answer.headers.location).toBe('https://www.wikipedia.org/');
    expect(answer.headers['clear-site-data']).toContain('"cache"');
    expect(await site.count('session')).toBe(before - 1);
    // A copied cookie is worth nothing afterwards.
    const again = await ask(`${site.url}/${locale}/my`, { cookie });
    expect([again.status, again.headers.location]).toEqual([307, `/${locale}/sign-in`]);
  });

  test(`the exit stands on every page of the family and prints nowhere, ${locale}`, async ({ open }) => {
    const page = await open({ who: 'family', width: 360 });
    await page.goto(`/${locale}/my`);
    const exit = page.locator(`form[action="/${locale}/exit"] button`);
    await expect(exit).toBeInViewport();
    await page.emulateMedia({ media: 'print' });
    await expect(exit).toBeHidden();
  });
}

test('a wrong name and a wrong password are told apart by nothing', async ({ site }) => {
  const tries = await Promise.all(
    [
      { name: CAST.otherFamily.name, password: 'wrong-password-1' },
      { name: 'такой здесь нет', password: 'wrong-password-1' },
    ].map((values) => postForm(`${site.url}/en/sign-in`, 'sign-in', { values: { slug: CAST.slug, ...values } })),
  );
  const said = tries.map(({ status, text }) => [status, text.match(/class="error-summary"[\s\S]*?<\/div>/)?.[0]]);
  expect(said[0]).toEqual(said[1]);
  expect(said[0]?.[1]).toBeTruthy();
});

test('the right password is let in after many wrong ones: nobody is locked out', async ({ site }) => {
  for (let n = 0; n < 7; n++) {
    await postForm(`${site.url}/en/sign-in`, 'sign-in', {
      values: { slug: CAST.slug, name: CAST.organizer2.name, password: `wrong-${n}` },
    });
  }
  const right = await postForm(`${site.url}/en/sign-in`, 'sign-in', {
    values: { slug: CAST.slug, name: CAST.organizer2.name, password: CAST.password },
  });
  expect(right.status).toBe(303);
  expect(cookieSet(right, COOKIES.session)).toBeTruthy();
  expect(right.headers['set-cookie']?.join()).toMatch(/HttpOnly/i);
  expect(right.headers['set-cookie']?.join()).toMatch(/SameSite=strict/i);
});

test('signing out tells the browser to forget', async ({ site, signed }) => {
  const answer = await postForm(`${site.url}/ru/my`, 'sign-out', { cookie: await signed.fresh('family') });
  expect(answer.status).toBe(303);
  expect(answer.headers['clear-site-data']).toContain('"cache"');
  expect(answer.headers['cache-control']).toContain('no-store');
});
