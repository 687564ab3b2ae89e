import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '');

export default defineConfig({
  resolve: {
    alias: {
      '@': root,
      'server-only': `${root}/tests/support/server-only.ts`,
      // As Next's own bundler resolves it for the server.
      'next/navigation': `${root}/node_modules/next/dist/client/components/navigation.react-server.js`,
    },
    conditions: ['react-server', 'node', 'import'],
  },
  test: {
    include: ['tests/{unit,db,access,house}/**/*.test.ts'],
    pool: 'forks',
    execArgv: ['--conditions=react-server'],
    setupFiles: ['tests/support/next.ts'],
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A test that is left out is a test that is not there.
    allowOnly: false,
  },
});
