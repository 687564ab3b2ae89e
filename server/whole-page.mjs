// @ts-check
// Holds a page back until it is whole, so that the scripts nobody will run can be taken out,
// a failure can be told in plain words, and it can be compressed and known by its ETag.
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { cacheControl } from './headers.mjs';
import { plainPage } from './plain-pages.mjs';
import { withRefusal } from './refused-post.mjs';

/**
 * What a browser without script never reads: scripts, the hints to fetch them, React's markers.
 * React escapes `<` in all text, so none of these can be part of what somebody typed.
 * @param {string} html
 */
export const withoutScript = (html) =>
  html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<link\b[^>]*\bas="script"[^>]*>/g, '')
    .replace(/<!--[\s\S]*?-->/g, '');

/**
 * A page has one title. Where a form on it was refused, that is the form's ("Error: …"), not the page's own.
 * @param {string} html
 */
export const withOneTitle = (html) => {
  const failed = /<title data-failed[^>]*>([\s\S]*?)<\/title>/.exec(html)?.[1];
  if (failed === undefined) return html;
  let first = true;
  return html.replace(/<title\b[^>]*>[\s\S]*?<\/title>/g, () => {
    const kept = first ? `<title>${failed}</title>` : '';
    first = false;
    return kept;
  });
};

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {import('./wings.mjs').Wing | undefined} wing
 * @param {import('./refused-post.mjs').Post} post what becomes of it while the page is made
 */
export function holdPage(request, response, wing, post) {
  const gzip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  delete request.headers['accept-encoding'];
  const path = request.url ?? '/';
  /** @type {Buffer[]} */
  const chunks = [];
  const end = response.end.bind(response);
  const take = (/** @type {any} */ chunk, /** @type {any} */ encoding) => {
    if (chunk && typeof chunk !== 'function')
      chunks.push(
        Buffer.isBuffer(chunk)
          ? chunk
          : Buffer.from(chunk, typeof encoding === 'string' ? /** @type {BufferEncoding} */ (encoding) : 'utf8'),
      );
  };
  const told = (/** @type {string} */ page) => withOneTitle(withRefusal(page, post.refusal));
  const called = (/** @type {any[]} */ ...maybe) => maybe.find((each) => typeof each === 'function')?.();
  response.flushHeaders = () => {};
  response.writeHead = /** @type {any} */ (
    (/** @type {number} */ status, /** @type {any} */ ...rest) => {
      response.statusCode = status;
      for (const [name, value] of Object.entries(rest.find((/** @type {unknown} */ each) => typeof each === 'object') ?? {}))
        response.setHeader(name, /** @type {string} */ (value));
      return response;
    }
  );
  response.write = /** @type {any} */ (
    (/** @type {any} */ chunk, /** @type {any} */ encoding, /** @type {any} */ done) => {
      take(chunk, encoding);
      called(encoding, done);
      return true;
    }
  );
  response.end = /** @type {any} */ (
    (/** @type {any} */ chunk, /** @type {any} */ encoding, /** @type {any} */ done) => {
      take(chunk, encoding);
      let body = Buffer.concat(chunks);
      const html = String(response.getHeader('content-type') ?? '').startsWith('text/html');
      // Without script Next has nothing to show for the first two, and a route that takes a file says only the status.
      if (html && response.statusCode >= 500) body = Buffer.from(told(plainPage(500, path)));
      else if (html && [404, 413, 415].includes(response.statusCode)) body = Buffer.from(told(plainPage(response.statusCode, path)));
      else if (html) body = Buffer.from(told(withoutScript(body.toString('utf8'))));
      response.removeHeader('x-nextjs-stale-time');
      response.removeHeader('x-nextjs-prerender');
      response.removeHeader('x-nextjs-cache');
      response.removeHeader('link');
      response.setHeader('Cache-Control', cacheControl(wing));
      if (wing === 'public' && response.statusCode === 200 && !response.hasHeader('etag')) {
        response.setHeader('ETag', `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`);
      }
      if (wing === 'public' && response.hasHeader('etag') && request.headers['if-none-match'] === response.getHeader('etag')) {
        response.statusCode = 304;
        body = Buffer.alloc(0);
      }
      if (gzip && body.length > 600 && !response.hasHeader('content-encoding')) {
        body = gzipSync(body, { level: 6 });
        response.setHeader('Content-Encoding', 'gzip');
      }
      response.setHeader('Vary', 'Accept-Encoding');
      response.removeHeader('transfer-encoding');
      response.setHeader('Content-Length', body.length);
      delete (/** @type {any} */ (response).writeHead);
      delete (/** @type {any} */ (response).write);
      return end(request.method === 'HEAD' ? undefined : body, called(encoding, done));
    }
  );
}
