import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';
import { writeWithFolders } from '../../src/lib/read/stored-files.ts';

const silent = ['script', 'style', 'link', 'meta', 'svg', 'input', 'select'];

/**
 * Writes beside a built page a bare file of the same text: the same elements, without styles,
 * scripts, fonts, drawings and every attribute but the addresses of links.
 *
 * @returns its address
 */
export function writeBare(directory: string, path: string): string {
  const page = readFileSync(join(directory, path, 'index.html'), 'utf8');
  const tree = fromHtml(page);
  visit(tree, 'element', (node, at, parent) => {
    if (silent.includes(node.tagName)) {
      parent!.children.splice(at!, 1);
      return [SKIP, at!];
    }
    const { href } = node.properties;
    node.properties = node.tagName === 'a' && href ? { href } : {};
    return undefined;
  });
  const head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width">';
  const html = toHtml(tree).replace('<head>', `<head>${head}`);
  writeWithFolders(join(directory, 'tran', path, 'index.html'), html);
  return `/tran${path}`;
}
