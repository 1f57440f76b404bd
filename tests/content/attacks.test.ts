import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/lib/checks/check.ts';
import { errorsOf } from '../../src/lib/checks/problem.ts';
import { readTree, type ContentTree } from '../../src/lib/checks/read-tree.ts';
import { visible } from '../../src/lib/text/visible.ts';
import type { Attack } from './attacks/attack.ts';
import { files } from './attacks/files.ts';
import { links } from './attacks/links.ts';
import { markup } from './attacks/markup.ts';

const content = readTree('content');
const attacks = [...markup, ...links, ...files];

/** The real content with the attack in it, and the line that it stands on there. */
function under({ file, text, line = 1 }: Attack): { tree: ContentTree; line: number } {
  const before = content.get(file) ?? '';
  // A key that is there already is replaced: an attack says what that key is to be.
  const key = file === 'site.yaml' ? text.split(':')[0]! : undefined;
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
    const errors = errorsOf(checkContent(tree));
    expect(errors.map((each) => `${each.file}:${each.line}`)).toContain(`${attack.file}:${line}`);
    for (const { message } of errors) expect(message).toMatch(/^[^\n]+; [^\n]+\.$/u);
  });
});
