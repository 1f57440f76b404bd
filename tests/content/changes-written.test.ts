import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { changedRepository, part } from '../support/changed-repository.ts';
import { edit } from '../support/content-copy.ts';

const sea = 'giai-phap/kinh-te-bien.md';
const repository = changedRepository();
const { content } = repository;
afterEach(() => repository.restore());
afterAll(() => repository.remove());

describe('what is written in a page, in the summary of a change', () => {
  it('shows a date, a note and an amount whole', async () => {
    edit(content, sea, 'khởi động ngày 28/9/2025', 'khởi động ngày 27/9/2025');
    edit(content, sea, '224 MW, 4 dự án', '225,5 MW, 4 dự án');
    edit(content, sea, '@bao-dau-tu-2025-07-14]', '@vnanet-2024-06-19]');
    const text = part(await repository.summary(), 'Tiểu mục');
    expect(text).toContain('`|` ~~`224`~~ **`225,5`** `MW, 4');
    expect(text).toContain('~~`28/9/2025`~~ **`27/9/2025`**');
    expect(text).toContain('~~`bao-dau-tu-2025-07-14`~~ **`vnanet-2024-06-19`**');
  });

  it('says that nothing does when lines are only wrapped otherwise', async () => {
    edit(content, sea, 'Kinh tế biển là việc', 'Kinh tế biển\nlà việc');
    const text = await repository.summary();
    expect(text).toContain('đều không đổi');
    expect(part(text, 'Tệp nội dung')).toContain(`content/${sea}`);
  });

  it('sees a mark that begins a line of a paragraph', async () => {
    edit(content, sea, 'Nói gọn: phấn', 'Nói gọn:\n    > phấn');
    expect(part(await repository.summary(), 'Tiểu mục')).toContain('`Nói gọn:` **`>`** `phấn đấu');
  });

  it('sees a link that leads elsewhere under the same words, and two that change places', async () => {
    edit(content, sea, '](/giai-phap/ha-tang-do-thi/#ket-qua)', '](https://xau.example/)');
    expect(part(await repository.summary(), 'Tiểu mục')).toContain(
      '~~`](/giai-phap/ha-tang-do-thi/#ket-qua).`~~ **`](https://xau.example/).`**',
    );
    repository.restore();
    const [a, b] = ['ha-tang-do-thi', 'cong-nghiep-hoa-hien-dai-hoa'].map(
      (each) => `/giai-phap/${each}/#ket-qua`,
    );
    edit(content, sea, `](${a})`, '](/x/)');
    edit(content, sea, `](${b})`, `](${a})`);
    edit(content, sea, '](/x/)', `](${b})`);
    const [first, second] = [a, b].map((each) => `\`${each!.slice(1)}\``);
    expect(part(await repository.summary(), 'Tiểu mục')).toMatch(
      new RegExp(`~~${first}~~ \\*\\*${second}\\*\\*.*~~${second}~~ \\*\\*${first}\\*\\*`),
    );
  });

  it('sees a change of marks that changes no word', async () => {
    edit(content, sea, 'Đây là số dự kiến', '**Đây là số dự kiến**');
    expect(part(await repository.summary(), 'Tiểu mục')).toContain(
      '**`**`** `Đây là số dự kiến` ~~`,`~~ **`**,`**',
    );
  });

  it('sees words come into a quotation or under another item without a new word', async () => {
    edit(content, sea, '{#dat-ra}\n\nNói', '{#dat-ra}\nNói');
    edit(content, sea, '\n- **Ước, 30/3/2023:**', '\n  - **Ước, 30/3/2023:**');
    const text = part(await repository.summary(), 'Tiểu mục');
    expect(text).toMatch(/`… .*\{#dat-ra\}` \*\*`Nói gọn: .*\n {2}- ~~`Nói gọn: /);
    expect(text).toContain(
      '- Sửa: `gp-2.ket-qua` `Kết quả được báo cáo`\n  - `- **Ước, 30/3/2023:**',
    );
    expect(text).toContain('(chỉ đổi chỗ thụt dòng, khoảng trắng)');
  });

  it('tells the status of a section, what it rests on, and what a question does', async () => {
    edit(content, sea, 'outcome: co-so-lieu', 'outcome: chua-thay');
    edit(content, sea, 'units: [gp-2.ket-qua.dien-gio-2025, ', 'units: [');
    const questions = 'hoi-dap/moi-truong-khi-hau.md';
    edit(
      content,
      questions,
      'units: [gp-8.ket-qua.khan-cap-hiep-thanh]',
      'units: [gp-2.ket-qua.de-an]',
    );
    const text = await repository.summary();
    const status = part(text, 'Trang');
    expect(status).toContain('`tình hình › kết quả`: ~~`co-so-lieu`~~ **`chua-thay`**');
    expect(status).toContain(
      '`tình hình › việc › 1 › dựa vào câu › 1`: ~~`gp-2.ket-qua.dien-gio-2025`~~',
    );
    expect(part(text, 'Tiểu mục')).toMatch(
      /- Sửa: `hoi-dap.ke-hiep-thanh-bi-gi` `Kè .*`\n.*`dựa vào câu › 1`: ~~`gp-8.*`~~ \*\*`gp-2.ket-qua.de-an`/,
    );
  });

  it('tells a page as gone while it is a draft', async () => {
    edit(content, sea, 'order: 2', 'order: 2\ndraft: true');
    const text = await repository.summary();
    expect(part(text, 'Trang')).toContain('- **Bỏ**: `gp-2` `Kinh tế biển`');
    expect(part(text, 'Tiểu mục')).toContain('- **Bỏ**: `gp-2.ket-qua`');
  });
});
