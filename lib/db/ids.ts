import { randomInt, randomUUID } from 'node:crypto';

/** A random id (UUID v4): it tells neither when a thing was made nor how many there are. */
export const newId = (): string => randomUUID();

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Whether a text from an address or a form can be an id at all; Postgres would answer others with an error. */
export const isId = (text: unknown): text is string => typeof text === 'string' && UUID.test(text);

// Neither 0/O nor 1/I/L, and no letter that Cyrillic draws differently: it is read out over the telephone.
const MARKS = '23456789ABCEHKMPTX';

/** A case's mark, such as `K7-4MX2`: about 34 million of them, drawn at random. */
export function newRef(): string {
  const marks = Array.from({ length: 6 }, () => MARKS[randomInt(MARKS.length)]).join('');
  return `${marks.slice(0, 2)}-${marks.slice(2)}`;
}
