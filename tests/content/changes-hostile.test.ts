import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes } from 'mdast';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/lib/read/markdown/parse.ts';
import { changedRepository } from '../support/changed-repository.ts';
import { edit } from '../support/content-copy.ts';

const sea = 'giai-phap/kinh-te-bien.md';
const repository = changedRepository();
const { root, content } = repository;
afterEach(() => repository.restore());
afterAll(() => repository.remove());

describe('content that would act in the summary', () => {
  const hostile =
    '@ai <img src=x onerror=alert(1)> [bấm](https://xau.example) https://xau.example `` ` ``` </code> **to** #1 ::error::x ##[error]x \u202Eđảo';

  /** Every kind of node and all text outside code spans. */
  function read(markdown: string): { kinds: Set<string>; text: string } {
    const kinds = new Set<string>();
    let text = '';
    const visit = (node: Nodes) => {
      kinds.add(node.type);
      if (node.type === 'text') text += node.value;
      if ('children' in node) node.children.forEach(visit);
    };
    visit(parseMarkdown(markdown));
    return { kinds, text };
  }

  it('stays words, wherever it stands', async () => {
    const quoted = JSON.stringify(hostile);
    edit(content, sea, 'title: Kinh tế biển', `title: ${quoted}`);
    edit(content, sea, 'note: Đăng lần đầu.', `note: ${quoted}`);
    edit(content, sea, 'Kinh tế biển là việc', `${hostile.replaceAll('<', '&lt;')} là việc`);
    const title = `title: ${quoted.replaceAll('$', '$$$$')}`;
    repository.replace('nguon.yaml', /title: "Trà Vinh ban[^"]*"/, title);
    edit(content, 'co-quan.yaml', 'name: Tỉnh ủy Trà Vinh', `name: ${quoted}`);
    edit(content, 'nguon/vnanet-2026-01-19.txt', 'Solidarity', hostile);
    repository.replace(
      'so-dia-chi.json',
      /("gp-2\.giai-thich": \{ "title": )"[^"]*"/,
      `$1${quoted.replaceAll('$', '$$$$')}`,
    );
    writeFileSync(join(root, 'a`@ai`<b>.txt'), '');
    const text = await repository.summary();
    expect(text).not.toContain('Nội dung còn lỗi');
    const { kinds, text: outside } = read(text);
    expect([...kinds].sort()).toEqual([
      'delete',
      'heading',
      'inlineCode',
      'list',
      'listItem',
      'paragraph',
      'root',
      'strong',
      'text',
    ]);
    expect(outside).not.toMatch(/@|xau|onerror|::|\u202E/);
    expect(text).toContain('[U+202E]đảo');
  });

  it('never gets longer than what GitHub shows', async () => {
    for (let index = 0; index < 3; index += 1)
      writeFileSync(
        join(content, 'nguon', `dai-${index}.txt`),
        Array.from({ length: 20_000 }, (_, at) => `chữ${(at * 7919 + index) % 9973}`).join('\n'),
      );
    const long = Array.from(
      { length: 120 },
      (_, at) => `\n\n## Tiểu mục ${at} {#k-${at}}\n\n${'ơ'.repeat(400)}`,
    );
    for (const file of readdirSync(join(content, 'giai-phap')))
      repository.replace(`giai-phap/${file}`, /$/, long.join(''));
    const text = await repository.summary();
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    expect(Buffer.byteLength(text)).toBeGreaterThan(800_000);
    expect(text).toMatch(/Còn \d+ dòng nữa không hiện ở đây/);
    expect([...read(text).kinds]).not.toContain('html');
  });
});
