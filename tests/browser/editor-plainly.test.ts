import { describe, expect, inject, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { choiceWords } from '../../src/lib/words/choice-words.ts';
import { editorWords } from '../../src/lib/words/editor-words.ts';
import { accessibilityViolations } from '../support/axe.ts';
import { forEachEditor, type EditorPage } from '../support/editor-page.ts';
import { forEachTest, phone } from '../support/page.ts';

const site = inject('site');
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
let editor: EditorPage;

forEachEditor((fresh) => {
  editor = fresh;
});

const named = (name: string) => editor.page.getByRole('button', { name });
/** What is wrong in a field, as it stands below it. */
const wrongIn = async (field: Locator) => {
  const place = editor.page.locator(`[id="${await field.getAttribute('aria-describedby')}"]`);
  await place.getByRole('listitem').first().waitFor();
  return place.innerText();
};

describe('whoever knows Word', () => {
  it('adds a source by its button, chooses by names, writes days as people do, and is told at each field', async () => {
    await editor.open();
    await named(editorWords.addSource).click();
    const chosen = editor.page.locator('select >> option:checked');
    await editor.page.locator('.correction').waitFor();
    expect(await editor.page.getByText(editorWords.picks).isVisible()).toBe(false);
    expect(await chosen.allInnerTexts()).toEqual([
      'Trang web',
      'Tiếng Việt',
      'Nguồn khác',
      'Đã đọc đoạn trích',
    ]);
    const [title, authors, day, address] = [
      /^Nhan đề/,
      /^Tác giả/,
      /^Ngày đăng/,
      /^Địa chỉ của nguồn/,
    ].map((name) => editor.page.getByRole('textbox', { name }));
    await authors!.fill('Cẩm Tú\nMinh An');
    await day!.fill('31/2/2025');
    await address!.fill('baotravinh.vn');
    expect(await wrongIn(title!)).toBe(editorWords.unfilled);
    expect(await wrongIn(day!)).toMatch(/^Ô này: “31\/2\/2025” không có trong lịch/);
    expect(await wrongIn(address!)).toMatch(/^Ô này viết sai mẫu; viết địa chỉ bắt đầu bằng/);
    await editor.verdict.getByText('3 điều cần xem, ghi ngay dưới ô.').waitFor();
    expect(await accessibilityViolations(editor.page)).toEqual([]);
    await title!.fill('Tin thử');
    await day!.fill('11/3/2025');
    await address!.fill('https://www.baotravinh.vn/tin.html');
    await editor.verdict.getByText('chưa có đoạn trích nào').waitFor();
    await editor.passage.fill('Tỉnh mở 12 lớp học.');
    await editor.verdict.getByText(editorWords.fine).waitFor();
    const { parts } = await editor.downloaded();
    expect(parts).toMatchObject([
      {
        at: 'nguon#tin-thu',
        set: {
          ...{ type: 'webpage', title: 'Tin thử', issued: '2025-03-11', provenance: 've-sau' },
          author: [{ literal: 'Cẩm Tú' }, { literal: 'Minh An' }],
        },
      },
      { kind: 'passage', source: 'tin-thu', text: 'Tỉnh mở 12 lớp học.' },
    ]);
  });

  it('finds the section of a result from its button, and hears that there are more', async () => {
    await editor.open();
    await named(choiceWords.newResult).click();
    await editor.page.getByText(editorWords.more).waitFor();
    expect(await editor.choice.innerText()).toMatch(/^Thêm kết quả: /);
    await editor.page.keyboard.type('biển');
    await named('Thêm kết quả: Kinh tế biển').click();
    await editor.text.waitFor();
  });

  it('corrects a figure with the words of its source, and is told what the marks are', async () => {
    await editor.open('mt-2.ket-qua.binh-quan-2024');
    const value = await editor.text.inputValue();
    await editor.text.fill(value.replace('94,37', '99,37'));
    await editor.verdict.getByText(editorWords.orPaste).waitFor();
    await editor.passage.fill('GRDP bình quân đầu người năm 2024 ước đạt 99,37 triệu đồng');
    await editor.verdict.getByText(editorWords.fine).waitFor();
    expect(await editor.page.getByText(editorWords.picks).isVisible()).toBe(true);
    const hint = editor.page.locator('.correction small');
    expect(await hint.innerText()).toBe(`${editorWords.marks} ${editorWords.bold}`);
  });

  it('names in a new result the source just added, and is not asked for it again', async () => {
    await editor.open();
    await named(editorWords.addSource).click();
    const box = (name: RegExp) => editor.page.getByRole('textbox', { name });
    const from = editor.page.getByRole('combobox', { name: /^Nguồn: gõ/ });
    const address = box(/^Địa chỉ \(/);
    await box(/^Nhan đề/).fill('Tin thử');
    await box(/^Địa chỉ của nguồn/).fill('https://www.baotravinh.vn/tin.html');
    await box(/^Ngày đăng hoặc/).fill('20/5/2024');
    await editor.passage.fill('Tỉnh mở 12 lớp học.');
    await editor.search.fill('thêm kết quả kinh tế biển');
    await named('Thêm kết quả: Kinh tế biển').click();
    await from.fill('Tin khác');
    await address.waitFor();
    await from.fill('tin thử');
    await address.waitFor({ state: 'detached' });
    await box(/^Lúc/).fill('5/2024');
    const added = editor.page.locator('.verdict').nth(1);
    await editor.text.fill('Tỉnh mở 13 lớp học.');
    await added.getByText('không có trong nguồn được dẫn (Tin thử)').waitFor();
    await added.getByText('13 lớp học. [Tin thử]').waitFor();
    await editor.text.fill('Tỉnh mở 12 lớp học.');
    await added.getByText(editorWords.fine).waitFor();
    await box(/^Nhan đề/).fill('Tin thử nữa');
    await address.waitFor();
    await from.fill('Tin thử nữa');
    await address.waitFor({ state: 'detached' });
    const { parts } = await editor.downloaded();
    expect(parts.map((part) => ('at' in part ? part.at : part.source))).toEqual([
      'nguon#tin-thu-nua',
      'tin-thu-nua',
      expect.stringMatching(/^gp-2\.ket-qua\./),
    ]);
  });

  it('is told that the results under a heading are rows, and led to where one is added', async () => {
    await editor.open();
    await editor.search.fill('thêm kết quả kinh tế biển');
    await named('Thêm kết quả: Kinh tế biển').click();
    await editor.page.getByText(editorWords.tables(['Điện gió'])).waitFor();
    await named(editorWords.addRow).click();
    const whole = editor.page.locator('.correction').nth(1);
    await whole.getByText(editorWords.row).waitFor();
    expect(await whole.getByRole('textbox').inputValue()).toContain('| Điện gió |');
  });

  it('is told before and with the file what is still open', async () => {
    await editor.open('gp-2.ket-qua.khach-2022');
    const value = await editor.text.inputValue();
    await editor.text.fill(value.replace('1,4 triệu', '7,7 triệu'));
    const said = /^Còn \d điều cần xem và chưa có câu kể lần sửa; đề nghị vẫn gửi được\.$/;
    await editor.page.getByText(said).waitFor();
    await editor.downloaded();
    await editor.page.getByText(/^Đã đưa tệp .* Còn \d điều cần xem/).waitFor();
    await editor.page.getByLabel(editorWords.note).fill('Sửa số khách.');
    await editor.page.getByText(/^Còn \d điều cần xem; đề nghị vẫn gửi được\.$/).waitFor();
  });

  it('takes back what was dropped, with what was typed, and is told what is kept', async () => {
    await editor.open('gp-2.ket-qua.khach-2022');
    await editor.text.fill('Lời còn dở.');
    await editor.page.getByText('Đã giữ bản nháp').waitFor();
    await named('Bỏ chỗ này').click();
    expect(await editor.text.count()).toBe(0);
    await editor.page.getByText(editorWords.saved('')).waitFor();
    await named(editorWords.undo).press('Enter');
    expect(await editor.text.inputValue()).toBe('Lời còn dở.');
    await editor.page.getByText('Đã giữ bản nháp').waitFor();
    expect(await editor.text.evaluate((node) => node === document.activeElement)).toBe(true);
    expect((await editor.downloaded()).parts).toHaveLength(1);
  });

  it.each([320, 360])('sees no page wider than a screen of %i px, all opened', async (width) => {
    await editor.page.setViewportSize({ width, height: 640 });
    await editor.open();
    await named(editorWords.addSource).click();
    await editor.page.getByText('Mở đề nghị đã nhận').click();
    await editor.page.getByRole('textbox', { name: /^Nhan đề/ }).waitFor();
    expect(await sideways(editor.page)).toBeLessThanOrEqual(0);
  });
});

describe('without script', () => {
  let page: Page;
  forEachTest({ ...phone, javaScriptEnabled: false }, (fresh) => {
    page = fresh;
  });

  it('only says so, and names no letter box where there is none', async () => {
    await page.goto(`${site}/quan-tri/`);
    expect(await page.getByText(editorWords.loading).count()).toBe(0);
    expect(await page.locator('noscript p').innerText()).toBe(editorWords.noScript(''));
  });
});

it('without script names the letter box that there is', () => {
  expect(editorWords.noScript('a@vi-du.vn')).toMatch(/hoặc gửi lời góp ý tới a@vi-du\.vn\.$/);
});
