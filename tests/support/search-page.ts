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
  return addressesFound(page);
}

/** Asks another query on the results page that is open. */
export async function searchAgain(page: Page, query: string): Promise<string[]> {
  await page.locator('[data-search-form] input').evaluate((input, typed) => {
    (input as HTMLInputElement).value = typed;
    (input as HTMLInputElement).form!.requestSubmit();
  }, query);
  await settled(page);
  return addressesFound(page);
}

function addressesFound(page: Page): Promise<string[]> {
  return page.locator('[data-search-results] [data-search-result]').evaluateAll((items) =>
    items.map((item) => {
      const { pathname, hash } = new URL(item.querySelector('a')!.href);
      return pathname + hash;
    }),
  );
}
