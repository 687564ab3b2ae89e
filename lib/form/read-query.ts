import { isReadable, normaliseText } from './text';

export type Query = Record<string, string | string[] | undefined>;

/** More of one name than this is not read: no filter of ours has as many choices. */
const MOST = 30;

/**
 * Reads the query of a list. A value that `accept` does not know is left out and its name noted, so
 * that the page can say so: an address is never an error.
 */
export function queryReader(query: Query) {
  const ignored = new Set<string>();
  const many = <T>(name: string, accept: (text: string) => T | null | undefined): T[] => {
    const given = query[name];
    const texts = (Array.isArray(given) ? given : [given ?? '']).slice(0, MOST).filter((text) => text !== '');
    return texts.flatMap((text) => {
      const value = isReadable(text) && text.length <= 200 ? accept(normaliseText(text)) : null;
      if (value !== null && value !== undefined) return [value];
      ignored.add(name);
      return [];
    });
  };
  const one = <T>(name: string, accept: (text: string) => T | null | undefined): T | null => {
    const [first, ...others] = many(name, accept);
    if (others.length > 0) ignored.add(name);
    return first ?? null;
  };
  return { ignored, many, one };
}

/** Accepts one of a list. */
export const oneOf =
  <T extends string>(list: readonly T[]) =>
  (text: string): T | null =>
    list.find((each) => each === text) ?? null;

/** A query string from what is set: '' and null are left out, a list repeats its name. */
export function queryOf(values: Record<string, string | number | boolean | null | undefined | readonly string[]>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (Array.isArray(value)) for (const each of value) query.append(name, each);
    else if (value === true) query.set(name, '1');
    else if (value !== null && value !== undefined && value !== false && value !== '') query.set(name, String(value));
  }
  const text = query.toString();
  return text && `?${text}`;
}
