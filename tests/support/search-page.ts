import type { Page } from 'playwright-core';

/** Waits until a search has its answer and says which. */
export async function settled(page: Page): Promise<string> {
  const status = page.locator(
    '[data-search-status=done], [data-search-status=empty], [data-search-status=error]',
  );
  await status.waitFor({ state: 'attached' });
  return (await status.getAttribute('data-search-status'))!;
}

/** Opens the results page with a query and returns the addresses found, in order. */
export async function search(page: Page, site: string, query: string): Promise<string[]> {
  await page.goto(`${site}/tim-kiem/?${new URLSearchParams({ q: query })}`);
  await settled(page);
  return page.locator('[data-search-result]').evaluateAll((items) =>
    items.map((item) => {
      const { pathname, hash } = new URL(item.querySelector('a')!.href);
      return pathname + hash;
    }),
  );
}
