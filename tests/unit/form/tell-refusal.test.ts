import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { id, optionalDay, optionalProse, several } from '@/lib/form/fields';
import { EMPTY_FORM } from '@/lib/form/form-state';
import { type ToldRefusal, tellRefusal, typedIn } from '@/lib/form/tell-refusal';
import { deskLetterSchema } from '@/lib/letter/desk-schema';
import { words } from '@/lib/words/words';
import { plainPage } from '../../../server/plain-pages.mjs';
import { duringPost, withRefusal } from '../../../server/refused-post.mjs';

const schema = z.object({ letterId: id(), sentOn: optionalDay(), text: optionalProse(100), to: several(['portal']) });
const ID = '01890000-0000-7000-8000-000000000001';

describe('what a person typed, of what a form posted', () => {
  it('is her words and days, and no id, choice or tick', () => {
    const days = { 'sentOn.day': '31', 'sentOn.month': '2', 'sentOn.year': '2026' };
    expect(typedIn(schema, { letterId: ID, ...days, text: ' Прошу\nответить. ', 'to.portal': '1' })).toEqual([
      { name: 'sentOn.day', text: '31.2.2026' },
      { name: 'text', text: ' Прошу\nответить. ' },
    ]);
    expect(typedIn(schema, { letterId: ID, seen: 'q'.repeat(43), text: ' ' })).toEqual([]);
    expect(typedIn(schema, { text: '1' })).toEqual([{ name: 'text', text: '1' }]);
    expect(typedIn(deskLetterSchema, { channel: 'portal', law: 'migration', text: 'portal' })).toEqual([{ name: 'text', text: 'portal' }]);
  });
});

describe('a refusal whose form is not on the page any more', () => {
  const page = '<head><title>Письмо · Homeward</title></head><body><main id="main" class="band"><h1>Письмо</h1></main></body>';
  const told = async (values: Record<string, string>, problem = 'Письмо тем временем изменилось.') => {
    const post: { refusal?: ToldRefusal } = {};
    await duringPost(post, async () => tellRefusal(words('ru'), schema, { ...EMPTY_FORM, values, problem }));
    return post.refusal;
  };

  it('stands before all else on the page, with its reason and what was typed, as text', async () => {
    const html = withRefusal(page, await told({ letterId: ID, text: '<b>Прошу</b> $& ответить' }));
    expect(html).toContain('<main id="main" class="band"><title data-failed>Ошибка: Письмо · Homeward</title><div class="error-summary"');
    expect(html).toContain('Письмо тем временем изменилось.');
    expect(html).toContain('<pre class="typed">&lt;b&gt;Прошу&lt;/b&gt; $&amp; ответить</pre>');
    expect(html).not.toContain(ID);
  });

  it('stands on the page of a failure too: the page itself may be gone', async () => {
    const html = withRefusal(plainPage(404, '/ru/my'), await told({ text: 'Прошу' }));
    expect(html).toMatch(
      /<main><title data-failed>Ошибка: Такой страницы нет[^<]*<\/title><div class="error-summary".*Прошу<\/pre><\/div><h1>/,
    );
  });

  it('promises no text where none was typed', async () => {
    const html = withRefusal(page, await told({ letterId: ID }));
    expect(html).toContain('страница за это время изменилась');
    expect(html).not.toContain('скопировать');
  });

  it('is left to the form where one shows it, and is nobody else’s', async () => {
    const form = '<div class="error-summary"><ul><li><a href="#text">Слишком длинно</a></li></ul></div><textarea id="text" name="text">';
    const failed = page.replace('<h1>', `<title data-failed="true">Ошибка: Отправить</title>${form}<h1>`);
    expect(withRefusal(failed, await told({ text: 'Прошу' }))).toBe(failed);
    // The form is there, its field is not: its text comes back in the summary, and no link leads nowhere.
    const lost = withRefusal(failed.replace('<textarea id="text" name="text">', ''), await told({ text: 'Прошу' }));
    expect(lost).toMatch(/<li>Слишком длинно<\/li><\/ul><p>[^<]+<\/p><pre class="typed">Прошу<\/pre><\/div>/);
    const [mine, other] = [{}, {}] as { refusal?: ToldRefusal }[];
    await Promise.all([
      duringPost(mine ?? {}, async () => tellRefusal(words('ru'), schema, EMPTY_FORM)),
      duringPost(other ?? {}, async () => {}),
    ]);
    expect(mine?.refusal).toBeDefined();
    expect(other?.refusal).toBeUndefined();
    expect(withRefusal(page, undefined)).toBe(page);
  });
});
