import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import JSZip from 'jszip';
import sharp from 'sharp';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { scriptFile } from '../../src/lib/publish/kit/kit-files.ts';
import { sheetsOf } from '../../src/lib/publish/kit/sheets.ts';
import { scriptParagraphs, scriptsOf } from '../../src/lib/publish/outreach/script-text.ts';
import { secondPlan } from '../support/plans.ts';
import { edit } from '../support/content-copy.ts';
import { kitOf, madeKit, printing, type MadeKit } from '../support/kit.ts';
import { codeOn, infoOf, missingTools, wordsOf } from '../support/pdf.ts';
import { differingIn, saidByTags, squeezed } from '../support/printed-text.ts';

/** What Typst reads as its own, were it markup. */
const hostile =
  '#panic("a") $x^2$ @key <nhan> *đậm* _nghiêng_ `mã` ] } \\u{41} // hết /* */ = Đề - ý + số ~ #import "a" "); #(';
let content = '';
let made: MadeKit;

function copyOfSecond(): string {
  const copy = mkdtempSync(resolve(inject('builds'), 'ke-hoach-'));
  cpSync(secondPlan, copy, { recursive: true });
  return copy;
}

/** One sheet of a content folder, without the rest of its kit. */
function printedAlone(copy: string, file: string): string {
  return printing(kitOf(copy))(file);
}

/** Where all sheets of the second plan lie: of a copy only those that differ are made. */
const kept = () => dirname(made.at('toan-van.pdf'));

/** The file and front matter of the second plan's first section. */
function firstSection({ site: { plan } }: MadeKit) {
  const doc = plan.reading.find(({ kind }) => kind === 'section')!;
  return { doc, file: doc.clauses[0]!.at.file };
}

describe.skipIf(missingTools.length)('another plan', () => {
  beforeAll(async () => {
    content = copyOfSecond();
    made = await madeKit(content);
    expect(made).toMatchObject({ code: 0, stderr: '' });
  });

  it('has its own sheets, with nothing of the first plan', () => {
    const said = sheetsOf(made.site.plan).map(({ file }) => wordsOf(made.at(file)));
    expect(said.length).toBeGreaterThan(10);
    for (const text of said) expect(text).not.toMatch(/1740|Trà Vinh|Vĩnh Long/);
    expect(said.join(' ')).toContain('Hư Cấu');
  });

  it('says by the tags of its full text every letter of it, in its order', () => {
    const [whole] = sheetsOf(made.site.plan);
    expect(differingIn(made.site.plan, whole!, made.at(whole!.file))).toEqual([]);
  });

  it('bears no code, and says so, while there is no address', async () => {
    for (const { file } of sheetsOf(made.site.plan))
      expect(wordsOf(made.at(file)), file).toContain('bản thử, chưa có địa chỉ để dẫn');
    for (const { printed } of made.files) expect(printed?.data ?? '').not.toContain('"qr":');
    // Looked for on a page of each kind: to find none takes longest.
    for (const folder of ['to-roi', 'ap-phich'])
      expect(codeOn(made.at(`${folder}/${firstSection(made).doc.code}.pdf`))).toBeUndefined();
  });

  it('has the same files byte for byte when they are made again, and makes none that it has', async () => {
    const paths = made.files.map(({ file }) => made.at(file)).filter((_, at) => at % 4 === 0);
    const bytes = paths.map((path) => readFileSync(path));
    for (const path of paths) rmSync(path);
    const again = await madeKit(content, {}, kept());
    const others = made.files.length - paths.length;
    expect(again.stdout).toContain(`Đã làm ${paths.length} tệp, dùng lại ${others} tệp`);
    for (const [at, path] of paths.entries())
      expect(readFileSync(path).equals(bytes[at]!), path).toBe(true);
  });

  it('has every script as a document in Vietnamese, word for word', async () => {
    const sections = made.site.plan.reading.filter(({ kind }) => kind === 'section');
    for (const doc of sections) {
      const { files } = await JSZip.loadAsync(readFileSync(made.at(scriptFile(doc))));
      const [text, styles] = await Promise.all(
        ['document', 'styles'].map((part) => files[`word/${part}.xml`]!.async('string')),
      );
      const paragraphs = [...text!.matchAll(/<w:t\b[^>]*>([^<]*)</g)].map(([, each]) => each);
      const meant = scriptsOf(made.site.plan, doc).flatMap((each) => scriptParagraphs(doc, each));
      expect(paragraphs).toEqual(meant.map((each) => each.replaceAll('"', '&quot;')));
      expect(styles).toContain('<w:lang w:val="vi-VN"/>');
    }
  });

  it('has every picture for the press as it is to be shown, with its source within', async () => {
    const pictures = made.files.filter(({ drawn }) => drawn);
    expect(pictures.length).toBeGreaterThan(4);
    for (const { file, drawn } of pictures) {
      const { format, width, height } = await sharp(made.at(file)).metadata();
      const [, wide, high] = /width="(\d+)" height="(\d+)"/.exec(drawn!.svg)!.map(Number);
      expect({ format, width, height }, file).toEqual({ format: 'png', width: wide, height: high });
      expect(drawn!.svg).toContain(made.site.plan.site.name);
    }
    const sizes = pictures.map(({ drawn }) => drawn!.width);
    expect(new Set(sizes)).toEqual(new Set([1080, 1200]));
  });

  it('prints words that look like markup as they are', () => {
    const { doc, file } = firstSection(made);
    const copy = copyOfSecond();
    // No content may be written so: that it is printed all the same is no merit of the check.
    const written = hostile.replace(/[\\`*_<@[\]$~{}]/g, '\\$&');
    const last = `## ${doc.clauses.at(-1)!.title}`;
    edit(copy, file, last, `Nói gọn: ${written}\n\n${last}`);
    expect(saidByTags(printedAlone(copy, `${doc.code}.pdf`))).toContain(squeezed(hostile));
  });

  it('holds a title of 110 letters, and one of a single word, within its sheets', () => {
    const { doc, file } = firstSection(made);
    for (const title of ['Phát triển thật là dài '.repeat(5).trim(), `Dài${'ă'.repeat(60)}`]) {
      const copy = copyOfSecond();
      const path = join(copy, file);
      writeFileSync(path, readFileSync(path, 'utf8').replace(/^title: .*$/m, `title: ${title}`));
      for (const sheet of [`to-roi/${doc.code}.pdf`, `ap-phich/${doc.code}.pdf`]) {
        const pdf = printedAlone(copy, sheet);
        expect(infoOf(pdf).Pages).toBe('1');
        expect(squeezed(wordsOf(pdf))).toContain(squeezed(title));
      }
    }
  });

  it('is told of a leaflet whose words do not fit on its page, and has no such sheet', async () => {
    const { doc, file } = firstSection(made);
    const copy = copyOfSecond();
    edit(copy, file, 'Đủ bóng mát là', `Đủ bóng mát${', và đủ bóng mát'.repeat(600)} là`);
    const other = await madeKit(copy, {}, kept());
    expect(other.code).toBe(1);
    expect(other.stderr).toContain(`${file}:1: Tờ to-roi/${doc.code}.pdf không xếp vừa một trang`);
    expect(() => readFileSync(other.at(`to-roi/${doc.code}.pdf`))).toThrow();
  });

  it('is told where a letter stands that its face cannot draw, and has no such sheet', async () => {
    const { doc, file } = firstSection(made);
    const copy = copyOfSecond();
    const path = join(copy, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^(?:title|short): .*$/gm, '$& ☃'));
    const other = await madeKit(copy, {}, kept());
    const line =
      readFileSync(path, 'utf8')
        .split('\n')
        .findIndex((each) => each.includes('☃')) + 1;
    expect(other.code).toBe(1);
    expect(other.stderr).toContain(
      `${file}:${line}: Phông chữ của tờ in không có chữ “☃” (U+2603);`,
    );
    for (const sheet of [`to-roi/${doc.code}.pdf`, `bao-chi/${doc.code}.png`])
      expect(() => readFileSync(other.at(sheet)), sheet).toThrow();
  });
});
