import fc from 'fast-check';
import type { Locator } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { textAt, unitPlace } from '../../src/lib/edit/change-file/located.ts';
import { judged } from '../../src/lib/edit/change-file/judged.ts';
import { errorsOf } from '../../src/lib/read/problem.ts';
import { figuresIn } from '../../src/lib/words/figures/figures.ts';
import { forEachEditor, type EditorPage } from '../support/editor-page.ts';
import { real as loaded, realDay as today } from '../support/content.ts';

const site = inject('site');
let editor: EditorPage;

forEachEditor((fresh) => {
  editor = fresh;
});

/** Where a figure stands in a stored text that has it once; a year is none that is corrected so. */
const once = (figure: string) =>
  new RegExp(`(?<![\\d.,/])${RegExp.escape(figure)}(?![\\d/]|[.,]\\d)`, 'g');

/** Every result that has a figure to correct. */
const results = [...loaded.plan.docs.values()].flatMap(({ clauses }) =>
  clauses.flatMap((clause) =>
    clause.units.flatMap((unit) => {
      if (!unit.reported || unit.code.startsWith('hoi-dap')) return [];
      const at = `${clause.code}.${unit.name ?? unit.id}`;
      const stored = textAt(loaded, unitPlace(loaded, at)!);
      const plain = figuresIn(unit.text).map(({ text: figure }) => figure);
      const figure = plain.find(
        (each) => /^\d{1,3}(?:[.,]\d+)*$/.test(each) && stored.match(once(each))?.length === 1,
      );
      return figure ? [{ clause, unit, at, figure }] : [];
    }),
  ),
);
const [drawn] = fc.sample(fc.constantFrom(...results), {
  seed: Number(process.env.FUZZ_SEED ?? 1740),
  numRuns: 1,
});

describe('from the home page', () => {
  it('a corrected figure of a result drawn by lot is a ready file in four presses, with its source', async () => {
    const { clause, unit, figure, at } = drawn!;
    const other = `${figure.startsWith('9') ? '8' : '9'}${figure.slice(1)}`;
    const { language } = loaded.content.sources[unit.notes[0]!.key]!;
    const inSource = /en|ja/.test(language)
      ? other.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'))
      : other;
    await editor.page.goto(`${site}/`);
    await editor.press(
      editor.page.getByRole('contentinfo').getByRole('link', { name: 'Sửa nội dung' }),
    );
    await editor.search.fill(at);
    await editor.press(editor.choice);
    const value = await editor.text.inputValue();
    const corrected = value.replace(once(figure), other);
    await editor.text.fill(corrected);
    const passage = unit.text.replace(once(figure), inSource);
    await editor.passage.fill(passage);
    const change = await editor.downloaded();
    expect(editor.presses).toBeLessThanOrEqual(4);

    const after = judged(loaded, change, today);
    const { file } = clause.at;
    expect(after.tree.get(file)).toContain(corrected);
    expect(after.tree.get(`nguon/${unit.notes[0]!.key}.txt`)).toContain(passage);
    expect(errorsOf(after.problems).filter((each) => each.part !== undefined)).toEqual([]);
    expect(editor.complaints).toEqual([]);
  });

  it('a new result with a new source is a ready file that the check accepts, in nine, and a new question goes with it', async () => {
    await editor.page.goto(`${site}/`);
    await editor.press(
      editor.page.getByRole('contentinfo').getByRole('link', { name: 'Sửa nội dung' }),
    );
    await editor.search.fill('them ket qua kinh te bien');
    await editor.press(
      editor.page.locator('.choices').getByRole('button', { name: /^Thêm kết quả: Kinh tế biển/ }),
    );
    await editor.page.getByRole('textbox', { name: /^Lúc/ }).fill('5/2024');
    await editor.text.fill('Tỉnh mở 12 lớp học nghề biển, theo Báo Trà Vinh.');
    await editor.page.getByRole('combobox', { name: /^Nguồn: gõ/ }).fill('Mở lớp học nghề biển');
    await editor.page
      .getByRole('textbox', { name: /^Địa chỉ/ })
      .fill('https://www.baotravinh.vn/lop-nghe-bien.html');
    await editor.page.getByRole('textbox', { name: /^Nơi đăng/ }).fill('Báo Trà Vinh');
    await editor.page.getByRole('textbox', { name: /^Ngày đăng/ }).fill('2024-05-20');
    await editor.passage.fill('Tỉnh mở 12 lớp học nghề biển.');
    const change = await editor.downloaded();
    expect(editor.presses).toBeLessThanOrEqual(9);
    const after = judged(loaded, change, today);
    expect(errorsOf(after.problems)).toEqual([]);
    expect(after.tree.get('nguon.yaml')).toContain('\nbao-tra-vinh-2024-05-20:\n');
    expect(after.tree.get('giai-phap/kinh-te-bien.md')).toContain(
      '- **Báo cáo, 5/2024:** Tỉnh mở 12 lớp học nghề biển, theo Báo Trà Vinh.[@bao-tra-vinh-2024-05-20]\n',
    );

    await editor.search.fill('them moi cau hoi kinh te ngan sach');
    await editor.choice.click();
    for (const [label, typed] of [
      [/^Câu hỏi, như/, 'Năm 2022 bao nhiêu khách tới?'],
      [/^Kết luận: một câu/, 'Có câu kể số khách của năm 2022.'],
      [/^Tên những câu/, 'gp-2.ket-qua.khach-2022'],
      [/^Ngày rà soát/, today],
    ] as const)
      await editor.page.getByRole('textbox', { name: label }).fill(typed);
    const asked = judged(loaded, await editor.downloaded(), today);
    expect(errorsOf(asked.problems)).toEqual([]);
    expect(asked.tree.get('hoi-dap/kinh-te-ngan-sach.md')).toMatch(
      /\n {2}- id: "nam-2022-bao-nhieu-khach-toi"\n {4}ask: "Năm 2022 bao nhiêu khách tới\?"\n(?: {4}.*\n)+---\n/,
    );
  });

  it('the keyboard alone does as much', async () => {
    const { at } = drawn!;
    const tabTo = async (what: Locator) => {
      for (let tabs = 0; tabs < 200; tabs += 1) {
        if (await what.evaluate((node) => node === document.activeElement)) return;
        await editor.page.keyboard.press('Tab');
      }
      throw new Error('never focused');
    };
    await editor.open();
    expect(await editor.search.evaluate((node) => node === document.activeElement)).toBe(true);
    await editor.page.keyboard.type(at);
    await editor.page.locator('.choices button').first().waitFor();
    await editor.page.keyboard.press('Enter');
    await editor.text.waitFor();
    expect(await editor.text.evaluate((node) => node === document.activeElement)).toBe(true);
    await editor.page.keyboard.press('End');
    await editor.page.keyboard.type(' Thêm.');
    await tabTo(editor.download);
    const change = await editor.downloaded(() => editor.page.keyboard.press('Enter'));
    expect(change.parts).toHaveLength(1);
  });
});
