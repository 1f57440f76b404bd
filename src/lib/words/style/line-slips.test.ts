import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rewritingsOf } from './line-slips.ts';

const of = (...lines: string[]) =>
  rewritingsOf(lines, lines.length - 1).map(({ instead }) => instead);

describe('a line of YAML', () => {
  it.each([
    ['-date: 2026-11-24', '- date: 2026-11-24'],
    ['• date: 2026-11-24', '- date: 2026-11-24'],
    ['order:2', 'order: 2'],
    ['order = 2', 'order: 2'],
    ['draft: Có', 'draft: true'],
    ['related: gp-1, gp-2', 'related: [gp-1, gp-2]'],
    ['related: gp-1 gp-2', 'related: [gp-1, gp-2]'],
    ['aliases: kinh tế biển', 'aliases: [kinh tế biển]'],
    ['title: Một: hai', 'title: "Một: hai"'],
    ['title: “Một” và "hai"', 'title: "“Một” và “hai”"'],
    ['title: "Một "hai""', 'title: "Một “hai”"'],
    ['title: "Một', 'title: "Một"'],
    ['value: 4,5', 'value: 4.5'],
    ['date: 5/3/2026', 'date: 2026-03-05'],
    ['kind: Báo cáo', 'kind: bao-cao'],
    ['code: GP2', 'code: gp-2'],
  ])('as “%s” may have been meant as “%s”', (written, meant) =>
    expect(of(written)).toContain(meant),
  );

  it('may belong where those about it begin, at an even column', () => {
    expect(of('changes:', '  - date: 2026-11-24', '   note: Sửa.')).toEqual(
      expect.arrayContaining(['note: Sửa.', '  note: Sửa.', '    note: Sửa.']),
    );
    expect(of('a:', '   b: 1')).not.toContain(' b: 1');
  });

  it('does not become text of the line above', () => {
    expect(of('summary: >-', '  Chữ.', 'tacgia: A')).not.toContain('  tacgia: A');
    expect(of('summary: >-', '  Chữ.', 'Lời nữa.')).toContain('  Lời nữa.');
  });

  it('is never its own rewriting, nor more than one line', () => {
    const line = fc.string({
      unit: fc.constantFrom('-', ' ', ':', '[', ']', '"', 'a', 'ă', '1', '/', ',', '>', '\\', '|'),
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
        for (const instead of of(...lines)) {
          expect(instead).not.toBe(lines.at(-1)!.trimEnd());
          expect(instead).not.toMatch(/\n|undefined/);
        }
      }),
      { numRuns: 500 },
    );
  });
});
