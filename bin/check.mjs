#!/usr/bin/env node
// @ts-check
// `npm run check`: what can be known without running anything. All of it runs, then the faults are named.
import path from 'node:path';
import { ensureInstalled } from '../ops/install.mjs';
import { messageOf, ROOT } from '../ops/root.mjs';
import { run } from '../ops/run.mjs';
import { step } from '../ops/steps.mjs';

/**
 * @param {string} script below node_modules
 * @param {string[]} args
 */
function tool(script, ...args) {
  const program = path.join(ROOT, 'node_modules', script);
  return run(process.execPath, [program, ...args], { cwd: ROOT });
}

/** @type {[string, () => Promise<{ code: number, output: string }>][]} */
const checks = [
  // Makes next-env.d.ts and the route types, which tsc needs.
  ['next typegen', () => tool('next/dist/bin/next', 'typegen')],
  ['tsc', () => tool('typescript/bin/tsc', '--noEmit')],
  // The launcher without Next's types: they require NODE_ENV, which it must be able to leave out.
  ['tsc of the launcher', () => tool('typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.ops.json')],
  ['biome', () => tool('@biomejs/biome/bin/biome', 'check')],
  ['models and migrations', () => run(process.execPath, ['ops/migration.mjs', '--check'], { cwd: ROOT })],
  ['.env.example', () => run(process.execPath, ['ops/env-example.mjs', '--check'], { cwd: ROOT })],
  ['house rules', () => tool('vitest/vitest.mjs', 'run', 'tests/house')],
];

try {
  await step('Dependencies installed', () => ensureInstalled({ dev: true }));
  const { ensureClient } = await import('../ops/generate.mjs');
  await step('Prisma client generated', () => ensureClient());
  const failed = [];
  for (const [name, check] of checks) {
    const { code, output } = await step(name, check);
    if (code === 0) continue;
    failed.push(name);
    console.error(`${output}\n`);
  }
  if (failed.length) console.error(`Failed: ${failed.join(', ')}.`);
  process.exitCode = failed.length ? 1 : 0;
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
