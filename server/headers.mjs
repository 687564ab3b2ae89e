// @ts-check
// What every answer says to the browser. No page runs script, and the policy says so: an injection
// that were stored all the same could not run.

const secure = (process.env.HOMEWARD_ORIGIN ?? '').startsWith('https://');
const exit = URL.canParse(process.env.HOMEWARD_EXIT_URL ?? '')
  ? new URL(process.env.HOMEWARD_EXIT_URL ?? '').origin
  : 'https://www.wikipedia.org';

// No wing runs script (docs/decisions/001). Leaving by the quick exit is a redirect, which form-action
// would stop.
const POLICY = `default-src 'none'; script-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self' ${exit}; base-uri 'none'; frame-ancestors 'none'`;

/**
 * @param {import('node:http').ServerResponse} response
 * @param {import('./wings.mjs').Wing | undefined} wing
 */
export function setHeaders(response, wing) {
  response.setHeader('Content-Security-Policy', POLICY);
  // Not no-referrer: browsers then send `Origin: null`, and forms without script are refused.
  response.setHeader('Referrer-Policy', 'same-origin');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  response.setHeader('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), browsing-topics=()');
  if (secure) response.setHeader('Strict-Transport-Security', 'max-age=31536000');
  if (wing !== 'public') response.setHeader('X-Robots-Tag', 'noindex, nofollow');
}

/**
 * What a page may be kept for. Private pages nowhere; public ones are asked for again by their ETag.
 * @param {import('./wings.mjs').Wing | undefined} wing
 */
export const cacheControl = (wing) => (wing === 'public' ? 'public, max-age=0, must-revalidate' : 'private, no-store');
