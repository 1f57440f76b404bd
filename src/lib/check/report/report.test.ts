import fc from 'fast-check';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../read/markdown/parse.ts';
import { textOf } from '../../read/markdown/text.ts';
import { visible } from '../../words/visible.ts';
import { insteadOf, type Problem } from '../../read/problem.ts';
import { forms, mostAnnotations } from './forms.ts';
import { folded, reported } from './report.ts';
import { summaryOf } from './summary.ts';

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    ...['a\n::error::x', '100%0A::warning::', '<script>alert(1)</script>', '[a](javascript:b)'],
    ...['![](https://vi-du.vn/a.png)', '`*_#', '\u001B[31m', '\u202Eab', 'www.vi-du.vn', '@ai'],
  ),
);
const problem: fc.Arbitrary<Problem> = fc
  .record({
    ...{ file: hostile, line: fc.integer({ min: 1 }), message: hostile, hint: fc.boolean() },
    instead: fc.option(hostile, { nil: undefined }),
  })
  .map(({ file, line, message, instead, hint }) => ({
    ...{ file: `x${file}`, line, rule: 'ma', message },
    ...(instead === undefined ? {} : { instead }),
    ...(hint ? { hint: true as const } : {}),
  }));
/** Of each file one, so that no hints are folded. */
const problems = fc.uniqueArray(problem, { selector: ({ file }) => file });

const one: Problem = {
  file: 'content/a.md',
  line: 3,
  rule: 'con-so',
  message: 'Sai 5%: a, b.',
};

describe('the forms of a report', () => {
  it('puts errors before hints, then by path and line, over all folders', () => {
    const at = (file: string, line: number, hint?: true) => ({
      ...{ file, line, rule: 'ma', message: 'Sai.' },
      ...(hint ? { hint } : {}),
    });
    const list = reported([
      { directory: 'content/', problems: [at('b.md', 2, true), at('b.md', 9), at('a.md', 4)] },
      { directory: 'content/phien-ban', problems: [at('2026-11-24/a', 1)] },
    ]);
    expect(list.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'content/a.md:4',
      'content/b.md:9',
      'content/phien-ban/2026-11-24/a:1',
      'content/b.md:2',
    ]);
  });

  it('writes text as path, line, sentence and code', () => {
    expect(forms.text.lines([one])).toEqual(['content/a.md:3: Sai 5%: a, b. (con-so)']);
  });

  it('writes a workflow command that GitHub reads back as it was', () => {
    expect(
      forms.github.lines([
        { ...one, file: 'content/a,b:c.md' },
        { ...one, hint: true },
      ]),
    ).toEqual([
      '::error file=content/a%2Cb%3Ac.md,line=3,title=con-so::Sai 5%25: a, b.',
      '::notice file=content/a.md,line=3,title=con-so::Sai 5%25: a, b.',
    ]);
  });

  it('writes each problem as exactly one line, and one below for what to write, whatever it quotes', () => {
    fc.assert(
      fc.property(problems, (list) => {
        const below = list.filter(({ instead }) => instead !== undefined).length;
        const told = Math.min(list.length, mostAnnotations + 1);
        for (const [form, count] of [
          [forms.text, list.length + below],
          [forms.github, told],
        ] as const) {
          const text = form.lines(list).join('\n');
          expect(text ? text.split(/[\r\n]/) : []).toHaveLength(count);
          // eslint-disable-next-line no-control-regex
          expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F\u202A-\u202E]/);
        }
        for (const line of forms.github.lines(list).slice(0, mostAnnotations))
          expect(line).toMatch(
            /^::(?:error|notice) file=[^:,]*,line=\d+,title=ma::(?:[^%]|%25)*(?:%0AViết thế này: (?:[^%]|%25)*)?$/u,
          );
      }),
    );
  });

  it('writes JSON that says of each problem where, how grave, why and what', () => {
    fc.assert(
      fc.property(fc.array(problem), (list) => {
        const written = forms.json.lines(list).join('\n');
        expect(written).not.toMatch(/[\x7F-\x9F\p{Cf}\p{Zl}\p{Zp}]/u);
        const read = JSON.parse(written) as Record<string, unknown>[];
        expect(read).toEqual(
          list.map(({ file, line, rule, message, instead, hint }) => ({
            ...{ path: file, line, rule, message, severity: hint ? 'hint' : 'error' },
            ...(instead === undefined ? {} : { instead }),
          })),
        );
      }),
    );
  });

  it('writes a summary in which what is quoted is only text', () => {
    fc.assert(
      fc.property(fc.array(problem, { minLength: 1, maxLength: 4 }), (all) => {
        const list = folded(all);
        const [, , items] = parseMarkdown(summaryOf(list)).children;
        const texts = (items as { children: Parameters<typeof textOf>[0][] }).children;
        const kinds: string[] = [];
        visit(items as never, (node: { type: string; value?: string }) => {
          if (node.value !== '<!-- -->') kinds.push(node.type);
        });
        expect(new Set(kinds)).toEqual(
          new Set([
            ...['list', 'listItem', 'paragraph', 'strong', 'text'],
            ...(list.some(({ instead }) => instead !== undefined) ? ['break', 'inlineCode'] : []),
          ]),
        );
        expect(texts.map((each) => squeezed(textOf(each)))).toEqual(
          list.map((each) =>
            squeezed(
              `${visible(each.file)}, dòng ${each.line}: ${each.hint ? 'Gợi ý: ' : ''}${visible(each.message)} (${each.rule}) ${insteadOf(each) ?? ''}`,
            ),
          ),
        );
      }),
    );
  });

  it('shows the corrected line in every form', () => {
    const list = [{ ...one, instead: '  - date: 2026-11-24' }];
    expect(forms.text.lines(list)).toEqual([
      'content/a.md:3: Sai 5%: a, b. (con-so)\n  Viết thế này:   - date: 2026-11-24',
    ]);
    expect(forms.github.lines(list)).toEqual([
      '::error file=content/a.md,line=3,title=con-so::Sai 5%25: a, b.%0AViết thế này:   - date: 2026-11-24',
    ]);
    expect(forms.json.lines(list).join('')).toContain('"instead": "  - date: 2026-11-24"');
    expect(summaryOf(list)).toContain('\\\n  Viết thế này: `  - date: 2026-11-24`\n');
  });

  it('folds the hints of a file into one, but for programs', () => {
    const hints = [3, 5, 5].map((line) => ({ ...one, line, hint: true as const }));
    const list = [one, ...hints, { ...one, file: 'content/b.md', hint: true as const }];
    expect(forms.text.lines(list)).toEqual([
      expect.stringMatching('content/a.md:3: Sai'),
      expect.stringMatching(
        /^content\/a.md:3: Gợi ý: 3 gợi ý ở tệp này \(mã con-so\), ở các dòng 3, 5; /,
      ),
      expect.stringMatching('content/b.md:3: Gợi ý: Sai'),
    ]);
    expect(forms.github.lines(list)).toHaveLength(3);
    expect(summaryOf(list)).toContain('1 lỗi phải sửa, 4 gợi ý.');
    expect(summaryOf(list).match(/^- /gm)).toHaveLength(3);
    expect(JSON.parse(forms.json.lines(list).join(''))).toHaveLength(5);
  });

  it('annotates ten lines, errors first, and says where the rest is', () => {
    const list = Array.from({ length: 13 }, (_, index) => ({ ...one, line: index + 1 }));
    const lines = forms.github.lines(list);
    expect(lines.filter((line) => line.startsWith('::'))).toHaveLength(10);
    expect(lines.at(-1)).toBe('Còn 3 điều nữa, ghi đủ ở trang Summary của lần chạy này.');
    expect(summaryOf(list)).toContain('\n13 lỗi phải sửa, 0 gợi ý, ở đúng dòng chỉ ghi 10 điều.\n');
    expect(summaryOf(list).match(/^- /gm)).toHaveLength(13);
    expect(summaryOf(list.slice(3))).not.toContain('chỉ ghi');
  });

  it('keeps a summary within what GitHub takes, and says how much it left out', () => {
    const summary = summaryOf(Array.from({ length: 20_000 }, () => one));
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
    const shown = summary.split('\n').filter((line) => line.startsWith('- ')).length;
    expect(summary).toContain(`\n\n… và ${20_000 - shown} điều nữa, xem trong nhật ký.\n`);
  });
});

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
