import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { changedRepository, part } from '../support/changed-repository.ts';
import { command } from '../support/command.ts';
import { edit } from '../support/content-copy.ts';
import { realDay } from '../support/content.ts';
import { git } from '../support/git.ts';

const sea = 'giai-phap/kinh-te-bien.md';
const repository = changedRepository();
const { root, content } = repository;
afterEach(() => repository.restore());
afterAll(() => repository.remove());

describe('what changes for readers', () => {
  it('shows the words and figures of a clause before and after', async () => {
    edit(content, sea, '79 trụ', '89 trụ');
    const text = await repository.summary();
    expect(part(text, 'Tiểu mục')).toContain('- Sửa: `gp-2.ket-qua` `Kết quả được báo cáo`');
    expect(part(text, 'Tiểu mục')).toContain('~~`79`~~ **`89`**');
    expect(part(text, 'Tiểu mục')).not.toContain('gp-2.noi-dung');
    expect(text).not.toContain('PHẢI XEM KỸ');
    expect(text).not.toContain('## Trang');
  });

  it('tells of a new clause, its page and its address', async () => {
    edit(
      content,
      sea,
      '## Kết quả được',
      '## Hỏi thêm {#hoi-them}\n\nMột đoạn mới.\n\n## Kết quả được',
    );
    edit(
      content,
      sea,
      'changes:\n',
      `changes:\n  - date: ${realDay}\n    note: Thêm một tiểu mục.\n`,
    );
    const text = await repository.summary();
    expect(part(text, 'Tiểu mục')).toContain('- **Mới**: `gp-2.hoi-them` `Hỏi thêm`');
    expect(part(text, 'Tiểu mục')).toContain(
      '  - **`## Hỏi thêm {#hoi-them}`**\n  - **`Một đoạn mới.`**',
    );
    expect(part(text, 'Trang')).toContain(
      `\`lần sửa › 1\`: **\`${realDay}: Thêm một tiểu mục.\`**`,
    );
    expect(part(text, 'Trang')).toContain(
      '`thứ tự các tiểu mục`: `noi-dung,` **`hoi-them,`** `ket-qua, chua-biet`',
    );
    expect(part(text, 'Địa chỉ')).toContain('- Mới, sẽ giữ mãi: `gp-2.hoi-them` (`Hỏi thêm`)');
  });

  it('tells a page that moved from one that went', async () => {
    renameSync(join(content, sea), join(content, 'giai-phap/bien.md'));
    repository.replace(
      'so-dia-chi.json',
      /("\/giai-phap\/kinh-te-bien\/": \{.*?) \}/,
      '$1, "now": "/giai-phap/bien/" }',
    );
    rmSync(join(content, 'to-chuc-thuc-hien/bao-cao.md'));
    const text = await repository.summary();
    expect(part(text, 'Trang')).toContain(
      '`địa chỉ`: ~~`/giai-phap/kinh-te-bien/`~~ **`/giai-phap/bien/`**',
    );
    expect(part(text, 'Trang')).toContain('- **Bỏ**: `th-2` `Báo cáo định kỳ`');
    expect(part(text, 'Địa chỉ')).toContain('- Dời: `/giai-phap/kinh-te-bien/`');
    expect(part(text, 'Địa chỉ')).toContain('- **Mất, không được**: `/to-chuc-thuc-hien/bao-cao/`');
    expect(part(text, 'Địa chỉ')).toContain('- **Mất, không được**: `th-2.');
  });

  it('gives the reason of what is withdrawn', async () => {
    const section = 'to-chuc-thuc-hien/cu-the-hoa-phoi-hop.md';
    repository.replace(section, /^## Ai phải làm \{#don-vi\}\n[\s\S]*?(?=^## )/m, '');
    repository.replace(
      'so-dia-chi.json',
      /("th-1\.don-vi": \{.*?) \}(,?)$/m,
      '$1, "withdrawn": { "on": "2026-12-02", "why": "Nhập vào tiểu mục khác." } }$2',
    );
    expect(part(await repository.summary(), 'Địa chỉ')).toContain(
      '- Rút: `th-1.don-vi` (`Ai phải làm`), lý do: `Nhập vào tiểu mục khác.`',
    );
  });

  it('tells of sources and of what else readers see', async () => {
    edit(content, 'nguon.yaml', '"567/QĐ-TTg"', '"568/QĐ-TTg"');
    repository.replace('nguon.yaml', /^vnanet-2026-01-19:\n(?: .*\n)+/m, '');
    edit(content, 'co-quan.yaml', 'status: khong-con', 'status: chua-ro');
    edit(content, 'mau-thuan.yaml', 'cả hai có thể đúng', 'cả hai đều có thể đúng');
    const text = await repository.summary();
    expect(part(text, 'Nguồn')).toMatch(
      /- Sửa: `thuong-hieu-cong-luan-2025`\n.*so-lieu › \d+`: ~~`567\/QĐ-TTg`~~ \*\*`568\/QĐ-TTg`\*\*/,
    );
    expect(part(text, 'Nguồn')).toContain('- **Bỏ**: `vnanet-2026-01-19`');
    expect(part(text, 'Dữ liệu')).toContain(
      '- Sửa: `co-quan.yaml`\n  - `tinh-uy › status`: ~~`khong-con`~~ **`chua-ro`**',
    );
    expect(part(text, 'Dữ liệu')).toContain('`2 › reading`');
  });
});

describe('what a reviewer must not overlook', () => {
  it('stands first and loudly: archive, ledger, edition, workflow, code', async () => {
    edit(content, 'nguon/vnanet-2026-01-19.txt', 'Solidarity', 'Solitude');
    repository.replace('so-dia-chi.json', /^ {4}"gp-2\.giai-thich": .*\n/m, '');
    mkdirSync(join(root, 'content/phien-ban/2026-12-01'), { recursive: true });
    writeFileSync(join(root, 'content/phien-ban/2026-12-01/index.html'), 'x');
    mkdirSync(join(root, '.github'));
    writeFileSync(join(root, '.github/CODEOWNERS'), '* @ai');
    mkdirSync(join(root, 'src/lib/publish/ledger'), { recursive: true });
    writeFileSync(join(root, 'src/lib/publish/ledger/compare.ts'), 'x');
    writeFileSync(join(root, 'vitest.config.ts'), 'x');
    writeFileSync(join(root, 'README.md'), 'x');
    const text = await repository.summary();
    const headings = text.split('\n').filter((line) => /^#+ /.test(line));
    expect(headings.slice(0, 7)).toEqual([
      '# Điều thay đổi với người đọc',
      '## ⚠️ PHẢI XEM KỸ TRƯỚC KHI DUYỆT',
      '### ⚠️ Bản lưu của nguồn (1)',
      '### ⚠️ Danh sách địa chỉ đã đăng (1)',
      '### ⚠️ Bản lưu đã đăng (1)',
      '### ⚠️ Quy trình của kho (1)',
      '### ⚠️ Mã của trang và bộ kiểm tra (2)',
    ]);
    expect(part(text, 'Bản lưu của nguồn')).toContain('content/nguon/vnanet-2026-01-19.txt');
    expect(part(text, 'Bản lưu của nguồn')).toContain('~~`Solidarity`~~ **`Solitude`**');
    expect(part(text, 'Mã của trang')).toContain('- Thêm: `src/lib/publish/ledger/compare.ts`');
    expect(part(text, 'Tệp ngoài nội dung')).toContain('- Thêm: `README.md`');
  });

  it('holds the places that only a person can judge, each with its line', async () => {
    edit(content, sea, 'Kinh tế biển là việc', 'UBND tỉnh đã bán đất.[@bai-bao-1740] Đây là việc');
    edit(content, 'nguon/vnanet-2026-01-19.txt', 'Solidarity', 'Solidarity, Land');
    edit(content, 'nguon.yaml', '- "567/QĐ-TTg"', '- "567/QĐ-TTg"\n    - "46%"');
    edit(content, 'nguon.yaml', '//baochinhphu.vn/', '//baochinhphu.com/');
    edit(content, 'site.yaml', 'contact: ""', 'contact: "a@vi-du.com"');
    repository.replace(
      'thuat-ngu.yaml',
      /synonyms: \[(.*\n) {2}match: \[/,
      'synonyms: [tỉnh, $1  match: [tỉnh, ',
    );
    repository.replace('trang/gop-y.mdx', /^## [^]*/m, '## Gửi ở đâu {#gui}\n\nChữ.\n');
    const text = await repository.summary();
    expect(part(text, 'Câu mới')).toMatch(
      /- `giai-phap\/kinh-te-bien.md:\d+` `UBND tỉnh đã bán đất.`/,
    );
    expect(part(text, 'Bản lưu của nguồn')).toMatch(
      /nguon\/vnanet-2026-01-19.txt:\d+` .*\*\*`, Land`/,
    );
    const values = part(text, 'Con số, tên, tên miền');
    expect(values).toMatch(
      /- `nguon.yaml:\d+` `thuong-hieu-cong-luan-2025 › so-lieu › \d+`: \*\*`46%`/,
    );
    expect(values).toMatch(
      /- `nguon.yaml:\d+` `nghi-quyet-dai-hoi-xiii › URL`: ~~.*baochinhphu.com/,
    );
    expect(values).toContain('`contact`: **`a@vi-du.com`**');
    expect(part(text, 'Thuật ngữ gặp')).toMatch(/- `thuat-ngu.yaml:\d+` `[a-z-]+`: \d+ tiểu mục/);
    expect(part(text, 'Trang mất')).toMatch(/- `trang\/gop-y.mdx:\d+` \d+ → \d+ chữ/);
  });

  it('stands there even when the content cannot be read', async () => {
    edit(content, 'nguon/vnanet-2026-01-19.txt', 'Solidarity', 'Solitude');
    edit(content, 'nguon.yaml', 'title: "Trà Vinh', 'title: Trà: "Vinh');
    const text = await repository.summary();
    expect(text).toContain('Nội dung còn lỗi');
    expect(part(text, 'Bản lưu của nguồn')).toContain('content/nguon/vnanet-2026-01-19.txt');
    expect(part(text, 'Tệp nội dung')).toContain('- Sửa: `content/nguon.yaml`');
    expect(text).not.toContain('- **Bỏ**');
  });
});

it('is printed on a desk, with what is not committed yet', async () => {
  edit(content, sea, '79 trụ', '89 trụ');
  writeFileSync(join(content, 'nguon', 'moi.txt'), 'x');
  const { stdout } = await command('changes', {
    cwd: root,
    env: { GITHUB_STEP_SUMMARY: '' },
  });
  expect(stdout).toContain('**`89`**');
  expect(stdout).toContain('- Thêm: `content/nguon/moi.txt:1`');
});

it('says what is missing in a clone without main', async () => {
  git(root, 'update-ref', '-d', 'refs/remotes/origin/main');
  const { code, stderr } = await command('changes', { cwd: root, env: { CI: 'true' } });
  expect(code).toBe(1);
  expect(stderr).toContain('fetch-depth: 0');
});
