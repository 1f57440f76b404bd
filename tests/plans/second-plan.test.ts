import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { select, selectAll } from 'hast-util-select';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesIn } from '../../src/lib/read/files-in.ts';
import { readTree } from '../../src/lib/read/read-tree.ts';
import { edit, run } from '../support/content-copy.ts';
import { openBrowser } from '../support/page.ts';
import { placesOf, renaming, rewriteAll, secondPlan } from '../support/plans.ts';
import { readerOf, textIn } from '../support/reader.ts';
import { search } from '../support/search-page.ts';

const root = mkdtempSync(join(tmpdir(), 'ke-hoach-'));
const content = join(root, 'content');
const dist = join(root, 'dist');
const kit = join(root, 'bo-tai-lieu');
const { pageAt, follow } = readerOf(dist);
const said = (path: string) => textIn(select('main', pageAt(path))!).replace(/\s+/g, ' ');

/** A number by itself: a hash may hold its figures, too. */
const alone = (number: string) => `(?<![0-9A-Za-z+/=])${number}(?![0-9A-Za-z+=])`;
/** Of the first plan alone: its document and its provinces. */
const firstPlan = new RegExp(`${alone('1740')}|Trà Vinh|Vĩnh Long|tra-vinh|vinh-long`, 'i');
/** Its groups and sections, as an address, an id or data names them; `mt-1` is a class of styles, too. */
const itsCodes =
  /(?<!class(?:Name)?=)["'/#](?:mt|nv|dp|gp|th)-[1-9]\d*(?=["'/.#])|["'/](?:mt|nv|dp|gp|th)\/(?=["'a-z])|["'#](?:mt|nv|dp|gp|th)\.(?=[a-z])/;

/** As a person might hand it in: the first article of the Universal Declaration of Human Rights stands for a summary. */
const inKhmer = `title: សេចក្តីសង្ខេប
sentences:
  - text: មនុស្សទាំងអស់កើតមកមានសេរីភាពនិងសមភាពក្នុងផ្នែកសេចក្តីថ្លៃថ្នូរនិងសិទ្ធិ។
    unit: vc-2.ket-qua.cay-giong-2094
    hash: hwmd
`;

async function must(script: 'build' | 'kit' | 'check' | 'edition' | 'ledger', directory: string, env = {}) {
  const { code, stderr } = await run(script, directory, { PUBLISH_DATE: '2026-11-28', ...env });
  if (code) throw new Error(stderr);
}

beforeAll(async () => {
  cpSync(secondPlan, content, { recursive: true });
  mkdirSync(join(content, 'km'));
  writeFileSync(join(content, 'km/tom-tat.yaml'), inKhmer);
  await must('ledger', content);
  await must('edition', content);
  // Reworded since.
  edit(content, 'dich-den/san-truong-du-bong-mat.md', 'đã trồng 4.321', 'nay đã trồng 4.321');
  await must('kit', content, { KIT_DIR: kit });
  await must('build', content, { DIST_DIR: dist, KIT_DIR: kit });
}, 240_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('a plan of another province', () => {
  it('passes every check as it lies, and with its own editions', async () => {
    // Out of the repository, where it would be compared with what was committed of it.
    const copy = join(root, 'nguyen');
    cpSync(secondPlan, copy, { recursive: true });
    for (const directory of [copy, content])
      expect(await run('check', directory)).toEqual({ code: 0, stderr: '' });
  });

  it('says of every source that nothing of it is real', () => {
    const tree = readTree(secondPlan);
    for (const address of tree.get('nguon.yaml')!.match(/https?:[^"\s]+/g)!)
      expect(address).toMatch(/^https:\/\/example\.org\//);
    expect(tree.get('nguon.yaml')!.match(/Bịa ra để thử máy/g)).toHaveLength(4);
  });

  it('leaves nothing of the first plan in its site', () => {
    expect(filesIn(dist).length).toBeGreaterThan(200);
    expect(placesOf(firstPlan, dist)).toEqual([]);
    expect(placesOf(itsCodes, dist)).toEqual([]);
    // The same patterns find the first plan in its own site.
    expect(placesOf(firstPlan, 'dist').length).toBeGreaterThan(200);
    expect(placesOf(itsCodes, 'dist').length).toBeGreaterThan(200);
  });
});

describe('a reader of it', () => {
  it('finds its groups on the home page, in its order and its words', () => {
    const titles = selectAll('.shape h3 a > :last-child', pageAt('/')).map((node) =>
      textIn(node).trim(),
    );
    expect(titles).toEqual(['Đích đến', 'Việc cần làm', 'Cách làm', 'Lời hẹn với học trò']);
    const counts = selectAll('.shape .figure', pageAt('/')).map(textIn);
    expect(counts).toEqual(['1', '4', '5', '2']);
    expect(selectAll('a[href="/doi-chieu/"]', pageAt('/'))).toEqual([]);
  });

  it('reads a section of the group with a name of its own', () => {
    expect(follow('/lh-1/').path).toBe('/loi-hen/hoi-truoc-khi-chat/');
    expect(said('/loi-hen/hoi-truoc-khi-chat/')).toContain(
      'Không chặt cây nào trong sân trường khi chưa hỏi học trò.',
    );
  });

  it('sees how many goals something was reported on, and the latest figure of each', () => {
    const results = said('/ket-qua/');
    expect(results).toContain('Trong 12 mục: 2 có số liệu');
    expect(results).toContain('đã trồng 4.321 cây ở 87 sân trường');
  });

  it('sees what was searched for in vain, in the order of what is not known', () => {
    const page = pageAt('/dich-den/san-truong-du-bong-mat/');
    const entries = selectAll('[id^="da-tra."]', page).map((node) => textIn(node).trim());
    expect(entries).toEqual([
      'Tìm báo cáo về từng việc của Chương trình Bóng mát sân trường, trong ngăn kéo giấy nháp của người thử máy, bằng những chữ “bóng mát”, “sổ cây”. Tra tháng 11/2026, đọc trọn những trang tìm được. Chỉ thấy các nguồn bịa đã ghi.',
      'Tìm số cây còn sống sau mùa khô. Tra ngày 27/11/2026, mỗi trang chỉ đọc được phần đầu.',
    ]);
  });

  it('cites it by its own document', () => {
    const forms = readFileSync(join(dist, 'trich-dan/dd-1.noi-dung.txt'), 'utf8');
    expect(forms).toContain('Nghị quyết số 9090/NQ-HĐND');
    const [, frozen] = /(\/phien-ban\/\S+\/dd-1\.noi-dung\/)/.exec(forms)!;
    expect(said(frozen!)).toContain('Đến năm 2095, mỗi sân trường trong tỉnh');
  });

  it('reads on the page for the press how a fact read in its edition', () => {
    const facts = selectAll('[data-unit]', pageAt('/bao-chi/'));
    const reworded = facts.filter((fact) => select('ins', fact));
    expect(facts.length).toBeGreaterThan(reworded.length);
    expect(reworded.map((fact) => textIn(select('ins', fact)!))).toEqual([
      expect.stringMatching(/^\[thêm: nay ?\]$/),
    ]);
    expect(textIn(reworded[0]!)).toContain('Bản lưu ngày 28/11/2026 ghi khác');
  });

  it('opens its edition, kept beside its content', () => {
    expect(said('/phien-ban/2026-11-28/')).toContain('Sân trường đủ bóng mát');
    for (const file of ['manifest.json', 'loi-van.json'])
      expect(readFileSync(join(dist, 'phien-ban/2026-11-28', file))).toEqual(
        readFileSync(join(content, 'phien-ban/2026-11-28', file)),
      );
    expect(existsSync(join(dist, 'phien-ban/2026-11-24'))).toBe(false);
  });

  it('finds it by searching, without accents too', async () => {
    const server = createServer(sirv(dist)) as Server;
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const browser = await openBrowser();
    try {
      const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const page = await browser.newPage();
      expect(await search(page, site, 'vuon uom cay giong')).toContainEqual(
        expect.stringMatching(/^\/viec-can-lam\/uom-cay-giong\//),
      );
      expect(await search(page, site, '9090')).toContainEqual(
        expect.stringMatching(/^\/(?:ke-hoach|nguon)\//),
      );
      // Khmer has no spaces: a word is found within its sentence.
      await page.goto(`${site}/km/`);
      await page.locator('header input[name=q]').fill('សេរីភាព');
      await page.keyboard.press('Enter');
      const mentioned = page.locator('[data-search-pages] li');
      await mentioned.first().waitFor();
      expect(await mentioned.locator('a').getAttribute('href')).toBe('/km/#vc-2.ket-qua.hwmd');
      const [title, sentence] = inKhmer.match(/(?<=: )\p{Script=Khmer}.*/gu)!;
      expect((await mentioned.textContent())!.trim()).toBe(`${title}${sentence}`);
    } finally {
      await browser.close();
      server.close();
    }
  });
});

describe('its sheets', () => {
  it('are laid beside its pages, linked, and said to be unchecked', () => {
    const path = '/viec-can-lam/uom-cay-giong/';
    const linked = (page: string) =>
      selectAll('a[href$=".pdf"]', pageAt(page)).map(({ properties }) => String(properties.href));
    expect(linked(path)).toEqual(['/vc-2.pdf', '/to-roi/vc-2.pdf', '/ap-phich/vc-2.pdf']);
    expect(linked('/to-roi/')).toEqual(expect.arrayContaining(linked(path)));
    for (const file of linked('/to-roi/'))
      expect(readFileSync(join(dist, file)).toString('latin1', 0, 5)).toBe('%PDF-');
    expect(said('/to-roi/')).toContain('chưa được kiểm bằng công cụ độc lập');
    expect(selectAll('a[href$=".docx"]', pageAt('/ban-tin/vc-2/'))).toHaveLength(1);
    expect(selectAll('a[href$=".xlsx"], a[href$=".zip"]', pageAt('/du-lieu/'))).toHaveLength(2);
  });
});

describe('renamed and renumbered at random', () => {
  const seed = Number(process.env.FUZZ_SEED ?? 2077);
  const other = join(root, 'khac');
  const otherDist = join(root, 'dist-khac');

  it(`it leaves nothing of the first plan, nor of its former names (FUZZ_SEED=${seed})`, async () => {
    rewriteAll(secondPlan, other, renaming(seed));
    await must('check', other);
    await must('build', other, { DIST_DIR: otherDist });
    expect(placesOf(firstPlan, otherDist)).toEqual([]);
    const former = new RegExp(`Hư Cấu|hu-cau|${['9090', '4\\.321', '5\\.600'].map(alone).join('|')}`, 'i');
    expect(placesOf(former, otherDist)).toEqual([]);
    expect(placesOf(former, dist).length).toBeGreaterThan(100);
    // Built without its sheets, it offers none.
    const list = readFileSync(join(otherDist, 'to-roi/index.html'), 'utf8');
    expect(list).toContain('Hiện chưa có tệp nào được làm cho bản này.');
    expect(list).not.toMatch(/href="[^"]+\.pdf"/);
  }, 240_000);
});
