// @ts-check
// Each check returns what is wrong, or null. Values that may hold a password or key are not repeated.
import { readFileSync } from 'node:fs';
import { messageOf } from './root.mjs';

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug'];
const SURFACES = ['public', 'sign', 'family', 'desk'];

/** @param {string} value */
export const list = (value) => value.split(',').map((part) => part.trim());

/** @param {string} value */
export function port(value) {
  const number = Number(value);
  const good = /^\d{1,5}$/.test(value) && number >= 1 && number <= 65535;
  return good ? null : `"${value}" is not a port; it must be a whole number from 1 to 65535.`;
}

/** @param {string} value */
export function host(value) {
  return /^[\w.:-]{1,253}$/.test(value) ? null : `"${value}" is not an IP address or host name.`;
}

/** @param {string} value */
export function origin(value) {
  const fault = `"${value}" is not an address such as https://letters.example.org, without a path.`;
  if (!URL.canParse(value)) return fault;
  const url = new URL(value);
  const bare = url.pathname === '/' && !url.search && !url.hash && !url.username;
  return bare && /^https?:$/.test(url.protocol) ? null : fault;
}

/** @param {string} value */
export function webAddress(value) {
  const good = URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
  return good ? null : `"${value}" is not a web address.`;
}

/** @param {string} value */
export function poolSize(value) {
  const good = /^\d{1,2}$/.test(value) && Number(value) >= 1;
  return good ? null : `"${value}" is not a whole number from 1 to 99.`;
}

/** @param {string} value */
export const proxies = (value) => (/^\d$/.test(value) ? null : `"${value}" is not a whole number from 0 to 9.`);

/** @param {string} value */
export function surfaces(value) {
  const unknown = list(value).filter((name) => !SURFACES.includes(name));
  return unknown.length ? `"${unknown.join(',')}" is not one of ${SURFACES.join(', ')}.` : null;
}

/** @param {string} value */
export function postgresUrl(value) {
  const fault = 'it is not an address such as postgres://user:password@host:5432/database.';
  if (!URL.canParse(value)) return fault;
  const url = new URL(value);
  if (!/^postgres(ql)?:$/.test(url.protocol)) return fault;
  return url.username && url.pathname.length > 1 ? null : `${fault} User and database must be named.`;
}

/** @param {string} value */
export function folder(value) {
  return value.includes('\0') ? 'it is not a path.' : null;
}

/** @param {string} value */
export function masterKey(value) {
  const bytes = Buffer.from(value.trim(), 'base64');
  const good = bytes.length === 32 && bytes.toString('base64') === value.trim();
  return good ? null : 'it is not the base64 of 32 bytes (make one with `openssl rand -base64 32`).';
}

/** @param {string} value */
export function masterKeyFile(value) {
  try {
    const fault = masterKey(readFileSync(value, 'utf8'));
    return fault && `what ${value} holds is no key: ${fault}`;
  } catch (error) {
    return `the file cannot be read: ${messageOf(error)}`;
  }
}

/** @param {string} value */
export function logLevel(value) {
  return LEVELS.includes(value) ? null : `"${value}" is not one of ${LEVELS.join(', ')}.`;
}

/**
 * What no value can be blamed for alone.
 * @param {Record<string, string>} values
 */
export function together(values) {
  const faults = [];
  if (values.HOMEWARD_MASTER_KEY && values.HOMEWARD_MASTER_KEY_FILE) {
    faults.push('HOMEWARD_MASTER_KEY: HOMEWARD_MASTER_KEY_FILE is set too; set one of them.');
  }
  // A machine that serves nothing but the public part needs neither the owner's address nor the app's.
  const publicOnly = values.SURFACES === 'public';
  for (const name of ['DATABASE_URL_APP', 'DATABASE_URL_PUBLIC']) {
    if (!values[name] || values.DATABASE_URL || (publicOnly && name === 'DATABASE_URL_PUBLIC')) continue;
    faults.push(`DATABASE_URL: it must be set when ${name} is, as the role that runs the migrations.`);
  }
  return faults;
}
