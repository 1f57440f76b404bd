import { describe, expect, it } from 'vitest';
import { sealed } from '../../src/lib/edit/change-file/envelope.ts';
import { hashOf } from '../../src/lib/edit/change-file/located.ts';
import {
  committed,
  eventOf,
  expected,
  expectInert,
  file,
  forEachIssue,
  forge,
  good,
  happens,
  head,
  label,
  message,
  note,
  nothingDone,
  opens,
  other,
  part,
  rewrites,
  said,
  stored,
} from '../support/issue-story.ts';

forEachIssue(20);

describe('an issue with a change', () => {
  it('is answered with what stands and is to stand, and is a commit once who may write labels it', async () => {
    await opens(`### Đề nghị\n\n\`\`\`text\n${good}\n\`\`\``);
    expect(said()).toMatch(/^Đề nghị sửa `[0-9a-f]{64}`\.\n/);
    expect(said()).toContain('Lần sửa sẽ ghi: `');
    expect(said()).toMatch(/Trước: `.*nêu trước dịch.*`\n- Sau: `.*được nêu trước dịch/);
    nothingDone();
    const { ended } = await happens(label());
    expect(Object.keys(ended)).toEqual(['read', 'accept']);
    expect(committed()).toEqual({
      message,
      parents: [forge.main],
      files: { [file]: expected('được nêu trước dịch') },
    });
    expect(forge.pulls).toMatchObject([
      { title: 'Sửa theo phiếu #1', head: 'de-nghi/phieu-1', base: 'main' },
    ]);
    expect(forge.pulls[0]!.body).toMatch(/\n\nCloses #1$/);
    expect(said()).toContain(`lần ghi \`${head()}\`: đề nghị sửa #100.`);
    expect(said()).toContain('Approve workflows to run');
    expectInert(said());
  });

  it.each(['chu', 'bien-tap'])('may be labelled by %s', async (who) => {
    await opens(good.replaceAll('\n', '\r\n').replace(/^/gm, '> '));
    await happens(label(who));
    expect(committed().files).toEqual({ [file]: expected('được nêu trước dịch') });
  });

  it('is answered in one comment, however often it is edited and opened again', async () => {
    await opens('[de-nghi-sua 1 hỏng]');
    expect(said()).toMatch(/^Đề nghị sửa chưa nhận được\.\n/);
    await happens(rewrites(good));
    await happens(eventOf('reopened'));
    expect(forge.comments).toHaveLength(1);
    await happens(label());
    expect(committed().parents).toEqual([forge.main]);
  });

  it('becomes a second commit on top of the first when it is edited and labelled anew', async () => {
    await opens(good);
    await happens(label());
    const first = head()!;
    await happens(rewrites(other));
    expect([...forge.labels]).toEqual([]);
    expect([head(), said()]).toEqual([first, expect.stringContaining(first)]);
    await happens(label());
    expect(committed()).toEqual({
      message,
      parents: [first, forge.main],
      files: { [file]: expected('đã nêu trước dịch') },
    });
    expect(forge.pulls).toHaveLength(1);
  });

  it('starts from main again once its branch was merged and is gone', async () => {
    await opens(good);
    await happens(label());
    forge.refs.delete('heads/de-nghi/phieu-1');
    forge.pulls.pop();
    await happens(rewrites(other));
    await happens(label());
    expect(committed().parents).toEqual([forge.main]);
  });

  it('may bring a source with a passage, which is a file of its own', async () => {
    const nothing = hashOf('null');
    const set = {
      ...{ type: 'webpage', title: 'Bài', URL: 'https://www.baotravinh.vn/a.html', language: 'vi' },
      ...{ provenance: 've-sau', read: 'doan-trich', accessed: '2026-11', issued: '2024-05-20' },
      'container-title': 'Báo Trà Vinh',
    };
    const was = Object.fromEntries(Object.keys(set).map((name) => [name, nothing]));
    const text = `${stored}\n- **Báo cáo, 5/2024:** Tỉnh mở 12 lớp học nghề biển, theo Báo Trà Vinh.[@bai-moi]`;
    const parts = [
      part(text),
      { kind: 'fields', at: 'nguon#bai-moi', was, set },
      { kind: 'passage', source: 'bai-moi', text: 'Tỉnh mở 12 lớp học nghề biển.' },
    ];
    await opens(await sealed({ version: 1, note, parts }));
    await happens(label());
    const { files } = committed();
    expect(Object.keys(files).sort()).toEqual([
      file,
      'content/nguon.yaml',
      'content/nguon/bai-moi.txt',
    ]);
    expect(files['content/nguon/bai-moi.txt']).toBe('# bai-moi\n\nTỉnh mở 12 lớp học nghề biển.\n');
  });

  it('gives a link to compare where a setting keeps workflows from opening pull requests', async () => {
    await opens(good);
    const body = { message: 'GitHub Actions is not permitted to create pull requests.' };
    forge.faults.set('POST /pulls', { status: 403, body });
    await happens(label());
    expect(committed().message).toBe(message);
    expect(said()).toContain('/compare/main...de-nghi/phieu-1?expand=1');
    expect(said()).toContain('Allow GitHub Actions to create and approve pull requests');
    expectInert(said());
  });
});
