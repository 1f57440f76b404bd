import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { forEachTest } from '../support/page.ts';
import { settled } from '../support/search-page.ts';

const site = inject('site');
let page: Page;
let errors: string[];

/** What the policy refused on the page, by its directive. */
const violations = () =>
  page.evaluate(() => (globalThis as unknown as { refused: string[] }).refused);

forEachTest({}, (fresh) => {
  page = fresh;
  errors = [];
  page.on('pageerror', ({ message }) => errors.push(message));
});

async function open(path: string): Promise<void> {
  await page.addInitScript(() => {
    const refused: string[] = [];
    Object.assign(globalThis, { refused });
    addEventListener('securitypolicyviolation', (event) => refused.push(event.effectiveDirective), {
      capture: true,
    });
  });
  await page.goto(site + path);
}

it('lets a search answer from its worker, and list pages, without a violation', async () => {
  await open('/tim-kiem/?q=rung');
  await settled(page);
  await page.locator('[data-search-pages] li').first().waitFor();
  expect(page.workers()).toHaveLength(1);
  expect(await violations()).toEqual([]);
  expect(errors).toEqual([]);
});

it('lets nothing be run that was put into a page', async () => {
  await open('/giai-phap/kinh-te-bien/');
  const tried = await page.evaluate(async () => {
    const put = (tag: string, set: object) => {
      const made = Object.assign(document.createElement(tag), set);
      document.body.append(made);
      return made;
    };
    const refusedBy = async (step: () => unknown) => {
      try {
        await step();
        return 'ran';
      } catch (error) {
        return (error as Error).name;
      }
    };
    const sinks = await Promise.all(
      [
        () => put('p', { innerHTML: '<b>a</b>' }),
        () => put('script', { textContent: 'globalThis.ran = true' }),
        () => put('script', { src: '/_astro/a.js' }),
        () => put('iframe', { srcdoc: '<p>a</p>' }),
        () => new DOMParser().parseFromString('<p>a</p>', 'text/html'),
        () => new Worker('/tim-kiem/tra-loi.txt'),
        () => navigator.serviceWorker.register('/khac.js'),
        () =>
          (
            globalThis as unknown as {
              trustedTypes: { createPolicy(name: string, of: object): void };
            }
          ).trustedTypes.createPolicy('khac', {}),
      ].map(refusedBy),
    );
    put('a', { href: 'javascript:globalThis.ran = true' }).click();
    put('iframe', { src: 'https://vi-du.vn/' });
    put('img', { src: 'https://vi-du.vn/a.png' });
    await new Promise((done) => setTimeout(done, 200));
    return { sinks, ran: 'ran' in globalThis };
  });
  expect(tried).toEqual({ sinks: Array(8).fill('TypeError'), ran: false });
  expect(await violations()).toEqual(
    expect.arrayContaining(['require-trusted-types-for', 'trusted-types', 'frame-src', 'img-src']),
  );
});
