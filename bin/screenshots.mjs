#!/usr/bin/env node
// @ts-check
// `npm run screenshots [-- ru|en]`: the three wings as the story shows them, for the README.
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled } from '../ops/install.mjs';
import { messageOf, ROOT } from '../ops/root.mjs';
import { Fault, say } from '../ops/steps.mjs';

const LARGEST = 200_000;
const FOLDER = path.join(ROOT, 'docs', 'screenshots');

/** @param {string} locale */
async function takeAll(locale) {
  await ensureInstalled({ dev: true });
  // The site of the browser tests is TypeScript.
  const { register } = await import('tsx/esm/api');
  register();
  const { default: setUp } = await import('../tests/e2e/global-setup.ts');
  const tearDown = await setUp();
  try {
    const { Site } = await import('../tests/e2e/support/site.ts');
    const site = await Site.make('homeward_e2e_screenshots');
    try {
      await take(site, locale);
    } finally {
      await site.stop();
    }
  } finally {
    await tearDown();
  }
}

/**
 * @param {import('../tests/e2e/support/site').Site} site
 * @param {string} locale
 */
async function take(site, locale) {
  const { chromium } = await import('@playwright/test');
  const { CHROMIUM } = await import('../tests/e2e/support/chromium.ts');
  const { cookieFor, signIn } = await import('../tests/e2e/support/sign-in.ts');
  const { CAST } = await import('../prisma/story/cast.ts');
  const browser = await chromium.launch({ ...CHROMIUM, headless: true });
  /** @param {{ who?: keyof typeof CAST, at: string, width: number, height: number, scale?: number, from?: string }} shot */
  const shoot = async ({ who, at, width, height, scale = 1, from }) => {
    const context = await browser.newContext({
      viewport: { width, height },
      deviceScaleFactor: scale,
      javaScriptEnabled: false,
      colorScheme: 'light',
    });
    const account = who && CAST[who];
    if (typeof account === 'object') await context.addCookies([cookieFor(site.url, await signIn(site.url, CAST.slug, account))]);
    const page = await context.newPage();
    const response = await page.goto(`${site.url}/${locale}${at}`);
    if (response?.status() !== 200) throw new Fault(`${at} answered ${response?.status()}.`);
    if (from) await page.locator(from).evaluate((each) => each.scrollIntoView({ block: 'end' }));
    const image = await page.screenshot();
    await context.close();
    return image;
  };
  try {
    keep('public', await shoot({ at: `/${CAST.slug}`, width: 1280, height: 880 }));
    keep('desk', await shoot({ who: 'organizer', at: '/desk', width: 1280, height: 880 }));
    const phone = await shoot({
      who: 'family',
      at: `/my/cases/${site.told.familyCaseId}`,
      // A letter nobody answered: its silence, from the due day on.
      from: `#silent-${site.told.letters['showcase-late']}`,
      width: 360,
      height: 740,
      scale: 2,
    });
    keep('family', await framed(browser, phone));
  } finally {
    await browser.close();
  }
}

/**
 * The picture of a phone's screen, in a phone.
 * @param {import('@playwright/test').Browser} browser
 * @param {Buffer} image
 */
async function framed(browser, image) {
  const page = await browser.newPage({ viewport: { width: 396, height: 776 }, deviceScaleFactor: 2 });
  await page.setContent(`<body style="margin:0"><div style="width:360px;height:740px;margin:6px;border:12px solid #1d1b17;border-radius:36px;overflow:hidden">
    <img alt="" width="360" height="740" src="data:image/png;base64,${image.toString('base64')}"></div></body>`);
  const shot = await page.screenshot({ omitBackground: true });
  await page.close();
  return shot;
}

/**
 * @param {string} name
 * @param {Buffer} image
 */
function keep(name, image) {
  const file = path.join(FOLDER, `${name}.png`);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(file, image);
  const { size } = statSync(file);
  if (size > LARGEST) throw new Fault(`${name}.png has ${size} bytes, more than ${LARGEST}.`);
  say(`${path.relative(ROOT, file)}  ${Math.round(size / 1000)} kB`);
}

try {
  const [locale = 'ru'] = process.argv.slice(2);
  if (locale !== 'ru' && locale !== 'en') throw new Fault(`There is no language "${locale}"; there is ru and en.`);
  await takeAll(locale);
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
