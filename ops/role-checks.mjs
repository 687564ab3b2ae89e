// @ts-check
// What the site's roles must not be able to do. Row-level security keeps campaigns apart, and it does
// not hold for a superuser, for BYPASSRLS, or for one who may act as the owner of the tables.
import { withClient } from './roles.mjs';
import { messageOf } from './root.mjs';
import { Fault } from './steps.mjs';

const QUESTION = `SELECT current_user AS name, rolsuper, rolbypassrls, rolcreaterole,
  has_schema_privilege(current_user, 'public', 'CREATE') AS creates,
  pg_has_role(current_user, (SELECT datdba FROM pg_database WHERE datname = current_database()), 'MEMBER') AS owns,
  current_setting('server_version_num')::int AS version
  FROM pg_roles WHERE rolname = current_user`;

/**
 * @param {string} variable to be named in the text
 * @param {string} url
 */
export async function checkRole(variable, url) {
  const role = await withClient(url, async (client) => (await client.query(QUESTION)).rows[0]).catch((error) => {
    throw new Fault(`${variable}: the database cannot be used: ${messageOf(error)}`);
  });
  const faults = [
    role.version < 150_000 && 'the server is older than PostgreSQL 15',
    role.rolsuper && 'it is a superuser',
    role.rolbypassrls && 'it has BYPASSRLS',
    role.rolcreaterole && 'it may make roles (CREATEROLE)',
    role.owns && "it is, or may act as, the database's owner",
    role.creates && 'it may create tables (REVOKE CREATE ON SCHEMA public FROM PUBLIC)',
  ].filter(Boolean);
  if (faults.length) throw new Fault(`${variable}: the role ${role.name} is not fit for the site: ${faults.join('; ')}.`);
}
