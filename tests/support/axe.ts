import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const all = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong on a page as it stands: WCAG 2.2 AA and best practices. */
export async function accessibilityViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return violations(page);
}

/** Puts axe into whatever a tab opens from now on, which takes a third of the time. */
export function keepAxe(page: Page): Promise<unknown> {
  return page.addInitScript(axe);
}

/** The same of a page that holds axe; or by some rules of it. */
export function violations(page: Page, rules = all): Promise<string[]> {
  return page.evaluate(async (runOnly) => {
    const { axe: tool } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await tool.run({
      runOnly,
      // What it describes of each element that passes would take longer than to look at it.
      resultTypes: ['violations'],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
  }, rules);
}
