import { writeFileSync } from 'node:fs';
import sharp from 'sharp';
import type { Locator } from 'playwright-core';
import { serve } from '../search/sites.ts';
import { launchBrowser } from '../../tests/support/browser.ts';

/**
 * `npm run hinh-huong-dan`: the pictures of the guide's four steps, taken of the page as it was built
 * (`npm run build` first), with words that are published. Keeps docs/dong-gop/buoc-‹n›.webp.
 */
const typed = '263% ke hoach nam';
const site = await serve('dist');
const browser = await launchBrowser();
const page = await browser.newPage({
  viewport: { width: 560, height: 900 },
  deviceScaleFactor: 1.5,
});
await page.goto(`${site.address}/quan-tri/`);
const search = page.locator('.editor input[type=search]');
await search.fill(typed);
await page.locator('.choices button').first().waitFor();
const searching = page.locator('.editor div:has(> form)');
await picture(1, searching, page.locator('.choices button').first());

await page.locator('.choices button').first().click();
const text = page.getByRole('textbox', { name: /^Lời sẽ đăng/ });
await text.blur();
const form = page.locator('.correction');
const passages = form.getByRole('group').first();
await picture(2, form.getByRole('heading'), text);

// Nothing is made up for a picture: what is pasted is what the source says.
const passage = passages.getByRole('textbox');
await passages.getByRole('button').first().waitFor();
const kept = (await passages.locator('.passage').innerText())
  .split('\n')
  .find((line) => /\d/.test(line));
await passage.fill(kept!);
await passage.blur();
await passages.getByRole('button').nth(1).waitFor();
await picture(3, passages, passages.locator('.passage').first(), 325);
const send = page.getByRole('region', { name: 'Gửi đề nghị' });
await picture(4, send.getByRole('heading'), send.locator('.buttons'));
await browser.close();
site.close();

/** What stands between two elements, or so many pixels of it. */
async function picture(step: number, from: Locator, to: Locator, most = 400): Promise<void> {
  await from.scrollIntoViewIfNeeded();
  const [first, last] = [(await from.boundingBox())!, (await to.boundingBox())!];
  const top = first.y + (await page.evaluate(() => scrollY));
  const height = Math.min(last.y + last.height - first.y, most);
  const shot = await page.screenshot({
    fullPage: true,
    clip: { x: 0, y: Math.max(0, top - 8), width: 560, height: height + 12 },
  });
  const small = await sharp(shot).webp({ quality: 70, effort: 6 }).toBuffer();
  writeFileSync(`docs/dong-gop/buoc-${step}.webp`, small);
}
