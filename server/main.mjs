// @ts-check
// The server: what is refused, what is ours to say, and for the rest Next. One process; it keeps no
// state, so that several may run side by side.
import { createServer } from 'node:http';
import next from 'next';
import { setHeaders } from './headers.mjs';
import { preferredLocale, refuse } from './hygiene.mjs';
import { hideAddress } from './near.mjs';
import { PLAIN_CSS, plainPage } from './plain-pages.mjs';
import { quietConsole } from './quiet-console.mjs';
import { isReady } from './ready.mjs';
import { duringPost } from './refused-post.mjs';
import { serveStatic } from './static-files.mjs';
import { LONGEST_MS, limitTime } from './uploads.mjs';
import { holdPage } from './whole-page.mjs';
import { LOCALES, serves, wingOf } from './wings.mjs';

quietConsole();

const port = Number(process.env.PORT || 3000);
const hostname = process.env.HOST || '127.0.0.1';
const development = process.env.NODE_ENV !== 'production';
process.env.NEXTAUTH_URL ??= process.env.HOMEWARD_ORIGIN || `http://localhost:${port}`;

const app = next({ dev: development, hostname, port, dir: process.cwd() });
const ready = app.prepare().then(() => app.getRequestHandler());

const server = createServer((request, response) => {
  answer(request, response).catch(() => sendPlain(request, response, 500));
});
// A slow client may not hold a place for long.
server.headersTimeout = 15_000;
// What a single post may take is said by its address (uploads.mjs); this is for whatever is overlooked.
server.requestTimeout = LONGEST_MS.file;
server.keepAliveTimeout = 10_000;

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(request, response) {
  const url = request.url ?? '/';
  const path = url.split('?')[0] ?? '/';
  if (path === '/healthz') return sendWord(response, 200, 'ok');
  if (path === '/readyz') return (await isReady()) ? sendWord(response, 200, 'ready') : sendWord(response, 503, 'not ready');
  if (path === '/plain.css') return sendStyle(response);
  limitTime(request);
  const status = refuse(request);
  if (status) return sendPlain(request, response, status);
  const handle = await ready;
  if (path.startsWith('/_next/')) {
    // No image optimiser, no data routes: the build's files and nothing else.
    if (development) return handle(request, response);
    if (path.startsWith('/_next/static/') && serveStatic(request, response)) return;
    return sendPlain(request, response, 404);
  }
  const [, locale = ''] = path.split('/');
  if (!LOCALES.includes(locale)) {
    if (path.includes('.')) return sendPlain(request, response, 404);
    response.writeHead(307, {
      Location: `/${preferredLocale(request.headers['accept-language'])}${url === '/' ? '' : url}`,
      Vary: 'Accept-Language',
    });
    response.end();
    return;
  }
  const wing = wingOf(path);
  if (!serves(wing)) return sendPlain(request, response, 404);
  hideAddress(request, wing === 'sign' && request.method === 'POST');
  setHeaders(response, wing);
  /** @type {import('./refused-post.mjs').Post} */
  const post = {};
  holdPage(request, response, wing, post);
  await duringPost(post, () => handle(request, response));
}

/** @param {import('node:http').ServerResponse} response */
function sendStyle(response) {
  response.writeHead(200, { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'public, max-age=3600' });
  response.end(PLAIN_CSS);
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} word
 */
function sendWord(response, status, word) {
  response.writeHead(status, { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' });
  response.end(word);
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 */
async function sendPlain(request, response, status) {
  if (response.headersSent) return void response.end();
  setHeaders(response, 'public');
  const body = plainPage(status, request.url ?? '/');
  if (request.method === 'POST') {
    // Whoever is still sending sees no answer: the rest is let by unread, for a while, then the connection is closed.
    response.setHeader('Connection', 'close');
    await letBy(request);
  }
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(request.method === 'HEAD' ? undefined : body);
}

const LET_BY = { bytes: 20_000_000, ms: 3_000 };

/**
 * Resolves when all of a post has come, or enough of it, or the time is over. Nothing of it is kept.
 * @param {import('node:http').IncomingMessage} request
 */
const letBy = (request) =>
  new Promise((resolve) => {
    let bytes = 0;
    const timer = setTimeout(resolve, LET_BY.ms).unref();
    const done = () => {
      clearTimeout(timer);
      resolve(undefined);
    };
    request.on('data', (chunk) => {
      bytes += chunk.length;
      if (bytes > LET_BY.bytes) done();
    });
    for (const event of ['end', 'close', 'error']) request.once(event, done);
    if (request.complete) done();
  });

/** @param {number} code */
function stop(code) {
  server.close(() => process.exit(code));
  server.closeIdleConnections();
  // Whoever is still being answered gets some seconds, not more.
  setTimeout(() => process.exit(code), 6_000).unref();
}

process.on('SIGTERM', () => stop(0));
process.on('SIGINT', () => stop(0));
// The launcher holds the database: without it nothing can be served.
if (process.connected) process.on('disconnect', () => stop(1));
process.on('unhandledRejection', () => {});

server.listen(port, hostname);
