import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { select, selectAll } from 'hast-util-select';
import { afterAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/lib/check/check.ts';
import { firstFiles, type FirstAnswers } from '../../src/lib/edit/new-plan/first-files.ts';
import { newFile } from '../../src/lib/edit/new-section/new-section.ts';
import { loadContent } from '../../src/lib/plan/load.ts';
import { errorsOf } from '../../src/lib/read/problem.ts';
import { readTree, type ContentTree } from '../../src/lib/read/read-tree.ts';
import { layFiles } from '../../src/lib/read/stored-files.ts';
import { command } from '../support/command.ts';
import { run } from '../support/content-copy.ts';
import { secondPlan } from '../support/plans.ts';
import { readerOf, textIn } from '../support/reader.ts';
import { written } from '../support/written.ts';

const root = mkdtempSync(join(tmpdir(), 'co-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const day = '2026-11-27';
const answers: FirstAnswers = {
  ...{ site: 'Trang Thử', kind: 'Nghị quyết', number: '7/NQ-HĐND', day: '7/7/2077' },
  ...{ body: 'Hội đồng nhân dân tỉnh Ví Dụ', subject: 'về vườn rau', province: 'Ví Dụ' },
  ...{ period: '2078–2080', groups: 'Mục đích' },
};
const begun = (some: Partial<FirstAnswers> = {}) =>
  firstFiles({ ...answers, ...some }, readTree('src/lib/edit/new-plan/template'), { date: day, feed: randomUUID() });

/** Builds a content folder; a reader of its site. */
async function built(name: string, tree: ContentTree): Promise<ReturnType<typeof readerOf>> {
  const [content, dist] = [join(root, name), join(root, `${name}-dist`)];
  layFiles(content, tree);
  const env = { DIST_DIR: dist, PUBLISH_DATE: '2026-11-28' };
  expect(await run('build', content, env)).toEqual({ code: 0, stderr: '' });
  // What was put beside it, as it may be on another disk, is gone.
  expect(readdirSync(root).filter((each) => each.startsWith(`${name}-dist`))).toHaveLength(1);
  return readerOf(dist);
}

describe('an unlikely plan is built', () => {
  it('without a section: it says so', async () => {
    const { pageAt } = await built('trong', begun());
    expect(textIn(select('main', pageAt('/'))!)).toContain('Trang chưa có mục nào.');
    expect(textIn(select('main', pageAt('/ket-qua/'))!)).toContain('điều được báo cáo');
  }, 240_000);

  it('of one section and forty groups, in names with quotation marks and emoji', async () => {
    const words = Array.from({ length: 40 }, (_, at) => `Phần “${syllable(at)}” 🌱 'nhỏ'`);
    const tree = begun({ site: `Vườn "rau" 🥬 của 'em' & bạn`, groups: words.join(', ') });
    const index = [...tree.keys()].find((file) => file.endsWith('/index.md'))!;
    const [, letters] = /^code: (\w+)$/m.exec(tree.get(index)!)!;
    const title = `Luống “rau” 🥕 'đầu tiên' & ngon`;
    const about = {
      ...{ group: letters!, title, short: title, slug: 'luong-rau', source: 'van-ban' },
      summary: `Lời kể về “luống rau” 🥕 đầu tiên của lớp.`,
    };
    const [file, draft] = newFile(loadContent(tree).loaded.plan, about, day);
    expect(file).toBe(index.replace('index.md', 'luong-rau.md'));
    tree.set(file, written(draft, answers.subject, 'van-ban'));
    const { pageAt } = await built('la', tree);
    const titles = selectAll('.shape h3 > a > span:last-child', pageAt('/')).map((node) => textIn(node).trim());
    expect(titles).toEqual(words);
    const section = pageAt(`/${index.replace('index.md', 'luong-rau')}/`);
    expect(textIn(select('h1', section)!).trim()).toBe(title);
    expect(textIn(select('title', section)!)).toContain(`Vườn "rau" 🥬 của 'em' & bạn`);
  }, 240_000);
});

describe('what no plan can be is refused in one sentence', () => {
  const refused = async (content: string) => {
    const { code, stderr } = await command('build', { env: { PLAN_CONTENT_DIR: content } });
    expect(code).toBe(1);
    return stderr.trim().split('\n');
  };

  it('an empty folder', async () => {
    mkdirSync(join(root, 'rong'));
    expect(await refused(join(root, 'rong'))).toEqual([
      expect.stringContaining('Thư mục nội dung này trống; chạy npm run new'),
    ]);
  });

  it('a section of two megabytes', () => {
    const tree = readTree(secondPlan);
    const file = 'cach-lam/hung-nuoc-mua.md';
    tree.set(file, tree.get(file)! + '\nNước mưa chảy xuống bể rồi ra vườn.\n'.repeat(45_000));
    expect(Buffer.byteLength(tree.get(file)!)).toBeGreaterThan(2 * 1024 * 1024);
    expect(errorsOf(checkContent(tree))).toEqual([
      { ...{ file, line: 1, rule: 'gioi-han' }, message: expect.stringContaining('chia nhỏ thành nhiều tệp') },
    ]);
  });
});

/** A syllable for a number: another for each below 150. */
function syllable(number: number): string {
  const [first, vowel] = ['BCDGHKLMNPQRSTV'[number % 15], 'aeiouyêôâă'[Math.floor(number / 15)]];
  return `${first}${vowel}ng`;
}
