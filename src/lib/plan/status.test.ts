import { describe, expect, it } from 'vitest';
import { section } from '../check/fixture.ts';
import { parseMarkdown } from '../read/markdown/parse.ts';
import { wordingsIn } from '../read/units.ts';
import { alone } from './headline.ts';
import { rowsBy, statusRow, statusRows } from './status.ts';
import { loadSample, real } from '../../../tests/support/content.ts';

const about = { province: { name: 'A', until: '2025-06-30' }, figures: ['Covid-19'] };

/** The headline of a section whose results are these, as they stand on its page. */
function headline(results: string[], status = 'outcome: co-so-lieu, time: khong-ghi') {
  const { plan } = loadSample({
    'giai-phap/a.md': section(
      'gp-1',
      `Chữ.\n\n## Kết quả {#ket-qua}\n\n${results.map((each) => `- ${each}`).join('\n')}`,
      `status: { ${status}, reviewed: 2026-11-24, things: [{ thing: A }, { thing: B, units: [gp-1.ket-qua.b] }] }`,
    ),
  });
  return statusRows({ ...plan, about: { ...plan.about, ...about } })[0]!;
}
const textOf = (results: string[]) => headline(results).headline?.text;

describe('the figure of a section', () => {
  it('is its latest that is reported or estimated, of equal time the first on the page', () => {
    expect(
      textOf([
        '**Báo cáo, 2023:** Có 1 nhà máy.[@a]',
        '**Ước, 12/2024:** Có 2 nhà máy.[@a]',
        '**Báo cáo, 2024:** Có 3 nhà máy.[@a]',
        '**Mức của văn bản khác, 3/2025:** Đặt 4 nhà máy.[@a]',
        '**Đang thực hiện, 3/2025:** Làm 5 nhà máy.[@a]',
      ]),
    ).toBe('Có 2 nhà máy.');
  });

  it('is of the province that made the plan while there is any', () => {
    const later = '**Báo cáo, 7/2025:** Tỉnh mới có 9 nhà máy.[@a]';
    expect(textOf([later, '**Báo cáo, 6/2025:** Có 1 nhà máy.[@a]'])).toBe('Có 1 nhà máy.');
    expect(textOf([later, '**Đang thực hiện, 2026:** Làm 5 nhà máy.[@a]'])).toBe(
      'Tỉnh mới có 9 nhà máy.',
    );
    expect(textOf(['**Đang thực hiện, 2026:** Làm 5 nhà máy.[@a]'])).toBe('Làm 5 nhà máy.');
  });

  it('is a figure: no year, date, number of a document or name, no count below ten', () => {
    const none = '**Báo cáo, 2024:** Quyết định số 5/QĐ-TTg năm 2024 về Covid-19.[@a]';
    expect(textOf([none, '**Báo cáo, 2022:** Có 12 nhà máy.[@a]'])).toBe('Có 12 nhà máy.');
    expect(textOf([none])).toContain('Quyết định số 5');
    expect(
      textOf(['**Báo cáo, 2024:** Có 3 nhà máy.[@a]', '**Báo cáo, 2022:** Có 12 nhà máy.[@a]']),
    ).toBe('Có 12 nhà máy.');
    expect(textOf([])).toBeUndefined();
  });

  it('is of what the status counts before a later one that it does not', () => {
    const [later, counted] = ['2024:** Có 30 nhà máy.[@a]', '2023:** Có 20 nhà máy.[@a] {#b}'];
    expect(textOf([`**Báo cáo, ${later}`, `**Báo cáo, ${counted}`])).toBe('Có 20 nhà máy.');
    expect(textOf([`**Báo cáo, ${later}`, `**Đang thực hiện, ${counted}`])).toBe('Có 30 nhà máy.');
  });

  it('is what recognises it where something does', () => {
    const row = headline(
      [
        '**Báo cáo, 2024:** Có 3 nhà máy.[@a]',
        '**Báo cáo, 11/3/2025:** Được công nhận.[@a] {#cong-nhan}',
      ],
      'outcome: cong-nhan, time: tuy-moc, document: gp-1.ket-qua.cong-nhan, dates: [gp-1.ket-qua.cong-nhan, gp-1.ket-qua.khong-co]',
    );
    expect(row.headline!.text).toBe('Được công nhận.');
    expect(row.dates.map(({ reported }) => reported!.when)).toEqual(['11/3/2025']);
  });
});

it.each([
  [
    'Năm | Mức | Nguồn | Loại | Lúc',
    '2024 | tăng 10% | VCCI | Báo cáo | 2024[@a]',
    'Năm 2024: tăng 10%',
  ],
  ['Việc | Mức | Loại | Lúc', '5 dự án | đã chạy | Báo cáo | 2024[@a]', '5 dự án; đã chạy'],
  ['Việc | Mức | Ghi | Loại | Lúc', 'điện | 5 MW | — | Báo cáo | 2024[@a]', 'Điện: 5 MW'],
])('a row of the columns “%s” is told alone without their names', (columns, cells, told) => {
  const table = `| ${columns} |\n|${'---|'.repeat(columns.split('|').length)}\n| ${cells} |`;
  expect(alone(wordingsIn(parseMarkdown(table).children)[0]!)).toBe(told);
});

it('a row counts the things its wording names, and those with results', () => {
  expect(headline([])).toMatchObject({ found: 1, of: 2 });
});

it('a row has what is reported, latest first, and what is not known; a section without a status has none', () => {
  const status =
    'status: { outcome: chua-thay, time: khong-ghi, reviewed: 2026-11-24, things: [{ thing: A }] }';
  const clauses = [
    'Chữ.\n\n## Kết quả {#ket-qua}',
    '- **Ước, 2021:** Một.[@bai-bao]\n- **Báo cáo, 26/8/2021:** Hai.[@bai-bao]\n- Lời bình.',
    '## Điều chưa biết {#chua-biet}\n\nChưa rõ.',
  ].join('\n\n');
  const [row, ...others] = statusRows(
    loadSample({
      'giai-phap/a.md': section('gp-1', clauses, status),
      'giai-phap/b.md': section('gp-2', 'Chữ.', status),
      'giai-phap/c.md': section('gp-3', 'Chữ.'),
    }).plan,
  );
  expect(row!.reported.map(({ text }) => text)).toEqual(['Một.', 'Hai.']);
  expect(row!.unknown!.code).toBe('gp-1.chua-biet');
  expect(others.map(({ section: { code } }) => code)).toEqual(['gp-2']);
});

describe('of this plan', () => {
  const { plan } = real;
  const rows = statusRows(plan);
  const codeOf = ({ section }: { section: { code: string } }) => section.code;
  const sections = plan.groups
    .filter(({ about }) => about!.status)
    .flatMap(({ sections: each }) => each);

  it('each section of the groups that carry a status is counted once on either axis', () => {
    expect(rows.map(codeOf)).toEqual(sections.map(({ code }) => code));
    for (const axis of [rowsBy('outcome', rows), rowsBy('time', rows)])
      expect(new Set(axis.flatMap((each) => each.rows.map(codeOf)))).toEqual(
        new Set(rows.map(codeOf)),
      );
    const sums = [rowsBy('outcome', rows), rowsBy('time', rows)].map((axis) =>
      axis.reduce((sum, each) => sum + each.rows.length, 0),
    );
    expect(sums).toEqual([16, 16]);
  });

  it('no other page has a status', () => {
    const others = plan.reading.filter((doc) => !sections.includes(doc));
    expect(others.filter((doc) => statusRow(plan, doc))).toEqual([]);
  });

  it('a section that something was found on has a figure, of a known time', () => {
    for (const { status, headline: figure } of rows)
      if (status.outcome !== 'chua-thay') expect(figure!.reported!.when).toMatch(/\d{4}$/);
  });
});
