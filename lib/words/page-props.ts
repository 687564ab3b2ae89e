import type { Locale } from './locale';

/** The promises Next hands a page. */
export type PageProps<P extends string = never> = {
  params: Promise<{ locale: Locale } & Record<P, string>>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** One text from an address; an array or nothing is ''. At most `max` characters of it. */
export const queryText = (value: string | string[] | undefined, max = 200): string =>
  typeof value === 'string' ? value.slice(0, max) : '';

/** A path with those parts of its query that are set: for the language switch, which keeps both. */
export function hereOf(path: string, query: Record<string, string>): string {
  const set = Object.entries(query).filter(([, value]) => value !== '');
  return set.length > 0 ? `${path}?${new URLSearchParams(set)}` : path;
}
