// @ts-check
// What every answer says to the browser. A wing without script says so in its policy: an injection
// that were stored all the same could not run.
import { randomBytes } from 'node:crypto';
import { runsScript } from './wings.mjs';

const secure = (process.env.HOMEWARD_ORIGIN ?? '').startsWith('https://');
const development = process.env.NODE_ENV !== 'production';
const exit = URL.canParse(process.env.HOMEWARD_EXIT_URL ?? '')
  ? new URL(process.env.HOMEWARD_EXIT_URL ?? '').origin
  : 'https://www.wikipedia.org';

const BASE =
  "default-src 'none'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; frame-ancestors 'none'";

/**
 * @param {import('./wings.mjs').Wing | undefined} wing
 * @param {string} nonce
 */
function policy(wing, nonce) {
  // Leaving by the quick exit is a redirect, which form-action would stop.
  const forms = `form-action 'self' ${exit}`;
  if (!runsScript(wing)) return `${BASE}; ${forms}; script-src 'none'`;
  const scripts = `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`;
  return `${BASE}; ${forms}; ${scripts}; connect-src 'self'`;
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {import('./wings.mjs').Wing | undefined} wing
 */
export function setHeaders(request, response, wing) {
  const nonce = randomBytes(16).toString('base64');
  const csp = policy(wing, nonce);
  // Next reads the nonce for its own scripts out of the request's policy.
  request.headers['content-security-policy'] = csp;
  response.setHeader('Content-Security-Policy', csp);
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
