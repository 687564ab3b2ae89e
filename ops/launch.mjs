// @ts-check
// From an installed checkout to a site that answers, and back down again.
import path from 'node:path';
import { ensureBuild } from './build.mjs';
import { openDatabase } from './database.mjs';
import { ensureClient } from './generate.mjs';
import { masterKeyFor } from './master-key.mjs';
import { ROOT } from './root.mjs';
import { run } from './run.mjs';
import { isSetUp, saySetUpLink, setUpToken } from './set-up-link.mjs';
import { localAddress, siteEnvironment, startSite, stopSite, waitUntilHealthy } from './site.mjs';
import { Fault, say, step } from './steps.mjs';

/** @typedef {{ dev: boolean, demo: boolean }} Flags */
/** @typedef {(undo: () => void | Promise<void>) => void} OnStop */

/**
 * @param {object} options
 * @param {string} options.dataDir
 * @param {Record<string, string>} options.values
 * @param {Flags} options.flags
 * @param {OnStop} options.onStop registers what must be undone, in reverse order
 * @returns {Promise<string>} resolves only when something ended that should not have: what
 */
export async function launch({ dataDir, values, flags, onStop }) {
  await step('Prisma client generated', () => ensureClient());
  // The build needs no database, and the database no build; one after the other keeps the output plain.
  if (!flags.dev) await step('Site built', () => ensureBuild({ logDir: path.join(dataDir, 'logs') }));

  const { urls, running } = await openDatabase(dataDir, values, (database) => {
    if (database.running) onStop(database.running.stop);
  });
  const publicOnly = values.SURFACES === 'public';
  const origin = values.HOMEWARD_ORIGIN ? new URL(values.HOMEWARD_ORIGIN).origin : `http://localhost:${values.PORT}`;
  const key = publicOnly ? {} : masterKeyFor(dataDir, values, urls.owner ? await isSetUp(urls.owner) : false);
  const common = { values, origin, dataDir, urls, key, dev: flags.dev };
  if (flags.demo) await seed(siteEnvironment({ ...common, tokenFile: undefined }));
  const tokenFile = !flags.demo && !publicOnly && urls.owner ? await setUpToken(dataDir, urls.owner) : undefined;

  const since = performance.now();
  const site = startSite(siteEnvironment({ ...common, tokenFile }));
  const ended = new Promise((resolve) => site.once('close', resolve));
  onStop(() => stopSite(site));
  if (!(await waitUntilHealthy(site, localAddress(values)))) {
    throw new Fault('The site did not start; what it said is above.');
  }
  say(`${'Site started'.padEnd(28)} ${((performance.now() - since) / 1000).toFixed(1)} s`);
  if (tokenFile) saySetUpLink(tokenFile, origin);
  say(`Homeward is at ${origin}`);
  const what = await Promise.race([ended.then(() => 'site'), ...(running ? [running.ended.then(() => 'database')] : [])]);
  return `The ${what} ended unexpectedly.`;
}

/** @param {NodeJS.ProcessEnv} env */
async function seed(env) {
  const args = ['--conditions=react-server', '--import', 'tsx', path.join('prisma', 'seed.ts')];
  const said = await step('Demonstration data', async () => {
    const { code, output } = await run(process.execPath, args, { cwd: ROOT, env });
    if (code !== 0) throw new Fault(`The demonstration data could not be made (exit ${code}):\n${output}`);
    return output;
  });
  if (said) say(said);
}
