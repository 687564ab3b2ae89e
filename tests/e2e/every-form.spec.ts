import { todayInMoscow } from './support/by-hand';
import { crawl, type FoundForm, formsIn } from './support/crawl';
import { type Entry, entriesOf, formsOf, withValues } from './support/forms';
import { filledWell, filledWith, HOSTILE, typed } from './support/hostile';
import { postEntries, refusalOf } from './support/post';
import { type Answer, ask } from './support/raw';
import type { Site } from './support/site';
import { expect, test, type Who } from './support/test';

// Forms are found by following links, so that a new one is tried without being named here.

const ROLES: readonly Who[] = ['nobody', 'family', 'organizer', 'editor', 'admin'];
/** Forms that end the session they are posted with. */
const ENDS_SESSION = /^(exit|sign-out)$/;

/** It has a limit of its own, tried where files are uploaded. */
const TAKES_FILES = /^upload$/;

test.describe.configure({ timeout: 240_000 });

/** What these two see and an organizer does not: the rest is tried as the organizer. */
const MORE: Partial<Record<Who, RegExp>> = {
  editor: /\/desk\/(publication|advice)/,
  admin: /\/desk\/(members|calendars|recounts|publication)/,
};

const found = new Map<Who, Promise<FoundForm[]>>();

function formsOfRole(site: Site, who: Who, cookie: string | undefined) {
  let forms = found.get(who);
  if (!forms) {
    forms = crawl(site.url, who, 'ru', { cookie, perRoute: 9, only: MORE[who] ?? /./ }).then(({ visited }) => formsIn(who, visited));
    found.set(who, forms);
  }
  return forms;
}

const ODD_DAYS = ['0000-00-00', '2026-02-30', '275761-09-13', '24:00', '1e3', '٣١'];

/**
 * A third of what is hostile, the next third for the next form: all forms read their fields through the same
 * function (lib/form), so what one of three meets, all have met.
 */
const hostileFor = (index: number) => Object.entries(HOSTILE).filter((_, at) => at % 3 === index % 3);

const nameOf = ({ who, path, form }: FoundForm) => `${who} ${path} “${form.name}”`;

async function healthy(site: Site, after: string) {
  const health = await ask(`${site.url}/healthz`);
  expect(health.status, after).toBe(200);
  expect(health.ms, `the health check after ${after}`).toBeLessThan(1_000);
}

const INNER_LIFE = /node_modules|\bat async\b|[Pp]risma|\bSELECT [\w"]+|\bINSERT INTO\b|\.tsx?:\d/;

/** No failure of ours, no inner life in the answer, nothing typed that became markup. */
function decent(answer: Answer, what: string) {
  expect.soft(answer.status, what).toBeLessThan(500);
  expect.soft(INNER_LIFE.exec(answer.text)?.[0], what).toBeUndefined();
  expect.soft(/<script>alert\(1\)|<h1>мой заголовок/.exec(answer.text)?.[0], what).toBeUndefined();
}

/** All rows but those of doors and counters, by table. */
async function rows(site: Site): Promise<string> {
  const tables = await site.sql<{ name: string }>(
    "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name NOT IN ('session', 'budget', 'kept') ORDER BY 1",
  );
  const counts = await site.sql(`SELECT ${tables.map(({ name }) => `(SELECT count(*) FROM "${name}") AS "${name}"`).join(', ')}`);
  return JSON.stringify(counts[0]);
}

for (const who of ROLES) {
  test.describe(`every form of ${who}`, () => {
    // First: what is refused changes nothing, and the forms that were found are still on their pages.
    test('one character too many, a day that is not there: named beside its field, and kept', async ({ site, signed }) => {
      const cookie = await signed.cookie(who);
      for (const [index, each] of (await formsOfRole(site, who, cookie)).entries()) {
        const lines = typed(each.form).filter(({ kind }) => kind === 'text' || kind === 'textarea' || kind === 'search');
        const days = [...new Set(lines.flatMap(({ name }) => (name.endsWith('.day') ? [name.slice(0, -4)] : [])))];
        for (const { name } of lines.filter((field) => !/\.(day|month|year)$/.test(field.name))) {
          const text = `${'ж'.repeat(30_000)}`;
          const answer = await postEntries(
            site.url + each.path,
            each.form,
            withValues(filledWell(each.form, todayInMoscow()), { [name]: text }),
            { cookie },
          );
          const what = `${nameOf(each)}: ${name} too long`;
          decent(answer, what);
          expect.soft(answer.status, what).toBe(200);
          findable(answer, each, name);
          const again = formsOf(answer.text).find(
            (form) => form.name === each.form.name && form.fields.some((field) => field.name === name),
          );
          if (!/code/i.test(name))
            expect.soft(again?.fields.find((field) => field.name === name)?.value === text, `${what}: comes back`).toBe(true);
        }
        for (const day of days) {
          const values = { [`${day}.day`]: '31', [`${day}.month`]: '02', [`${day}.year`]: '2026' };
          const answer = await postEntries(site.url + each.path, each.form, withValues(filledWell(each.form, todayInMoscow()), values), {
            cookie,
          });
          const what = `${nameOf(each)}: ${day} on 31.02`;
          expect.soft(answer.status, what).toBe(200);
          findable(answer, each, day);
          expect.soft(refusalOf(answer.text).said, what).toMatch(/31\D+02\D+2026/);
          for (const odd of ODD_DAYS.filter((_, at) => at % 3 === index % 3)) {
            const oddly = { [`${day}.day`]: odd, [`${day}.month`]: '', [`${day}.year`]: '' };
            decent(
              await postEntries(site.url + each.path, each.form, withValues(filledWell(each.form, todayInMoscow()), oddly), { cookie }),
              `${what} ${odd}`,
            );
          }
        }
      }
    });

    test('is found', async ({ site, signed }) => {
      const forms = await formsOfRole(site, who, await signed.cookie(who));
      expect(forms.length).toBeGreaterThan(who === 'nobody' ? 1 : 3);
    });

    test('without an Origin, with a foreign one, with null: a plain page, nothing read', async ({ site, signed }) => {
      const cookie = await signed.cookie(who);
      for (const each of await formsOfRole(site, who, cookie)) {
        const before = await rows(site);
        for (const origin of [undefined, 'https://evil.example', 'null', `${site.url}.evil.example`, 'http://127.0.0.1:1']) {
          const headers = { Origin: origin };
          const answer = await postEntries(site.url + each.path, each.form, filledWell(each.form, todayInMoscow()), { cookie, headers });
          expect.soft(answer.status, `${nameOf(each)} from ${origin}`).toBe(403);
          expect.soft(answer.text.startsWith('<!doctype html><html lang="ru">'), nameOf(each)).toBe(true);
        }
        expect(await rows(site), nameOf(each)).toBe(before);
        await healthy(site, nameOf(each));
      }
    });

    test('over 1 MB: a page that says so', async ({ site, signed }) => {
      const cookie = await signed.cookie(who);
      for (const each of await formsOfRole(site, who, cookie)) {
        if (TAKES_FILES.test(each.form.name)) continue;
        const answer = await postEntries(site.url + each.path, each.form, [...entriesOf(each.form), ['big', 'x'.repeat(1_050_000)]], {
          cookie,
        });
        expect.soft(answer.status, nameOf(each)).toBe(413);
        expect.soft(answer.text.includes('1 МБ'), nameOf(each)).toBe(true);
        await healthy(site, nameOf(each));
      }
    });

    test('empty and hostile: no failure, what was typed comes back, and the errors can be found', async ({ site, signed }) => {
      const cookie = await signed.cookie(who);
      for (const [index, each] of (await formsOfRole(site, who, cookie)).entries()) {
        if (ENDS_SESSION.test(each.form.name)) continue;
        const url = site.url + each.path;
        const emptied = withValues(entriesOf(each.form), Object.fromEntries(typed(each.form).map(({ name }) => [name, ''])));
        const empty = await postEntries(url, each.form, emptied, { cookie });
        decent(empty, `${nameOf(each)}: empty`);
        if (empty.status === 200 && typed(each.form).length > 0) findable(empty, each);
        for (const [what, value] of [['nothing', ''] as const, ...hostileFor(index)]) {
          const answer = await postEntries(url, each.form, filledWith(each.form, value), { cookie });
          decent(answer, `${nameOf(each)}: ${what}`);
        }
        await healthy(site, nameOf(each));
      }
    });

    test('twice the same field, unknown fields, files for text: refused or ignored', async ({ site, signed }) => {
      const cookie = await signed.cookie(who);
      const foreign = site.told.secondCampaign.campaignId;
      const ofTheirs = () =>
        site.sql(
          `SELECT (SELECT count(*) FROM letter WHERE campaign_id = $1) AS letters, (SELECT count(*) FROM "case" WHERE campaign_id = $1) AS cases,
        (SELECT count(*) FROM event WHERE campaign_id = $1) AS events, (SELECT count(*) FROM member WHERE campaign_id = $1) AS members`,
          [foreign],
        );
      const before = await ofTheirs();
      for (const each of await formsOfRole(site, who, cookie)) {
        if (ENDS_SESSION.test(each.form.name)) continue;
        const url = site.url + each.path;
        const empty = filledWith(each.form, '');
        const double: Entry[] = empty.flatMap((entry): Entry[] => (entry[0].startsWith('$') ? [entry] : [entry, entry]));
        decent(await postEntries(url, each.form, double, { cookie }), `${nameOf(each)}: doubled`);
        const extra = { campaignId: foreign, campaign_id: foreign, role: 'admin', ownerId: foreign, memberId: foreign, __proto__x: '1' };
        const added: Entry[] = [...withValues(empty, extra), ['__proto__', '{"role":"admin"}'], ['constructor.prototype.role', 'admin']];
        decent(await postEntries(url, each.form, added, { cookie }), `${nameOf(each)}: unknown fields`);
        decent(
          await postEntries(
            url,
            each.form,
            empty.map(([name, value]): Entry => [name.startsWith('$') ? name : `${name}"; filename="a.txt`, value]),
            { cookie },
          ),
          `${nameOf(each)}: files`,
        );
        await healthy(site, nameOf(each));
      }
      expect(await ofTheirs()).toEqual(before);
    });

    test('with the action’s own fields broken or missing: no failure', async ({ site, signed }) => {
      const cookie = await signed.cookie(who);
      for (const each of (await formsOfRole(site, who, cookie)).filter(({ form }) => !ENDS_SESSION.test(form.name)).slice(0, 4)) {
        const well = filledWith(each.form, '');
        const broken: Record<string, Entry[]> = {
          'unknown action': well.map(
            ([name, value]): Entry => [name, String(value).replace(/"id":"[0-9a-f]+"/, `"id":"${'0'.repeat(42)}"`)],
          ),
          'no JSON': well.map(([name, value]): Entry => [name, name.startsWith('$ACTION_1:') ? '{"id' : value]),
          'a state of another shape': well.map(([name, value]): Entry => [name, name === '$ACTION_1:1' ? '[null]' : value]),
          'none of them': well.filter(([name]) => !name.startsWith('$')),
        };
        for (const [what, entries] of Object.entries(broken)) {
          decent(await postEntries(site.url + each.path, each.form, entries, { cookie }), `${nameOf(each)}: ${what}`);
          await healthy(site, `${nameOf(each)}: ${what}`);
        }
      }
    });

    test('posted twice with one key: one answer, one row', async ({ site, signed }) => {
      for (const each of await formsOfRole(site, who, await signed.cookie(who))) {
        if (ENDS_SESSION.test(each.form.name)) continue;
        // A form may have changed what this role may do: each begins with a session of its own.
        const cookie = await signed.fresh(who);
        const entries = filledWell(each.form, todayInMoscow());
        const first = await postEntries(site.url + each.path, each.form, entries, { cookie });
        const between = await rows(site);
        const second = await postEntries(site.url + each.path, each.form, entries, { cookie });
        decent(first, `${nameOf(each)}: once`);
        decent(second, `${nameOf(each)}: again`);
        expect.soft(await rows(site), `${nameOf(each)}: posted again`).toBe(between);
        if (who !== 'nobody')
          expect.soft([second.status, second.headers.location], nameOf(each)).toEqual([first.status, first.headers.location]);
        await healthy(site, nameOf(each));
      }
    });
  });
}

/** experience.md 3: title, summary, links that reach the fields, aria-invalid. */
function findable({ text }: Answer, each: FoundForm, field?: string) {
  const refusal = refusalOf(text);
  const what = nameOf(each) + (field ? ` ${field}` : '');
  expect.soft(refusal.title, what).toMatch(/^Ошибка: /);
  expect.soft(refusal.said, what).not.toBe('');
  if (field) expect.soft(refusal.links, what).toContain(field);
  for (const id of refusal.links) {
    expect.soft(text.split(`id="${id}"`).length - 1, `${what}: #${id} is there, once`).toBe(1);
    expect
      .soft(
        new RegExp(
          `<(input|textarea|select)[^>]*id="${id}"[^>]*aria-invalid="true"|<(input|textarea|select)[^>]*aria-invalid="true"[^>]*id="${id}"`,
        ).test(text),
        `${what}: #${id} is marked`,
      )
      .toBe(true);
  }
}
