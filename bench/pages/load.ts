import type { Browser, BrowserContext } from 'playwright-core';
import { slowDown } from '../search/network.ts';

/** One view of a page: bytes and requests of all it fetched, times in milliseconds. */
export interface Load {
  bytes: number;
  requests: number;
  /** Requests that began before the largest paint, the page's own among them. */
  before: number;
  fcp: number;
  lcp: number;
  cls: number;
  tbt: number;
}

interface Noted extends Pick<Load, 'fcp' | 'lcp' | 'cls'> {
  long: { start: number; duration: number }[];
}

/** How long after its load a page is watched, in milliseconds: what its script fetches has come. */
const watched = 1000;

/**
 * Opens a page as a phone with an empty cache does, and once more.
 *
 * @param warm path of a page that shares nothing with it, drawn before each view
 */
export async function coldAndRepeat(
  browser: Browser,
  address: string,
  warm: string,
): Promise<[Load, Load]> {
  await using context = await browser.newContext({
    viewport: { width: 360, height: 640 },
    deviceScaleFactor: 2,
    isMobile: true,
  });
  return [await view(context, address, warm), await view(context, address, warm)];
}

async function view(context: BrowserContext, address: string, warm: string): Promise<Load> {
  await using page = await context.newPage();
  // How long a browser takes to start a process, and in it to draw its first text, says nothing of the page.
  await page.goto(new URL(warm, address).href);
  await page.goto(new URL('/favicon.svg', address).href);
  const session = await slowDown(page, true);
  let [bytes, requests] = [0, 0];
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await page.addInitScript(note);
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(watched);
  const { fcp, lcp, cls, tbt, before } = await page.evaluate(() => {
    const noted = (globalThis as unknown as { noted: Noted }).noted;
    const began = performance.getEntriesByType('resource').map(({ startTime }) => startTime);
    const blocked = noted.long
      .filter(({ start, duration }) => start + duration > noted.fcp)
      .reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);
    return {
      ...noted,
      tbt: blocked,
      before: 1 + began.filter((start) => start < noted.lcp).length,
    };
  });
  return { bytes, requests, before, fcp, lcp, cls, tbt };
}

/** Runs in the page: notes what browsers tell of its view. */
function note(): void {
  const noted: Noted = { fcp: 0, lcp: 0, cls: 0, long: [] };
  Object.assign(globalThis, { noted });
  const watch = (type: string, hear: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(hear)).observe({
      type,
      buffered: true,
    });
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') noted.fcp = startTime;
  });
  watch('largest-contentful-paint', ({ startTime }) => (noted.lcp = startTime));
  watch('layout-shift', (entry) => (noted.cls += (entry as unknown as { value: number }).value));
  watch('longtask', ({ startTime, duration }) => noted.long.push({ start: startTime, duration }));
}
