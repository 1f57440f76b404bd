import { describe, expect, it } from 'vitest';
import { parse as readYaml } from 'yaml';
import { readTree } from '../../read/read-tree.ts';
import { sidesOf } from '../change-file/sides.ts';
import { engineOf } from './engine.ts';
import { openedItem } from './items.ts';
import { partsOf } from './parts.ts';
import { leanContent } from './lean-content.ts';
import { real as loaded, realDay } from '../../../../tests/support/content.ts';

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

  it('rests on a source whose form is open, by its title', async () => {
    const source = engine.form({ choice: 'fields nguon#' })!;
    const values = { title: 'Long Hữu làm đường', URL: 'https://vi-du.vn/a', issued: '2025' };
    const added = { ...openedItem(source), values, passages: { '': 'Làm xong 3 km đường.' } };
    const typed = 'long hữu làm đường ';
    const written = about({ text: 'Xong 3 km đường.', when: '2025', source: typed });
    const items = [...written.items, added];
    expect(engine.source({ ...written, typed })).toBeUndefined();
    expect(engine.source({ ...written, items, typed })!.name).toBe('long hữu làm đường');
    const { parts } = await engine.open({ letter: await engine.seal({ ...written, items }) });
    expect(parts).toMatchObject([
      { kind: 'unit', text: '- **Báo cáo, 2025:** Xong 3 km đường.[@long-huu-lam-duong]' },
      { kind: 'fields', at: 'nguon#long-huu-lam-duong', set: values },
      { kind: 'passage', source: 'long-huu-lam-duong' },
    ]);
    const said = engine.judge({ ...written, items }).flatMap(({ problems }) => problems);
    expect(said).toEqual([]);
  });

  it('asks of a new source where it may be found again', () => {
    const values = { text: 'Xong đường.', source: 'Long Hữu làm đường' };
    expect(told(values)).toContain('URL');
    expect(told({ ...values, URL: 'https://vi-du.vn/a' })).not.toContain('URL');
    expect(told({ ...values, 'container-title': 'Báo A', issued: '2025' })).not.toContain('URL');
  });
});

describe('a corrected figure', () => {
  /** What is wrong in a unit with another figure, of which a passage was pasted. */
  const wrong = (at: string, [was, now]: [string, string], source: string, passage: string) => {
    const form = engine.form({ choice: `unit ${at}` })!;
    const text = form.fields[0]!.value.replace(was, now);
    const item = { ...openedItem(form), values: { text }, passages: { [source]: passage } };
    const [own] = engine.judge({ items: [item], note: 'Sửa.', today: realDay });
    return own!.problems.map(({ message }) => message);
  };
  const source = 'con-so-su-kien-2025-01-08';

  it.each<[string, [string, string], string]>([
    [
      'mt-2.ket-qua.binh-quan-2024',
      ['94,37', '99,37'],
      'GRDP bình quân đầu người năm 2024 ước đạt 99,37 triệu đồng',
    ],
    [
      'gp-8.ket-qua.lua-2024',
      ['202.757', '203.757'],
      'Cả năm 2024, tỉnh ước gieo trồng 203.757 ha lúa, giảm 607 ha so với năm trước',
    ],
    [
      'gp-1.ket-qua.td46',
      ['5,06', '9,06'],
      'thuế sản phẩm trừ trợ cấp sản phẩm chiếm 9,06% năm 2024',
    ],
  ])(
    'of %s is accepted with the words of its source, and what stands beside it',
    (...[at, to, passage]) => {
      expect(wrong(at, to, source, passage)).toEqual([]);
    },
  );

  it('is refused where two of a pasted passage changed places', () => {
    const passage = '51 xã đạt chuẩn nâng cao, 8 xã đạt chuẩn kiểu mẫu';
    const swapped = ['51 xã đạt chuẩn nâng cao, 9 xã', '8 xã đạt chuẩn nâng cao, 51 xã'] as [
      string,
      string,
    ];
    const told = wrong('mt-1.ket-qua.xa-12-2024', swapped, 'bao-dan-toc-2024-12-02', passage);
    expect(told.join(' ')).toMatch(/“[^”]*8 xã[^”]*” đo điều khác/);
    expect(told.join(' ')).toMatch(/“[^”]*51 xã[^”]*” đo điều khác/);
  });

  it('of a ratio’s part is held to the passage that has it, and km2 is km²', () => {
    const villages = ['9 xã', '8 xã'] as [string, string];
    const from = 'bao-dan-toc-2024-12-02';
    expect(wrong('mt-1.ket-qua.xa-12-2024', villages, from, 'Có 8 xã nâng cao')).toEqual([]);
    const area = ['163,37', '963,37'] as [string, string];
    const passage = 'mở rộng thành 963,37 km2.';
    expect(wrong('gp-5.ket-qua.do-thi-loai-ii', area, 'mekong-asean-2025', passage)).toEqual([]);
  });

  it('that its source tells otherwise is set against whole words of it, by its name', () => {
    const passage = 'GRDP bình quân đầu người năm 2024 ước đạt 99,37 tỷ đồng, tăng mạnh';
    const to = ['94,37', '99,37'] as [string, string];
    expect(wrong('mt-2.ket-qua.binh-quan-2024', to, source, passage)).toEqual([
      '“2024 ước đạt 99,37 triệu đồng” khác bậc nghìn, triệu, tỷ với “người năm 2024 ước đạt 99,37 tỷ đồng, tăng mạnh” của nguồn Con số và Sự kiện, 8/1/2025; viết lại như nguồn nêu.',
    ]);
  });
});

it('of an entry says in words what it was and will be, its fields and values by their names', () => {
  const form = engine.form({ choice: 'fields nguon#con-so-su-kien-2025-01-08' })!;
  const item = { ...openedItem(form), values: { type: 'webpage', issued: '9/1/2025', note: '' } };
  const [own] = engine.judge({ items: [item], note: 'Sửa.', today: realDay });
  expect(sidesOf(own!.shown[0]!)).toEqual({
    before:
      'Loại tài liệu: Bài báo\nNgày đăng hoặc ngày ban hành: 8/1/2025\nGhi chú cho người đọc: Dẫn Cục Thống kê tỉnh Trà Vinh. Số năm 2024 là số ước.',
    after: 'Loại tài liệu: Trang web\nNgày đăng hoặc ngày ban hành: 9/1/2025',
  });
});

describe('the figures of a source', () => {
  const sources = readYaml(loaded.raw.get('nguon.yaml')!) as Record<
    string,
    Record<string, unknown>
  >;

  it('are lines without marks of a program, and stay as they are when one is added', () => {
    for (const [key, { 'so-lieu': was }] of Object.entries(sources)) {
      const form = engine.form({ choice: `fields nguon#${key}` })!;
      const { as, value } = form.fields.find(({ name }) => name === 'so-lieu')!;
      expect(as).toBe('lines');
      expect(value).not.toMatch(/[{}"]|so:/);
      const values = { 'so-lieu': `${value}\n\ntăng 10,04% | GRDP | 2024\n1,5% || ước 2024` };
      const [part] = partsOf({ ...openedItem(form), values }, realDay);
      const added = [
        { so: 'tăng 10,04%', cua: 'GRDP', nam: 2024 },
        { so: '1,5%', nam: 'ước 2024' },
      ];
      expect(part).toMatchObject({ set: { 'so-lieu': [...((was as []) ?? []), ...added] } });
    }
  });
});
