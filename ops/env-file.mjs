// @ts-check
// A `.env` file in the checkout, for those who keep their settings there. What is really in the
// environment wins over it.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { checkEnvironment, VARIABLES } from './environment.mjs';

/**
 * @param {string} root
 * @param {Record<string, string | undefined>} real
 */
export function readEnvironment(root, real) {
  const file = path.join(root, '.env');
  const written = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
  const known = VARIABLES.map((variable) => variable.name);
  /** @type {Record<string, string | undefined>} */
  const merged = {};
  for (const name of known) merged[name] = real[name] || written[name];
  const unknown = Object.keys(written).filter((name) => !known.includes(name));
  return { ...checkEnvironment(merged), unknown };
}
