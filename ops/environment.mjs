// @ts-check
// Every variable Homeward reads from its environment. `.env.example` is written from this table
// (`node ops/env-example.mjs`), and bin/start.mjs refuses to start on a value that fails its check.
import * as check from './environment-checks.mjs';

/**
 * @typedef {object} Variable
 * @property {string} name
 * @property {string} about what it is for, as .env.example says it
 * @property {string} [fallback]
 * @property {string} [example]
 * @property {(value: string) => string | null} check the fault, or null; never repeats a secret
 */

/** @type {readonly Variable[]} */
export const VARIABLES = [
  { name: 'PORT', about: 'Port the site listens on.', fallback: '3000', check: check.port },
  {
    name: 'HOST',
    about: 'Address the site listens on. Behind a proxy on the same machine leave it as it is; in a container 0.0.0.0.',
    fallback: '127.0.0.1',
    check: check.host,
  },
  {
    name: 'HOMEWARD_ORIGIN',
    about: 'The address people type, without a path. Links in letters and feeds are made from it.',
    example: 'https://letters.example.org',
    check: check.origin,
  },
  {
    name: 'SURFACES',
    about: 'Which parts this instance serves: any of public, sign, family, desk.',
    fallback: 'public,sign,family,desk',
    check: check.surfaces,
  },
  {
    name: 'DATABASE_URL',
    about:
      'PostgreSQL 15 or newer to use instead of the one that is started along: the role that owns the database and runs the migrations. The site itself never uses it.',
    example: 'postgres://homeward_owner:secret@127.0.0.1:5432/homeward',
    check: check.postgresUrl,
  },
  {
    name: 'DATABASE_URL_APP',
    about: 'The same database as the role of the family and desk parts: no superuser, no BYPASSRLS.',
    example: 'postgres://homeward_app:secret@127.0.0.1:5432/homeward',
    check: check.postgresUrl,
  },
  {
    name: 'DATABASE_URL_PUBLIC',
    about: 'The same database as the role of the public part, which reads published tables only.',
    example: 'postgres://homeward_public:secret@127.0.0.1:5432/homeward',
    check: check.postgresUrl,
  },
  {
    name: 'HOMEWARD_DATA_DIR',
    about: 'Folder for the database, keys and logs. Relative to the checkout.',
    fallback: '.data',
    check: check.folder,
  },
  {
    name: 'HOMEWARD_MASTER_KEY',
    about: 'The key everything private is encrypted under: base64 of 32 bytes (`openssl rand -base64 32`).',
    example: '',
    check: check.masterKey,
  },
  {
    name: 'HOMEWARD_MASTER_KEY_FILE',
    about: 'A file that holds that key. With neither set, keys/master.key in the data folder is made on the first start.',
    example: '/run/secrets/homeward-master-key',
    check: check.masterKeyFile,
  },
  {
    name: 'HOMEWARD_EXIT_URL',
    about: 'Where the button that leaves the site at once leads.',
    fallback: 'https://www.wikipedia.org/',
    check: check.webAddress,
  },
  { name: 'DATABASE_POOL', about: 'How many connections each role of one instance may hold.', fallback: '8', check: check.poolSize },
  {
    name: 'HOMEWARD_PROXIES',
    about:
      'How many proxies stand in front and write X-Forwarded-For. With 0 the address of the connection counts; a connection from this machine counts for none, so that behind a proxy a flood of signatures from one address is told from others only with this set.',
    fallback: '0',
    check: check.proxies,
  },
  {
    name: 'HOMEWARD_LOG_LEVEL',
    about: 'fatal, error, warn, info or debug.',
    fallback: 'info',
    check: check.logLevel,
  },
];

/**
 * @param {Record<string, string | undefined>} values an empty value counts as not set
 * @returns {{ values: Record<string, string>, faults: string[] }}
 */
export function checkEnvironment(values) {
  /** @type {Record<string, string>} */
  const accepted = {};
  const faults = [];
  for (const { name, fallback, check: faultOf } of VARIABLES) {
    const value = values[name]?.trim() || fallback;
    if (value === undefined) continue;
    const fault = faultOf(value);
    if (fault) faults.push(`${name}: ${fault}`);
    else accepted[name] = value;
  }
  return { values: accepted, faults: faults.length ? faults : check.together(accepted) };
}
