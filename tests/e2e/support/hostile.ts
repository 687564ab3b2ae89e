import type { Entry, Field, PageForm } from './forms';
import { entriesOf, isOurs } from './forms';

const BYTES = { lone: Buffer.from([0xd0, 0xbf, 0xed, 0xa0, 0x80, 0xd0, 0xbf]), invalid: Buffer.from([0xff, 0xfe, 0xc3, 0x28]) };

/** What is typed into every field at once. */
export const HOSTILE: Record<string, string | Buffer> = {
  spaces: ' \u00a0\u200b\u2003 ',
  NUL: 'текст\0текст',
  'lone surrogate': BYTES.lone,
  'invalid UTF-8': BYTES.invalid,
  'marks without end': `е${'\u0301'.repeat(10_000)}`,
  'right to left': '\u202Egnp.txt\u202C',
  script: '<script>alert(1)</script><img src=x onerror=alert(1)>',
  'end of textarea': '</textarea></form><h1>мой заголовок</h1>',
  template: '{name} \u0024{process.env} {{7*7}} {n, plural, one {#}',
  SQL: "'; DROP TABLE letter; -- %_\\",
  numbers: '1e309',
  arabic: '٣١',
  CRLF: 'a\r\nSet-Cookie: x=1\r\n\r\n{"level":30}',
  prototype: '__proto__',
  long: 'д'.repeat(120_000),
};

/** Fields a person fills. */
export const typed = (form: PageForm): Field[] => form.fields.filter(({ name, kind }) => !isOurs(name) && kind !== 'hidden');

/** Every field but the form's own, ids in hidden inputs too. */
export const filledWith = (form: PageForm, value: string | Buffer): Entry[] =>
  entriesOf(form).map(([name, was]): Entry => [name, isOurs(name) ? was : value]);

/** As somebody would fill it who means it: names, days and choices that can pass. */
export function filledWell(form: PageForm, today: string): Entry[] {
  const [year = '', month = '', day = ''] = today.split('-');
  const entries = entriesOf(form);
  const at = (name: string) => entries.findIndex((entry) => entry[0] === name);
  const set = (name: string, value: string) => {
    const index = at(name);
    if (index < 0) entries.push([name, value]);
    else entries[index] = [name, value];
  };
  for (const { name, kind, value, options } of typed(form)) {
    if (name.endsWith('.day')) set(name, String(Number(day)));
    else if (name.endsWith('.month')) set(name, String(Number(month)));
    else if (name.endsWith('.year')) set(name, year);
    else if (kind === 'radio') at(name) < 0 && set(name, value);
    else if (kind === 'select') set(name, value || options?.find((option) => option !== '') || '');
    else if (kind === 'password') set(name, 'kazhdyj-den-svet');
    else if (kind !== 'checkbox' && value === '') set(name, name === 'site' ? 'https://example.org' : 'Проверка формы');
  }
  return entries;
}
