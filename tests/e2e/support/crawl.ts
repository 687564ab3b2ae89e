import { CAST } from '@/prisma/story/cast';
import { decode, formsOf, type PageForm } from './forms';
import { ask } from './raw';
import type { Locale, Who } from './test';

export type Visited = { path: string; html: string };

const STARTS: Partial<Record<Who, readonly string[]>> & { nobody: readonly string[] } = {
  nobody: ['', '/sign-in', '/join', '/set-up', `/${CAST.slug}`, `/sign/${CAST.slug}`],
  family: ['/my', '/my/todo', '/my/calendar', '/my/law'],
  otherFamily: ['/my'],
};
// biome-ignore format: a list of pages
const DESK = [
  '/desk', '/desk/letters', '/desk/cases', '/desk/directory', '/desk/members', '/desk/publication',
  '/desk/todo', '/desk/circles', '/desk/calendars', '/desk/recounts', '/desk/advice', '/desk/law', '/desk/calendar', '/desk/petitions', '/desk/imports', '/desk/incidents', '/desk/intake',
];

/** The route behind an address: ids, days, years and values of the query are taken out. */
export function routeOf(path: string): string {
  const [at = '', query = ''] = path.split('?');
  const route = at
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '[id]')
    .replace(/\/\d{4}-\d\d-\d\d[^/]*/g, '/[day]')
    .replace(/\/calendars\/\d{4}/, '/calendars/[year]');
  const keys = [...new URLSearchParams(query).keys()].sort();
  return keys.length ? `${route}?${[...new Set(keys)].join('&')}` : route;
}

/**
 * Follows every link from where a role begins, as far as `perRoute` examples of each route go.
 * Pages of other wings and of the other language are left to their own crawl, and with `only` whatever it does not match.
 */
export async function crawl(
  url: string,
  who: Who,
  locale: Locale,
  { cookie, perRoute = 1, only = /./ }: { cookie?: string | undefined; perRoute?: number; only?: RegExp },
) {
  const starts = (STARTS[who] ?? DESK).map((path) => `/${locale}${path}`).filter((path) => only.test(path));
  const queue = [...starts];
  const seen = new Set(queue);
  const taken = new Map<string, number>();
  const visited: Visited[] = [];
  const broken: string[] = [];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const route = routeOf(path);
    const before = taken.get(route) ?? 0;
    // One file of a kind is like the next, and a list is much the same however it is filtered.
    if (before >= (/\.[a-z]+$/.test(route) ? 1 : route.includes('?') ? Math.min(perRoute, 2) : perRoute)) continue;
    const page = await ask(`${url}${path}`, { cookie });
    if (page.status === 307 || page.status === 303) {
      const to = page.headers.location ?? '';
      if (to.startsWith(`/${locale}/`) && !seen.has(to)) {
        seen.add(to);
        queue.push(to);
      }
      continue;
    }
    if (page.status !== 200) {
      broken.push(`${page.status} ${path}`);
      continue;
    }
    taken.set(route, before + 1);
    if (!String(page.headers['content-type']).startsWith('text/html')) continue;
    visited.push({ path, html: page.text });
    for (const next of linksOf(page.text)) {
      if (!inWing(next, who, locale) || !only.test(next) || seen.has(next)) continue;
      seen.add(next);
      queue.push(next);
    }
  }
  return { visited, broken };
}

/** Addresses of ours that a page links to, without their fragments. */
const linksOf = (html: string): string[] =>
  [...html.matchAll(/<a\b[^>]*\shref="([^"]*)"/g)]
    .map(([, href = '']) => decode(href).split('#')[0] ?? '')
    .filter((href) => /^\/(?!\/)/.test(href));

function inWing(path: string, who: Who, locale: Locale): boolean {
  if (!new RegExp(`^/${locale}(/|\\?|$)`).test(path)) return false;
  const wing = path.split(/[/?]/)[2] ?? '';
  if (who === 'nobody') return wing !== 'my' && wing !== 'desk';
  return who === 'family' || who === 'otherFamily' || who === 'neighbour' ? wing === 'my' : wing === 'desk';
}

export type FoundForm = { who: Who; path: string; form: PageForm };

/** One example of every posting form a role can reach, by its name and its fields. */
export function formsIn(who: Who, visited: readonly Visited[]): FoundForm[] {
  const found = new Map<string, FoundForm>();
  for (const { path, html } of visited) {
    for (const form of formsOf(html)) {
      const shape = form.fields
        .map(({ name }) => name)
        .filter((name) => !name.startsWith('$'))
        .sort();
      const key = [form.name, ...new Set(shape)].join(' ');
      if (!found.has(key)) found.set(key, { who, path, form });
    }
  }
  return [...found.values()];
}
