// @ts-check
// While nobody is a member yet, whoever holds the link in the launcher's output may set Homeward up.
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { writePrivate } from './private-files.mjs';
import { withClient } from './roles.mjs';
import { codeOf } from './root.mjs';
import { say } from './steps.mjs';

/** @param {string} ownerUrl */
export function isSetUp(ownerUrl) {
  return withClient(ownerUrl, async (client) => {
    await client.query('BEGIN READ ONLY');
    // Row-level security holds for the owner too; the gate opens this table, for this transaction.
    await client.query("SELECT set_config('app.gate', 'on', true)");
    try {
      return ((await client.query('SELECT FROM installation WHERE id = 1')).rowCount ?? 0) > 0;
    } catch (error) {
      if (codeOf(error) === '42P01') return false;
      throw error;
    }
  });
}

/**
 * @param {string} dataDir
 * @param {string} ownerUrl
 * @returns {Promise<string | undefined>} the token's file while Homeward waits to be set up
 */
export async function setUpToken(dataDir, ownerUrl) {
  const file = path.join(dataDir, 'set-up-token');
  if (await isSetUp(ownerUrl)) {
    rmSync(file, { force: true });
    return undefined;
  }
  if (!existsSync(file)) writePrivate(file, randomBytes(32).toString('base64url'));
  return file;
}

/**
 * @param {string} file
 * @param {string} origin
 */
export function saySetUpLink(file, origin) {
  const token = readFileSync(file, 'utf8').trim();
  say(`
Nobody is a member yet. Open one of these once, and keep it to yourself until then:
  ${origin}/en/set-up?token=${token}
  ${origin}/ru/set-up?token=${token}
`);
}
