// @ts-check
// The Prisma client, made anew when the models or Prisma's version changed.
import { chmodSync, existsSync } from 'node:fs';
import path from 'node:path';
import { hashFiles } from './hash.mjs';
import { readModels } from './models.mjs';
import { ROOT } from './root.mjs';
import { run } from './run.mjs';
import { readStamp, writeStamp } from './stamp.mjs';
import { Fault } from './steps.mjs';

/**
 * @param {{ root?: string }} [options]
 * @returns {Promise<boolean>} whether it had to be made
 */
export async function ensureClient({ root = ROOT } = {}) {
  const prismaDir = path.join(root, 'prisma');
  const stampFile = path.join(prismaDir, 'client', '.homeward-made.json');
  const models = readModels(prismaDir).map((file) => path.join('prisma', file.path));
  const from = hashFiles(root, [...models, 'node_modules/prisma/package.json']);
  if (readStamp(stampFile).from === from && existsSync(path.join(prismaDir, 'client', 'client.ts'))) return false;

  // With an engine of one's own Prisma fetches none from its host, and the client needs none. The stub
  // must fail: one that succeeds would make other Prisma commands print nothing as if all were well.
  const stub = path.join(import.meta.dirname, 'no-schema-engine');
  try {
    chmodSync(stub, 0o755);
  } catch {
    // Not ours to change; it is executable in the repository.
  }
  const prisma = path.join(root, 'node_modules', 'prisma', 'build', 'index.js');
  const { code, output } = await run(process.execPath, [prisma, 'generate', '--schema', prismaDir, '--no-hints'], {
    cwd: root,
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: stub, CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' },
  });
  if (code !== 0) throw new Fault(`prisma generate failed (exit ${code}):\n${output}`);
  writeStamp(stampFile, { from });
  return true;
}
