import { describe, expect, it } from 'vitest';
import { editionFiles } from '../../editions/files.ts';
import { editionStyle } from '../../editions/style.ts';
import { planOf } from '../../ledger/fixture.ts';
import { section } from '../fixture.ts';
import { foreignEditions } from './new-editions.ts';
import { readStoredFiles, type StoredFiles } from '../../content/stored-files.ts';
import { checkEditions } from './editions.ts';

const name = '2026-11-24';
const frozen: StoredFiles = new Map(
  [...editionFiles(planOf({}), name, 'p { color: red }\n')].map(([file, text]) => [
    `${name}/${file}`,
    Buffer.from(text),
  ]),
);
const files = [...frozen.keys()];

/** The edition with one byte of a file made another. */
function damaged(file: string, at: number): StoredFiles {
  const bytes = Buffer.from(frozen.get(file)!);
  bytes[at] = bytes[at] === 0x61 ? 0x62 : 0x61;
  return new Map(frozen).set(file, bytes);
}

describe('editions outside a checkout', () => {
  const page = `${name}/index.html`;
  const withText = (text: string) => new Map([...frozen, [page, Buffer.from(text)]]);
  const everyMark =
    '### A\n\n- [ ] a\n- [x] b\n\n3. x\n\n> *e* **s** ~~d~~ a\\\n> b\n\n***\n\n[x](/a/) <https://vi-du.vn>\n\n| a |\n|:-|\n| 1 |\n\n`c`\n\n```\nd\n```\n';

  it('pass as they were made', () => {
    const plan = planOf({ 'giai-phap/a.md': section('gp-1', everyMark) });
    const made = [...editionFiles(plan, name, editionStyle())].map(
      ([file, text]) => [`${name}/${file}`, Buffer.from(text)] as const,
    );
    expect(plan.docs.get('gp-1')!.clauses[0]!.nodes.length).toBeGreaterThan(8);
    expect(foreignEditions(new Map(made))).toEqual([]);
    expect(foreignEditions(readStoredFiles('public/phien-ban'))).toEqual([]);
  });

  it.each([
    '<script>alert()</script>',
    '<p onclick="alert()">Chữ.</p>',
    '<p class="a"onclick="alert()">Chữ.</p>',
    '<p style="color: red">Chữ.</p>',
    '<img src="https://vi-du.vn/a.png">',
    '<svg/onload=alert()>',
    '<a href="javascript:alert()">Chữ.</a>',
    '<a href="java&#115;cript:alert()">Chữ.</a>',
    '<a href="#a" target="_top">Chữ.</a>',
    '<a href="#a" ping="https://vi-du.vn/">Chữ.</a>',
    '<meta http-equiv="refresh" content="0; url=https://vi-du.vn/">',
    '<meta http-equiv="Content-Security-Policy" http-equiv="refresh" charset="utf-7">',
    '<link rel="stylesheet" href="https://vi-du.vn/a.css">',
    '<link rel="prefetch" href="phien-ban.css">',
    '<base href="https://vi-du.vn/">',
    '<input autofocus>',
    '<input type="checkbox">',
    '<template><script>alert()</script></template>',
    '<!-- Chữ. -->',
  ])('are told when their page holds %s', (text) => {
    expect(foreignEditions(withText(`<main>${text}</main>`))).toMatchObject([{ file: page }]);
  });

  it.each([
    '@import "https://vi-du.vn/a.css";',
    'p { background: url(https://vi-du.vn/a.png) }',
    'p { background: \\75rl(https://vi-du.vn/a.png) }',
    'p { background: u\\rl(https://vi-du.vn/a.png) }',
    'p { background: image-set("https://vi-du.vn/a.png" 1x) }',
  ])('are told when their style holds %s', (css) => {
    const file = `${name}/phien-ban.css`;
    expect(foreignEditions(new Map([...frozen, [file, Buffer.from(css)]]))).toMatchObject([
      { file },
    ]);
  });

  it('are told when they hold a file that their manifest alone knows', () => {
    const file = `${name}/them.html`;
    expect(foreignEditions(new Map([...frozen, [file, Buffer.from('Chữ.')]]))).toMatchObject([
      { file },
    ]);
  });

  it('may speak of such things', () => {
    expect(foreignEditions(withText('<p>&#x3C;script> onclick=a src="b"</p>'))).toEqual([]);
  });
});

describe('frozen editions', () => {
  it('pass as they were made', () => {
    expect(checkEditions(frozen)).toEqual([]);
    expect(checkEditions(new Map())).toEqual([]);
  });

  it.each(files)('%s may not change in any of its characters', (file) => {
    const { length } = frozen.get(file)!;
    const step = Math.max(1, Math.floor(length / 97));
    for (let at = 0; at < length; at += step) {
      if (frozen.get(file)![at] === 0x61) continue;
      const problems = checkEditions(damaged(file, at));
      expect(problems.length).toBeGreaterThan(0);
      // A hash and its file disagree: which of the two was changed, nobody can tell.
      if (file.endsWith('manifest.json')) continue;
      expect(problems).toMatchObject([{ file, rule: 'phien-ban' }]);
      expect(problems[0]!.message).toMatch(/ khác bản đã đăng; .+\.$/);
    }
  });

  it.each(files)('%s may not be missing', (file) => {
    const without = new Map(frozen);
    without.delete(file);
    expect(checkEditions(without)).toMatchObject([{ file }]);
    expect(checkEditions(without)[0]!.message).toContain('đã mất');
  });

  it('take no file more', () => {
    const more = new Map(frozen).set(`${name}/ghi-chu.txt`, Buffer.from(''));
    expect(checkEditions(more)).toMatchObject([{ file: `${name}/ghi-chu.txt` }]);
  });

  it('may not be given another day', () => {
    const renamed = new Map([...frozen].map(([file, bytes]) => [file.replace('24', '25'), bytes]));
    expect(checkEditions(renamed)).toHaveLength(1);
  });

  it('have nothing else beside them', () => {
    expect(checkEditions(new Map([['nhap/index.html', Buffer.from('')]]))).toMatchObject([
      { file: 'nhap' },
    ]);
  });
});
