import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/lib/check/check.ts';
import { page, section, withSample } from '../../src/lib/check/fixture.ts';
import { errorsOf } from '../../src/lib/read/problem.ts';
import type { ContentTree } from '../../src/lib/read/read-tree.ts';
import { visible } from '../../src/lib/words/visible.ts';
import type { Attack } from './attacks/attack.ts';
import { files } from './attacks/files.ts';
import { links } from './attacks/links.ts';
import { markup } from './attacks/markup.ts';
import { real } from '../support/content.ts';
import { memory } from '../support/memory.ts';

/** The smallest content, its pages and sources by the names that the attacks give them. */
const content: ContentTree = new Map(
  [
    ...withSample({
      'giai-phap/kinh-te-bien.md': section('gp-1', 'Chữ.'),
      'trang/gop-y.mdx': page('Chữ.'),
    }),
  ].map(([file, text]) => [
    file.replace('bai-bao', 'bai-bao-1740'),
    text.replaceAll('bai-bao', 'bai-bao-1740'),
  ]),
);
const attacks = [...markup, ...links, ...files];

/** The content with the attack in it, and the line that it stands on there. */
function under({ file, text, line = 1 }: Attack): { tree: ContentTree; line: number } {
  const before = content.get(file) ?? '';
  // A key that is there already is replaced: an attack says what that key is to be.
  const key = /^(?:site|plan)\.yaml$/.test(file) ? text.split(':')[0]! : undefined;
  if (key === undefined)
    return {
      tree: new Map([...content, [file, before + text]]),
      line: before.split('\n').length - 1 + line,
    };
  const lines = before.split('\n');
  const at = lines.findIndex((each) => each.startsWith(`${key}:`));
  lines[at] = text.trimEnd();
  return { tree: new Map([...content, [file, lines.join('\n')]]), line: at + 1 };
}

describe('content that means harm', () => {
  it('is told in content that passes', () => expect(checkContent(content, memory)).toEqual([]));

  it('comes in at least sixty forms of every kind', () => {
    expect(attacks.length).toBeGreaterThanOrEqual(60);
    expect([...new Set(attacks.map(({ kind }) => kind))].toSorted()).toEqual(
      [
        ...['HTML', 'MDX', 'SVG', 'YAML', 'code', 'file name', 'heading', 'host', 'image', 'link'],
        ...['look-alike', 'path', 'picture', 'size', 'symbolic link', 'unseen'],
      ].toSorted(),
    );
  });

  it.each(
    attacks.map(
      (attack) => [attack.kind, visible(attack.text.trim()).slice(0, 60), attack] as const,
    ),
  )('is refused at its line: %s, %s', (_kind, _what, attack) => {
    const { tree, line } = under(attack);
    const errors = errorsOf(checkContent(tree, memory));
    expect(errors.map((each) => `${each.file}:${each.line}`)).toContain(`${attack.file}:${line}`);
    for (const { message } of errors) expect(message).toMatch(/^[^\n]+; [^\n]+\.$/u);
  });
});

describe('a ledger that means harm', () => {
  const entry = { title: 'Thử', since: '2026-11-24' };
  const thing = { code: 'thu', ...entry, now: '/ke-hoach/' };
  const lines: ['pages' | 'clauses', key: string, entry: object][] = [
    ...['/../x/', '/x/../../y/', 'constructor', '/a', '//evil.example/', '/a\\b/', '/A/'].map(
      (path) => ['pages', path, thing] as ['pages', string, object],
    ),
    ['pages', '/x/', { ...thing, code: '../x' }],
    ['pages', '/x/', { ...thing, code: 'a/b/c' }],
    ...['gp-2', 'gp-2.../x', 'gp-2.a"b', 'GP-2.a', 'gp-2.a.b.c'].map(
      (code) =>
        ['clauses', code, { ...entry, now: 'gp-2.noi-dung' }] as ['clauses', string, object],
    ),
  ];

  // It may be the code of a subject of questions, but there never was such a page.
  const unheardOf = ['pages', '/x/', { ...thing, code: 'a/b' }] as (typeof lines)[number];

  it.each([
    ...lines.map((each) => [...each, 'so-do'] as const),
    [...unheardOf, 'so-dia-chi'] as const,
  ])('is refused at its line: %s, %s', (part, key, given, rule) => {
    const before = real.raw.get('so-dia-chi.json')!.split('\n');
    const at = before.indexOf(`  "${part}": {`) + 1;
    const line = `    ${JSON.stringify(key)}: ${JSON.stringify(given)},`;
    const text = before.toSpliced(at, 0, line).join('\n');
    const errors = errorsOf(
      checkContent(new Map([...real.raw, ['so-dia-chi.json', text]]), memory),
    );
    expect(errors.map((each) => [each.file, each.line, each.rule])).toEqual([
      ['so-dia-chi.json', at + 1, rule],
    ]);
    expect(errors[0]!.message).toMatch(/^[^\n]+; [^\n]+\.$/u);
  });
});
