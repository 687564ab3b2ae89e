// @ts-check
// What is refused before anything of ours looks at it. None of this guards data: lib/auth and
// row-level security do.
import { isUpload, LARGEST_UPLOAD } from './uploads.mjs';
import { LOCALES } from './wings.mjs';

const METHODS = new Set(['GET', 'HEAD', 'POST']);
export const LARGEST_POST = 1_000_000;

/** Headers by which a client could pretend to be Next itself, a proxy of ours, or this server. */
const NEVER_FROM_OUTSIDE = /^(x-middleware-|x-forwarded-host$|x-nextjs-|next-resume$|x-matched-path$|x-invoke-|x-now-|x-homeward-)/;

/**
 * The status to refuse with, or null.
 * @param {import('node:http').IncomingMessage} request
 */
export function refuse(request) {
  if (!METHODS.has(request.method ?? '')) return 405;
  const url = request.url ?? '';
  if (!url.startsWith('/') || url.startsWith('//') || url.length > 4_000) return 400;
  try {
    if (decodeURIComponent(url.split('?')[0] ?? '').includes('\0')) return 400;
  } catch {
    return 400;
  }
  for (const name of Object.keys(request.headers)) if (NEVER_FROM_OUTSIDE.test(name)) delete request.headers[name];
  return request.method === 'POST' ? refusePost(request) : null;
}

/** @param {import('node:http').IncomingMessage} request */
function refusePost(request) {
  if (!fromHere(request)) return 403;
  const length = Number(request.headers['content-length']);
  if (!Number.isInteger(length)) return 411;
  return length > (isUpload(request.url) ? LARGEST_UPLOAD : LARGEST_POST) ? 413 : null;
}

/**
 * A post must come from a page of ours: its Origin is the host it was sent to (`null` is no origin).
 * @param {import('node:http').IncomingMessage} request
 */
function fromHere(request) {
  const { origin, host } = request.headers;
  if (!origin || !URL.canParse(origin)) return false;
  return (
    new URL(origin).host === (process.env.HOMEWARD_ORIGIN ? new URL(process.env.HOMEWARD_ORIGIN).host : host) ||
    new URL(origin).host === host
  );
}

/**
 * The language a browser asks for, of those we have.
 * @param {string | undefined} accepted
 */
export function preferredLocale(accepted = '') {
  const wanted = accepted
    .split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase())
    .find((code) => LOCALES.includes(code));
  return wanted ?? 'ru';
}
