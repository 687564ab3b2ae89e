// @ts-check
// The addresses to which files may be posted: larger than any form, and slower on a poor line.
import { LOCALES } from './wings.mjs';

/** Bytes of a post that brings a file: 200 MB of it (lib/import/states.ts), and what the form itself takes. */
export const LARGEST_UPLOAD = 200_100_000;

const PATHS = ['/desk/imports/upload', '/desk/posts/files/upload'];
const ADDRESSES = new Set(LOCALES.flatMap((locale) => PATHS.map((path) => `/${locale}${path}`)));

/** @param {string | undefined} url */
export const isUpload = (url = '') => ADDRESSES.has(url.split('?')[0] ?? '');

/** A form comes in a minute, or does not come; a file may take half an hour, as long as something of it keeps coming. */
export const LONGEST_MS = { form: 60_000, file: 30 * 60_000, silence: 60_000 };

/**
 * Ends the connection of a post that takes too long to come: a slow client may not hold a place for long.
 * @param {import('node:http').IncomingMessage} request
 */
export function limitTime(request, longest = LONGEST_MS) {
  if (request.method !== 'POST' || request.complete) return;
  const end = () => request.socket.destroy();
  const file = isUpload(request.url);
  const timer = setTimeout(end, file ? longest.file : longest.form).unref();
  if (file) request.socket.setTimeout(longest.silence, end);
  const come = () => {
    clearTimeout(timer);
    if (file) request.socket.setTimeout(0);
  };
  for (const event of ['end', 'close', 'error']) request.once(event, come);
}
