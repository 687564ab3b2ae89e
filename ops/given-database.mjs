// @ts-check
// A database somebody else runs (DATABASE_URL). Our roles are made there if its owner may make roles;
// otherwise we say which command is missing.
import path from 'node:path';
import { readPrivateJson, writePrivate } from './private-files.mjs';
import { APP, databaseUrl, PUBLIC, randomPassword, withClient } from './roles.mjs';
import { messageOf } from './root.mjs';
import { Fault } from './steps.mjs';

/** @typedef {import('pg').Client} Client */

/** @param {string} url */
export const userOf = (url) => decodeURIComponent(new URL(url).username);

/**
 * Migrations grant to homeward_app and homeward_public; a role of another name becomes a member of them.
 * @param {Client} owner
 * @param {string} group
 * @param {string} user
 * @param {string} variable
 */
async function ensureMember(owner, group, user, variable) {
  const missing = await owner.query('SELECT 1 WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = $1)', [group]);
  const commands = missing.rowCount ? [`CREATE ROLE ${group} NOLOGIN`] : [];
  const member = missing.rowCount ? false : await isMember(owner, user, group);
  if (!member) commands.push(`GRANT ${group} TO ${owner.escapeIdentifier(user)}`);
  for (const command of commands) {
    await owner.query(command).catch((error) => {
      throw new Fault(`${variable}: "${command}" is needed and was refused (${messageOf(error)}). Run it as an administrator.`);
    });
  }
}

/**
 * @param {Client} owner
 * @param {string} user
 * @param {string} group
 */
async function isMember(owner, user, group) {
  const { rows } = await owner.query("SELECT rolname = $2 OR pg_has_role(rolname, $2, 'MEMBER') AS yes FROM pg_roles WHERE rolname = $1", [
    user,
    group,
  ]);
  return rows[0]?.yes === true;
}

/**
 * @param {Client} owner
 * @param {string} role
 * @param {string} variable
 */
async function createLogin(owner, role, variable) {
  const { rowCount } = await owner.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
  if (rowCount) throw new Fault(`${variable}: the role ${role} is there, but its password is not known here. Set ${variable}.`);
  const password = randomPassword();
  await owner.query(`CREATE ROLE ${role} LOGIN PASSWORD ${owner.escapeLiteral(password)}`).catch((error) => {
    throw new Fault(`${variable} is not set, and the role ${role} could not be made: ${messageOf(error)}. Set ${variable}.`);
  });
  const database = owner.escapeIdentifier(owner.database ?? '');
  await owner.query(`GRANT CONNECT ON DATABASE ${database} TO ${role}`);
  return password;
}

/**
 * @param {string} dataDir
 * @param {string} ownerUrl
 * @param {{ app?: string, public?: string }} given
 * @returns {Promise<{ owner: string, app: string, public: string }>}
 */
export function prepareGivenDatabase(dataDir, ownerUrl, given) {
  const file = path.join(dataDir, 'connection.json');
  const connected = withClient(ownerUrl, async (owner) => {
    const { host, port, database } = owner;
    const key = `${host}:${port}/${database}`;
    const kept = readPrivateJson(file);
    const made = /** @type {Record<string, Record<string, string>>} */ (kept.given ?? {});
    const urls = { owner: ownerUrl, app: '', public: '' };
    for (const [part, role, variable] of /** @type {const} */ ([
      ['app', APP, 'DATABASE_URL_APP'],
      ['public', PUBLIC, 'DATABASE_URL_PUBLIC'],
    ])) {
      const known = given[part] ?? made[key]?.[part];
      urls[part] = known ?? databaseUrl(ownerUrl, database ?? '', role, await createLogin(owner, role, variable));
      if (given[part]) await ensureMember(owner, role, userOf(urls[part]), variable);
      else made[key] = { ...made[key], [part]: urls[part] };
      // At once: a password that was set and not kept could not be found again.
      writePrivate(file, `${JSON.stringify({ ...kept, given: made }, null, 2)}\n`);
    }
    await owner.query('REVOKE CREATE ON SCHEMA public FROM PUBLIC');
    return urls;
  });
  return connected.catch((error) => {
    throw error instanceof Fault ? error : new Fault(`DATABASE_URL: the database cannot be used: ${messageOf(error)}`);
  });
}
