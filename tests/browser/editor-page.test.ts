import { describe, expect, inject, it } from 'vitest';
import { sealed } from '../../src/lib/edit/change-file/envelope.ts';
import type { Change } from '../../src/lib/edit/change-file/schema.ts';
import { choiceWords } from '../../src/lib/words/choice-words.ts';
import { editorWords } from '../../src/lib/words/editor-words.ts';
import { accessibilityViolations } from '../support/axe.ts';
import { forEachEditor, type EditorPage } from '../support/editor-page.ts';

const site = inject('site');
let editor: EditorPage;

forEachEditor((fresh) => {
  editor = fresh;
});

describe('/quan-tri/', () => {
  it('opens at the unit that its address names, answers at the field, and sends nothing meanwhile', async () => {
    await editor.open('gp-2.ket-qua.khach-2022');
    await editor.page.waitForLoadState('networkidle');
    const asked: string[] = [];
    editor.page.on('request', (request) => asked.push(request.url()));
    const value = await editor.text.inputValue();
    await editor.text.fill(value.replace('1,4 triệu', '7,7 triệu'));
    await editor.verdict.getByText('7,7').first().waitFor();
    const problems = editor.verdict.getByRole('listitem').first();
    await problems.waitFor();
    expect(await problems.textContent()).toMatch(/“7,7/);
    expect(asked).toEqual([]);
    expect(await accessibilityViolations(editor.page)).toEqual([]);
    expect(editor.complaints).toEqual([]);
  });

  it('lights the figures of a pasted passage, and puts the one that is pressed under the cursor', async () => {
    await editor.open('gp-2.ket-qua.khach-2022');
    await editor.passage.fill('Năm 2022 tỉnh đón 1,5 triệu lượt khách.');
    await editor.text.evaluate((field: HTMLTextAreaElement) => {
      const at = field.value.indexOf('1,4') + 1;
      field.setSelectionRange(at, at);
    });
    await editor.page.getByRole('button', { name: 'Lấy 1,5' }).click();
    await expect.poll(() => editor.text.inputValue()).toContain('trên 1,5 triệu lượt khách');
    // A conclusion rests on that sentence: its form opens where the problem is told.
    await editor.page
      .getByRole('button', { name: /^Sửa luôn: Câu hỏi › / })
      .first()
      .click();
    const question = editor.page.getByRole('region', { name: /^Câu hỏi › / });
    await question.waitFor();
    expect(
      await question
        .getByRole('textbox')
        .first()
        .evaluate((each) => each.matches(':focus')),
    ).toBe(true);
  });

  it('cleans what Word gives, and says of what', async () => {
    await editor.open('gp-2.ket-qua.khach-2022');
    await editor.text.evaluate((field: HTMLTextAreaElement) => {
      const data = new DataTransfer();
      data.setData('text/plain', '•\u00A0Tăng\u00AD 5%\r\nso với\u200B năm trước');
      data.setData('text/html', '<o:p class=MsoNormal><script>alert(1)</script>Tăng</o:p>');
      field.select();
      field.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    });
    expect(await editor.text.inputValue()).toBe('Tăng 5% so với năm trước');
    const note = await editor.page.locator('.correction .note').first().textContent();
    expect(note).toMatch(/^Đã bỏ khi dán: kiểu chữ, màu.+ký tự không thấy được/);
  });

  it('says so where an address names nothing there is, and what the marks of a row are', async () => {
    await editor.page.goto(`${site}/quan-tri/?cau=gp-2.ket-qua.khong-co`);
    await editor.page.getByText(editorWords.noChoice).waitFor();
    await editor.press(editor.download);
    await editor.page.getByText(choiceWords.nothingYet).waitFor();
    await editor.open('gp-7.ket-qua.ho-ngheo-2023');
    expect(await editor.page.getByText(editorWords.row).count()).toBe(1);
  });

  it('says that what stood in an emptied box goes', async () => {
    await editor.open('gp-7.ket-qua.ho-ngheo-2023');
    await editor.text.fill('');
    await editor.verdict.getByText(editorWords.emptied).waitFor();
  });

  it('opens a pasted letter, shows before and after, and sends it on', async () => {
    const parts: Change['parts'] = [
      { kind: 'passage', source: 'bao-tra-vinh-2023-08-19', text: 'Thêm 5 xã.' },
    ];
    const letter = await sealed({ version: 1, note: 'Thêm một đoạn.', parts });
    await editor.open();
    await editor.openLetter(`> Kính gửi\n${letter.replace(/^/gm, '> ')}`);
    await editor.verdict.getByText('Thêm 5 xã.').waitFor();
    expect(await editor.page.getByLabel(editorWords.note).inputValue()).toBe('Thêm một đoạn.');
    expect((await editor.downloaded()).parts).toEqual(parts);
  });

  it('says in one sentence why a letter cannot be opened', async () => {
    await editor.open();
    await editor.openLetter('[de-nghi-sua 9 0000000000000000 AAAA]');
    await editor.page.getByText('viết theo mẫu bản 9').waitFor();
  });

  it('sets what is published beside what was written for something else', async () => {
    const parts: Change['parts'] = [
      {
        kind: 'unit',
        at: 'gp-2.ket-qua.khach-2022',
        was: '0'.repeat(16),
        put: 'instead',
        text: '- Lời tôi.',
      },
    ];
    await editor.open();
    await editor.openLetter(await sealed({ version: 1, note: 'Sửa.', parts }));
    await editor.page.locator('.sides').getByText('trên 1,4 triệu lượt khách').waitFor();
  });

  it('ends a check that takes over 5 seconds, names the field and keeps the writing', async () => {
    await editor.page.route('**/checker-*.js', (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: `onmessage = ({ data: { ask } }) => {
          const fields = [{ name: 'text', help: '', value: 'Lời', was: '', as: 'sentence' }];
          const form = { id: 'unit a', title: 'Chỗ này', kind: 'unit', at: 'a', around: ['', ''], fields, sources: [], beside: [], allSources: [] };
          if (ask === 'judge') for (;;);
          postMessage({ said: ask === 'form' ? form : [] });
        };`,
      }),
    );
    await editor.page.clock.install();
    await editor.page.goto(`${site}/quan-tri/?cau=a.a.a`);
    await editor.text.fill('Lời rất dài.');
    await editor.page.clock.runFor(6_000);
    await editor.page.getByText('Kiểm tra quá 5 giây nên đã dừng, vì chỗ “Chỗ này”').waitFor();
    expect(await editor.text.inputValue()).toBe('Lời rất dài.');
  });

  it('goes on without a network once it is open', async () => {
    await editor.open();
    await editor.page.context().setOffline(true);
    await editor.search.fill('khach-2022');
    await editor.press(editor.choice);
    await editor.text.fill('Lời mới.');
    expect((await editor.downloaded()).parts).toHaveLength(1);
  });

  it('does not run within another page', async () => {
    await editor.page.goto(`${site}/404.html`);
    await editor.page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.src = '/quan-tri/';
      document.body.append(frame);
    });
    await editor.page.frameLocator('iframe').getByText('không chạy bên trong trang khác').waitFor();
  });

  it('has nothing to break accessibility before anything is chosen', async () => {
    await editor.open();
    await editor.search.fill('thong tin');
    await editor.page.getByText('Cách làm, trong bốn bước').click();
    await editor.page.getByText('Dán đoạn của nguồn.').waitFor();
    expect(await accessibilityViolations(editor.page)).toEqual([]);
  });
});
