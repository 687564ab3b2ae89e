import { defineConfig } from '@playwright/test';
import { CHROMIUM } from './tests/e2e/support/chromium';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/e2e',
  globalSetup: './tests/e2e/global-setup.ts',
  // Two sites, each with its own database. Files that run in one worker share its site: they make what they need.
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 8_000 },
  // bin/test.mjs asks for JSON as well, to count.
  reporter: 'line',
  use: {
    launchOptions: CHROMIUM,
    headless: true,
    screenshot: 'off',
    trace: 'off',
    video: 'off',
    actionTimeout: 10_000,
    navigationTimeout: 15_000,
  },
  projects: [
    // A site of its own: it sends every form there is, also the one that stops a member's access.
    { name: 'forms', testMatch: '**/every-form.spec.ts', teardown: 'after' },
    { name: 'site', testIgnore: ['**/after/**', '**/every-form.spec.ts'], teardown: 'after' },
    // Runs last: what all the others left in logs and tables.
    { name: 'after', testMatch: '**/after/*.spec.ts' },
  ],
});
