// @ts-check
// `node ops/env-example.mjs` writes .env.example from the table; `--check` fails when they differ.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { VARIABLES } from './environment.mjs';
import { ROOT } from './root.mjs';

/** @param {string} text */
function comment(text) {
  return text.replace(/(.{1,96})(?:\s+|$)/g, '# $1\n');
}

export function envExample() {
  const head = comment('Copy to .env and take the # from what you change. Nothing here is needed to try Homeward.');
  const entries = VARIABLES.map(({ name, about, fallback, example }) => `${comment(about)}#${name}=${fallback ?? example ?? ''}\n`);
  return [head, ...entries].join('\n');
}

if (process.argv[1] && path.resolve(process.argv[1]) === import.meta.filename) {
  const file = path.join(ROOT, '.env.example');
  if (!process.argv.includes('--check')) writeFileSync(file, envExample());
  else if (readFileSync(file, 'utf8') !== envExample()) {
    console.error('.env.example differs from ops/environment.mjs: run `node ops/env-example.mjs`.');
    process.exitCode = 1;
  }
}
