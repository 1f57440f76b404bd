import { describe, expect, it } from 'vitest';
import { section, withSample } from '../../check/fixture.ts';
import { loadContent } from '../../plan/load.ts';
import { parsedCsv } from '../../../../tests/support/read-csv.ts';
import { csvText } from '../../words/csv.ts';
import { dataWords } from '../../words/data-words.ts';
import { clauseText } from '../editions/clause-text.ts';
import type { Edition } from '../editions/editions.ts';
import { resultCells } from './result-cells.ts';

const results = `Chữ.

## Kết quả {#ket-qua}

- **Báo cáo, 3/2022:** =Tăng 10,04%, "nhanh".[@bai-bao] {#tang}
- **Ước, 2018–2022:** @Tỉnh có 7–7,5% số xã.[@bai-bao]
- **Mức của văn bản khác, 2025:** Đặt 101 triệu đồng/người.[@bai-bao]
- **Trước kế hoạch, 2020:** Có 63,14 triệu đồng.[@bai-bao]
- Một lời giải thích.

| Năm | Hạng | Loại | Lúc | Nguồn nêu |
| --- | --- | --- | --- | --- |
| 2021 | hạng 51 cả nước | Báo cáo | 2021 | Báo ấy[@bai-bao] |`;

const tree = withSample({
  'giai-phap/a.md': section('gp-1', results),
  'nhiem-vu-trong-tam/a.md': section('nv-1', results),
  'chi-tieu.yaml': `
tang:
  name: "+Tăng trưởng"
  group: 2022
  target: "**Mức của văn bản khác, 26/8/2021:** -Đặt tăng 8,5%.[@bai-bao]"
  latest: [gp-1.ket-qua.tang]
  figures: { target: "8,5%", latest: "10,04%" }
  better: cao
`,
});
// The group carries a status.
tree.set('plan.yaml', tree.get('plan.yaml')!.replace('status: false', 'status: true'));
const { plan } = loadContent(tree).loaded;
const doc = plan.docs.get('gp-1')!;
const clause = doc.clauses.find(({ id }) => id === 'ket-qua')!;
/** An edition with the first units of the clause, the rest of it worded otherwise. */
const holding = (name: string): Edition => {
  const units = clauseText(clause).units.slice(0, 2);
  const kept = { clauses: new Map([[clause.code, { units }]]) } as Edition['kept'];
  return { name, clauses: { [clause.code]: 'khác' }, kept } as Edition;
};
const csv = (edition: string | undefined) => {
  const publication = { site: 'https://vi-du.vn', base: '/' };
  const editions = edition ? [holding(edition), holding('2026-12-01')] : [];
  const cells = resultCells({ plan, editions, publication });
  const headings = Object.keys(dataWords['ket-qua'].columns);
  const [columns = [], ...rows] = parsedCsv(csvText([headings, ...cells]));
  return rows.map((row) => Object.fromEntries(row.map((cell, at) => [columns[at]!, cell])));
};

describe('the file of results', () => {
  it('has a row for each result of a section with a status, and for each value of an indicator', () => {
    expect(csv(undefined).map((row) => [row['Dòng'], row['Mã']])).toEqual([
      ['Kết quả của mục', 'gp-1'],
      ['Kết quả của mục', 'gp-1'],
      ['Mức nêu ở mục', 'gp-1'],
      ['Trước kế hoạch, nêu ở mục', 'gp-1'],
      ['Kết quả của mục', 'gp-1'],
      ['Mức của chỉ tiêu', 'chi-tieu.tang'],
      ['Số mới nhất của chỉ tiêu', 'chi-tieu.tang'],
    ]);
  });

  it('tells value, unit, sense, kind, time, words, source and conclusion apart', () => {
    const [result, range, ...others] = csv(undefined);
    expect(result).toMatchObject({
      ...{ Lúc: '2022-03', 'Giá trị': '10.04', 'Đơn vị': '%', Chiều: 'tăng', Loại: 'Báo cáo' },
      ...{ 'Ai báo cáo': 'bai-bao', Nguồn: 'bai-bao', 'Kết luận': '', 'Giới hạn': '' },
    });
    expect(range).toMatchObject({ Lúc: '2018/2022', 'Giá trị': '', Loại: 'Ước' });
    expect(others.at(-1)!['Kết luận']).toBe('Số được báo cáo vượt mức đặt ra: 10,04%; mức là 8,5%');
  });

  it('tells a row of a table as a sentence, and calls what is no result none', () => {
    const [, , level, before, row] = csv(undefined);
    expect(level).toMatchObject({ Loại: 'Mức của văn bản khác', 'Đơn vị': 'triệu đồng/người' });
    expect(before).toMatchObject({ Loại: 'Trước kế hoạch', 'Đơn vị': 'triệu đồng' });
    expect(row!['Lời']).toBe('Năm: 2021; hạng 51 cả nước; nguồn nêu: Báo ấy');
  });

  it('gives the frozen address of what an edition holds, whatever else of its clause, and none before', () => {
    expect(csv(undefined).filter((row) => row['Địa chỉ bản lưu'])).toEqual([]);
    const [result, ...others] = csv('2026-11-24').map((row) => row['Địa chỉ bản lưu']);
    expect(result).toBe(
      `https://vi-du.vn/phien-ban/2026-11-24/gp-1.ket-qua/#ket-qua.${clause.units[0]!.id}`,
    );
    expect(others[0]).toContain('/phien-ban/2026-11-24/');
    expect(others[1]).toBe('');
    expect(others.at(-2)).toBe('');
  });

  it('measures a value of an indicator in the unit that its sentence gives it', () => {
    const perHead = new Map(tree).set(
      'chi-tieu.yaml',
      `thu:\n  name: Thu\n  group: 2022\n  target: "**Mức của văn bản khác, 26/8/2021:** Đặt 101 triệu đồng/người.[@bai-bao]"\n  figures: { target: "101 triệu đồng" }\n`,
    );
    const other = loadContent(perHead).loaded.plan;
    const publication = { site: '', base: '/' };
    const level = resultCells({ plan: other, editions: [], publication }).at(-1)!;
    expect(level.slice(4, 6)).toEqual([101, 'triệu đồng/người']);
  });

  it('leads to the sentence, by its code in the table of sentences and by its address', () => {
    const unit = clause.units[0]!;
    const [result, ...others] = csv(undefined);
    const target = others.at(-2);
    expect(result).toMatchObject({
      'Mã câu': unit.code,
      'Địa chỉ': `https://vi-du.vn${unit.path}`,
    });
    expect(target).toMatchObject({ 'Mã câu': '' });
    expect(target!['Địa chỉ']).toContain('https://vi-du.vn/ket-qua/chi-tieu/#');
  });

  it('has no cell that a spreadsheet runs', () => {
    const cells = csv(undefined).flatMap(Object.values<string>);
    expect(cells.filter((cell) => /^\s*[=+\-@\t]/.test(cell))).toEqual([]);
    expect(cells).toEqual(
      expect.arrayContaining([`'=Tăng 10,04%, "nhanh".`, `'+Tăng trưởng (Của riêng năm 2022)`]),
    );
  });
});
