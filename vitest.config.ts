import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '');

export default defineConfig({
  resolve: {
    alias: { '@': root, 'server-only': `${root}/tests/support/server-only.ts` },
    conditions: ['react-server', 'node', 'import'],
  },
  test: {
    include: ['tests/{unit,db,access,house}/**/*.test.ts'],
    pool: 'forks',
    execArgv: ['--conditions=react-server'],
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A test that is left out is a test that is not there.
    allowOnly: false,
    fakeTimers: { toFake: [] },
  },
});
