// @ts-check
// Makes the cluster: whole, or not at all.
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { serverUser, userWithName } from './postgres-user.mjs';
import { run } from './run.mjs';
import { Fault } from './steps.mjs';

/** @typedef {import('./postgres-user.mjs').User} User */

// Without these the database is SQL_ASCII where LANG is not set, and knows no Cyrillic.
const LOCALE = ['--encoding=UTF8', '--locale=C.UTF-8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];

// The superuser's password lives and dies with the cluster: the launcher can always get in.
const PASSWORD = 'superuser-password';

/** What the programs need of our environment: nothing of it is a secret or a locale. */
/** @type {NodeJS.ProcessEnv} */
export const PROGRAM_ENV = /** @type {any} */ ({ PATH: process.env.PATH ?? '/usr/bin:/bin', TZ: 'UTC' });

/**
 * @param {string} folder
 * @param {User} user
 */
function giveTo(folder, user) {
  chownSync(folder, user.uid, user.gid);
  for (const entry of readdirSync(folder)) {
    const file = path.join(folder, entry);
    if (lstatSync(file).isDirectory()) giveTo(file, user);
    else if (lstatSync(file).isFile()) chownSync(file, user.uid, user.gid);
  }
}

/**
 * @param {{ place: string, cluster: string, bin: string }} where
 * @param {boolean} temporary
 * @returns {Promise<boolean>} whether it was made now
 */
export async function ensureCluster({ place, cluster, bin }, temporary) {
  if (existsSync(path.join(cluster, 'PG_VERSION'))) return false;
  if (existsSync(cluster)) throw new Fault(`${cluster} belongs to another user, or is no database.`);
  const draft = path.join(place, 'postgres-new');
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  const named = userWithName();
  const user = serverUser(draft, named);
  if (named) chownSync(draft, named.uid, named.gid);

  const password = randomBytes(32).toString('base64url');
  const passwordFile = path.join(draft, PASSWORD);
  const made = path.join(draft, 'cluster');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (named) chownSync(passwordFile, named.uid, named.gid);
  const args = ['-D', made, '--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, ...LOCALE];
  if (temporary) args.push('--no-sync');
  const { code, output } = await run(path.join(bin, 'initdb'), args, { cwd: draft, env: PROGRAM_ENV, ...named });
  if (code !== 0) throw new Fault(`Making the database failed (initdb, exit ${code}):\n${output}`);

  renameSync(passwordFile, path.join(made, PASSWORD));
  if (user) giveTo(made, user);
  renameSync(made, cluster);
  rmSync(draft, { recursive: true });
  return true;
}

/** @param {string} cluster */
export function superuserPassword(cluster) {
  return readFileSync(path.join(cluster, PASSWORD), 'utf8');
}

/**
 * @param {string} cluster
 * @returns {User | undefined}
 */
export function ownerOf(cluster) {
  const { uid, gid } = statSync(cluster);
  return process.getuid?.() === 0 ? { uid, gid } : undefined;
}
