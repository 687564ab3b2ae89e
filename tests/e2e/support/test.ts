import { type BrowserContext, type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test';
import { CAST, SECOND_CAST } from '@/prisma/story/cast';
import { USER_AGENT } from './marks';
import { cookieFor, signIn } from './sign-in';
import { Site } from './site';

export const LOCALES = ['ru', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** Whose eyes: a name of the cast, of the neighbour's, or nobody. */
export type Who = 'family' | 'otherFamily' | 'organizer' | 'organizer2' | 'editor' | 'admin' | 'neighbour' | 'nobody';

export type Signed = { cookie: (who: Who) => Promise<string | undefined>; fresh: (who: Who) => Promise<string | undefined> };

type Open = (options?: BrowserContextOptions & { who?: Who; script?: boolean; width?: number }) => Promise<Page>;

function signInAs(url: string, who: Exclude<Who, 'nobody'>): Promise<string> {
  return who === 'neighbour' ? signIn(url, SECOND_CAST.slug, SECOND_CAST.family) : signIn(url, CAST.slug, CAST[who]);
}

export const test = base.extend<{ open: Open }, { site: Site; signed: Signed }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern
    async ({}, use, info) => {
      const site = await Site.make(`homeward_e2e_${info.workerIndex}`);
      await use(site);
      await site.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  signed: [
    async ({ site }, use) => {
      const kept = new Map<Who, Promise<string>>();
      const fresh = async (who: Who) => (who === 'nobody' ? undefined : signInAs(site.url, who));
      await use({
        fresh,
        cookie: async (who) => {
          if (who === 'nobody') return undefined;
          if (!kept.has(who)) kept.set(who, signInAs(site.url, who));
          return kept.get(who);
        },
      });
    },
    { scope: 'worker' },
  ],

  /** A page of its own browser context: signed in, with or without script, this wide. */
  open: async ({ browser, site, signed }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async ({ who = 'nobody', script = false, width = 1280, ...options } = {}) => {
      const context = await browser.newContext({
        baseURL: site.url,
        javaScriptEnabled: script,
        userAgent: USER_AGENT,
        viewport: { width, height: width < 700 ? 740 : 900 },
        ...options,
      });
      contexts.push(context);
      const cookie = await signed.cookie(who);
      if (cookie) await context.addCookies([cookieFor(site.url, cookie)]);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
});

export { expect };
