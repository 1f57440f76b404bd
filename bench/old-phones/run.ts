import { setTimeout as rest } from 'node:timers/promises';
import sharp from 'sharp';
import { keep, table, whereMeasured } from '../measure.ts';
import { serve } from '../search/sites.ts';
import { openChrome80, type OldPage } from './chrome-80.ts';

/**
 * `npm run bench:old-phones`: every kind of page of `dist/` in a real Chrome 80, 360 wide, with script
 * and without: whether a script fails, whether anything is wider than the screen, how large text is;
 * and a search by form. Keeps bench/old-phones/results.md, and one picture of all first screens.
 */
const kinds = [
  ...['/', '/ket-qua/', '/ket-qua/chi-tieu/', '/giai-phap/', '/giai-phap/kinh-te-bien/'],
  ...['/boi-canh/', '/tom-tat/', '/hoi-dap/', '/nguon/', '/nguon/bai-bao-1740/', '/toan-van/'],
  ...['/lich-su/', '/lich-su/gp-2/', '/muc-luc/', '/thuat-ngu/', '/co-quan/', '/dong-thoi-gian/'],
  ...['/doi-chieu/', '/tim-kiem/', '/trich-dan/', '/ve-trang-nay/', '/gop-y/', '/404.html'],
  ...['/phien-ban/2026-11-28/gp-2.ket-qua/'],
];
const query = 'rừng ngập mặn';
const settling = 1500;

const site = await serve('dist');
const chrome = await openChrome80();
const rows: unknown[][] = [];
const pictures: Buffer[] = [];
const led: string[] = [];
for (const script of [true, false]) {
  await chrome.send('Emulation.setScriptExecutionDisabled', { value: !script });
  for (const path of kinds) await look(script, path);
  await look(script, await searchByForm(chrome), 'a search by form');
}
chrome.close();
site.close();
await writePictures();
keep('bench/old-phones/results.md', [
  ...['# Old phones', '', `${whereMeasured()}, Chrome 80, 360 × 640.`, ''],
  ...table('page | script | errors | wider than the screen by | text', rows),
  ...['', ...led, 'First screens, in the order of the table: pages.webp.'],
]);
process.exit(0);

async function look(script: boolean, path: string, name = path): Promise<void> {
  await open(chrome, path);
  const { wider, size } = await chrome.evaluate<{ wider: number; size: string }>(
    `({ wider: document.documentElement.scrollWidth - 360,
        size: getComputedStyle(document.querySelector('main p, p')).fontSize })`,
  );
  const errors = chrome.errors();
  const { data } = await chrome.send('Page.captureScreenshot', { format: 'png' });
  pictures.push(Buffer.from(data as string, 'base64'));
  const told = errors.length ? errors.map((each) => each.split('\n')[0]).join('; ') : '0';
  rows.push([name, script ? 'on' : 'off', told, `${Math.max(0, wider)} px`, size]);
}

async function open(page: OldPage, path: string): Promise<void> {
  page.errors();
  await page.send('Page.navigate', { url: site.address + path });
  await rest(settling);
}

/** Types into the box of the home page and presses Enter; the address where that leads. */
async function searchByForm(page: OldPage): Promise<string> {
  await open(page, '/');
  await page.evaluate(`document.querySelector('main input[name=q]').focus()`);
  await page.send('Input.insertText', { text: query });
  for (const type of ['keyDown', 'keyUp'])
    await page.send('Input.dispatchKeyEvent', {
      ...{ type, key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' },
    });
  await rest(2 * settling);
  const [address, found] = await page.evaluate<[string, string]>(
    `[location.pathname + location.search, document.querySelector('main').innerText.slice(0, 300)]`,
  );
  led.push(`Search by form led to ${address}: “${found.replaceAll(/\s+/g, ' ')}…”`, '');
  return address;
}

/** All first screens in one picture, ten in a row, less than half their size. */
async function writePictures(): Promise<void> {
  const small = await Promise.all(
    pictures.map((picture) => sharp(picture).resize(162, 288).toBuffer()),
  );
  await sharp(small, { join: { across: 10, shim: 4, background: '#888' } })
    .webp({ quality: 40 })
    .toFile('bench/old-phones/pages.webp');
}
