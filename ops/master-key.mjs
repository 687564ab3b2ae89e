// @ts-check
// The key everything private is encrypted under.
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { masterKey as faultOf } from './environment-checks.mjs';
import { writePrivate } from './private-files.mjs';
import { Fault, say } from './steps.mjs';

/**
 * @param {string} dataDir
 * @param {Record<string, string>} values
 * @param {boolean} setUp whether there is a campaign already: its key is not to be replaced in silence
 * @returns {Record<string, string>} for the site's environment
 */
export function masterKeyFor(dataDir, values, setUp) {
  if (values.HOMEWARD_MASTER_KEY) return { HOMEWARD_MASTER_KEY: values.HOMEWARD_MASTER_KEY };
  if (values.HOMEWARD_MASTER_KEY_FILE) return { HOMEWARD_MASTER_KEY_FILE: path.resolve(values.HOMEWARD_MASTER_KEY_FILE) };
  const file = path.join(dataDir, 'keys', 'master.key');
  if (!existsSync(file)) {
    if (setUp)
      throw new Fault(
        `${file} is missing, and there is a campaign sealed with it. Put the key back from your backup; a new one would open nothing.`,
      );
    writePrivate(file, `${randomBytes(32).toString('base64')}\n`);
    say(`
A master key was made: ${file}
Back it up now, and apart from the database: whoever has both can read everything, and without
the key nothing private can be read again, by anybody.
`);
  }
  const fault = faultOf(readFileSync(file, 'utf8'));
  if (fault) throw new Fault(`${file}: ${fault}`);
  return { HOMEWARD_MASTER_KEY_FILE: file };
}
