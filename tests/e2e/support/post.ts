import { decode, type Entry, entriesOf, formsOf, multipart, type PageForm, withValues } from './forms';
import { type Answer, ask } from './raw';

export type PostOptions = {
  values?: Record<string, string | Buffer>;
  cookie?: string | undefined;
  headers?: Record<string, string>;
  /** Which of several forms of that name. */
  nth?: number;
};

/** Fetches a page, fills the form of that name and posts it, as a browser without script would. */
export async function postForm(url: string, name: string, { values = {}, cookie, headers, nth = 0 }: PostOptions = {}): Promise<Answer> {
  const page = await ask(url, { cookie });
  const form = formsOf(page.text).filter((each) => each.name === name)[nth];
  if (!form) throw new Error(`No form “${name}” at ${url} (${page.status}).`);
  return postEntries(url, form, withValues(entriesOf(form), values), { cookie, ...(headers ? { headers } : {}) });
}

export function postEntries(
  url: string,
  form: PageForm,
  entries: Entry[],
  { cookie, headers }: { cookie?: string | undefined; headers?: Record<string, string | undefined> } = {},
): Promise<Answer> {
  const to = form.action ? new URL(form.action, url).href : url;
  const { body, type } = multipart(entries);
  return ask(to, { method: 'POST', body, cookie, headers: given({ Origin: new URL(url).origin, 'Content-Type': type, ...headers }) });
}

/** Headers without those that are to be left out. */
const given = (headers: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])));

/** What a page says after a refusal: its title, the summary's links, the text beside the fields. */
export function refusalOf(html: string) {
  const summary = /<div class="error-summary"[\s\S]*?<\/div>/.exec(html)?.[0] ?? '';
  return {
    title: decode(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''),
    said: decode(summary.replace(/<[^>]+>/g, ' '))
      .replace(/\s+/g, ' ')
      .trim(),
    links: [...summary.matchAll(/href="#([^"]+)"/g)].map(([, id = '']) => decode(id)),
  };
}
