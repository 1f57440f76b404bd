import { expect, it } from 'vitest';
import { readTree } from '../read-tree.ts';
import { parseFile, parseMarkdown } from './parse.ts';

it('reads part by part what it reads at once, of every file of the plan', () => {
  for (const [file, source] of readTree('content')) {
    if (!file.endsWith('.md')) continue;
    const body = source.replace(/^---\n[\s\S]*?\n---(?=\n)/, (front) =>
      front.replace(/[^\n]/g, ' '),
    );
    expect(parseFile(file, source), file).toEqual(parseMarkdown(body));
  }
});

it.each([
  ['a fence that is not closed', 'Một.\n\n```\n\n## Hai\n\nBa.'],
  ['a comment', 'Một.\n\n<!-- a\n\n## Hai -->\n\nBa.'],
  ['words that a line elsewhere leads on from', '[một]\n\n## Hai\n\n[một]: /muc-luc/\n'],
  ['a list above a heading', '- một\n  - hai\n\n## Ba\n\n- bốn\n'],
  ['a list above a lower heading', '## Một\n\n- một\n\n  hai\n\n### Ba\n\n- bốn\n\n'],
  ['a heading right below a line', 'Một.\n## Hai\n\n\n## Ba {#ba}\n'],
  ['a heading further right', '1. một\n\n   ## Hai\n\n ## Ba\n'],
])('reads %s as at once', (_, source) => {
  expect(parseFile('a.md', source)).toEqual(parseMarkdown(source));
});

it('asks for what stands below each heading once', () => {
  const asked: string[] = [];
  parseFile('a.md', '---\na: 1\n---\n\nMột.\n\n## Hai\n\n### Hai rưỡi\n\n## Ba\n', (text) => {
    asked.push(text);
    return parseMarkdown(text);
  });
  expect(asked).toEqual(['\n\nMột.\n\n', '## Hai\n\n', '### Hai rưỡi\n\n', '## Ba\n']);
});
