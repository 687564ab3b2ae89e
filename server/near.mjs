// @ts-check
// What stands in place of an address, where one flood has to be told from another: an HMAC of it under a random key
// of this process that changes every day. Neither address nor key leaves this process's memory.
import { createHmac, randomBytes } from 'node:crypto';
import { isIPv6 } from 'node:net';

export const NEAR = 'x-homeward-near';
/** How many proxies stand in front (HOMEWARD_PROXIES): so many entries of X-Forwarded-For, from its end, are theirs. */
const PROXIES = Number(process.env.HOMEWARD_PROXIES || 0);
const DAY_MS = 86_400_000;

let key = randomBytes(32);
let day = -1;

/**
 * Takes every address off a request's headers, and where `told` puts the mark in their place.
 * @param {import('node:http').IncomingMessage} request
 * @param {boolean} told
 */
export function hideAddress(request, told) {
  const mark = told ? nearOf(request) : null;
  for (const name of Object.keys(request.headers)) if (ADDRESSES.test(name)) delete request.headers[name];
  if (mark) request.headers[NEAR] = mark;
}

/** Headers in which proxies tell an address. */
const ADDRESSES = /^(x-forwarded-for|x-real-ip|forwarded|true-client-ip|cf-connecting-ip|x-client-ip|x-cluster-client-ip|x-homeward-.*)$/;

/** @param {import('node:http').IncomingMessage} request */
export function nearOf(request, now = Date.now(), proxies = PROXIES) {
  const address = addressOf(request, proxies);
  // Everybody who comes by a proxy that says nothing, or by an onion service, would be one: then nobody is told apart.
  if (address === null || /^(127\.|::1$|::ffff:127\.)/.test(address)) return null;
  const today = Math.floor(now / DAY_MS);
  if (today !== day) [key, day] = [randomBytes(32), today];
  return createHmac('sha256', key).update(networkOf(address)).digest('base64url').slice(0, 22);
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {number} proxies
 */
function addressOf(request, proxies) {
  if (proxies === 0) return request.socket.remoteAddress ?? null;
  const told = String(request.headers['x-forwarded-for'] ?? '').split(',');
  return told.at(-proxies)?.trim().slice(0, 60) || null;
}

/**
 * One customer has a whole /64 of IPv6.
 * @param {string} address
 */
const networkOf = (address) => (isIPv6(address) && !address.includes('.') ? whole(address).split(':').slice(0, 4).join(':') : address);

/** @param {string} address */
function whole(address) {
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? [];
  const parts = (/** @type {string} */ text) => text.split(':').filter(Boolean);
  const [before, after] = [parts(head), parts(tail ?? '')];
  const zeros = tail === undefined ? [] : Array(Math.max(0, 8 - before.length - after.length)).fill('0');
  return [...before, ...zeros, ...after].map((part) => part.toLowerCase().replace(/^0+(?=.)/, '')).join(':');
}
