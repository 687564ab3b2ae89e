// @ts-check
// The roles of the database we start ourselves. Each does one thing: the owner migrates, the app reads
// and writes what row-level security lets it, the public role reads what is published.
import { randomBytes } from 'node:crypto';
import pg from 'pg';

export const OWNER = 'homeward_owner';
export const APP = 'homeward_app';
export const PUBLIC = 'homeward_public';
export const DATABASE = 'homeward';

/** @typedef {{ owner: string, app: string, public: string }} Passwords */

export const randomPassword = () => randomBytes(32).toString('base64url');

/** @returns {Passwords} */
export const newPasswords = () => ({ owner: randomPassword(), app: randomPassword(), public: randomPassword() });

/**
 * @template T
 * @param {string} url
 * @param {(client: pg.Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 15_000 });
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * @param {string} adminUrl
 * @param {Passwords} passwords
 */
export function ensureRoles(adminUrl, passwords) {
  return withClient(adminUrl, async (client) => {
    const { rows } = await client.query('SELECT rolname FROM pg_roles');
    const there = new Set(rows.map((row) => row.rolname));
    for (const [role, password] of /** @type {const} */ ([
      [OWNER, passwords.owner],
      [APP, passwords.app],
      [PUBLIC, passwords.public],
    ])) {
      const verb = there.has(role) ? 'ALTER' : 'CREATE';
      const can = 'LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS';
      await client.query(`${verb} ROLE ${role} ${can} PASSWORD ${client.escapeLiteral(password)}`);
    }
  });
}

/**
 * @param {string} adminUrl
 * @param {{ name?: string, template?: string }} [options]
 * @returns {Promise<string>} its URL, as the superuser
 */
export async function ensureDatabase(adminUrl, { name = DATABASE, template = 'template1' } = {}) {
  await withClient(adminUrl, async (client) => {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    const database = client.escapeIdentifier(name);
    if (!rowCount) {
      await client.query(`CREATE DATABASE ${database} OWNER ${OWNER} TEMPLATE ${client.escapeIdentifier(template)}`);
    }
    await client.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`);
    await client.query(`GRANT CONNECT ON DATABASE ${database} TO ${APP}, ${PUBLIC}`);
  });
  const url = databaseUrl(adminUrl, name);
  await withClient(url, (client) => client.query('REVOKE CREATE ON SCHEMA public FROM PUBLIC'));
  return url;
}

/**
 * @param {string} url
 * @param {string} database
 * @param {string} [user]
 * @param {string} [password]
 */
export function databaseUrl(url, database, user, password) {
  const changed = new URL(url);
  changed.pathname = `/${encodeURIComponent(database)}`;
  if (user) changed.username = encodeURIComponent(user);
  if (password) changed.password = encodeURIComponent(password);
  return changed.href;
}
