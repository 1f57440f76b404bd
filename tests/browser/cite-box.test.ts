import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { accessibilityViolations } from '../support/axe.ts';
import { forEachTest, phone } from '../support/page.ts';

const site = inject('site');
const section = `${site}/giai-phap/kinh-te-bien/`;
let page: Page;

forEachTest(phone, (fresh) => {
  page = fresh;
});

const box = () => page.locator('[data-code="gp-2.noi-dung"] .cite');
const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
const says = (text: string | RegExp) =>
  box().getByRole('status').filter({ hasText: text }).waitFor();

/** Opens the first clause's box as a reader without a mouse does. */
async function openByKeyboard(): Promise<void> {
  await page.goto(section, { waitUntil: 'networkidle' });
  await box().locator('summary').focus();
  await page.keyboard.press('Enter');
}

/** Selects from the first words of a clause's text; `share` of it, from 0 to 1. */
async function select(code: string, share: number): Promise<void> {
  await page.evaluate(
    ([clause, part]) => {
      const prose = document.querySelector(`[data-code="${clause}"] .prose`)!;
      const walker = document.createTreeWalker(prose, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      const long = texts.find(({ data }) => data.trim().split(/\s+/).length >= 20)!;
      getSelection()!.setBaseAndExtent(long, 2, long, Math.floor(long.length * part));
    },
    [code, share] as const,
  );
}

describe('the cite box', () => {
  it('opens and copies by keyboard alone, and confirms where a screen reader hears it', async () => {
    await openByKeyboard();
    const later = box().getByRole('button', { name: 'Sao chép: Mẫu ghi lần sau' });
    for (let presses = 0; presses < 10; presses++) {
      await page.keyboard.press('Tab');
      if (await later.evaluate((button) => button === document.activeElement)) break;
    }
    await page.keyboard.press('Enter');
    await says('Đã sao chép: Mẫu ghi lần sau.');
    const shown = await box()
      .locator('dd')
      .nth(2)
      .evaluate((form) => form.firstChild!.textContent);
    expect(await clipboard()).toBe(shown);
  });

  it('copies an address that opens at the clause', async () => {
    await openByKeyboard();
    await box().getByRole('button', { name: 'Sao chép: Địa chỉ' }).click();
    await says(/Đã sao chép/);
    await page.goto(await clipboard());
    expect(page.url()).toMatch(/noi-dung$/);
  });

  it('names each box after its clause and each button after what it copies', async () => {
    await openByKeyboard();
    const names = await page.locator('.cite summary').allInnerTexts();
    expect(new Set(names).size).toBe(names.length);
    const buttons = await box()
      .getByRole('button')
      .evaluateAll((all) => all.map((each) => each.ariaLabel ?? each.textContent));
    expect(new Set(buttons).size).toBe(buttons.length);
    expect(buttons).toContain('Sao chép: Mẫu trích theo');
  });

  it('copies the address where there is no share sheet, and uses it where there is one', async () => {
    await openByKeyboard();
    await page.evaluate(() =>
      Object.defineProperty(navigator, 'share', { value: undefined, configurable: true }),
    );
    await box().getByRole('button', { name: 'Chia sẻ' }).click();
    await says('Đã sao chép: địa chỉ của khoản.');
    await page.evaluate(() =>
      Object.defineProperty(navigator, 'share', {
        value: (data: ShareData) => Promise.resolve((document.title = data.url!)),
      }),
    );
    await box().getByRole('button', { name: 'Chia sẻ' }).click();
    expect(await page.title()).toMatch(/^http.*noi-dung$/);
  });

  it('links to the selected sentence, in whole words', async () => {
    await openByKeyboard();
    const link = box().getByRole('button', { name: 'Liên kết tới câu đang chọn' });
    await link.click();
    await says('Hãy chọn một câu');
    await select('gp-2.noi-dung', 0.5);
    await link.click();
    await says(/Đã sao chép: liên kết/);
    const [address, words] = (await clipboard()).split(':~:text=');
    expect(address).toMatch(/noi-dung$/);
    const prose = await page.locator('[data-code="gp-2.noi-dung"] .prose').innerText();
    for (const part of words!.split(',').map(decodeURIComponent))
      expect(prose.split(/\s+/).join(' ')).toMatch(
        new RegExp(`(?:^|\\s)${part.replace(/[.*+?^$()[\]]/g, '\\$&')}(?:\\s|$)`),
      );
  });

  it('has no accessibility violation and no sideways scroll when open at 360 px', async () => {
    await openByKeyboard();
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
    for (const button of await box().getByRole('button').all())
      expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  });
});

describe('copying from a clause', () => {
  const copied = async (share: number) => {
    await select('gp-2.noi-dung', share);
    await page.keyboard.press('Control+C');
    return clipboard();
  };

  it('adds one line with source and address to twenty words or more, and nothing to fewer', async () => {
    await page.goto(section, { waitUntil: 'networkidle' });
    const long = await copied(1);
    const lines = long.split('\n').filter(Boolean);
    expect(lines.filter((line) => line.startsWith('Nguồn: '))).toHaveLength(1);
    expect(lines.at(-1)).toContain('noi-dung');
    expect(await copied(0.1)).not.toContain('Nguồn: ');
  });

  it('adds nothing once the reader has turned it off, also after a reload', async () => {
    await openByKeyboard();
    await box().getByRole('checkbox').uncheck();
    await page.reload({ waitUntil: 'networkidle' });
    const text = await copied(1);
    expect(text.length).toBeGreaterThan(40);
    expect(text).not.toContain('Nguồn: ');
    await box().locator('summary').click();
    expect(await box().getByRole('checkbox').isChecked()).toBe(false);
  });
});

describe('in print', () => {
  it('the address stands at every clause, and no box', async () => {
    await page.goto(section);
    await page.emulateMedia({ media: 'print' });
    const clauses = page.locator('.clause[data-code]');
    for (const clause of await clauses.all()) {
      expect(await clause.getByText(/^\s*Địa chỉ: \S+#/).isVisible()).toBe(true);
      expect(await clause.locator('.cite').isVisible()).toBe(false);
    }
    await page.emulateMedia({ media: 'screen' });
    expect(
      await page
        .getByText(/^\s*Địa chỉ: \S+#/)
        .first()
        .isVisible(),
    ).toBe(false);
  });
});

describe('without script', () => {
  forEachTest({ ...phone, javaScriptEnabled: false }, (fresh) => {
    page = fresh;
  });

  it('the cite box is complete', async () => {
    await page.goto(section);
    await box().locator('summary').click();
    const text = await box().innerText();
    for (const part of [
      'Địa chỉ',
      'Mẫu ghi lần đầu',
      'Mẫu ghi lần sau',
      'Mẫu trích theo',
      'RIS',
      'BibTeX',
      'CSL-JSON',
    ])
      expect(text).toContain(part);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      box().locator('a[href$=".ris"]').click(),
    ]);
    expect(download.suggestedFilename()).toBe('gp-2.noi-dung.ris');
  });
});
