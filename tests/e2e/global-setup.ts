import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureBuild } from '../../ops/build.mjs';
import { ensureClient } from '../../ops/generate.mjs';
import { run } from '../../ops/run.mjs';
import { startTestCluster } from '../../ops/test-database.mjs';
import { LOGS, PLACE, ROOT, type Shared, STORY } from './support/place';

/** One cluster with the story told once; each worker copies it. What is returned undoes it all. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  rmSync(LOGS, { recursive: true, force: true });
  // PostgreSQL runs as another user when we are root, and must be able to enter.
  mkdirSync(PLACE, { recursive: true });
  mkdirSync(LOGS, { mode: 0o700 });
  await ensureClient();
  await ensureBuild({ logDir: LOGS });
  const cluster = await startTestCluster({ dir: path.join(PLACE, 'postgres-18') });
  try {
    const urls = await cluster.cloneDatabase(STORY);
    const keyFile = path.join(PLACE, 'master.key');
    writeFileSync(keyFile, randomBytes(32).toString('base64'), { mode: 0o600 });
    const toldFile = path.join(PLACE, 'told.json');
    await tell({ DATABASE_URL_APP: urls.app, DATABASE_URL_PUBLIC: urls.public, HOMEWARD_MASTER_KEY_FILE: keyFile }, toldFile);
    const given: Shared = { adminUrl: cluster.adminUrl, app: urls.app, public: urls.public, keyFile, toldFile };
    process.env.HOMEWARD_E2E = JSON.stringify(given);
  } catch (error) {
    await cluster.stop();
    throw error;
  }
  return cluster.stop;
}

async function tell(env: Record<string, string>, toldFile: string) {
  const script = path.join('tests', 'e2e', 'support', 'tell.ts');
  const { code, output } = await run(process.execPath, ['--conditions=react-server', '--import', 'tsx', script, toldFile], {
    cwd: ROOT,
    env: { ...process.env, ...env, NODE_ENV: 'test' },
  });
  writeFileSync(path.join(LOGS, 'story.log'), output);
  if (code !== 0) throw new Error(`The story could not be told (exit ${code}):\n${output}`);
}
