import { createHash } from 'node:crypto';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sealed } from '../../src/lib/edit/change-file/envelope.ts';
import {
  checkout,
  examples,
  expectInert,
  forEachIssue,
  forgetReadings,
  good,
  happens,
  label,
  letter,
  note,
  nothingDone,
  opens,
  other,
  reworded,
  runs,
  said,
  stored,
} from '../support/issue-story.ts';

/** A payload of any bytes, sealed as a good one is. */
const raw = (bytes: Buffer) =>
  `[de-nghi-sua 1 ${createHash('sha256').update(bytes).digest('hex').slice(0, 16)} ${deflateRawSync(bytes).toString('base64url')}]`;
const rawJson = (text: string) => raw(Buffer.from(text));

forEachIssue(90);

describe('an issue that holds no change of ours', () => {
  const big = JSON.stringify({ version: 1, note: 'a'.repeat(8 * 2 ** 20), parts: [] });
  it.each<[string, () => string | Promise<string>, RegExp]>([
    ['a bomb', () => rawJson(big), /256 KB/],
    ['another version', () => good.replace('sua 1 ', 'sua 9 '), /mẫu bản 9/],
    ['a tampered payload', () => good.replace(/\n(.)(.)/, '\n$2$1'), /đã đổi hay đứt đoạn/],
    ['a path that climbs', () => letter('x', { at: '../../.github.a.b' }), /không đúng mẫu/],
    [
      'a source that climbs',
      () => sealed({ version: 1, note, parts: [{ kind: 'passage', source: '../a', text: 'a' }] }),
      /không đúng mẫu/,
    ],
    [
      'the settings of the site',
      () =>
        sealed({ version: 1, note, parts: [{ kind: 'fields', at: 'site#url', was: {}, set: {} }] }),
      /không còn trong nội dung/,
    ],
    ['HTML', () => letter(reworded('<img src=x onerror=alert(1)>')), /Máy báo/],
    ['a mention in a figure', () => letter(reworded('@ubnd/tat-ca 9,9 triệu')), /9,9/],
    ['prototype keys', () => rawJson('{"__proto__":{"a":1}}'), /tên “__proto__”/],
    ['a NUL', () => letter('a\u0000b'), /không hiện được/],
    [
      'a million nested lists',
      () => rawJson('['.repeat(100_000) + ']'.repeat(100_000)),
      /quá nhiều tầng/,
    ],
    ['bytes that are no text', () => raw(Buffer.from([0xff, 0xfe, 0x00])), /không đúng cách viết/],
    ['two changes', () => `${good}\n${other}`, /hơn một đề nghị/],
    ['a unit that was reworded', () => letter('- a', { was: '0'.repeat(16) }), /đã có người sửa/],
    ['a unit that is gone', () => letter('- a', { at: 'gp-2.ket-qua.khong-co' }), /không còn/],
    ['a figure without a source', () => letter(stored.replace('2,5', '9,9')), /9,9/],
    [
      'words for the log',
      () => letter(stored.replace('2,5', '9,9\n::set-output name=a::b')),
      /::set-output/,
    ],
  ])('but %s is told so, and a label makes nothing of it', async (_, body, told) => {
    await opens(await body());
    expect(said()).toMatch(/^Đề nghị sửa chưa nhận được\.\n/);
    expect(said()).toMatch(told);
    expectInert(said());
    await happens(label());
    nothingDone();
    for (const { ended } of runs)
      for (const { stdout, stderr } of Object.values(ended))
        expect(stdout + stderr).not.toMatch(/::|9,9|@ubnd/);
  });

  it('whose content moved on under it is told so at the label', async () => {
    await opens(good);
    checkout.replace('giai-phap/kinh-te-bien.md', 'nêu trước dịch', 'nêu từ trước dịch');
    forgetReadings();
    await happens(label());
    checkout.restore();
    forgetReadings();
    nothingDone();
    expect(said()).toContain('đã có người sửa');
  });

  it('of a program, or none at all, starts nothing', async () => {
    expect((await opens(good, 'Bot')).ended).toEqual({});
    expect((await happens(label())).ended).toEqual({});
    expect((await opens('Chào anh')).ended).toEqual({});
    nothingDone();
  });
});

describe('what is handed over', () => {
  const put = (name: string, text: string | Buffer) => (folder: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  it.each<[string, (folder: string) => void]>([
    ['a workflow', put('noi-dung/.github/workflows/a.yml', 'on: push')],
    ['a file beside', put('a.md', 'a')],
    ['the settings of the site', put('noi-dung/site.yaml', 'url: x')],
    ['the ledger', put('noi-dung/so-dia-chi.json', '{}')],
    ['an edition', put('noi-dung/phien-ban/a.md', 'a')],
    ['a page that is not there', put('noi-dung/giai-phap/moi.md', 'a')],
    ['a link', (folder) => symlinkSync('/etc/passwd', join(folder, 'noi-dung/nguon/b.txt'))],
    ['no text', put('noi-dung/nguon/b.txt', Buffer.from([0xff, 0xfe]))],
    ['a NUL', put('noi-dung/nguon/b.txt', 'a\u0000')],
    ['too much', put('noi-dung/nguon/b.txt', 'a'.repeat(2 ** 20 + 1))],
  ])('is looked at again: %s makes nothing', async (_, tamper) => {
    await opens(good);
    const event = label();
    const { ended } = await happens(event, (folder) => {
      mkdirSync(join(folder, 'noi-dung/nguon'), { recursive: true });
      tamper(folder);
    });
    expect(ended.accept).toMatchObject({ code: 1 });
    nothingDone();
  });
});

it('every other example of GitHub’s starts nothing', async () => {
  const others = examples.flatMap(({ name, examples: all }) =>
    all.map((each) => [name, each] as const),
  );
  expect(others.length).toBeGreaterThan(40);
  for (const [name, event] of others) {
    const { ended } = await happens(event, undefined, name);
    expect(ended, `${name}: ${event.action}`).toEqual({});
  }
});
