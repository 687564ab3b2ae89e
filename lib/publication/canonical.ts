import { createHash } from 'node:crypto';

/** JSON with sorted keys and no blanks: the same facts are the same text, however they were stored. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : part,
  );
}

/** SHA-256 of the canonical JSON, in hexadecimal: what a citation can be checked against. */
export const digestOf = (facts: unknown): string => createHash('sha256').update(canonical(facts)).digest('hex');
