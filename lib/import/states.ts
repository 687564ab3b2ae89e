export const IMPORT_STATES = [
  'coming',
  'looking',
  'looked',
  'waiting',
  'running',
  'done',
  'failed',
  'undoing',
  'undone',
  'dropped',
] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** Something is going on: the page asks again by itself. */
export const isMoving = (state: ImportState): boolean => ['coming', 'looking', 'waiting', 'running', 'undoing'].includes(state);

/** Bytes of a file at most, and of one post that brings it. server/hygiene.mjs says the same. */
export const LARGEST_FILE = 200_000_000;
