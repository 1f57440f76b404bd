import type { Locator } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { holdDrafts, textsKept } from '../support/drafts.ts';
import { forEachEditor, type EditorPage } from '../support/editor-page.ts';

const site = inject('site');
let editor: EditorPage;

forEachEditor((fresh) => {
  editor = fresh;
});

describe('a draft of /quan-tri/', () => {
  it('keeps a draft when it is closed, the last of two savings that had to wait, and says so', async () => {
    await editor.page.clock.install();
    await editor.open('gp-2.ket-qua.khach-2022');
    const free = await editor.page.evaluateHandle(holdDrafts);
    for (const words of ['Lời đầu.', 'Lời còn dở.']) {
      await editor.text.fill(words);
      await editor.page.clock.runFor(1_000);
    }
    await free.evaluate((go) => go());
    await expect.poll(() => editor.page.evaluate(textsKept)).toEqual(['Lời còn dở.']);
    await editor.page.getByText('Đã giữ bản nháp').waitFor();
    await editor.page.goto(`${site}/quan-tri/`);
    await editor.page.getByText('Đã mở lại bản nháp').waitFor();
    expect(await editor.text.inputValue()).toBe('Lời còn dở.');
  });

  it('of two tabs on one draft neither loses its words', async () => {
    await editor.open('gp-2.ket-qua.khach-2022');
    const field = await writtenInOtherTab('Lời ở thẻ kia.');
    await editor.text.fill('Lời ở thẻ này.');
    await editor.page.getByText('đang mở ở một thẻ khác').waitFor();
    expect([await editor.text.inputValue(), await field.inputValue()]).toEqual([
      'Lời ở thẻ này.',
      'Lời ở thẻ kia.',
    ]);
  });

  it('leaves what another tab kept of a draft where this one drops all of it', async () => {
    await editor.open('gp-2.ket-qua.khach-2022');
    await writtenInOtherTab('Lời ở thẻ kia.');
    await editor.page.getByRole('button', { name: /^Bỏ chỗ này/ }).click();
    await editor.page.getByText('đang mở ở một thẻ khác').waitFor();
    await editor.page.goto(`${site}/quan-tri/`);
    await editor.page.getByText('Đã mở lại bản nháp').waitFor();
    expect(await editor.text.inputValue()).toBe('Lời ở thẻ kia.');
  });

  it('says that nothing is kept where storage is refused, and goes on', async () => {
    await editor.page.addInitScript(() => {
      indexedDB.open = () => {
        throw new DOMException('no', 'SecurityError');
      };
    });
    await editor.page.goto(`${site}/quan-tri/?cau=gp-2.ket-qua.khach-2022`);
    await editor.text.fill('Lời mới.');
    await editor.page.getByText('không giữ được bản nháp').waitFor();
    expect((await editor.downloaded()).parts).toHaveLength(1);
    await editor.page.getByText(/^Đã đưa tệp de-nghi-sua-.*Tải xuống/).waitFor();
  });
});

/** Writes into the draft, once it is kept, in another tab, which keeps it too; its field. */
async function writtenInOtherTab(words: string): Promise<Locator> {
  await editor.page.getByText('Đã giữ bản nháp').waitFor();
  const other = await editor.page.context().newPage();
  await other.goto(`${site}/quan-tri/`);
  const field = other.getByRole('textbox', { name: /^Lời sẽ đăng/ });
  await field.fill(words);
  await other.getByText('Đã giữ bản nháp').waitFor();
  return field;
}
