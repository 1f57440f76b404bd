import { describe, expect, it } from 'vitest';
import { parseMarkdown } from './markdown/parse.ts';
import { isoTime, isTime, labelledReport, latestFirst } from './reports.ts';
import { wordingsIn } from './units.ts';

const units = (source: string) => wordingsIn(parseMarkdown(source).children);
const row = (columns: string, cells: string) =>
  units(`| ${columns} |\n|${'---|'.repeat(columns.split('|').length)}\n| ${cells} |\n`)[0]!;

describe('a reported result', () => {
  it('is an item that opens with its kind and time, which are no part of its wording', () => {
    const [result, comment] = units('- **Báo cáo, 3/2022:** Có 5 nhà máy.[@a] Đây là lời bình.');
    expect(result).toMatchObject({
      text: 'Có 5 nhà máy.',
      shown: 'Báo cáo, 3/2022: Có 5 nhà máy.',
      noted: 'Có 5 nhà máy.[@a]',
      reported: { kind: 'bao-cao', when: '3/2022' },
    });
    expect(comment!.reported).toBeUndefined();
  });

  it('is a row with a column for each of the two, told with the names of the others that it does not say', () => {
    expect(
      row('Điện gió | GRDP | Tình trạng | Loại | Lúc', '322 MW | — | đã chạy | Ước | 2022[@a]'),
    ).toMatchObject({
      text: '322 MW | — | đã chạy',
      noted: 'Điện gió: 322 MW; tình trạng: đã chạy[@a]',
      reported: { kind: 'uoc', when: '2022' },
    });
    expect(row('Tỷ lệ che phủ | Loại | Lúc', 'che phủ 4,1% | Ước | 2022[@a]').noted).toBe(
      'che phủ 4,1%[@a]',
    );
    expect(row('Kỳ | GRDP | Loại | Lúc', 'Năm 2022 | tăng | Ước | 2022[@a]').noted).toBe(
      'Năm 2022; GRDP: tăng[@a]',
    );
  });

  it.each([
    ['without a kind that there is', '- **Tin mới, 2022:** Một.[@a]'],
    ['without a time', '- **Báo cáo:** Một.[@a]'],
    ['without a source', '- **Báo cáo, 2022:** Một.'],
    ['in a paragraph', '**Báo cáo, 2022** Một.[@a]'],
  ])('is none %s', (_what, source) => {
    expect(units(source).map(({ reported }) => reported)).toEqual([undefined]);
  });

  it('carries, where it is told, the notes of what introduces its list', () => {
    expect(units('Gồm[@a; @b, tr. 2]:\n\n- **Ước, 2022:** Một;')[1]!.noted).toBe(
      'Một;[@a; @b, tr. 2]',
    );
  });

  it('keeps its address when only its kind, time or notes change', () => {
    const [one] = units('- **Ước, 2022:** Một.[@a]');
    for (const other of ['- **Báo cáo, 2022:** Một.[@a]', '- **Ước, 2022:** Một.[@b]']) {
      const [changed] = units(other);
      expect(changed!.id).toBe(one!.id);
    }
  });
});

it('a quotation is told in marks', () => {
  expect(units('> Phấn đấu.[@a][@b]')[0]!.noted).toBe('“Phấn đấu.”[@a][@b]');
});

it.each(['4/3/2022', '3/2022', '2022', '2018–2022', '10/11/2014–31/12/2022', 'không rõ ngày'])(
  '%s is a time',
  (when) => expect(isTime(when)).toBe(true),
);
it.each(['', 'tháng 3/2022', '2022-03', 'năm nay', '3/22', '1/2/3/2022'])('%j is none', (when) =>
  expect(isTime(when)).toBe(false),
);

it('results are ordered by the end of their time, those without one last', () => {
  const times = ['không rõ ngày', '3/2022', '9/11/2022', '2014–2021', '2022', '10/2022', '2/2022'];
  expect(latestFirst(times, (when) => when)).toEqual([
    ...['2022', '9/11/2022', '10/2022', '3/2022', '2/2022', '2014–2021', 'không rõ ngày'],
  ]);
});

describe('the time of a result', () => {
  it.each([
    ['5/7/2024', '2024-07-05'],
    ['3/2022', '2022-03'],
    ['2018–2022', '2018/2022'],
    ['không rõ ngày', ''],
    ['hôm qua', ''],
  ])('of %s is %j by ISO 8601', (when, iso) => expect(isoTime(when)).toBe(iso));
});

describe('a text that opens as a result does', () => {
  it('is one, and any other is told as it stands', () => {
    expect(labelledReport('**Ước, 2024:** Đạt 4%.[@a]')).toEqual({
      told: 'Đạt 4%.[@a]',
      reported: { kind: 'uoc', when: '2024' },
    });
    for (const told of ['**Đã làm, 2024:** Đạt.', '**Báo cáo:** Đạt.', 'Đạt 4%.'])
      expect(labelledReport(told)).toEqual({ told });
  });
});
