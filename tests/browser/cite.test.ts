import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { accessibilityViolations } from '../support/axe.ts';
import { forEachTest, phone, onPaper } from '../support/page.ts';
import { importedRis } from '../support/zotero.ts';

const site = inject('site');
const section = `${site}/giai-phap/kinh-te-bien/`;
let page: Page;

forEachTest(phone, (fresh) => {
  page = fresh;
});

const control = () => page.getByRole('dialog', { name: 'Trích dẫn' });
const link = () => page.getByRole('link', { name: 'Trích dẫn tiểu mục “Kế hoạch đặt ra gì”' });
const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
const says = (text: string | RegExp) =>
  control().getByRole('status').filter({ hasText: text }).waitFor();
const form = (name: string) =>
  control().locator('dt').getByText(name, { exact: true }).locator('+ dd').innerText();
const unit = '[id^="ket-qua."]:has(.fn)';

/** Opens the control at the first clause as a reader without a mouse does. */
async function openByKeyboard(): Promise<void> {
  await page.goto(section, { waitUntil: 'networkidle' });
  await link().focus();
  await page.keyboard.press('Enter');
  await control().locator('dl').first().waitFor();
}

describe('the cite control', () => {
  it('loads its program and its data only when it is asked for', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(section, { waitUntil: 'networkidle' });
    expect(asked.filter((path) => /cite-dialog|trich-dan/.test(path))).toEqual([]);
    await link().click();
    await control().waitFor();
    expect(asked.filter((path) => path.startsWith('/trich-dan/'))).toEqual([
      '/trich-dan/trang/gp-2.json',
    ]);
  });

  it('opens and copies by keyboard alone, confirms where it is heard, and gives the focus back', async () => {
    await openByKeyboard();
    const later = control().getByRole('button', { name: 'Sao chép: Văn bản hành chính, lần sau' });
    for (let presses = 0; presses < 12; presses++) {
      await page.keyboard.press('Tab');
      if (await later.evaluate((button) => button === document.activeElement)) break;
    }
    await page.keyboard.press('Enter');
    await says('Đã sao chép: Văn bản hành chính, lần sau.');
    expect(await form('Văn bản hành chính, lần sau')).toContain(await clipboard());
    await page.keyboard.press('Escape');
    expect(await control().count()).toBe(0);
    expect(await link().evaluate((each) => each === document.activeElement)).toBe(true);
  });

  it('offers the sentence, the clause and the page, each with its own address', async () => {
    await openByKeyboard();
    for (const [scope, address] of [
      ['Tiểu mục này', /(?:#(?:gp-2\.)?noi-dung|\/gp-2\.noi-dung\/)$/],
      ['Cả trang', /\/giai-phap\/kinh-te-bien\/$/],
      ['Câu này', /#noi-dung\.\w{4}$/],
    ] as const) {
      await control().getByLabel(scope).check();
      await control().getByRole('button', { name: 'Sao chép: Địa chỉ' }).click();
      await says(/Đã sao chép/);
      expect(await clipboard()).toMatch(address);
    }
    await page.goto(await clipboard());
    expect(await page.locator(':target').count()).toBe(1);
  });

  it('lets a sentence be chosen without pointing at it, and shows none to choose before', async () => {
    await openByKeyboard();
    expect(await control().getByLabel('Chọn câu').isVisible()).toBe(false);
    await control().getByLabel('Câu này').check();
    const options = control().getByLabel('Chọn câu').locator('option');
    expect(await options.count()).toBe(await page.locator('[id^="noi-dung."]:not(:empty)').count());
    const second = (await options.nth(1).textContent())!;
    await control().getByLabel('Chọn câu').selectOption({ index: 1 });
    expect(await control().locator('h3').textContent()).toContain(second);
  });

  it.each(['click', 'selection'])('opens at the sentence by %s', async (how) => {
    await page.goto(section, { waitUntil: 'networkidle' });
    const said = page.locator(unit).first();
    if (how === 'click') await said.click({ position: { x: 5, y: 5 } });
    else await said.evaluate((each) => getSelection()!.setBaseAndExtent(each, 0, each, 1));
    const offered = page.getByRole('button', { name: 'Trích dẫn câu này' });
    const [below, row] = [await offered.boundingBox(), await said.boundingBox()];
    expect(Math.round(below!.x - row!.x)).toBe(0);
    // In room made for it: over no words of the row, and not over the next.
    const words = await said
      .locator('td, th')
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().bottom));
    expect(below!.y).toBeGreaterThanOrEqual(Math.max(...words));
    expect(below!.y + below!.height).toBeLessThanOrEqual(row!.y + row!.height);
    await offered.click();
    await control().waitFor();
    expect(await control().getByLabel('Câu này').isChecked()).toBe(true);
    expect(await form('Địa chỉ')).toContain(`#${await said.getAttribute('id')}`);
    expect(await form('Dẫn theo')).toContain('; dẫn theo mục “Kinh tế biển”, tiểu mục');
  });

  it('takes the button away at Escape and at a click elsewhere', async () => {
    await page.goto(section, { waitUntil: 'networkidle' });
    const offered = page.getByRole('button', { name: 'Trích dẫn câu này' });
    for (const leave of [() => page.keyboard.press('Escape'), () => page.locator('h1').click()]) {
      await page
        .locator(unit)
        .first()
        .click({ position: { x: 5, y: 5 } });
      await offered.waitFor();
      await leave();
      expect(await offered.count()).toBe(0);
    }
  });

  it('makes the files of a sentence, with the day of reading, and all forms', async () => {
    await openByKeyboard();
    await control().getByLabel('Câu này').check();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      control().getByRole('link', { name: 'RIS' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^gp-2\.noi-dung\.\w{4}\.ris$/);
    const text = await new Response((await download.createReadStream()) as never).text();
    const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });
    expect(importedRis(text)).toMatchObject({
      itemType: 'webpage',
      websiteTitle: 'Kế hoạch 1740',
      accessDate: today,
    });
    await control().getByText('Mẫu ghi khác').click();
    expect(await form('BibTeX')).toContain('month = ');
  });

  it('copies the address where there is no share sheet, and uses it where there is one', async () => {
    await openByKeyboard();
    await page.evaluate(() =>
      Object.defineProperty(navigator, 'share', { value: undefined, configurable: true }),
    );
    await control().getByRole('button', { name: 'Chia sẻ' }).click();
    await says('Đã sao chép: Địa chỉ.');
    await page.evaluate(() =>
      Object.defineProperty(navigator, 'share', {
        value: (data: ShareData) => Promise.resolve((document.title = data.url!)),
      }),
    );
    await control().getByRole('button', { name: 'Chia sẻ' }).click();
    expect(await page.title()).toMatch(/^http.*noi-dung\/?$/);
  });

  it('has no accessibility violation, no sideways scroll, and controls of 44 px at 360 px', async () => {
    await openByKeyboard();
    await control().getByLabel('Câu này').check();
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(
      await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.querySelector('dialog')!;
        return [document.documentElement.scrollWidth - innerWidth, scrollWidth - clientWidth];
      }),
    ).toEqual([0, 0]);
    await control().getByText('Mẫu ghi khác').click();
    for (const each of await control().locator('button, select, label, summary, a').all())
      if (await each.isVisible())
        expect((await each.boundingBox())!.height, await each.innerText()).toBeGreaterThanOrEqual(
          44,
        );
  });

  it('leads to the file of forms where the data does not come', async () => {
    await page.route('**/trich-dan/trang/*', (route) => route.abort());
    await page.goto(section, { waitUntil: 'networkidle' });
    await link().click();
    await page.waitForURL('**/trich-dan/gp-2.noi-dung.txt');
  });
});

describe('in print', () => {
  it('the address stands at every clause, and no link to forms', async () => {
    await page.goto(section);
    await onPaper(page);
    const clauses = page.locator('.clause[data-code]');
    for (const clause of await clauses.all()) {
      expect(await clause.getByText(/^\s*Địa chỉ: \S*(?:#|\/phien-ban\/)/).isVisible()).toBe(true);
      expect(await clause.locator('.cite').isVisible()).toBe(false);
    }
    await page.emulateMedia({ media: 'screen' });
    expect(
      await page
        .getByText(/^\s*Địa chỉ: \S*(?:#|\/phien-ban\/)/)
        .first()
        .isVisible(),
    ).toBe(false);
  });
});

describe('without script', () => {
  forEachTest({ ...phone, javaScriptEnabled: false }, (fresh) => {
    page = fresh;
  });

  it('the link at a clause leads to every form of it', async () => {
    await page.goto(section);
    await link().click();
    const text = await page.locator('body').innerText();
    for (const part of ['Địa chỉ', 'lần đầu', 'lần sau', 'Trích theo', '@online', 'TY  - ELEC'])
      expect(text).toContain(part);
  });
});
