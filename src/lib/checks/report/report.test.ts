import fc from 'fast-check';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../markdown/parse.ts';
import { textOf } from '../../markdown/text.ts';
import { visible } from '../../text/visible.ts';
import { forms } from './forms.ts';
import { reported, type Reported } from './report.ts';
import { summaryOf } from './summary.ts';

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    ...['a\n::error::x', '100%0A::warning::', '<script>alert(1)</script>', '[a](javascript:b)'],
    ...['![](https://vi-du.vn/a.png)', '`*_#', '\u001B[31m', '\u202Eab', 'www.vi-du.vn', '@ai'],
  ),
);
const problem: fc.Arbitrary<Reported> = fc
  .record({ file: hostile, line: fc.integer({ min: 1 }), message: hostile, hint: fc.boolean() })
  .map(({ file, line, message, hint }) => ({
    ...{ file, path: `x${file}`, line, rule: 'ma', message },
    ...(hint ? { hint: true as const } : {}),
  }));

const one: Reported = {
  file: 'content/a.md',
  path: 'content/a.md',
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
      { directory: 'public/phien-ban', problems: [at('2026-11-24/a', 1)] },
    ]);
    expect(list.map(({ path, line }) => `${path}:${line}`)).toEqual([
      'content/a.md:4',
      'content/b.md:9',
      'public/phien-ban/2026-11-24/a:1',
      'content/b.md:2',
    ]);
  });

  it('writes text as path, line, sentence and code', () => {
    expect(forms.text.lines([one])).toEqual(['content/a.md:3: Sai 5%: a, b. (con-so)']);
  });

  it('writes a workflow command that GitHub reads back as it was', () => {
    expect(
      forms.github.lines([
        { ...one, path: 'content/a,b:c.md' },
        { ...one, hint: true },
      ]),
    ).toEqual([
      '::error file=content/a%2Cb%3Ac.md,line=3,title=con-so::Sai 5%25: a, b.',
      '::notice file=content/a.md,line=3,title=con-so::Sai 5%25: a, b.',
    ]);
  });

  it('writes each problem as exactly one line, whatever it quotes', () => {
    fc.assert(
      fc.property(fc.array(problem), (list) => {
        for (const form of [forms.text, forms.github]) {
          const text = form.lines(list).join('\n');
          expect(text ? text.split(/[\r\n]/) : []).toHaveLength(list.length);
          // eslint-disable-next-line no-control-regex
          expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F\u202A-\u202E]/);
        }
        for (const line of forms.github.lines(list))
          expect(line).toMatch(
            /^::(?:error|notice) file=[^:,]*,line=\d+,title=ma::(?:[^%]|%25)*$/u,
          );
      }),
    );
  });

  it('writes JSON that says of each problem where, how grave, why and what', () => {
    fc.assert(
      fc.property(fc.array(problem), (list) => {
        const read = JSON.parse(forms.json.lines(list).join('\n')) as Record<string, unknown>[];
        expect(read).toEqual(
          list.map(({ path, line, rule, message, hint }) => ({
            ...{ path, line, rule, message, severity: hint ? 'hint' : 'error' },
          })),
        );
      }),
    );
  });

  it('writes a summary in which what is quoted is only text', () => {
    fc.assert(
      fc.property(fc.array(problem, { minLength: 1, maxLength: 4 }), (list) => {
        const [, , items] = parseMarkdown(summaryOf(list)).children;
        const texts = (items as { children: Parameters<typeof textOf>[0][] }).children;
        const kinds: string[] = [];
        visit(items as never, (node: { type: string; value?: string }) => {
          if (node.value !== '<!-- -->') kinds.push(node.type);
        });
        expect(new Set(kinds)).toEqual(
          new Set(['list', 'listItem', 'paragraph', 'strong', 'text']),
        );
        expect(texts.map((each) => squeezed(textOf(each)))).toEqual(
          list.map(({ path, line, message, hint }) =>
            squeezed(
              `${visible(path)}, dòng ${line}: ${hint ? 'Gợi ý: ' : ''}${visible(message)} (ma)`,
            ),
          ),
        );
      }),
    );
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
