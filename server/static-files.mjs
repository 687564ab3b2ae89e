// @ts-check
// The build's own files: immutable, read and compressed once a process.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = /** @type {Record<string, string>} */ ({
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
});
const root = path.resolve('.next/static');
/** @type {Map<string, { type: string, plain: Buffer, gzip: Buffer } | null>} */
const kept = new Map();

/** @param {string} url */
function find(url) {
  const file = path.resolve(root, decodeURIComponent(url.split('?')[0] ?? '').slice('/_next/static/'.length));
  const type = TYPES[path.extname(file)];
  if (!file.startsWith(root + path.sep) || !type) return null;
  try {
    const plain = readFileSync(file);
    return { type, plain, gzip: gzipSync(plain, { level: 9 }) };
  } catch {
    return null;
  }
}

/**
 * Answers a request for a build file. False when there is none.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
export function serveStatic(request, response) {
  const url = request.url ?? '';
  let file = kept.get(url);
  if (file === undefined) {
    file = find(url);
    // Only what exists is remembered: names that do not are without number.
    if (file) kept.set(url, file);
  }
  if (!file) return false;
  const gzip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const body = gzip ? file.gzip : file.plain;
  response.writeHead(200, {
    'Content-Type': file.type,
    'Content-Length': body.length,
    'Cache-Control': 'public, max-age=31536000, immutable',
    'X-Content-Type-Options': 'nosniff',
    Vary: 'Accept-Encoding',
    ...(gzip ? { 'Content-Encoding': 'gzip' } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
  return true;
}
