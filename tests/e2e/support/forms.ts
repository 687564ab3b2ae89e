import { randomBytes, randomUUID } from 'node:crypto';

export type Field = { name: string; value: string; kind: string; checked?: boolean; options?: string[] };
export type PageForm = {
  /** Its own name (the hidden input `form`), or where it posts to. */
  name: string;
  action: string;
  /** `form` for one that fills a page, `form-inline` for a button among others. */
  look: string;
  fields: Field[];
  html: string;
};

/** The posting forms of a page as a browser without script would see them. React writes its HTML regularly. */
export function formsOf(html: string): PageForm[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].flatMap(([, head = '', inside = '']) => {
    if (!/method="post"/i.test(head)) return [];
    const fields = fieldsOf(inside);
    const action = attribute(head, 'action') ?? '';
    const name = fields.find((field) => field.name === 'form')?.value ?? action.replace(/^\/(ru|en)\//, '');
    return [{ name, action, look: attribute(head, 'class') ?? '', fields, html: inside }];
  });
}

function fieldsOf(html: string): Field[] {
  const inputs = [...html.matchAll(/<input\b([^>]*)>/g)].map(([, head = '']) => inputOf(head));
  const texts = [...html.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g)].map(([, head = '', inside = '']) => ({
    name: attribute(head, 'name') ?? '',
    kind: 'textarea',
    value: decode(inside.replace(/^\n/, '')),
  }));
  const selects = [...html.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)].map(([, head = '', inside = '']) => selectOf(head, inside));
  return [...inputs, ...texts, ...selects].filter(({ name }) => name !== '');
}

function inputOf(head: string): Field {
  const kind = attribute(head, 'type') ?? 'text';
  const checkable = kind === 'radio' || kind === 'checkbox';
  return {
    name: attribute(head, 'name') ?? '',
    kind,
    value: attribute(head, 'value') ?? (checkable ? 'on' : ''),
    ...(checkable ? { checked: /(?:^|\s)checked=/.test(head) } : {}),
  };
}

function selectOf(head: string, inside: string): Field {
  const options = [...inside.matchAll(/<option\b([^>]*)>/g)].map(([, of = '']) => ({
    value: attribute(of, 'value') ?? '',
    on: /\bselected=/.test(of),
  }));
  const chosen = options.find(({ on }) => on) ?? options[0];
  return { name: attribute(head, 'name') ?? '', kind: 'select', value: chosen?.value ?? '', options: options.map(({ value }) => value) };
}

const attribute = (head: string, name: string): string | undefined => {
  const found = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(head)?.[1];
  return found === undefined ? undefined : decode(found);
};

export const decode = (html: string): string =>
  html
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

export type Entry = [name: string, value: string | Buffer];

/** What a browser would post when nothing was touched. */
export function entriesOf(form: PageForm): Entry[] {
  const entries: Entry[] = [];
  for (const { name, value, checked } of form.fields) {
    if (checked === false) continue;
    entries.push([name, name === 'key' ? randomUUID() : value]);
  }
  return entries;
}

export const isOurs = (name: string): boolean => name.startsWith('$ACTION') || ['locale', 'key', 'form'].includes(name);

/** The same with other values; a field that was not there is added. */
export function withValues(entries: Entry[], values: Record<string, string | Buffer>): Entry[] {
  const kept = entries.map(([name, value]): Entry => [name, Object.hasOwn(values, name) ? (values[name] ?? '') : value]);
  const added = Object.entries(values).filter(([name]) => !entries.some((entry) => entry[0] === name));
  return [...kept, ...added];
}

export function multipart(entries: Entry[]): { body: Buffer; type: string } {
  const boundary = `----homeward${randomBytes(12).toString('hex')}`;
  const parts = entries.flatMap(([name, value]) => [
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${name.replace(/"/g, '%22')}"\r\n\r\n`),
    typeof value === 'string' ? Buffer.from(value) : value,
    Buffer.from('\r\n'),
  ]);
  return { body: Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]), type: `multipart/form-data; boundary=${boundary}` };
}
