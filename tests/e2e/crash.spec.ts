import { setTimeout as sleep } from 'node:timers/promises';
import { CAST } from '@/prisma/story/cast';
import { todayInMoscow } from './support/by-hand';
import { entriesOf, formsOf, withValues } from './support/forms';
import { postEntries } from './support/post';
import { ask } from './support/raw';
import { signIn } from './support/sign-in';
import { Site } from './support/site';
import { expect, test } from './support/test';

test.describe.configure({ timeout: 120_000 });

test('killed in the middle of 200 posts: every receipt shown is in the database', async () => {
  const site = await Site.make('homeward_e2e_crash');
  try {
    const cookie = await signIn(site.url, CAST.slug, CAST.family);
    const list = `${site.url}/ru/my/cases/${site.told.familyCaseId}/letters/new`;
    const to = /\/letters\/new\?to=[0-9a-f-]+/.exec((await ask(list, { cookie })).text)?.[0] ?? '';
    const at = `${site.url}/ru/my/cases/${site.told.familyCaseId}${to}`;
    const form = formsOf((await ask(at, { cookie })).text).find(({ name }) => name === 'letter');
    if (!form) throw new Error('No form for a letter.');
    const [year = '', month = '', day = ''] = todayInMoscow().split('-');
    const entries = () => withValues(entriesOf(form), { 'sentOn.day': day, 'sentOn.month': month, 'sentOn.year': year });
    const before = await site.count('letter');

    const shown: string[] = [];
    let unanswered = 0;
    const posts = Array.from({ length: 200 }, async () => {
      try {
        const answer = await postEntries(at, form, entries(), { cookie });
        const id = /\/my\/letters\/([0-9a-f-]{36})/.exec(answer.headers.location ?? '')?.[1];
        if (answer.status === 303 && id) shown.push(id);
      } catch {
        unanswered++;
      }
    });
    // In the middle: some have been answered, most are on their way.
    while (shown.length < 20) await sleep(5);
    await site.kill('SIGKILL');
    await Promise.all(posts);
    expect(shown.length).toBeGreaterThanOrEqual(20);
    expect(unanswered).toBeGreaterThan(0);

    await site.start();
    const rows = await site.sql<{ id: string }>('SELECT id FROM letter WHERE id = ANY($1)', [shown]);
    expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(shown));
    expect(await site.count('letter')).toBeGreaterThanOrEqual(before + shown.length);
    // Nothing half done: each letter has its hop and its line on the timeline.
    expect(await site.count('letter', "NOT EXISTS (SELECT FROM hop WHERE hop.letter_id = letter.id) AND state <> 'draft'")).toBe(0);
    expect(await site.count('letter', 'id = ANY($1) AND NOT EXISTS (SELECT FROM event WHERE event.letter_id = letter.id)', [shown])).toBe(
      0,
    );
    const page = await ask(`${site.url}/ru/my/letters/${shown.at(-1)}`, { cookie });
    expect(page.status).toBe(200);
  } finally {
    await site.stop();
  }
});

test('twenty posts of one key at once: one letter, one answer', async ({ site, signed }) => {
  const cookie = await signed.cookie('family');
  const list = await ask(`${site.url}/ru/my/cases/${site.told.familyCaseId}/letters/new`, { cookie });
  const to = /\/letters\/new\?to=[0-9a-f-]+/.exec(list.text)?.[0] ?? '';
  const at = `${site.url}/ru/my/cases/${site.told.familyCaseId}${to}`;
  const form = formsOf((await ask(at, { cookie })).text).find(({ name }) => name === 'letter');
  if (!form) throw new Error('No form for a letter.');
  const entries = entriesOf(form);
  const before = await site.count('letter');
  const answers = await Promise.all(Array.from({ length: 20 }, () => postEntries(at, form, entries, { cookie })));
  expect(new Set(answers.map(({ status, headers }) => `${status} ${headers.location}`)).size).toBe(1);
  expect(answers[0]?.status).toBe(303);
  expect(await site.count('letter')).toBe(before + 1);

  const other = await postEntries(at, form, withValues(entries, { category: 'missing' }), { cookie });
  expect(other.status).toBe(200);
  expect(other.text).toMatch(/<title>Ошибка: /);
  expect(await site.count('letter')).toBe(before + 1);
});
