// @ts-check
import path from 'node:path';

/** The checkout. */
export const ROOT = path.dirname(import.meta.dirname);

/** @param {unknown} error */
export function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

/**
 * The code of a system or database error, such as ENOENT or 42P01.
 * @param {unknown} error
 */
export function codeOf(error) {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
