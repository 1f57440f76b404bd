import { describe, expect, it } from 'vitest';
import { readTree } from '../../read/read-tree.ts';
import { engineOf } from './engine.ts';
import { openedItem } from './items.ts';
import { leanContent } from './lean-content.ts';
import { realDay } from '../../../../tests/support/content.ts';

const { engine } = engineOf(leanContent(readTree('content')));

describe('what is chosen by some words of it', () => {
  const found = (typed: string) => engine.choose({ typed }).map(({ id }) => id);

  it.each([
    ['Vĩnh Long mới chính thức thành lập', 'fields dong-thoi-gian#'],
    ['Trần Trí Quang', 'fields co-quan#ubnd-tinh'],
  ])('%s is found though it is no title', (typed, id) => {
    expect(found(typed).some((each) => each.startsWith(id))).toBe(true);
  });

  it('is of a question a field, not its text', () => {
    const all = found('Ông Trần Văn Lâu');
    expect(all).toContain('fields hoi-dap#bi-thu-tinh-uy-nay');
    expect(all.filter((each) => /^(?:unit|clause) hoi-dap/.test(each))).toEqual([]);
    expect(engine.form({ choice: 'clause hoi-dap.bi-thu-tinh-uy-nay' })).toBeUndefined();
  });

  it('comes first with the marks that were typed', () => {
    const [first] = engine.choose({ typed: 'dừa hữu cơ' });
    expect(`${first!.title} ${first!.words}`.toLowerCase()).toContain('dừa hữu cơ');
  });
});

describe('a new result', () => {
  const form = engine.form({ choice: 'result gp-5.ket-qua' })!;
  const about = (values: Record<string, string>) => ({
    items: [{ ...openedItem(form), values }],
    note: 'Thêm một kết quả.',
    today: realDay,
  });
  const told = (values: Record<string, string>) =>
    engine.judge(about(values)).flatMap(({ problems }) => problems.map(({ field }) => field));

  it('says which of its sentence and its source is missing, and is not sent without', async () => {
    expect(told({})).toEqual([]);
    expect(told({ text: 'Xong 3 km đường.' })).toEqual(['source']);
    expect(told({ source: 'Báo Trà Vinh' })).toEqual(['text']);
    await expect(engine.seal(about({ text: 'Xong 3 km đường.' }))).rejects.toThrow('thiếu nguồn');
    const pasted = about({});
    pasted.items[0]!.passages = { '': 'Đoạn của bài.' };
    await expect(engine.seal(pasted)).rejects.toThrow('thiếu lời');
  });

  it('asks of a new source where it may be found again', () => {
    const values = { text: 'Xong đường.', source: 'Long Hữu làm đường' };
    expect(told(values)).toContain('URL');
    expect(told({ ...values, URL: 'https://vi-du.vn/a' })).not.toContain('URL');
    expect(told({ ...values, 'container-title': 'Báo A', issued: '2025' })).not.toContain('URL');
  });
});
