import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { ContentTree } from '../read/read-tree.ts';
import { matrixPage } from '../plan/matrix.ts';
import { pagesWithData, questionPage } from '../plan/plain-pages.ts';

/** Files laid over the smallest valid content, path → text. */
export type Sample = Record<string, string>;

/** The smallest content folder that passes every rule: what the rules' samples are laid over. */
const smallest = new URL('samples/smallest.yaml', import.meta.url);
const base: Sample = {
  ...(parse(readFileSync(smallest, 'utf8')) as Sample),
  'giai-phap/index.md': section('gp', 'Chữ.'),
  'nhiem-vu-trong-tam/index.md': section('nv', 'Chữ.'),
  ...Object.fromEntries(
    [...pagesWithData, matrixPage, questionPage].map((id) => [`trang/${id}.mdx`, page('Chữ.')]),
  ),
};

/** A section file with one clause; its code's number is its place. */
export function section(code: string, clause: string, extra = ''): string {
  return [
    '---',
    `code: ${code}`,
    'title: Mục',
    'short: Mục',
    ...(/\d+/.exec(code) ?? []).map((number) => `order: ${number}`),
    'summary: Tóm tắt của mục này bằng lời dễ hiểu.',
    ...(extra ? [extra] : []),
    'changes:',
    '  - date: 2026-11-24',
    '    note: Đăng lần đầu.',
    '---',
    '',
    '## Nội dung {#noi-dung}',
    '',
    clause,
    '',
  ].join('\n');
}

export function page(clause: string, extra?: string): string {
  return section('x', clause, extra).replace('code: x\n', '');
}

/** The questions of a subject: what stands under `questions:`, in YAML. */
export function subject(questions: string): string {
  const [, front = ''] = page('').split('---\n');
  return `---\n${front}questions:\n${questions.replace(/^(?=.)/gm, '  ')}\n---\n`;
}

export function withSample(sample: Sample): ContentTree {
  return new Map(Object.entries({ ...base, ...sample }));
}
