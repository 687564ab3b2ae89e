import type { Locale } from './locale';

/** The promises Next hands a page. */
export type PageProps<P extends string = never> = {
  params: Promise<{ locale: Locale } & Record<P, string>>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** One text from an address; an array or nothing is ''. At most `max` characters of it. */
export const queryText = (value: string | string[] | undefined, max = 200): string =>
  typeof value === 'string' ? value.slice(0, max) : '';
