import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { ROOT } from './place';

const SOURCE = readFileSync(path.join(ROOT, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type Axe = {
  run: (
    context: Document,
    options: object,
  ) => Promise<{ violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[] }>;
};

/** The rules whose outcome colours or the width of the window can change; the others read the page's structure. */
const LOOKS = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable', 'css-orientation-lock', 'bypass'];

/** What axe finds wrong with the page as it stands: rule, place, why. `looks` asks only what another width or theme can change. */
export async function violations(page: Page, which: 'all' | 'looks' = 'all'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  const runOnly = which === 'all' ? { type: 'tag', values: TAGS } : { type: 'rule', values: LOOKS };
  return page.evaluate(async (only) => {
    const { axe } = window as unknown as { axe: Axe };
    const found = await axe.run(document, { runOnly: only, resultTypes: ['violations'] });
    return found.violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary?.split('\n')[1]?.trim()})`)
          .join('; ')} [${nodes.length}]`,
    );
  }, runOnly);
}

/** How much wider than the window the page is, and what sticks out. */
export const overflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= wide) return [];
    const out = [...document.querySelectorAll('body *')].filter((each) => each.getBoundingClientRect().right > wide + 1);
    return [
      `${document.documentElement.scrollWidth} > ${wide}`,
      ...out.slice(0, 4).map((each) => `${each.tagName.toLowerCase()}.${each.className}`),
    ];
  });

/** Controls smaller than 24 px, and main actions lower than 44. Links in rows and sentences are axe's (target-size, with its spacing). */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const small: string[] = [];
    for (const each of document.querySelectorAll<HTMLElement>(
      'button, input:not([type="hidden"]), select, textarea, summary, a.button, a.button-quiet, nav a',
    )) {
      const own = each.getBoundingClientRect();
      if (own.width === 0 || own.height === 0 || each.closest('.skip, .sr-only')) continue;
      const label = each.closest('label')?.getBoundingClientRect();
      const [width, height] = [Math.max(own.width, label?.width ?? 0), Math.max(own.height, label?.height ?? 0)];
      const what = `${each.tagName.toLowerCase()}.${each.className} “${each.textContent?.trim().slice(0, 30)}” ${Math.round(width)}×${Math.round(height)}`;
      if (width < 24 || height < 24) small.push(what);
      else if (each.matches('.button, .quick-exit') && height < 44) small.push(`main action: ${what}`);
    }
    return small;
  });
