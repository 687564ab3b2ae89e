// @ts-check
// The site's process: its environment, its start, its end.
import { spawn } from 'node:child_process';
import { get } from 'node:http';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { withoutSecrets } from './build.mjs';
import { ROOT } from './root.mjs';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/**
 * What the site, and the seed, are given. Never the owner's address; on a machine that serves the
 * public part only, neither the app's address nor the key.
 * @param {object} options
 * @param {Record<string, string>} options.values the checked environment
 * @param {string} options.origin
 * @param {string} options.dataDir
 * @param {{ app?: string, public: string }} options.urls
 * @param {Record<string, string>} options.key
 * @param {string | undefined} options.tokenFile
 * @param {boolean} options.dev
 * @returns {NodeJS.ProcessEnv}
 */
export function siteEnvironment({ values, origin, dataDir, urls, key, tokenFile, dev }) {
  const publicOnly = values.SURFACES === 'public';
  /** @type {Record<string, string>} */
  const inner = publicOnly ? {} : { DATABASE_URL_APP: urls.app ?? '', ...key };
  if (tokenFile && !publicOnly) inner.HOMEWARD_SETUP_TOKEN_FILE = tokenFile;
  return {
    ...withoutSecrets({ ...process.env, ...values }),
    NODE_ENV: dev ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    HOMEWARD_ORIGIN: origin,
    HOMEWARD_DATA_DIR: dataDir,
    HOMEWARD_LAUNCHER_PID: String(process.pid),
    DATABASE_URL_PUBLIC: urls.public,
    ...inner,
  };
}

/**
 * With an IPC channel: 'disconnect' tells the site that its launcher is gone.
 * @param {NodeJS.ProcessEnv} env
 */
export function startSite(env) {
  const entry = path.join(ROOT, 'server', 'main.mjs');
  return spawn(process.execPath, [entry], { cwd: ROOT, env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
}

/** @param {Record<string, string>} values */
export function localAddress({ HOST = '', PORT = '' }) {
  const host = HOST === '0.0.0.0' ? '127.0.0.1' : HOST === '::' ? '::1' : HOST;
  return `http://${host.includes(':') ? `[${host}]` : host}:${PORT}`;
}

/**
 * @param {string} url
 * @returns {Promise<boolean>}
 */
function answers(url) {
  return new Promise((resolve) => {
    const request = get(url, { timeout: 5000, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    request.on('timeout', () => request.destroy());
    request.on('error', () => resolve(false));
  });
}

/** @param {ChildProcess} site */
const hasEnded = (site) => site.exitCode !== null || site.signalCode !== null || !site.pid;

/**
 * @param {ChildProcess} site
 * @param {string} address
 * @returns {Promise<boolean>}
 */
export async function waitUntilHealthy(site, address, patience = 120_000) {
  for (const until = Date.now() + patience; Date.now() < until && !hasEnded(site); await sleep(50)) {
    if (await answers(`${address}/healthz`)) return true;
  }
  return false;
}

/**
 * @param {ChildProcess} site
 * @param {number} patience
 */
export async function stopSite(site, patience = 6500) {
  if (hasEnded(site)) return;
  const ended = new Promise((resolve) => site.once('exit', resolve));
  site.kill('SIGTERM');
  await Promise.race([ended, sleep(patience, undefined, { ref: false })]);
  if (!hasEnded(site)) site.kill('SIGKILL');
  await ended;
}
