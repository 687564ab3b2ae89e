// @ts-check
// `next build`, when the sources changed since the last one.
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { hashFiles, walk } from './hash.mjs';
import { ROOT } from './root.mjs';
import { run } from './run.mjs';
import { readStamp, writeStamp } from './stamp.mjs';
import { Fault } from './steps.mjs';

// Everything counts but what cannot reach the build; a folder added later counts too.
const APART = new Set(['node_modules', 'bin', 'ops', 'tests', 'test-results', 'docs', 'server', 'prisma/client', 'prisma/migrations']);

/** @param {string} name */
const apart = (name) => APART.has(name) || /^\./.test(name) || /(\.md|\.tsbuildinfo)$/.test(name) || name === 'next-env.d.ts';

/**
 * @param {{ root?: string, logDir: string }} options
 * @returns {Promise<boolean>} whether it had to be built
 */
export async function ensureBuild({ root = ROOT, logDir }) {
  const next = path.join(root, '.next');
  const stampFile = path.join(next, 'homeward-built.json');
  // Next completes tsconfig.json while it builds, so that file counts as it is afterwards.
  const files = walk(root, apart);
  const isConfig = (/** @type {string} */ name) => /^tsconfig[\w.]*\.json$/.test(name);
  const sources = hashFiles(
    root,
    files.filter((name) => !isConfig(name)),
  );
  const state = () => ({ sources, tsconfig: hashFiles(root, files.filter(isConfig)) });
  const same = isDeepStrictEqual(readStamp(stampFile), state());
  if (same && existsSync(path.join(next, 'BUILD_ID'))) return false;
  const program = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
  const { code, output } = await run(process.execPath, [program, 'build'], {
    cwd: root,
    env: { ...withoutSecrets(process.env), NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  writeFileSync(path.join(logDir, 'build.log'), `${output}\n`, { mode: 0o600 });
  if (code !== 0) throw new Fault(`The build failed (next build, exit ${code}):\n${output}`);
  writeStamp(stampFile, state());
  return true;
}

/**
 * Empty, not absent: Next reads `.env` itself and would fill in what is absent.
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function withoutSecrets(env) {
  const names = ['DATABASE_URL', 'DATABASE_URL_APP', 'DATABASE_URL_PUBLIC', 'HOMEWARD_MASTER_KEY', 'HOMEWARD_MASTER_KEY_FILE'];
  return { ...env, ...Object.fromEntries(names.map((name) => [name, ''])) };
}
