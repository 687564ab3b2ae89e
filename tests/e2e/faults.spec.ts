import { COOKIES } from '@/lib/auth/cookie-names';
import { CAST } from '@/prisma/story/cast';
import { formNamed, send, typeDay } from './support/family';
import { postForm } from './support/post';
import { ask, cookieSet } from './support/raw';
import { expect, test } from './support/test';

test('a session’s row deleted: the next request is anonymous', async ({ site, signed }) => {
  const cookie = await signed.fresh('family');
  expect((await ask(`${site.url}/ru/my`, { cookie })).status).toBe(200);
  await site.sql('DELETE FROM session WHERE id = (SELECT id FROM session ORDER BY id DESC LIMIT 1)');
  const next = await ask(`${site.url}/ru/my`, { cookie });
  expect([next.status, next.headers.location]).toEqual([307, '/ru/sign-in']);
});

test('a member disabled: the next request is anonymous', async ({ site, signed }) => {
  const cookie = await signed.fresh('organizer2');
  expect((await ask(`${site.url}/ru/desk`, { cookie })).status).toBe(200);
  await site.sql('UPDATE member SET disabled_on = current_date WHERE id = $1', [site.told.members.organizer2]);
  expect((await ask(`${site.url}/ru/desk`, { cookie })).headers.location).toBe('/ru/sign-in');
  await site.sql('UPDATE member SET disabled_on = NULL WHERE id = $1', [site.told.members.organizer2]);
});

test('what was typed survives a session that ended meanwhile', async ({ open, site }) => {
  const page = await open({ width: 360 });
  const signInHere = async () => {
    await page.selectOption('select[name="slug"]', CAST.slug);
    await page.fill('[name="name"]', CAST.otherFamily.name);
    await page.fill('[name="password"]', CAST.password);
    await send(page, 'sign-in');
    await expect(page).toHaveURL('/ru/my');
  };
  await page.goto('/ru/sign-in');
  await signInHere();
  const at = `/ru/my/cases/${site.told.otherFamilyCaseId}/answer`;
  await page.goto(at);
  await page.locator('input[name="picture"][value="promised"]').check();
  await page.fill('[name="number"]', 'БР-77/отложено');
  await typeDay(page, 'receivedOn', '2026-11-02');
  const idle = `UPDATE session SET seen_at = now() - interval '21 minutes' WHERE member_id = $1`;
  await site.sql(idle, [site.told.members.otherFamily]);
  const replies = await site.count('reply');
  await send(page, 'answer');
  await expect(page).toHaveURL('/ru/sign-in?ended=1');
  expect(await site.count('reply')).toBe(replies);

  await signInHere();
  await page.goto(at);
  await expect(page.locator('[name="number"]')).toHaveValue('БР-77/отложено');
  await expect(page.locator('[name="receivedOn.month"]')).toHaveValue('11');
  await expect(page.locator('input[name="picture"][value="promised"]')).toBeChecked();
  await expect(formNamed(page, 'answer')).toBeVisible();
});

test('another form does not get what was typed, nor another browser', async ({ site, signed }) => {
  const cookie = await signed.fresh('otherFamily');
  const at = `${site.url}/ru/my/cases/${site.told.otherFamilyCaseId}/answer`;
  await site.sql("UPDATE session SET seen_at = now() - interval '21 minutes' WHERE member_id = $1", [site.told.members.otherFamily]);
  // The page cannot be had any more, so the form comes from a session that still runs.
  const fresh = await signed.fresh('otherFamily');
  const page = await ask(at, { cookie: fresh });
  expect(page.status).toBe(200);
  expect((await ask(at, { cookie })).status).toBe(307);
  expect(page.text).not.toContain('БР-77/отложено');
});

test('only GET, HEAD and POST', async ({ site, signed }) => {
  const cookie = await signed.cookie('family');
  for (const method of ['PUT', 'DELETE', 'TRACE', 'PATCH', 'OPTIONS', 'CONNECT'].filter((each) => each !== 'CONNECT')) {
    for (const path of ['/ru', '/ru/my', '/ru/sign-in', '/ru/exit', '/api/auth/session']) {
      expect.soft((await ask(site.url + path, { method, cookie })).status, `${method} ${path}`).toBe(405);
    }
  }
});

test('a GET does nothing that a POST does', async ({ site, signed }) => {
  const cookie = await signed.fresh('family');
  for (const path of ['/ru/exit', '/ru/sign-out']) {
    expect.soft((await ask(site.url + path, { cookie })).status, path).toBeGreaterThanOrEqual(404);
  }
  expect((await ask(`${site.url}/ru/my`, { cookie })).status).toBe(200);
});

test('headers by which one pretends to be a proxy, or Next itself, change nothing', async ({ site }) => {
  const forged = {
    'X-Forwarded-Host': 'evil.example',
    'X-Forwarded-Proto': 'https',
    'X-Middleware-Subrequest': 'middleware:middleware:middleware:middleware:middleware',
    'X-Middleware-Rewrite': '/en/desk',
    'X-Matched-Path': '/en/desk',
    'X-Invoke-Path': '/en/desk',
    'Next-Resume': '1',
    'X-Now-Route-Matches': '1=desk',
  };
  for (const path of ['/ru', '/ru/my', '/ru/desk', '/ru/sign-in', '/']) {
    const plain = await ask(site.url + path);
    const other = await ask(site.url + path, { headers: forged });
    expect.soft([other.status, other.headers.location], path).toEqual([plain.status, plain.headers.location]);
    expect.soft(other.text.includes('evil.example'), path).toBe(false);
  }
  const posted = await postForm(`${site.url}/ru/sign-in`, 'sign-in', {
    values: { slug: CAST.slug, name: CAST.family.name, password: CAST.password },
    headers: { 'X-Forwarded-Host': 'evil.example' },
  });
  expect([posted.status, posted.headers.location]).toEqual([303, '/ru/my']);
  const fromEvil = await postForm(`${site.url}/ru/sign-in`, 'sign-in', {
    values: { slug: CAST.slug, name: CAST.family.name, password: CAST.password },
    headers: { 'X-Forwarded-Host': 'evil.example', Origin: 'https://evil.example' },
  });
  expect(fromEvil.status).toBe(403);
});

test('no address of ours leads anywhere else', async ({ site, signed }) => {
  const cookie = await signed.cookie('family');
  const evil = [
    '//evil.example',
    '/\\evil.example',
    '/%2f%2fevil.example',
    '/ru//evil.example',
    '/ru/%5cevil.example',
    '/ru/sign-in?next=https://evil.example',
  ];
  const queries = ['next', 'callbackUrl', 'returnTo', 'redirect', 'url'].map((name) => `/ru/sign-in?${name}=//evil.example`);
  for (const path of [...evil, ...queries, '/https://evil.example', '/.evil.example', '/@evil.example']) {
    const answer = await ask(site.url + path, { cookie });
    expect.soft(answer.status, path).toBeLessThan(500);
    const to = new URL(answer.headers.location ?? '/', site.url);
    expect.soft(to.origin, path).toBe(site.url);
  }
});

test('odd cookies: cut, long, doubled, someone else’s form', async ({ site, signed }) => {
  const cookie = (await signed.cookie('family')) ?? '';
  for (const odd of [
    cookie.slice(0, -1),
    `${COOKIES.session}=${'a'.repeat(8_000)}`,
    `${COOKIES.session}=`,
    `${COOKIES.session}=..%00`,
    `${COOKIES.session}={"a":1}`,
    `${COOKIES.kept}=x.y; kept=x`,
    '=; ;;',
  ]) {
    const answer = await ask(`${site.url}/ru/my`, { cookie: odd });
    expect.soft([answer.status, answer.headers.location], odd.slice(0, 40)).toEqual([307, '/ru/sign-in']);
  }
  // Cookies beside it, ours or not, change nothing: next-auth would join those whose names begin like its own.
  for (const beside of [`other=${'x'.repeat(7_000)}`, `${COOKIES.kept}=x.y`, 'homeward-code=a.b.c', 'homeward-kept=x.y', 'homeward=old']) {
    expect.soft((await ask(`${site.url}/ru/my`, { cookie: `${cookie}; ${beside}` })).status, beside.slice(0, 40)).toBe(200);
  }
});

test('files of the checkout, source maps, Next’s inner addresses: there is no such page', async ({ site }) => {
  const page = await ask(`${site.url}/ru`);
  const css = /\/_next\/static\/[^"]+\.css/.exec(page.text)?.[0] ?? '';
  expect((await ask(site.url + css)).status).toBe(200);
  for (const path of [
    '/.env',
    '/.git/config',
    '/package.json',
    '/.data/connection.json',
    '/ru/.env',
    `${css}.map`,
    '/_next/static/../../package.json',
    '/_next/static/%2e%2e/%2e%2e/package.json',
    '/_next/image?url=%2Fru&w=64&q=75',
    '/_next/data/x/ru.json',
    '/__nextjs_original-stack-frame',
    '/api/auth/session',
    '/api/auth/signin',
    '/ru/nothing-here/at-all',
    '/ru/my/cases/not-an-id',
    '/robots.txt.map',
  ]) {
    expect.soft((await ask(site.url + path)).status === 200, path).toBe(false);
  }
  expect((await ask(`${site.url}/_next/static/chunks/none.js.map`)).status).toBe(404);
  expect((await ask(`${site.url}/ru/%00`)).status).toBe(400);
  expect((await ask(`${site.url}/ru/%E0%A4%A`)).status).toBe(400);
});

test('another family’s ids look like ids that never were', async ({ site, signed }) => {
  const { otherFamilyCaseId, secondCampaign, letters } = site.told;
  const never = '00000000-0000-4000-8000-000000000000';
  const [other] = await site.sql<{ id: string }>('SELECT id FROM letter WHERE case_id = $1 LIMIT 1', [otherFamilyCaseId]);
  const [theirs] = await site.sql<{ id: string; case_id: string }>('SELECT id, case_id FROM letter WHERE campaign_id = $1 LIMIT 1', [
    secondCampaign.campaignId,
  ]);
  const forCase = (id: string) =>
    ['', '/letters/new', '/number', '/answer', '/forwarded', '/silence'].map((tail) => `/my/cases/${id}${tail}`);
  const forLetter = (id: string) => ['', '/forwarded', '/silence', '/steps'].map((tail) => `/my/letters/${id}${tail}`);
  const cookie = await signed.cookie('family');
  expect((await ask(`${site.url}/ru/my/letters/${letters['showcase-late']}`, { cookie })).status).toBe(200);
  const same = (a: string, b: string) => a.replaceAll(b, never);
  for (const [id, pages] of [
    [otherFamilyCaseId, forCase],
    [other?.id ?? '', forLetter],
    [theirs?.id ?? '', forLetter],
    [theirs?.case_id ?? '', forCase],
  ] as const) {
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    for (const [index, path] of pages(id).entries()) {
      const [real, none] = await Promise.all([
        ask(`${site.url}/ru${path}`, { cookie }),
        ask(`${site.url}/ru${pages(never)[index]}`, { cookie }),
      ]);
      expect.soft(real.status, path).toBe(404);
      expect.soft(same(real.text, id) === none.text, `${path} reads as one that never was`).toBe(true);
    }
  }
  const desk = await signed.cookie('organizer');
  for (const path of [`/desk/cases/${theirs?.case_id}`, `/desk/letters/${theirs?.id}`]) {
    expect.soft((await ask(`${site.url}/ru${path}`, { cookie: desk })).status, path).toBe(404);
  }
});

test('one kept connection, two people: each gets her own page', async ({ site, signed }) => {
  const { Agent } = await import('node:http');
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const [mine, hers] = [await signed.cookie('family'), await signed.cookie('otherFamily')];
  const read = async (cookie?: string) => {
    const page = await ask(`${site.url}/ru/my`, { cookie, agent });
    return { status: page.status, cases: [...page.text.matchAll(/\/my\/cases\/([0-9a-f-]{36})"/g)].map(([, id]) => id) };
  };
  const first = await read(mine);
  const second = await read(hers);
  expect(first.cases).toContain(site.told.familyCaseId);
  expect(second.cases).not.toContain(site.told.familyCaseId);
  expect((await read()).status).toBe(307);
  for (const suffix of ['?_rsc=1', '.rsc', '?__nextLocale=en']) {
    expect.soft((await ask(`${site.url}/ru/my${suffix}`, { agent })).text.includes(site.told.familyCaseId), suffix).toBe(false);
  }
  expect(
    (await ask(`${site.url}/ru/my`, { agent, headers: { RSC: '1', 'Next-Router-Prefetch': '1' } })).text.includes(site.told.familyCaseId),
  ).toBe(false);
  agent.destroy();
});

test('the story’s cookie is not taken where another was set before', async ({ site }) => {
  const preset = `${COOKIES.session}=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA`;
  const answer = await postForm(`${site.url}/ru/sign-in`, 'sign-in', {
    cookie: preset,
    values: { slug: CAST.slug, name: CAST.family.name, password: CAST.password },
  });
  expect(cookieSet(answer, COOKIES.session)).not.toBe(preset);
  expect((await ask(`${site.url}/ru/my`, { cookie: preset })).status).toBe(307);
});

test('a form over 1 MB: the browser shows a page that says so, and Back has the text', async ({ open, site }) => {
  const page = await open({ who: 'otherFamily', width: 360 });
  await page.goto(`/ru/my/cases/${site.told.otherFamilyCaseId}/answer`);
  // As if pasted: typing a megabyte takes minutes.
  await page.locator('[name="number"]').evaluate((input: HTMLInputElement) => {
    input.value = 'ж'.repeat(600_000);
  });
  await send(page, 'answer');
  await expect(page.locator('h1')).toContainText('Слишком много');
  await expect(page.locator('body')).toContainText('1 МБ');
});
