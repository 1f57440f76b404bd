import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../check/check.ts';
import { page, section, withSample } from '../../check/fixture.ts';
import { loadContent } from '../../plan/load.ts';
import { memory } from '../../../../tests/support/memory.ts';
import { writeLedger } from '../../read/ledger.ts';
import { errorsOf } from '../../read/problem.ts';
import type { Plan } from '../../read/types.ts';
import { newFile } from './new-section.ts';
import { nextPlace } from './place.ts';
import { questions, type Answers } from './questions.ts';

const since = '2026-11-24';
const tree = withSample({
  'giai-phap/a.md': section('gp-1', 'Chữ.'),
  'trang/nguon.mdx': page('Chữ.'),
  'so-dia-chi.json': writeLedger({
    pages: {
      '/giai-phap/': { code: 'gp', title: 'Mục', since },
      '/giai-phap/a/': { code: 'gp-1', title: 'Mục', since },
      '/giai-phap/cu/': {
        code: 'gp-7',
        title: 'Mục cũ',
        since,
        withdrawn: { on: since, why: 'Ghi nhầm.' },
      },
    },
    clauses: {
      'gp.noi-dung': { title: 'Nội dung', since },
      'gp-1.noi-dung': { title: 'Nội dung', since },
    },
  }),
});
const { plan } = loadContent(tree, memory).loaded;
const answers: Answers = {
  group: 'gp',
  title: 'Chợ: “đầu mối” và bán lẻ',
  short: 'Chợ',
  slug: 'cho',
  summary: 'Trang này sẽ kể về chợ.',
  source: 'bai-bao',
};

/** What a question says of an answer, those of `answers` being given before it. */
function refusal(key: keyof Answers, answer: string, within: Plan = plan): string | undefined {
  return questions.find((each) => each.key === key)!.refuse(answer, within, answers);
}

/** What the checker says of the content with the file that some answers make, each message once. */
function problemsWith(given: Partial<Answers>): string[] {
  const problems = errorsOf(checkContent(new Map([...tree, newFile(plan, given, since)]), memory));
  return [...new Set(problems.map(({ message }) => message))];
}

describe('a new section', () => {
  it('passes every check as it is written', () => {
    expect(problemsWith(answers)).toEqual([]);
  });

  it('passes whatever stands in its title, or the checker says why not', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (title) => {
        for (const message of problemsWith({ ...answers, title }))
          expect(message).toMatch(/^.+; .+\.$/su);
      }),
      { numRuns: 60 },
    );
  });

  it('is never given a code that was published, even one withdrawn', () => {
    expect(nextPlace(plan, plan.groups[0]!)).toEqual({ code: 'gp-8', order: 2 });
  });

  it('has no place in a group that has used all its codes', () => {
    const full = structuredClone(plan.ledger);
    full.pages['/giai-phap/z/'] = { code: 'gp-999', title: 'Z', since };
    const within = { ...plan, ledger: full };
    expect(nextPlace(within, plan.groups[0]!)).toBeUndefined();
    expect(refusal('group', 'gp', within)).toContain('đã dùng hết mã mục');
  });
});

describe('an answer', () => {
  it.each([
    ['group', 'mt', 'gõ một trong: gp'],
    ['short', 'a'.repeat(61), 'dài 61 ký tự'],
    ['summary', 'a'.repeat(301), 'dài 301 ký tự'],
    ['slug', 'Chợ', 'không dùng trong địa chỉ được'],
    ['slug', 'a', 'đã có trang khác dùng'],
    ['slug', 'cu', 'đã có trang khác dùng'],
    ['source', 'bai', 'gõ một trong: bai-bao'],
    ['source', 'xyz', 'thêm nguồn ấy'],
  ] as const)('to %s is refused when it is “%s”', (key, answer, why) => {
    expect(refusal(key, answer)).toContain(why);
    expect(refusal(key, answer)).toMatch(/^[^\n]+; [^\n]+\.$/u);
  });

  it.each(Object.entries(answers))('to %s is taken when it is “%s”', (key, answer) => {
    expect(refusal(key as keyof Answers, answer)).toBeUndefined();
  });

  it('is tried before the others are given', () => {
    const partial = { group: 'gp', title: 'Chợ năm 2025' };
    expect(problemsWith(partial)).toEqual([expect.stringContaining('“2025” chưa có nguồn')]);
  });

  it('may be left to the suggestion', () => {
    const suggested = (key: keyof Answers, given: Answers) =>
      questions.find((each) => each.key === key)!.suggest!(plan, given);
    expect(suggested('slug', answers)).toBe('cho-dau-moi-va-ban-le');
    expect(suggested('slug', { ...answers, title: 'A' })).toBeUndefined();
    expect(suggested('short', { ...answers, title: 'a'.repeat(61) })).toBeUndefined();
  });
});
