import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readTree } from '../../read/read-tree.ts';
import { editorWords } from '../../words/editor-words.ts';
import { real, realDay } from '../../../../tests/support/content.ts';
import { engineOf } from './engine.ts';
import { openedItem, placeOf } from './items.ts';
import { leanContent } from './lean-content.ts';
import { partsOf } from './parts.ts';

const { engine } = engineOf(leanContent(readTree('content')));
const typed = (choice: string, values: (form: string) => Record<string, string>) => {
  const form = engine.form({ choice })!;
  const [first] = form.fields;
  return { ...openedItem(form), values: values(first!.value) };
};
const judged = (item: ReturnType<typeof typed>, note = 'Sửa.') =>
  engine.judge({ items: [item], note, today: realDay });

describe('a source', () => {
  it.each([
    ['Tin về sạt lở bờ sông, sụt lún', 'bao-tin-tuc-2025-05-24'],
    ['“tin ve sat lo bo song, sut lun”', 'bao-tin-tuc-2025-05-24'],
    ['Báo Tin tức (TTXVN), 24/5/2025', 'bao-tin-tuc-2025-05-24'],
    ['Tin về chỉ số SIPAS', 'bao-tin-tuc-2024-04-sipas'],
    ['vanban123', 'ke-hoach-122-2024'],
  ])('is found by what the site shows of it: %s', (words, key) => {
    const found = engine.choose({ typed: words }).map(({ id }) => id);
    expect(found).toContain(`fields nguon#${key}`);
  });

  it.each([
    ['bao-tin-tuc-2025-05-24', 'Sửa ở Nguồn, Báo Tin tức (TTXVN).'],
    ['ke-hoach-122-2024', 'Sửa ở Nguồn.'],
    ['lao-dong-phuong-tra-vinh', 'Sửa ở Nguồn, Lao Động, bản tiếng Anh.'],
  ])('%s is corrected with a note that draws in no error', (key, note) => {
    const item = typed(`fields nguon#${key}`, () => ({ note: 'Trang gom bài.' }));
    expect(editorWords.defaultNote([placeOf(item)])).toBe(note);
    expect(judged(item, note).at(-1)!.problems).toEqual([]);
  });
});

it.each([
  ['fields nguon#bao-tin-tuc-2025-05-24', /^Nguồn › Tin về sạt lở bờ sông, [^[\]]+$/],
  ['fields co-quan#chinh-phu', /^Cơ quan › Chính phủ$/],
  ['fields hoi-dap#bi-thu-tinh-uy-nay', /^Câu hỏi › .+\?$/],
  ['fields gp-8#status', /^Khí hậu, tài nguyên, môi trường › Tình hình thực hiện$/],
])('%s has a heading without its key', (choice, heading) => {
  expect(engine.form({ choice })!.title).toMatch(heading);
});

describe('how a section stands', () => {
  it('is asked in words, its things as lines', () => {
    const { fields } = engine.form({ choice: 'fields gp-8#status' })!;
    expect(fields.map(({ as }) => as)).not.toContain('yaml');
    expect(fields.map(({ help }) => help).join()).not.toMatch(/cong-nhan|tuy-moc/);
    expect(fields.find(({ name }) => name === 'things')!.value).not.toMatch(/thing:|units:/);
  });

  it('stays in each section as it was when a thing is added', () => {
    for (const [file, text] of real.raw) {
      const front = /^code: (\S+)$[^]*?\n(?<status>status:\n(?: .*\n)+)/m.exec(text);
      if (!front || !file.endsWith('.md')) continue;
      const { status } = parse(front.groups!.status!) as { status: { things: object[] } };
      const form = engine.form({ choice: `fields ${front[1]}#status` })!;
      const { value } = form.fields.find(({ name }) => name === 'things')!;
      const values = { things: `${value}\nMở lớp | gp-1.ket-qua.a, gp-1.ket-qua.b` };
      const added = { thing: 'Mở lớp', units: ['gp-1.ket-qua.a', 'gp-1.ket-qua.b'] };
      expect(partsOf({ ...openedItem(form), values }, realDay)).toMatchObject([
        { set: { things: [...status.things, added] } },
      ]);
    }
    expect.hasAssertions();
  });
});

describe('a sentence', () => {
  it('whose box is emptied goes whole; who names it is led to the form that does', () => {
    const [own, elsewhere] = judged(typed('unit gp-9.ket-qua.sipas-2023', () => ({ text: ' ' })));
    expect(own!.problems).toEqual([]);
    expect(elsewhere!.problems.map(({ rule, mend }) => [rule, mend?.id])).toEqual([
      ['tham-chieu', 'fields gp-9#status'],
    ]);
  });

  it('of which marks alone differ shows them', () => {
    const bare = typed('unit gp-2.ket-qua.khach-2022', (text) => ({
      text: text.replaceAll('**', ''),
    }));
    const [parts] = judged(bare)[0]!.shown;
    expect(parts!.filter(({ kind }) => kind === 'removed').map(({ text }) => text)).toEqual([
      '**',
      '**',
    ]);
  });
});
