import { existsSync } from 'node:fs';
import { chromium, type LaunchOptions } from '@playwright/test';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];

/** As root there is no sandbox; nothing but this machine can be reached. */
const ARGS = ['--no-sandbox', '--disable-dev-shm-usage', '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost'];

/** The browser: one named, Playwright's own, the system's, else the one inside an npm package. */
async function find(): Promise<LaunchOptions> {
  const named = process.env.PLAYWRIGHT_CHROMIUM_PATH;
  if (named) return { executablePath: named, args: ARGS };
  if (existsSync(chromium.executablePath())) return { args: ARGS };
  const system = SYSTEM.find((path) => existsSync(path));
  if (system) return { executablePath: system, args: ARGS };
  const { default: packed } = await import('@sparticuz/chromium');
  // With these two it crashes under Playwright.
  const args = packed.args.filter((arg) => !/^--(single-process|no-zygote|headless)/.test(arg));
  return { executablePath: await packed.executablePath(), args: [...args, ...ARGS] };
}

export const CHROMIUM = await find();
