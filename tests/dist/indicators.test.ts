import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { conclusionOf } from '../../src/lib/plan/indicators.ts';
import { parsedCsv } from '../support/read-csv.ts';
import { readPages } from '../support/dist.ts';
import { real } from '../support/content.ts';

const { plan } = real;
const page = readPages().get('ket-qua/chi-tieu/index.html')!;
const rows = new Map(
  [...page.matchAll(/<tr role="row" id="chi-tieu\.([a-z0-9-]+)"[\s\S]*?<\/tr>/g)].map(
    ([html, key]) => [key!, html.replace(/\s+/g, ' ')] as const,
  ),
);
const csv = parsedCsv(readFileSync('dist/ket-qua.csv', 'utf8'));

describe('the page of indicators', () => {
  it('are all there, by who set them and by year', () => {
    expect([...rows.keys()].sort()).toEqual(Object.keys(plan.indicators).sort());
    const groups = [...page.matchAll(/<tr role="row" class="group">[\s\S]*?<\/tr>/g)];
    expect(groups.map(([html]) => html.replace(/<[^>]*>/g, '').trim())).toEqual([
      ...['Của Đại hội Đảng bộ', 'Của cơ quan, văn bản khác', 'Không thấy mức cho cả giai đoạn'],
      ...[2021, 2022, 2023, 2024, 2025].map((year) => `Của riêng năm ${year}`),
    ]);
  });

  it('show both numbers of a conclusion, and say of an estimate that it is one', () => {
    const compared = Object.entries(plan.indicators).filter(([, { better }]) => better);
    expect(compared.length).toBeGreaterThan(8);
    for (const [key, { figures, latest }] of compared) {
      const verdict = /class="verdict">(.*?)<\/td>/.exec(rows.get(key)!)![1]!;
      expect(verdict).toMatch(/Số được báo cáo (?:đạt|vượt|chưa đạt) mức đặt ra: /);
      for (const figure of [...figures.target, ...figures.latest])
        expect(verdict).toContain(figure);
      const kinds = latest.map((name) => plan.units.get(name)?.reported?.kind);
      const told = verdict.match(/(?<!\p{L})ước(?!\p{L})/gu) ?? [];
      expect(told, key).toHaveLength(kinds.includes('uoc') ? 1 : 0);
    }
  });

  it('conclude nothing of a set or of a share, and say of all others why not', () => {
    for (const [key, indicator] of Object.entries(plan.indicators)) {
      const { set, share, why } = indicator;
      if (set ?? share) {
        expect(conclusionOf(indicator)).toBeUndefined();
        expect(rows.get(key)).toContain('Không kết luận: ');
      }
      if (why) expect(rows.get(key)).toContain(`Chưa đủ căn cứ: ${why}`);
    }
  });

  it('keep the roles of a table where rows are shown as grids', () => {
    for (const row of rows.values()) {
      expect(row.match(/role="cell"/g)).toHaveLength(4);
      expect(row).toContain('role="rowheader"');
    }
  });

  it('lead to the file of results', () => expect(page).toContain('href="/ket-qua.csv"'));
});

describe('ket-qua.csv', () => {
  it('has rows of one length under its columns', () => {
    expect(csv.length).toBeGreaterThan(300);
    expect(new Set(csv.map((row) => row.length))).toEqual(new Set([16]));
  });

  it('has dates of ISO 8601, numbers with a point, and no cell that a spreadsheet runs', () => {
    for (const [, , , when = '', value = '', ...texts] of csv.slice(1)) {
      expect(when).toMatch(/^(?:\d{4}(?:-\d\d){0,2}(?:\/\d{4}(?:-\d\d){0,2})?)?$/);
      expect(value).toMatch(/^(?:\d+(?:\.\d+)?)?$/);
      for (const text of texts) expect(text.trim()).not.toMatch(/^[=+\-@\t]/);
    }
  });

  it('tells a kind and sources that exist, and frozen addresses alone', () => {
    for (const row of csv.slice(1)) {
      expect([
        'Báo cáo',
        'Ước',
        'Mức của văn bản khác',
        'Đang thực hiện',
        'Trước kế hoạch',
      ]).toContain(row[7]);
      for (const key of row[10]!.split('; ')) expect(plan.sources).toHaveProperty([key]);
      expect(row[11]).toMatch(
        /^(?:|.*\/phien-ban\/\d{4}-\d\d-\d\d(?:-\d+)?\/[a-z0-9.-]+\/#[a-z0-9.-]+)$/,
      );
    }
  });
});
